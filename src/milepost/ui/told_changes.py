"""A text that says what happened to rows, one below the other, as the history and the preview of a restore show it."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from milepost.ui.history_view import ChangeTold

GAP = 9
SMALL = 12


class ToldChanges(QTextEdit):
    """Shows what it is given; it can be read and copied."""

    def __init__(self, name: str) -> None:
        """`name` says to those who cannot see it what it is."""
        super().__init__()
        self.setReadOnly(True)
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)

    def show_changes(self, heading: str, changes: Sequence[ChangeTold]) -> None:
        """Show a line, and below it what was changed."""
        self.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        _write(cursor, heading, _format(strong=True))
        for change in changes:
            _write(cursor, change.title, _format(strong=True, small=True), above=GAP)
            for line in change.lines:
                _write(cursor, line, _format())
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _format(*, strong: bool = False, small: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if small:
        made.setProperty(QTextFormat.Property.FontPixelSize, SMALL)
    return made


def _write(cursor: QTextCursor, text: str, sign: QTextCharFormat, above: int = 0) -> None:
    """Add a line, so many pixels below the one before it."""
    block = QTextBlockFormat()
    block.setTopMargin(above)
    if cursor.position():
        cursor.insertBlock(block)
    cursor.insertText(text, sign)
