"""The list of every target that a goal ever had."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from milepost.chart.wording import Wording
from milepost.domain.tracker import Goal, Target
from milepost.ui.form_dialog import run_dialog
from milepost.ui.goal_edits import GoalEdits
from milepost.ui.list_dialog import ListDialog, Listed, ListView
from milepost.ui.rows_table import Heading, Row
from milepost.ui.target_dialog import TargetDialog
from milepost.workspace.targets import TargetDraft, day_in, target_with


class TargetsDialog(ListDialog):
    """Every target that a goal ever had, the newest word first."""

    def __init__(
        self, parent: QWidget | None, edits: GoalEdits, today: date, wording: Wording, undo: Sequence[QAction]
    ) -> None:
        self._edits, self._today, self._wording = edits, today, wording
        headings = (
            Heading(self.tr("Announced"), 110),
            Heading(self.tr("Target"), 110, number=True, strong=True),
            Heading(self.tr("Stretch"), 100, number=True),
            Heading(self.tr("Source")),
        )
        name = self.tr("Targets of %1").replace("%1", edits.goal.name if edits.goal else "")
        listed = Listed(name, self.tr("&Announce…"), headings, self._view, self._add_one, self._edit, self._delete_one)
        super().__init__(parent, listed, undo)
        self.refresh()

    def _view(self) -> ListView:
        goal = self._edits.goal
        if goal is None:
            return ListView((), self.tr("The goal is no longer in the file."), is_open=False)
        empty = self.tr("%1 has no target yet. Press “Announce…” and type the number to reach.")
        return ListView(target_rows(goal, self._wording), empty.replace("%1", goal.name))

    def _add_one(self) -> None:
        if (goal := self._edits.goal) is not None:
            start = next_target(goal, self._today)
            run_dialog(TargetDialog(self, start, self._edits.announce, announced=False))

    def _edit(self, number: int) -> None:
        if (goal := self._edits.goal) is not None:
            start = draft_of(target_with(goal, number))
            run_dialog(TargetDialog(self, start, lambda new: self._edits.revise_target(number, new), announced=True))

    def _delete_one(self, number: int) -> None:
        self._edits.delete_target(number)


def target_rows(goal: Goal, wording: Wording) -> tuple[Row, ...]:
    """A row for each target, the newest word first."""
    newest_first = sorted(goal.targets, key=lambda target: target.newness, reverse=True)
    return tuple(_row(target, wording) for target in newest_first)


def next_target(goal: Goal, today: date) -> TargetDraft:
    """What a new announcement starts with: the number that counts now, on a day of the goal; its first one early."""
    held = goal.target_on()
    if held is None and today > goal.span.last:
        return TargetDraft(announced_on=goal.span.first)
    return TargetDraft(_typed(held.value if held else None), announced_on=day_in(goal.span, today))


def draft_of(target: Target) -> TargetDraft:
    """A target as it would be typed."""
    return TargetDraft(
        _typed(target.value),
        _typed(target.stretch),
        target.withdrawn,
        target.announced_on,
        target.source,
        target.note,
    )


def _row(target: Target, wording: Wording) -> Row:
    value = wording.text("withdrawn") if target.value is None else wording.count(target.value)
    stretch = "" if target.stretch is None else wording.count(target.stretch)
    story = wording.text("{source} ({note})", source=target.source, note=target.note).strip() if target.note else ""
    return Row(target.id, (wording.day_year(target.announced_on), value, stretch, target.source), story)


def _typed(number: int | None) -> str:
    return "" if number is None else f"{number:,}"
