"""A line in which a number of 0 or more is typed, and stepped with the arrows up and down."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from milepost.ui.pieces import restyle

_SEPARATORS = str.maketrans("", "", ",_' \u00a0\u202f\u2009")


class NumberField(QLineEdit):
    """Tells with `changed` another number; a text that is none is marked and tells nothing."""

    changed = Signal(float)

    def __init__(self, name: str, width: int, write: Callable[[float], str]) -> None:
        super().__init__()
        self._write, self._number, self.step = write, 0.0, 1.0
        self.setAccessibleName(name)
        self.setFixedWidth(width)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._read)

    @property
    def number(self) -> float:
        """The number that was typed or shown last."""
        return self._number

    def show_number(self, number: float) -> None:
        """Show a number and tell nothing."""
        self._number = number
        self.setText(self._write(number))
        restyle(self, wrong=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step up and down."""
        ways = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in ways:
            self.show_number(max(self._number + ways[Qt.Key(event.key())] * self.step, 0.0))
            self.changed.emit(self._number)
        else:
            super().keyPressEvent(event)

    def _read(self, text: str) -> None:
        number = read_number(text)
        restyle(self, wrong=number is None)
        if number is not None:
            self._number = number
            self.changed.emit(number)


def read_number(text: str) -> float | None:
    """The number of 0 or more that a text says, with separators between groups or without; None where it is none."""
    plain = text.translate(_SEPARATORS)
    if not plain.replace(".", "", 1).isdecimal() or not plain.isascii():
        return None
    return float(plain) if len(plain) <= 16 else None
