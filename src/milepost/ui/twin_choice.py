"""The choice under the entry form where a span has a figure already."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from milepost.ui.pieces import label
from milepost.ui.twin import Remedy, TwinView


class TwinChoice(QWidget):
    """What is there, and two things to do about it; what one picks holds for those figures only."""

    typed = Signal()
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("twin", wraps=True)
        self.buttons = (QRadioButton(), QRadioButton())
        self._group = QButtonGroup(self)
        self._picked: Remedy | None = None
        self._held: tuple[int, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.sentence)
        for remedy, button in zip(Remedy, self.buttons, strict=True):
            self._group.addButton(button, remedy)
            column.addWidget(button)
        self._group.idClicked.connect(self._pick)
        self.hide()

    def picked(self, held: tuple[int, ...]) -> Remedy | None:
        """What was picked for the figures with these ids; None where nothing was yet."""
        return self._picked if held == self._held else None

    def show_twin(self, view: TwinView) -> None:
        """Show the words and what would be done."""
        if view.held != self._held:
            self._held, self._picked = view.held, None
        self.sentence.setText(view.sentence)
        for button, text in zip(self.buttons, view.choices, strict=True):
            if button.text() != text:  # which would set its shortcut anew
                button.setText(text)
        self.buttons[view.chosen].setChecked(True)
        for button in self.buttons:  # Tab leads to what is chosen, the arrows from there to the other
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.setVisible(bool(view.sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter add from here too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def _pick(self, place: int) -> None:
        self._picked = Remedy(place)
        self.typed.emit()
