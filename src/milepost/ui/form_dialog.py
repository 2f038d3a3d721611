"""A dialog of labelled fields that stays open, with a sentence, until what is typed can be taken."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from milepost.domain.errors import MilepostError
from milepost.ui.pieces import Field, label, quiet

WIDTH = 420


class FormDialog(QDialog):
    """Fields, some of them under More; `take` is called with OK and refuses with a MilepostError."""

    def __init__(self, parent: QWidget | None, title: str, confirm: str, take: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._take = take
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 16)
        self._column.setSpacing(10)
        self._more_button = quiet(self.tr("▸ &More"))
        self._more_button.hide()
        self._more = QWidget()
        self._more_column = QVBoxLayout(self._more)
        self._more_column.setContentsMargins(0, 0, 0, 0)
        self._more.hide()
        self._more_button.clicked.connect(self._toggle_more)
        self._error = label("fieldError", wraps=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        ok = QPushButton(confirm)
        ok.setProperty("primary", True)
        ok.setDefault(True)
        self._buttons.addButton(ok, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def put(self, *widgets: QWidget) -> None:
        """Add rows."""
        for widget in widgets:
            self._column.addWidget(widget)

    def ask(self, title: str, text: str = "", hint: str = "", *, more: bool = False) -> QLineEdit:
        """Add a field, under More if asked, and return its editor."""
        editor = QLineEdit(text)
        editor.setPlaceholderText(hint)
        (self._more_column if more else self._column).addWidget(Field(title, editor))
        return editor

    def finish(self) -> None:
        """Add what stands below the fields."""
        if self._more_column.count():
            self._more_button.show()
        self._column.addWidget(self._more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.put(self._more, self._error, self._buttons)
        self._error.hide()

    def accept(self) -> None:
        """Close if what is typed can be taken; else say why not."""
        try:
            self._take()
        except MilepostError as error:
            self._error.setText(str(error))
            self._error.show()
            return
        super().accept()

    def _toggle_more(self) -> None:
        is_open = self._more.isHidden()
        self._more.setVisible(is_open)
        self._more_button.setText(self.tr("▾ &Less") if is_open else self.tr("▸ &More"))
        self.adjustSize()


def run_dialog(dialog: FormDialog) -> bool:
    """Show a dialog until it is closed; whether what was typed was taken."""
    taken = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return taken
