"""The table of figures as Qt's views read it."""

from collections.abc import Callable, Mapping, Sequence
from textwrap import fill
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from milepost.chart.theme import Theme
from milepost.domain.figure import Figure
from milepost.ui.figure_listing import Listing, Sort, listed_figures, listing, search_words
from milepost.ui.figure_look import FigureLook, alignment
from milepost.ui.figure_rows import EDITABLE, Column, FigureRows, editing_text
from milepost.ui.long_work import turning
from milepost.ui.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
TIP_WIDTH = 90
"""Letters in a line of a tip."""
_FOR_READING = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_FOR_EDITING = _FOR_READING | Qt.ItemFlag.ItemIsEditable
_COLUMNS = tuple(Column)
RISING, FALLING = "↑", "↓"


class Reviser(Protocol):
    """Takes what was typed into a cell."""

    @property
    def can_revise(self) -> bool:
        """Whether anything can be changed now."""
        ...

    def fault(self, figure: Figure, column: Column, typed: str) -> str:
        """What is wrong with it, in a sentence; empty where nothing is."""
        ...

    def revise(self, figure: Figure, column: Column, typed: str) -> None:
        """Make the change."""
        ...


class FiguresModel(QAbstractTableModel):
    """The figures that are looked for, sorted; a changed cell goes to the reviser and comes back as new rows."""

    def __init__(
        self, rows: FigureRows, reviser: Reviser, tell: Callable[[Figure], str], theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._rows, self._reviser, self._tell, self._look = rows, reviser, tell, FigureLook(theme)
        self._search, self._sort = "", Sort()
        self._listed: Sequence[Figure] = ()
        self._places: Mapping[int, int] = {}
        self._answers: Mapping[int, Callable[[Figure, Column], object]] = {
            ItemRole.DisplayRole: self._text,
            ItemRole.EditRole: editing_text,
            ItemRole.ToolTipRole: self._tip,
            ItemRole.TextAlignmentRole: lambda _, column: alignment(column),
            ItemRole.ForegroundRole: self._colour,
            ItemRole.FontRole: self._font,
            ItemRole.DecorationRole: self._dot,
        }

    @property
    def rows(self) -> FigureRows:
        """All figures, those that are not listed too."""
        return self._rows

    @property
    def listing(self) -> Listing:
        """What is looked for, and what the table says of it."""
        return listing(self._rows, self._search, len(self._listed))

    def show_rows(self, rows: FigureRows) -> None:
        """Show other rows; those of another tracker are all listed."""
        if rows.tracker != self._rows.tracker:
            self._search = ""
        self._show(rows)

    def look_for(self, search: str) -> None:
        """List only the figures that hold all words of a text."""
        self._search = search
        if search.strip():
            self._rows.say_all(turning())
        self._show(self._rows)

    def sort_after(self, column: Column) -> None:
        """Sort as choosing a column asks for."""
        self._sort = self._sort.after(column)
        self._show(self._rows)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def use_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._look = FigureLook(theme)
        if self._listed:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._listed) - 1, len(Column) - 1))

    def keeps_places(self, rows: FigureRows) -> bool:
        """Whether other rows would list the figures that are listed now, changed or in another order."""
        return _places(self._list(rows)).keys() == self._places.keys()

    @property
    def can_be_changed(self) -> bool:
        """Whether figures can be corrected and deleted now."""
        return self._reviser.can_revise

    def figure(self, row: int) -> Figure:
        """The figure in a row."""
        return self._listed[row]

    def find(self, figure_id: int) -> int | None:
        """The row of a figure; None where it is not listed."""
        return self._places.get(figure_id)

    def fault(self, index: Index, typed: str) -> str:
        """What is wrong with a text typed into a cell; empty where nothing is."""
        return self._reviser.fault(self._listed[index.row()], Column(index.column()), typed)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._listed)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == ItemRole.TextAlignmentRole:
            return alignment(column)
        if role != ItemRole.DisplayRole:
            return None
        arrow = FALLING if self._sort.falling else RISING
        title = self._rows.cells.titles[column]
        return f"{title} {arrow}" if self._sort.column is column else title

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FOR_EDITING if index.column() in EDITABLE and self.can_be_changed else _FOR_READING

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._listed[index.row()], _COLUMNS[index.column()])

    def setData(self, index: Index, value: object, role: int = ItemRole.EditRole) -> bool:
        figure, column, typed = self._listed[index.row()], Column(index.column()), str(value)
        if role != ItemRole.EditRole or typed == editing_text(figure, column) or self.fault(index, typed):
            return False
        self._reviser.revise(figure, column, typed)
        return True

    def _text(self, figure: Figure, column: Column) -> str:
        return self._rows.cells.text(figure, column)

    def _colour(self, figure: Figure, column: Column) -> QColor:
        return self._look.colour(figure, column, self._rows.cells)

    def _font(self, figure: Figure, column: Column) -> QFont | None:
        return self._look.font(figure, column, self._rows.cells)

    def _dot(self, figure: Figure, column: Column) -> QColor | None:
        return self._look.dot(figure, column)

    def _tip(self, figure: Figure, column: Column) -> str:
        told = self._tell(figure) if column is Column.STANDING else self._text(figure, column)
        return plain_tip("\n".join(fill(line, TIP_WIDTH) for line in told.splitlines()))

    def _list(self, rows: FigureRows) -> Sequence[Figure]:
        return listed_figures(rows, search_words(self._search), self._sort)

    def _show(self, rows: FigureRows) -> None:
        listed = self._list(rows)
        places = _places(listed)
        if places.keys() == self._places.keys():
            self._rearrange(rows, listed, places)
            return
        self.beginResetModel()
        self._rows, self._listed, self._places = rows, listed, places
        self.endResetModel()

    def _rearrange(self, rows: FigureRows, listed: Sequence[Figure], places: Mapping[int, int]) -> None:
        """Show the same figures changed or in another order; selection, cursor and editor stay with them."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self.index(places[self._listed[held.row()].id], held.column()) for held in before]
        self._rows, self._listed, self._places = rows, listed, places
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _places(figures: Sequence[Figure]) -> Mapping[int, int]:
    return {figure.id: place for place, figure in enumerate(figures)}
