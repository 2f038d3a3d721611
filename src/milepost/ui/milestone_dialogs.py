"""The dialogs in which milestones are added, changed and deleted."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from milepost.chart.wording import Wording
from milepost.domain.figure import Measure
from milepost.domain.span import parse_day
from milepost.domain.tracker import Milestone
from milepost.ui.figure_rows import measure_word
from milepost.ui.form_dialog import Asked, FormDialog, run_dialog
from milepost.ui.goal_dialogs import ask_measure
from milepost.ui.goal_edits import MilestoneEdits
from milepost.ui.list_dialog import ListDialog, Listed, ListView
from milepost.ui.rows_table import Heading, Row
from milepost.workspace.milestones import MilestoneDraft, milestone_name


class MilestoneDialog(FormDialog):
    """A round number on the way."""

    def __init__(
        self, parent: QWidget | None, held: MilestoneDraft | None, take: Callable[[MilestoneDraft], None]
    ) -> None:
        """`held` is the milestone that is changed; None where one is added."""
        title = self.tr("Add milestone") if held is None else self.tr("Edit milestone")
        super().__init__(parent, title, self.tr("Add") if held is None else self.tr("Save"), self._take_it)
        self._held, self._give = held, take
        start = held or MilestoneDraft("")
        self.value, self.due = self.ask_beside(
            Asked(self.tr("&Running total"), start.typed, self.tr("100,000")),
            Asked(self.tr("&Due day"), start.due_day.isoformat() if start.due_day else "", self.tr("none")),
        )
        self.name = self.ask(self.tr("&Name"), start.name, self.tr("the 100,000th car"))
        self.measure = ask_measure(self, start.measure)
        self.finish()

    def _draft(self) -> MilestoneDraft:
        due = self.due.text().strip()
        measure = Measure(self.measure.currentData())
        return MilestoneDraft(self.value.text(), self.name.text(), parse_day(due) if due else None, measure)

    def _take_it(self) -> None:
        if (new := self._draft()) != self._held:
            self._give(new)


class MilestonesDialog(ListDialog):
    """The milestones of a tracker, from the lowest to the highest."""

    def __init__(
        self, parent: QWidget | None, edits: MilestoneEdits, tracker: str, wording: Wording, undo: Sequence[QAction]
    ) -> None:
        self._edits, self._tracker, self._wording = edits, tracker, wording
        headings = (
            Heading(self.tr("Running total"), 120, number=True, strong=True),
            Heading(self.tr("Name")),
            Heading(self.tr("Due"), 110),
            Heading(self.tr("Counted"), 100),
        )
        name = self.tr("Milestones of %1").replace("%1", tracker)
        listed = Listed(name, self.tr("&Add…"), headings, self._view, self._add_one, self._edit, self._delete_one)
        super().__init__(parent, listed, undo)
        self.refresh()

    def _view(self) -> ListView:
        milestones = self._edits.milestones
        if milestones is None:
            return ListView((), self.tr("The tracker is no longer in the file."), is_open=False)
        empty = self.tr("%1 has no milestone yet. Press “Add…” and type a round number on the way.")
        return ListView(milestone_rows(milestones, self._wording), empty.replace("%1", self._tracker))

    def _add_one(self) -> None:
        run_dialog(MilestoneDialog(self, None, self._edits.add))

    def _edit(self, number: int) -> None:
        held = next((held for held in self._edits.milestones or () if held.id == number), None)
        if held is not None:
            run_dialog(MilestoneDialog(self, draft_of(held), lambda new: self._edits.revise(number, new)))

    def _delete_one(self, number: int) -> None:
        self._edits.delete(number)


def milestone_rows(milestones: Sequence[Milestone], wording: Wording) -> tuple[Row, ...]:
    """A row for each milestone, those in deliveries first, from the lowest to the highest."""
    in_order = sorted(milestones, key=lambda held: (held.measure is Measure.ORDERS, held.value, held.id))
    return tuple(_row(milestone, wording) for milestone in in_order)


def draft_of(milestone: Milestone) -> MilestoneDraft:
    """A milestone as it would be typed; a name that is but the number goes with it."""
    typed = f"{milestone.value:,}"
    return MilestoneDraft(typed, _own_name(milestone), milestone.due_day, milestone.measure)


def _own_name(milestone: Milestone) -> str:
    return "" if milestone.name == milestone_name(milestone.value) else milestone.name


def _row(milestone: Milestone, wording: Wording) -> Row:
    due = wording.day_year(milestone.due_day) if milestone.due_day else ""
    measure = measure_word(milestone.measure, wording)
    return Row(milestone.id, (wording.count(milestone.value), _own_name(milestone), due, measure))
