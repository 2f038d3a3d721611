"""The table of figures: shown, sorted, searched, edited in place, deleted from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QTableView, QWidget

from milepost.domain.figure import Figure
from milepost.ui.cell_editing import edit_cell
from milepost.ui.figure_columns import fit_columns, set_up_columns, set_up_rows, widen_columns
from milepost.ui.figure_delegate import FigureDelegate, is_wrong
from milepost.ui.figure_listing import Listing
from milepost.ui.figure_rows import EDITABLE, Column, FigureRows
from milepost.ui.figures_model import FiguresModel
from milepost.ui.pieces import label
from milepost.ui.row_keeping import chosen_rows, keep, restore, rows_selection

EDIT_KEYS = frozenset({Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FiguresTable(QTableView):
    """Figures, the newest word first unless they are sorted; a change of rows keeps the selection.

    `marked` tells the ids of the figures that are selected, `listed` that others are listed or looked for.
    """

    delete_asked = Signal(list)
    marked = Signal(list)
    listed = Signal(Listing)

    def __init__(self, model: FiguresModel) -> None:
        super().__init__()
        self._figures = model
        self._waiting: FigureRows | None = None
        self._nothing = label("nothing", wraps=True)
        self._nothing.setParent(self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(self))
        self.setAccessibleName(self.tr("Figures"))
        set_up_rows(self)
        set_up_columns(self)
        self.horizontalHeader().sectionClicked.connect(self.sort_after)

    @property
    def figures(self) -> FiguresModel:
        """The figures that are listed."""
        return self._figures

    def show_rows(self, rows: FigureRows) -> None:
        """Show other rows; the selection, the current cell and the focus stay with their figures.

        A cell that is being edited stays open; rows of other figures wait until it is left.
        """
        if self.state() is QAbstractItemView.State.EditingState and not self._figures.keeps_places(rows):
            self._waiting = rows
            return
        self._waiting = None
        kept = keep(self, self._figures)
        same_tracker = rows.tracker == self._figures.rows.tracker
        typing = self._has(QApplication.focusWidget())
        self._figures.show_rows(rows)
        widen_columns(self)
        if same_tracker:
            restore(self, self._figures, kept)
        if typing and not self._has(QApplication.focusWidget()):
            self.setFocus()
        self._tell()

    def look_for(self, search: str) -> None:
        """List only the figures that hold all words of a text; those selected stay so."""
        kept = keep(self, self._figures)
        self._figures.look_for(search)
        restore(self, self._figures, kept)
        self._tell()

    def sort_after(self, section: int) -> None:
        """Sort by a column, the other way the next time, and by nothing the third."""
        self._figures.sort_after(Column(section))
        self.scrollTo(self.currentIndex())

    def sort_current(self) -> None:
        """Sort by the column of the current cell."""
        self.sort_after(max(0, self.currentIndex().column()))

    def choose_figures(self, ids: Sequence[int]) -> None:
        """Select figures and let the first be seen; a search that leaves one out is dropped."""
        if any(self._figures.find(number) is None for number in ids):
            self.look_for("")
        rows = sorted(row for number in ids if (row := self._figures.find(number)) is not None)
        selection, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        if rows:
            selection.setCurrentIndex(self._figures.index(rows[0], Column.FIGURE), flag.NoUpdate)
            self.scrollTo(self.currentIndex())
        selection.select(rows_selection(self._figures, rows), flag.ClearAndSelect)

    def chosen(self) -> list[Figure]:
        """The selected figures."""
        return [self._figures.figure(row) for row in chosen_rows(self.selectionModel().selection())]

    def ask_delete(self) -> None:
        """Ask for the selected figures to be deleted."""
        if chosen := [figure.id for figure in self.chosen()]:
            self.delete_asked.emit(chosen)

    def correct(self) -> None:
        """Edit the current cell, or the figure of its row where the cell is not for editing."""
        index = self.currentIndex()
        if index.isValid():
            editable = index if index.column() in EDITABLE else index.siblingAtColumn(Column.FIGURE)
            self.setCurrentIndex(editable)
            edit_cell(self, editable)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which figures are selected."""
        super().selectionChanged(selected, deselected)
        self.marked.emit([figure.id for figure in self.chosen()])

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Leave a cell, if only with something that can be taken; Escape always leaves it."""
        if is_wrong(editor) and hint is not QAbstractItemDelegate.EndEditHint.RevertModelCache:
            return
        super().closeEditor(editor, hint)
        if self._waiting is not None:
            self.show_rows(self._waiting)

    def event(self, event: QEvent) -> bool:
        """Take F2 for the cells, also where there is none to edit; elsewhere in the window it is a command."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride and self.hasFocus()
        if is_asked and isinstance(event, QKeyEvent) and _is_for_editing(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with F2 and Enter."""
        if self._edits(event):
            self.correct()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns that there is room for."""
        super().resizeEvent(event)
        fit_columns(self)
        self._nothing.setGeometry(self.viewport().geometry())

    def showEvent(self, event: QShowEvent) -> None:
        """Let what stays in view while scrolling be moved instead of painted again; style sheets undo this."""
        super().showEvent(event)
        self.viewport().setAutoFillBackground(True)

    def changeEvent(self, event: QEvent) -> None:
        """Do the same in another look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.viewport().setAutoFillBackground(True)

    def _edits(self, event: QKeyEvent) -> bool:
        open_now = self.state() is QAbstractItemView.State.EditingState
        return _is_for_editing(event) and self.currentIndex().isValid() and not open_now

    def _has(self, focused: QWidget | None) -> bool:
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _tell(self) -> None:
        told = self._figures.listing
        self._nothing.setText(told.nothing)
        self._nothing.setVisible(bool(told.nothing))
        self.listed.emit(told)
        self.marked.emit([figure.id for figure in self.chosen()])


def _is_for_editing(event: QKeyEvent) -> bool:
    plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
    return plain and event.key() in EDIT_KEYS
