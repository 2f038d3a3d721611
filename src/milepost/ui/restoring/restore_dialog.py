"""The dialog that brings a copy of the file back, once it has been seen what that changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from milepost.domain.errors import MilepostError
from milepost.ui.form_dialog import answers
from milepost.ui.pieces import card, label, primary, quiet
from milepost.ui.restoring.words import RestoreView
from milepost.ui.rows_table import Heading, Row, RowsTable
from milepost.ui.told_changes import ToldChanges

SIZE = (620, 560)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that can be restored: where it is, and when it was made and how large it is in words."""

    path: Path
    when: str
    size: str


class RestoreDialog(QDialog):
    """`look` gives what a copy would change and `restore` brings it back; MilepostError keeps the dialog open."""

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        copies: Sequence[Copy],
        look: Callable[[Path], RestoreView],
        restore: Callable[[Path], None],
    ) -> None:
        """`name` is that of the file."""
        super().__init__(parent)
        self._copies, self._look, self._restore = list(copies), look, restore
        self.setWindowTitle(self.tr("Restore a Copy of %1").replace("%1", name))
        self.resize(*SIZE)
        headings = (
            Heading(self.tr("Made"), 200, strong=True),
            Heading(self.tr("Size"), 110),
            Heading(self.tr("Where")),
        )
        self.table = RowsTable(self.tr("Copies"), headings)
        self.changes = ToldChanges(self.tr("What restoring the copy changes"))
        self.changes.setObjectName("preview")
        self.error = label("fieldError", wraps=True)
        self.other = quiet(self.tr("&Other file…"))
        self.confirm = primary(self.tr("&Restore"))
        self._lay_out()
        self.table.currentCellChanged.connect(self._show)
        self.table.edit_asked.connect(self.accept)
        self.other.clicked.connect(self._choose_other)
        self._list(0)

    def accept(self) -> None:
        """Bring the chosen copy back."""
        if not self.confirm.isEnabled():
            return
        try:
            self._restore(self._chosen.path)
        except MilepostError as error:
            self._say(str(error))
            return
        super().accept()

    @property
    def _chosen(self) -> Copy:
        return self._copies[self.table.chosen or 0]

    def _list(self, at: int) -> None:
        self.table.show_rows(
            [Row(number, (each.when, each.size, each.path.name)) for number, each in enumerate(self._copies)]
        )
        if self._copies:
            self.table.selectRow(at)
        self._show()

    def _show(self) -> None:
        """Show what the chosen copy would change."""
        self.error.hide()
        self.confirm.setEnabled(False)
        if not self._copies:
            told = self.tr("No copies are kept yet: one is made before the first change of each day.")
            self.changes.show_changes(told, ())
            return
        try:
            view = self._look(self._chosen.path)
        except MilepostError as error:
            self.changes.show_changes(str(error), ())
            return
        self.changes.show_changes(view.summary, view.changes)
        self.confirm.setEnabled(True)

    def _choose_other(self) -> None:
        """Let a file be chosen that is kept elsewhere."""
        folder = str(self._copies[0].path.parent) if self._copies else ""
        kinds = self.tr("Milepost files (*.milepost)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Restore a Copy"), folder, kinds)
        if chosen:
            self._copies.append(Copy(Path(chosen), self.tr("Chosen file"), ""))
            self._list(len(self._copies) - 1)

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        note = self.tr("What the file holds now is kept as a copy, too, before another takes its place.")
        column.addWidget(label("subline", note, wraps=True))
        column.addWidget(card(self.table, margins=(4, 4, 4, 4)), 2)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(card(self.changes, margins=(12, 10, 6, 10)), 3)
        column.addWidget(self.error)
        column.addWidget(answers(self, self.confirm))
