"""Keeps what is shown under the pointer a text: Qt takes one for markup that looks like it, and runs it as such."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """What to give Qt for a tip in which these words stand as they were typed."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
