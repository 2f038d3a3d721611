"""The part of the entry form that folds away: announced on, source, note."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from milepost.ui.day_line import DayLine
from milepost.ui.pieces import Field, Line, quiet


class MoreFields(QWidget):
    """A button, and under it the fields that it shows or folds away."""

    toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.announced, self.source, self.note = DayLine(), Line(), Line()
        self.announced.setPlaceholderText(self.tr("the day after"))
        self.announced_field = Field(self.tr("A&nnounced on"), self.announced)
        self.button = quiet("")
        self._folded = QWidget()
        inner = QVBoxLayout(self._folded)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(8)
        for field in (
            self.announced_field,
            Field(self.tr("So&urce"), self.source),
            Field(self.tr("No&te"), self.note),
        ):
            inner.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._folded)
        self.button.clicked.connect(self._toggle)
        self.open(is_open=False)

    def open(self, *, is_open: bool) -> None:
        """Show the fields or fold them away."""
        self._folded.setVisible(is_open)
        self.button.setText(self.tr("▾ &Less") if is_open else self.tr("▸ &More: announced on, source, note"))

    def clear(self) -> None:
        """Empty what belongs to one announcement only; the source stays."""
        for editor in (self.announced, self.note):
            with QSignalBlocker(editor):
                editor.clear()

    def fill(self, announced: str, source: str, note: str) -> None:
        """Set the texts; those of one announcement only are shown where there are any."""
        for editor, text in ((self.announced, announced), (self.source, source), (self.note, note)):
            with QSignalBlocker(editor):
                editor.setText(text)
        if announced or note:
            self.open(is_open=True)

    def _toggle(self) -> None:
        is_open = self._folded.isHidden()
        self.open(is_open=is_open)
        self.toggled.emit(is_open)
