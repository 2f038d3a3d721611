"""The dialogs in which a tracker is made and changed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from milepost.domain.errors import SpanError
from milepost.domain.period import Step, fiscal_year, parse_period, step_of
from milepost.domain.quoting import quoted
from milepost.domain.span import Span, parse_day
from milepost.domain.tracker import Tracker
from milepost.ui.form_dialog import Asked, FormDialog
from milepost.ui.pieces import label
from milepost.ui.places import breakable
from milepost.workspace.goals import GoalDraft
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft

CONTEXT = "SpanFields"


@dataclass(frozen=True, slots=True)
class NewTracker:
    """What makes a tracker with its first goal."""

    tracker: TrackerDraft
    goal: GoalDraft


class SpanFields:
    """The fields for the days of a goal: the year, and under More the month it starts in and other days."""

    def __init__(self, dialog: FormDialog, year: Asked) -> None:
        tr = _translated
        self.year = dialog.ask(year.title, year.text, year.hint)
        months = ((QLocale().standaloneMonthName(month), month) for month in range(1, 13))
        self.month = dialog.choose(tr("Year starts &in"), months, more=True)
        asked = Asked(tr("&First day of the goal")), Asked(tr("&Last day of the goal"))
        self.first, self.last = dialog.ask_beside(*asked, more=True)
        self.year.textChanged.connect(self._hint)
        self.month.currentIndexChanged.connect(self._hint)
        self._hint()

    def span(self) -> Span:
        """The days that are typed; raises SpanError."""
        return read_span(self.year.text(), self.first.text(), self.last.text(), self.month.currentData())

    def _hint(self) -> None:
        """Show the days that the year stands for where none are typed."""
        try:
            span = read_span(self.year.text(), "", "", self.month.currentData())
        except SpanError:
            span = None
        self.first.setPlaceholderText(span.first.isoformat() if span else "")
        self.last.setPlaceholderText(span.last.isoformat() if span else "")


class NewTrackerDialog(FormDialog):
    """Name, year and target; unit, start and another span under More."""

    def __init__(
        self, parent: QWidget | None, today: date, make: Callable[[NewTracker], None], place: str = ""
    ) -> None:
        super().__init__(parent, self.tr("New tracker"), self.tr("Create"), self._make)
        self._give = make
        self.name = self.ask(self.tr("&Name"), hint=self.tr("Xiaomi SU7"))
        self.days = SpanFields(self, Asked(self.tr("&Year"), str(today.year)))
        self.target = self.ask(self.tr("&Target by the end of it"), hint=self.tr("100,000"))
        self.unit = self.ask(self.tr("&Unit"), "vehicles", more=True)
        self.start = self.ask(self.tr("Counting &starts"), hint=self.tr("on the first day of the goal"), more=True)
        if place:
            self.put(label("subline", self.tr("It is saved in %1").replace("%1", breakable(place)), wraps=True))
        self.finish()

    def _make(self) -> None:
        start = self.start.text().strip()
        tracker = TrackerDraft(
            self.name.text(), self.unit.text().strip() or "vehicles", parse_day(start) if start else None
        )
        self._give(NewTracker(tracker, GoalDraft(self.days.span(), target=TargetDraft(self.target.text()))))


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


def read_span(year: str, first: str, last: str, first_month: int = 1) -> Span:
    """The days of a goal: a year or another period, its ends replaced by those that are given; raises SpanError.

    A year is the one that starts in it, on the first day of the month `first_month`.
    """
    if first.strip() and last.strip():
        return Span(parse_day(first), parse_day(last))
    span = _read_year(year, first_month)
    return Span(
        parse_day(first) if first.strip() else span.first,
        parse_day(last) if last.strip() else span.last,
    )


def _read_year(typed: str, first_month: int) -> Span:
    try:
        span = parse_period(typed)
    except SpanError:
        message = f'{quoted(typed.strip())} is not a year. Type, for example, "2024", or a period such as "2024-Q2".'
        raise SpanError(message) from None
    step = step_of(span)
    if first_month == 1 or step not in {Step.YEAR, Step.HALF, Step.QUARTER}:
        return span
    if step is Step.YEAR:
        return fiscal_year(span.first.year, first_month)
    raise SpanError(
        f"{quoted(typed.strip())} is a part of the calendar year, which starts in January. "
        "Type the first and the last day of the goal instead."
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
