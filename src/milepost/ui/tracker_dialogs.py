"""The dialogs in which a tracker is made and changed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from milepost.domain.errors import SpanError
from milepost.domain.period import parse_period
from milepost.domain.span import Span, parse_day
from milepost.domain.tracker import Tracker
from milepost.ui.form_dialog import FormDialog
from milepost.ui.pieces import label
from milepost.workspace.goals import GoalDraft
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft


@dataclass(frozen=True, slots=True)
class NewTracker:
    """What makes a tracker with its first goal."""

    tracker: TrackerDraft
    goal: GoalDraft


class NewTrackerDialog(FormDialog):
    """Name, year and target; unit, start and another span under More."""

    def __init__(
        self, parent: QWidget | None, today: date, make: Callable[[NewTracker], None], place: str = ""
    ) -> None:
        super().__init__(parent, self.tr("New tracker"), self.tr("Create"), self._make)
        self._today, self._give = today, make
        self.name = self.ask(self.tr("&Name"), hint=self.tr("Xiaomi SU7"))
        self.year = self.ask(self.tr("&Year"), str(today.year))
        self.target = self.ask(self.tr("&Target by the end of it"), hint=self.tr("100,000"))
        self.unit = self.ask(self.tr("&Unit"), "vehicles", more=True)
        self.start = self.ask(
            self.tr("Counting &starts"), hint=self.tr("the first day of the goal, else 2024-04-03"), more=True
        )
        self.first = self.ask(self.tr("&First day of the goal"), hint=self.tr("the first day of the year"), more=True)
        self.last = self.ask(self.tr("&Last day of the goal"), hint=self.tr("the last day of the year"), more=True)
        if place:
            self.put(label("subline", self.tr("It is saved in %1").replace("%1", place), wraps=True))
        self.finish()

    def _make(self) -> None:
        start = self.start.text().strip()
        tracker = TrackerDraft(
            self.name.text(), self.unit.text().strip() or "vehicles", parse_day(start) if start else None
        )
        self._give(NewTracker(tracker, GoalDraft(self._span(), target=TargetDraft(self.target.text()))))

    def _span(self) -> Span:
        return read_span(self.year.text(), self.first.text(), self.last.text())


class EditTrackerDialog(FormDialog):
    """Name, unit, start and note of a tracker."""

    def __init__(self, parent: QWidget | None, tracker: Tracker, change: Callable[[TrackerDraft], None]) -> None:
        super().__init__(parent, self.tr("Edit tracker"), self.tr("Save"), self._change)
        self._give = change
        self.name = self.ask(self.tr("&Name"), tracker.name)
        self.unit = self.ask(self.tr("&Unit"), tracker.unit)
        self.start = self.ask(self.tr("Counting &starts"), tracker.start_day.isoformat())
        self.note = self.ask(self.tr("N&ote"), tracker.note)
        self.finish()

    def _change(self) -> None:
        start = parse_day(self.start.text())
        self._give(TrackerDraft(self.name.text(), self.unit.text(), start, self.note.text()))


def read_span(year: str, first: str, last: str) -> Span:
    """The days of a goal: a year or another period, its ends replaced by those that are given; raises SpanError."""
    if first.strip() and last.strip():
        return Span(parse_day(first), parse_day(last))
    try:
        span = parse_period(year)
    except SpanError:
        message = f'"{year.strip()}" is not a year. Type, for example, "2024", or a period such as "2024-Q2".'
        raise SpanError(message) from None
    return Span(
        parse_day(first) if first.strip() else span.first,
        parse_day(last) if last.strip() else span.last,
    )
