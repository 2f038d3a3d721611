"""A dialog with the list of what a goal or a tracker has, each of it added, edited and deleted at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from milepost.domain.errors import MilepostError
from milepost.ui.pieces import card, label, primary
from milepost.ui.rows_table import Heading, Row, RowsTable

SIZE = (600, 400)


@dataclass(frozen=True, slots=True)
class ListView:
    """What the dialog shows: the rows, or a sentence in their place; whether there is still something to add to."""

    rows: Sequence[Row]
    empty: str
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Listed:
    """What is listed: under which words it stands, what there is now, and how one is added, edited and deleted.

    `edit` and `delete` take the id of a row; `delete` raises MilepostError where that cannot be done.
    """

    name: str
    add_word: str
    headings: Sequence[Heading]
    view: Callable[[], ListView]
    add: Callable[[], None]
    edit: Callable[[int], None]
    delete: Callable[[int], None]


class ListDialog(QDialog):
    """The list follows the file; undo and redo are the window's own, and work here too."""

    def __init__(self, parent: QWidget | None, listed: Listed, undo: Sequence[QAction]) -> None:
        super().__init__(parent)
        self._listed = listed
        self.setWindowTitle(listed.name)
        self.resize(*SIZE)
        self.addActions(undo)
        self.told = label("subline", wraps=True)
        self.table = RowsTable(listed.name, listed.headings)
        self.empty = label("subline", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.error = label("fieldError", wraps=True)
        self.add_button = primary(listed.add_word)
        self.edit_button = QPushButton(self.tr("&Edit…"))
        self.delete_button = QPushButton(self.tr("&Delete"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the file holds now."""
        view = self._listed.view()
        had_focus = self.table.hasFocus() or not self.isVisible()
        self.table.show_rows(view.rows)
        self.table.setVisible(bool(view.rows))
        self.empty.setText(view.empty)
        self.empty.setVisible(not view.rows)
        self.add_button.setEnabled(view.is_open)
        for button in (self.edit_button, self.delete_button):
            button.setEnabled(bool(view.rows))
        self.error.hide()
        if had_focus:
            (self.table if view.rows else self.add_button).setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(card(self.table, self.empty, margins=(4, 4, 4, 4)), 1)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.add_button, self.edit_button, self.delete_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        self.told.setText(self.tr("Every change is saved at once; %1 takes it back.").replace("%1", keys))

    def _connect(self) -> None:
        self.table.edit_asked.connect(self._listed.edit)
        self.table.delete_asked.connect(self._delete)
        self.add_button.clicked.connect(self._listed.add)
        self.edit_button.clicked.connect(lambda: self._with_chosen(self._listed.edit))
        self.delete_button.clicked.connect(lambda: self._with_chosen(self._delete))
        self.close_button.clicked.connect(self.accept)

    def _with_chosen(self, act: Callable[[int], None]) -> None:
        if self.table.chosen is not None:
            act(self.table.chosen)

    def _delete(self, number: int) -> None:
        try:
            self._listed.delete(number)
        except MilepostError as error:
            self.error.setText(str(error))
            self.error.show()
