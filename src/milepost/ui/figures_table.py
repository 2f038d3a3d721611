"""The table of figures: shown, edited in place, deleted from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from milepost.domain.figure import Figure
from milepost.ui.figure_delegate import FigureDelegate, is_wrong
from milepost.ui.figure_rows import EDITABLE, Column, FigureRow
from milepost.ui.figures_model import FiguresModel

ROW_HEIGHT = 27
WIDTHS = {Column.COUNTED: 96, Column.PERIOD: 150, Column.FIGURE: 98, Column.ANNOUNCED: 98, Column.SOURCE: 222}
WIDEST = 260
ROOMY = 720
"""Pixels below which the columns do not all fit."""


class FiguresTable(QTableView):
    """Figures, the newest word first; a change of rows keeps the selection."""

    delete_asked = Signal(list)
    some_chosen = Signal(bool)

    def __init__(self, model: FiguresModel) -> None:
        super().__init__()
        self._figures = model
        self._waiting: Sequence[FigureRow] | None = None
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(self))
        self.setAccessibleName(self.tr("Figures"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self._set_up_headers()
        self._add_delete()

    def show_rows(self, rows: Sequence[FigureRow]) -> None:
        """Show other rows; the selection, the current cell and the focus stay with their figures.

        A cell that is being edited stays open; rows of other figures wait until it is left.
        """
        if self.state() is QAbstractItemView.State.EditingState and not self._figures.holds(rows):
            self._waiting = rows
            return
        self._waiting = None
        chosen = [figure.id for figure in self.chosen()]
        current, column = self._current()
        focused = QApplication.focusWidget()
        typing = self._has(focused)
        self._figures.show_rows(rows)
        self._widen()
        self._choose(current, column, chosen)
        if typing and not self._has(QApplication.focusWidget()):
            self.setFocus()
        self.some_chosen.emit(bool(self.chosen()))

    def _widen(self) -> None:
        """Give a column the room that what can be seen of it needs, up to some."""
        for column in (Column.PERIOD, Column.FIGURE, Column.ANNOUNCED):
            wanted = min(self.sizeHintForColumn(column), WIDEST)
            if wanted > self.columnWidth(column):
                self.setColumnWidth(column, wanted)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell whether there is something to delete."""
        super().selectionChanged(selected, deselected)
        self.some_chosen.emit(bool(self.chosen()))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Leave a cell, if only with something that can be taken; Escape always leaves it."""
        if is_wrong(editor) and hint is not QAbstractItemDelegate.EndEditHint.RevertModelCache:
            return
        super().closeEditor(editor, hint)
        if self._waiting is not None:
            self.show_rows(self._waiting)

    def event(self, event: QEvent) -> bool:
        """Take F2 for the cells; elsewhere in the window it is a command."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._edits(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In a cell that is not for editing, F2 edits the figure of its row."""
        if self._edits(event) and self.currentIndex().column() not in EDITABLE:
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(Column.FIGURE))
        super().keyPressEvent(event)

    def _edits(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid()

    def _has(self, focused: QWidget | None) -> bool:
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _choose(self, current: int, column: int, chosen: Sequence[int]) -> None:
        selection, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        if (place := self._figures.find(current)) is not None:
            selection.setCurrentIndex(self._figures.index(place, column), flag.NoUpdate)
        for figure_id in chosen:
            if (place := self._figures.find(figure_id)) is not None:
                selection.select(self._figures.index(place, 0), flag.Select | flag.Rows)

    def _current(self) -> tuple[int, int]:
        """The figure and the column of the current cell."""
        index = self.currentIndex()
        return (self._figures.row(index).figure.id, index.column()) if index.isValid() else (0, 0)

    def chosen(self) -> list[Figure]:
        """The selected figures."""
        return [self._figures.row(index).figure for index in self.selectionModel().selectedRows()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the source out where there is no room for it beside the standing."""
        super().resizeEvent(event)
        self.setColumnHidden(Column.SOURCE, self.viewport().width() < ROOMY)

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)

    def _add_delete(self) -> None:
        action = QAction(self.tr("&Delete Figures"), self)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.ask_delete)
        self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def ask_delete(self) -> None:
        """Ask for the selected figures to be deleted."""
        if chosen := [figure.id for figure in self.chosen()]:
            self.delete_asked.emit(chosen)
