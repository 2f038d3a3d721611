"""The words under the entry form that answer each key press."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from milepost.chart.theme import LIGHT, Theme


class EchoLabel(QLabel):
    """What was understood, strongly; what it makes of the goal; and, strongly, what it would set aside."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("echo")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self._theme = LIGHT
        self._words = ("", "", "")
        self.hide()

    def show_echo(self, lead: str, rest: str, warning: str) -> None:
        """Say the three parts; the label goes where there is nothing to say."""
        self._words = (lead, rest, warning)
        parts = (_strong(lead, self._theme.text), escape(rest), _strong(warning, self._theme.bad))
        self.setText(" ".join(part for part in parts if part))
        self.setAccessibleName(" ".join(word for word in self._words if word))
        self.setVisible(any(self._words))

    def use_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._theme = theme
        self.show_echo(*self._words)


def _strong(words: str, colour: str) -> str:
    return f'<span style="color: {colour}; font-weight: 600">{escape(words)}</span>' if words else ""
