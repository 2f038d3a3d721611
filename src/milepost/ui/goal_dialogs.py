"""The dialogs in which a goal is made and changed."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from milepost.domain.errors import SpanError
from milepost.domain.figure import Measure
from milepost.domain.span import Span, parse_day
from milepost.domain.tracker import Goal
from milepost.ui.form_dialog import Asked, FormDialog
from milepost.ui.tracker_dialogs import SpanFields
from milepost.workspace.goals import GoalDraft, default_goal_name
from milepost.workspace.targets import TargetDraft

CONTEXT = "Measures"


class NewGoalDialog(FormDialog):
    """A year or other days, what is counted, and the target."""

    def __init__(self, parent: QWidget | None, year: int, make: Callable[[GoalDraft], None]) -> None:
        super().__init__(parent, self.tr("New goal"), self.tr("Create"), self._make)
        self._give = make
        year_asked = Asked(self.tr("&Year, quarter or month"), str(year), self.tr("2025, 2025-Q1 or 2025-03"))
        self.days = SpanFields(self, year_asked)
        self.target = self.ask(self.tr("&Target by the end of it"), hint=self.tr("100,000"))
        self.measure = ask_measure(self)
        self.name = self.ask(self.tr("&Name"), hint=self.tr("the year, else the days"), more=True)
        self.finish()

    def _make(self) -> None:
        measure, target = Measure(self.measure.currentData()), TargetDraft(self.target.text())
        self._give(GoalDraft(self.days.span(), measure, self.name.text().strip(), target))


class EditGoalDialog(FormDialog):
    """Name and days of a goal; a name that was made from the days goes with them."""

    def __init__(
        self, parent: QWidget | None, goal: Goal, taken: Collection[str], change: Callable[[GoalDraft], None]
    ) -> None:
        super().__init__(parent, self.tr("Edit goal"), self.tr("Save"), self._change)
        self._goal, self._taken, self._give = goal, taken, change
        self._named_by_days = goal.name == default_goal_name(goal.span, goal.measure, taken)
        self.name = self.ask(self.tr("&Name"), goal.name, self.tr("the year, else the days"))
        self.first, self.last = self.ask_beside(
            Asked(self.tr("&First day"), goal.span.first.isoformat()),
            Asked(self.tr("&Last day"), goal.span.last.isoformat()),
        )
        self.name.textEdited.connect(self._keep_name)
        for day in (self.first, self.last):
            day.textEdited.connect(self._name_by_days)
        self.finish()

    def _span(self) -> Span:
        return Span(parse_day(self.first.text()), parse_day(self.last.text()))

    def _keep_name(self) -> None:
        self._named_by_days = False

    def _name_by_days(self) -> None:
        if not self._named_by_days:
            return
        try:
            span = self._span()
        except SpanError:
            return
        self.name.setText(default_goal_name(span, self._goal.measure, self._taken))

    def _change(self) -> None:
        span, name = self._span(), self.name.text().strip()
        if (span, name) != (self._goal.span, self._goal.name):
            self._give(GoalDraft(span, self._goal.measure, name))


def ask_measure(dialog: FormDialog, chosen: Measure = Measure.DELIVERIES) -> QComboBox:
    """Add a choice of what is counted to a dialog."""
    tr = _translated
    words = {Measure.DELIVERIES: tr("Deliveries"), Measure.ORDERS: tr("Orders")}
    box = dialog.choose(tr("&Counted"), ((word, measure) for measure, word in words.items()))
    box.setCurrentIndex(list(words).index(chosen))
    return box


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
