"""A sheet as Qt's table reads it: its cells, what each column is, and what is wrong with a cell."""

from collections.abc import Callable, Sequence
from collections.abc import Mapping as Texts

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from milepost.chart.theme import Theme
from milepost.exchange.faults import Fault, Place
from milepost.exchange.sheets.mapping import Column, Mapping, Role
from milepost.exchange.sheets.sheet import Sheet, column_letters
from milepost.ui.importing.column_choices import choice_of, word
from milepost.ui.style import mixed
from milepost.ui.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
_FAINT = 0.85
"""How much of the colour behind a cell is left where it is wrong."""


class SheetModel(QAbstractTableModel):
    """The cells under what their columns are; `mended` tells that a text was typed into one."""

    mended = Signal(int, int, str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet = Sheet("", ())
        self._mapping = Mapping(0, ())
        self._faults: Texts[Place, str] = {}
        self._answers: Texts[int, Callable[[int, int], object]] = {
            ItemRole.DisplayRole: self._text,
            ItemRole.EditRole: self._text,
            ItemRole.ToolTipRole: lambda row, column: plain_tip(self._faults.get((row, column), "")),
            ItemRole.BackgroundRole: self._background,
            ItemRole.ForegroundRole: self._colour,
            ItemRole.FontRole: self._font,
            ItemRole.TextAlignmentRole: self._alignment,
        }

    def show_sheet(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show another sheet, or the same one with another mapping; its faults are not known yet."""
        same = len(sheet.rows) == len(self._sheet.rows) and sheet.width == self._sheet.width
        if not same:
            self.beginResetModel()
        self._sheet, self._mapping = sheet, mapping
        if same:
            self._repaint()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, sheet.width - 1))
        else:
            self._faults = {}
            self.endResetModel()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Mark what is wrong."""
        self._faults = {fault.cell: fault.text for fault in reversed(faults) if fault.cell is not None}
        self._repaint()

    def column(self, at: int) -> Column:
        """What a column is."""
        return self._mapping.columns[at] if at < len(self._mapping.columns) else Column(Role.LEFT_OUT)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._sheet.width

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return self._sheet.label(section).rsplit(maxsplit=1)[-1] if role == ItemRole.DisplayRole else None
        column = self.column(section)
        match role:
            case ItemRole.DisplayRole:
                return f"{column_letters(section)}\n{word(choice_of(column))} ▾"
            case ItemRole.ToolTipRole:
                return self.tr("Click, or press F4 in the column, to say what it is.")
            case ItemRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        answer = self._answers.get(role)
        return None if answer is None else answer(index.row(), index.column())

    def setData(self, index: Index, value: object, role: int = ItemRole.EditRole) -> bool:
        if role == ItemRole.EditRole and str(value) != self._text(index.row(), index.column()):
            self.mended.emit(index.row(), index.column(), str(value))
        return True

    def _text(self, row: int, column: int) -> str:
        cells = self._sheet.rows[row]
        return str(cells[column]) if column < len(cells) else ""

    def _background(self, row: int, column: int) -> QColor | None:
        if (row, column) not in self._faults:
            return None
        return QColor(mixed(self._theme.bad, self._theme.surface, _FAINT))

    def _colour(self, row: int, column: int) -> QColor | None:
        if (row, column) in self._faults:
            return QColor(self._theme.bad)
        is_read = row >= self._mapping.header and self.column(column).role is not Role.LEFT_OUT
        return None if is_read or row == self._mapping.header - 1 else QColor(self._theme.muted)

    def _font(self, row: int, column: int) -> QFont | None:
        if row != self._mapping.header - 1:
            return None
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _alignment(self, row: int, column: int) -> Qt.AlignmentFlag:
        counted = self.column(column).role.is_counted
        return (Qt.AlignmentFlag.AlignRight if counted else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter

    def _repaint(self) -> None:
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
