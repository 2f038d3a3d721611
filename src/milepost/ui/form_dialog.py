"""A dialog of labelled fields that stays open, with a sentence, until what is typed can be taken."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from milepost.domain.errors import MilepostError
from milepost.ui.pieces import Field, label, primary, quiet

WIDTH = 420


@dataclass(frozen=True, slots=True)
class Asked:
    """A field: its label, the text it starts with, and what it says while it is empty."""

    title: str
    text: str = ""
    hint: str = ""


class FormDialog(QDialog):
    """Fields, some of them under More; `take` is called with OK and refuses with a MilepostError."""

    def __init__(self, parent: QWidget | None, title: str, confirm: str, take: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._take = take
        self._first: QLineEdit | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 16)
        self._column.setSpacing(10)
        self._more_button = quiet(self.tr("▸ &More"))
        self._more_button.hide()
        self._more = QWidget()
        self._more_column = QVBoxLayout(self._more)
        self._more_column.setContentsMargins(0, 0, 0, 0)
        self._more_column.setSpacing(10)
        self._more.hide()
        self._more_button.clicked.connect(self._toggle_more)
        self._error = label("fieldError", wraps=True)
        self._buttons = answers(self, primary(confirm))

    def put(self, *widgets: QWidget, more: bool = False) -> None:
        """Add rows, under More if asked."""
        for widget in widgets:
            (self._more_column if more else self._column).addWidget(widget)

    def ask(self, title: str, text: str = "", hint: str = "", *, more: bool = False) -> QLineEdit:
        """Add a field, under More if asked, and return its editor."""
        return self.ask_beside(Asked(title, text, hint), more=more)[0]

    def ask_beside(self, *asked: Asked, more: bool = False) -> tuple[QLineEdit, ...]:
        """Add fields side by side, under More if asked, and return their editors."""
        made = [_field(each) for each in asked]
        self._first = self._first or made[0][1]
        side_by_side = QWidget()
        row = QHBoxLayout(side_by_side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for field, _ in made:
            row.addWidget(field, 1)
        self.put(side_by_side, more=more)
        return tuple(editor for _, editor in made)

    def choose(self, title: str, choices: Iterable[tuple[str, object]], *, more: bool = False) -> QComboBox:
        """Add a list of choices, each a word and its value, and return it."""
        box = QComboBox()
        for word, value in choices:
            box.addItem(word, value)
        self.put(Field(title, box), more=more)
        return box

    def finish(self) -> None:
        """Add what stands below the fields."""
        if self._more_column.count():
            self._more_button.show()
        self._column.addWidget(self._more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.put(self._more, self._error, self._buttons)
        self._error.hide()
        if self._first:
            self._first.selectAll()

    def accept(self) -> None:
        """Close if what is typed can be taken; else say why not."""
        try:
            self._take()
        except MilepostError as error:
            self._error.setText(str(error))
            self._error.show()
            self._fit()
            return
        super().accept()

    def _fit(self) -> None:
        """Be as high as what is shown needs, whatever Qt thinks fits on this screen."""
        self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def _toggle_more(self) -> None:
        is_open = self._more.isHidden()
        self._more.setVisible(is_open)
        self._more_button.setText(self.tr("▾ L&ess") if is_open else self.tr("▸ &More"))
        self._fit()


def answers(dialog: QDialog, confirm: QPushButton) -> QDialogButtonBox:
    """The buttons that close a dialog: the one that takes what is typed, which Enter presses too, and Cancel."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    confirm.setDefault(True)
    box.addButton(confirm, QDialogButtonBox.ButtonRole.AcceptRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


def run_dialog(dialog: QDialog) -> bool:
    """Show a dialog until it is closed; whether what was typed was taken."""
    taken = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return taken


def _field(asked: Asked) -> tuple[Field, QLineEdit]:
    editor = QLineEdit(asked.text)
    editor.setPlaceholderText(asked.hint)
    return Field(asked.title, editor), editor
