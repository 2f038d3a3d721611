"""The text of a plan: one can paste a table of a spreadsheet into it, and take everything back."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from milepost.domain.span import Span
from milepost.ui.plan_paste import pasted
from milepost.ui.plan_text import GAP

COLUMN_GAP = 22
"""Pixels between the longest part and the counts."""


class PlanEdit(QPlainTextEdit):
    """A part on each line."""

    def __init__(self, text: str, goal: Span) -> None:
        super().__init__(text)
        self._goal = goal
        self.setTabChangesFocus(True)
        self._align_counts()

    def put(self, text: str) -> None:
        """Have another text, as one step that can be taken back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._align_counts()

    def point_at(self, line: int) -> None:
        """Select a line, counted from 1, and go there."""
        cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take a table into the lines; any other text as it is."""
        lines: Sequence[str] = self.toPlainText().split("\n")
        found = pasted(source.text(), lines, self.textCursor().blockNumber(), self._goal) if source.hasText() else None
        if found is None:
            super().insertFromMimeData(source)
        else:
            self.put("\n".join(found))

    def _align_counts(self) -> None:
        self.ensurePolished()
        codes = (line.split(GAP)[0] for line in self.toPlainText().split("\n"))
        longest = max(map(self.fontMetrics().horizontalAdvance, codes))
        self.setTabStopDistance(longest + COLUMN_GAP)
