"""The table of figures as Qt's views read it."""

from collections.abc import Callable, Mapping, Sequence
from textwrap import fill
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from milepost.chart.role import Role
from milepost.chart.theme import Theme
from milepost.domain.curve import Standing
from milepost.domain.figure import Figure
from milepost.ui.figure_rows import EDITABLE, Column, FigureRow

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
TIP_WIDTH = 90
"""Letters in a line of a tip."""


class Reviser(Protocol):
    """Takes what was typed into a cell."""

    def fault(self, figure: Figure, column: Column, typed: str) -> str:
        """What is wrong with it, in a sentence; empty where nothing is."""
        ...

    def revise(self, figure: Figure, column: Column, typed: str) -> None:
        """Make the change."""
        ...


class FiguresModel(QAbstractTableModel):
    """Rows of figures; a changed cell goes to the reviser, whose change comes back as new rows."""

    def __init__(
        self, titles: Sequence[str], reviser: Reviser, tell: Callable[[Figure], str], theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._titles, self._reviser, self._tell, self._theme = titles, reviser, tell, theme
        self._rows: Sequence[FigureRow] = ()
        self._answers: Mapping[int, Callable[[FigureRow, Column], object]] = {
            ItemRole.DisplayRole: lambda row, column: row.texts[column],
            ItemRole.EditRole: lambda row, column: row.editing(column),
            ItemRole.ToolTipRole: self._tip,
            ItemRole.TextAlignmentRole: lambda _, column: _alignment(column),
            ItemRole.ForegroundRole: self._colour,
            ItemRole.FontRole: _font,
            ItemRole.DecorationRole: self._dot,
        }

    def show_rows(self, rows: Sequence[FigureRow]) -> None:
        """Show other rows."""
        if rows == self._rows:
            return
        if self.holds(rows):
            self._rearrange(rows)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def holds(self, rows: Sequence[FigureRow]) -> bool:
        """Whether rows are of the figures that are shown, changed or in another order."""
        return {row.figure.id for row in rows} == {row.figure.id for row in self._rows}

    def use_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def row(self, index: Index) -> FigureRow:
        """The row of a cell."""
        return self._rows[index.row()]

    def find(self, figure_id: int) -> int | None:
        """The place of a figure's row."""
        return next((place for place, row in enumerate(self._rows) if row.figure.id == figure_id), None)

    def fault(self, index: Index, typed: str) -> str:
        """What is wrong with a text typed into a cell; empty where nothing is."""
        return self._reviser.fault(self.row(index).figure, Column(index.column()), typed)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == ItemRole.TextAlignmentRole:
            return _alignment(Column(section))
        return self._titles[section] if role == ItemRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return base | Qt.ItemFlag.ItemIsEditable if Column(index.column()) in EDITABLE else base

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.row(index), Column(index.column())
        answer = self._answers.get(role)
        return None if answer is None else answer(row, column)

    def setData(self, index: Index, value: object, role: int = ItemRole.EditRole) -> bool:
        row, column, typed = self.row(index), Column(index.column()), str(value)
        if role != ItemRole.EditRole or typed == row.editing(column) or self.fault(index, typed):
            return False
        self._reviser.revise(row.figure, column, typed)
        return True

    def _tip(self, row: FigureRow, column: Column) -> str:
        told = self._tell(row.figure) if column is Column.STANDING else row.texts[column]
        return "\n".join(fill(line, TIP_WIDTH) for line in told.splitlines())

    def _rearrange(self, rows: Sequence[FigureRow]) -> None:
        """Show changed rows of the same figures; selection, cursor and editor stay with their figures."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {row.figure.id: place for place, row in enumerate(rows)}
        after = [self.index(places[self.row(held).figure.id], held.column()) for held in before]
        self._rows = rows
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _dot(self, row: FigureRow, column: Column) -> QColor | None:
        return QColor(self._theme.colour(Role.of(row.figure.measure))) if column is Column.COUNTED else None

    def _colour(self, row: FigureRow, column: Column) -> QColor:
        if column is Column.STANDING and row.standing is Standing.SET_ASIDE:
            return QColor(self._theme.bad)
        strong = column in {Column.COUNTED, Column.PERIOD, Column.FIGURE} and row.standing is not Standing.SET_ASIDE
        return QColor(self._theme.text if strong else self._theme.muted)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is Column.FIGURE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _font(row: FigureRow, column: Column) -> QFont | None:
    if column is not Column.FIGURE:
        return None
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    font.setStrikeOut(row.standing is Standing.SET_ASIDE)
    return font
