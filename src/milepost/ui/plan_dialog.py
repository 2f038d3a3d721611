"""The dialog in which a goal's plan is typed as text."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from milepost.chart.wording import Wording
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, PlanPart
from milepost.ui.form_dialog import FormDialog
from milepost.ui.pieces import Field, label
from milepost.ui.plan_text import GAP, PlanLineError, planned_so_far, read_plan, write_plan
from milepost.workspace.plans import PlanDraft

SIZE = (440, 450)
COLUMN_GAP = 22
"""Pixels between the longest part and the counts."""


class PlanDialog(FormDialog):
    """One part of the plan on each line, and what they add up to."""

    def __init__(  # noqa: PLR0913, PLR0917 what a plan is read with
        self,
        parent: QWidget | None,
        goal: Goal,
        unit: str,
        separator: str,
        wording: Wording,
        give: Callable[[Sequence[PlanDraft]], None],
    ) -> None:
        super().__init__(parent, self.tr("Plan of %1").replace("%1", goal.name), self.tr("Save"), self._take_it)
        self._goal, self._unit, self._separator = goal, unit, separator
        self._wording, self._give = wording, give
        self.text = QPlainTextEdit(write_plan(goal))
        self.text.setTabChangesFocus(True)
        self._align_counts()
        self.told = label("subline", wraps=True)
        keys = QKeySequence("Ctrl+Return")
        told = self.tr("A line for each part: a period or two days, then what is expected in it. %1 saves.")
        self.put(
            label("subline", told.replace("%1", keys.toString(QKeySequence.SequenceFormat.NativeText)), wraps=True)
        )
        self.put(Field(self.tr("&Plan"), self.text), self.told)
        self.finish()
        self.resize(*SIZE)
        self._start = self.text.toPlainText()
        self.text.textChanged.connect(self._tell)
        for key in (keys, QKeySequence("Ctrl+Enter")):
            QShortcut(key, self, self.accept)
        self._tell()
        self.text.moveCursor(QTextCursor.MoveOperation.EndOfLine)

    def _align_counts(self) -> None:
        self.text.ensurePolished()
        codes = (line.split(GAP)[0] for line in self.text.toPlainText().split("\n"))
        longest = max(map(self.text.fontMetrics().horizontalAdvance, codes))
        self.text.setTabStopDistance(longest + COLUMN_GAP)

    def _tell(self) -> None:
        planned = planned_so_far(self.text.toPlainText(), self._unit, self._separator)
        target = self._goal.target_on()
        self.told.setText(self._told(planned, target.value if target else None))

    def _told(self, planned: int, target: int | None) -> str:
        if not planned:
            return self.tr("Without a plan the pace is even.")
        if target is None:
            sentence = self.tr("In all %1.")
        else:
            sentence = (
                self.tr("In all %1, the target.") if planned == target else self.tr("In all %1; the target is %2.")
            )
        return sentence.replace("%1", self._wording.count(planned)).replace("%2", self._wording.count(target or 0))

    def _take_it(self) -> None:
        text = self.text.toPlainText()
        if text == self._start:
            return
        try:
            parts = read_plan(text, self._goal, self._unit, self._separator)
        except PlanLineError as fault:
            self._point_at(fault.line)
            raise
        if _contents(parts) != _contents(self._goal.plan):
            self._give([PlanDraft(part.span, str(part.count)) for part in parts])

    def _point_at(self, line: int) -> None:
        cursor = QTextCursor(self.text.document().findBlockByNumber(line - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus()


def _contents(parts: Sequence[PlanPart]) -> list[tuple[Span, int]]:
    return sorted((part.span, part.count) for part in parts)
