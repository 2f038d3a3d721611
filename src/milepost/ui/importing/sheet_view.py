"""The table in which a sheet is seen, its cells mended and its columns told apart."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from milepost.exchange.faults import Place
from milepost.ui.cell_editing import edit_cell
from milepost.ui.importing.column_choices import CHOICES, ColumnChoice, choice_of, word
from milepost.ui.importing.sheet_model import Index, SheetModel

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
ROW_HEIGHT = 28
WIDEST, NARROWEST = 260, 110
LOOKED_AT = 50
"""Rows beyond those in view that say how wide a column is to be."""


class SheetView(QTableView):
    """Cells are edited in place; the title of a column opens the choices for it, and `chosen` tells what it is now."""

    chosen = Signal(int, ColumnChoice)

    def __init__(self, model: SheetModel) -> None:
        super().__init__()
        self._sheet = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("The table to be imported"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setMinimumWidth(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setResizeContentsPrecision(LOOKED_AT)
        header.sectionClicked.connect(self._offer)
        model.modelReset.connect(self._fit)
        model.headerDataChanged.connect(self._widen)

    def _fit(self) -> None:
        """Make each column as wide as what can be seen of it, within bounds."""
        for column in range(self._sheet.columnCount()):
            self.setColumnWidth(column, self._wanted(column))

    def _widen(self) -> None:
        """Let the new word over a column be seen whole."""
        for column in range(self._sheet.columnCount()):
            self.setColumnWidth(column, max(self.columnWidth(column), self._wanted(column)))

    def _wanted(self, column: int) -> int:
        seen = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column))
        return min(WIDEST, max(NARROWEST, seen))

    def go_to(self, place: Place) -> None:
        """Make a cell the current one, in view."""
        index = self._sheet.index(*place)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the choices for the column with F4, as clicking its title does, and mend the cell with Enter."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_F4 and index.isValid():
            self._offer(index.column())
        elif event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and index.isValid():
            edit_cell(self, index)
        else:
            super().keyPressEvent(event)

    def menu_for(self, column: int) -> QMenu:
        """The choices for a column."""
        menu, now = QMenu(self), choice_of(self._sheet.column(column))
        for choice in CHOICES:
            action = menu.addAction(word(choice))
            action.setCheckable(True)
            action.setChecked(choice == now)
            action.triggered.connect(self._choosing(column, choice))
        return menu

    def _choosing(self, column: int, choice: ColumnChoice) -> Callable[[], None]:
        return lambda: self.chosen.emit(column, choice)

    def _offer(self, column: int) -> None:
        header = self.horizontalHeader()
        at = QPoint(header.sectionViewportPosition(column), header.height())
        self.setCurrentIndex(self._sheet.index(max(0, self.currentIndex().row()), column))
        menu = self.menu_for(column)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(header.viewport().mapToGlobal(at))


class _Delegate(QStyledItemDelegate):
    """Paints what lies behind a cell, which style sheets leave out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        behind = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(behind, QColor):
            painter.fillRect(option.rect, behind)
        super().paint(painter, option, index)
