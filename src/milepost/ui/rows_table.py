"""A table of a few things, each a row that is chosen, edited and deleted as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from milepost.ui.tips import plain_tip

ROW_HEIGHT = 30


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its title and its width; 0 shares what room is left. Numbers stand at the right."""

    title: str
    width: int = 0
    number: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One thing: its id, its cells, and what is told of it under the pointer."""

    id: int
    texts: tuple[str, ...]
    story: str = ""


class RowsTable(QTableWidget):
    """Asks for the chosen row to be edited with double click or Enter, and deleted with Delete."""

    edit_asked = Signal(int)
    delete_asked = Signal(int)

    def __init__(self, name: str, headings: Sequence[Heading]) -> None:
        super().__init__(0, len(headings))
        self._headings = headings
        self._rows: Sequence[Row] = ()
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_headers()
        self._add(self.tr("&Edit…"), (Qt.Key.Key_Return, Qt.Key.Key_Enter), self.edit_asked)
        self._add(self.tr("&Delete"), (Qt.Key.Key_Delete,), self.delete_asked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.cellDoubleClicked.connect(lambda: self._ask(self.edit_asked))

    @property
    def chosen(self) -> int | None:
        """The id of the chosen row."""
        place = self.currentRow()
        return self._rows[place].id if 0 <= place < len(self._rows) else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; a new one is chosen, else the one that was, else the one in its place."""
        chosen = next_choice([row.id for row in self._rows], self.chosen, [row.id for row in rows])
        self._rows = rows
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row.texts):
                self.setItem(place, column, self._item(text, column, row.story))
        self._fit_columns()
        if chosen is not None:
            self.selectRow(next(place for place, row in enumerate(rows) if row.id == chosen))

    def _fit_columns(self) -> None:
        """Widen the columns in which something would be cut off."""
        for column, heading in enumerate(self._headings):
            if heading.width:
                self.setColumnWidth(column, max(heading.width, self.sizeHintForColumn(column)))

    def _item(self, text: str, column: int, story: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(plain_tip(story or text))
        item.setTextAlignment(_alignment(self._headings[column]))
        if self._headings[column].strong:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(font)
        return item

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column, heading in enumerate(self._headings):
            item = QTableWidgetItem(heading.title)
            item.setTextAlignment(_alignment(heading))
            self.setHorizontalHeaderItem(column, item)
            self.setColumnWidth(column, heading.width)
            if not heading.width:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _add(self, text: str, keys: Sequence[Qt.Key], asked: SignalInstance) -> None:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._ask(asked))
        self.addAction(action)

    def _ask(self, asked: SignalInstance) -> None:
        if self.chosen is not None:
            asked.emit(self.chosen)


def next_choice(before: Sequence[int], chosen: int | None, after: Sequence[int]) -> int | None:
    """The row to choose after a change: the only new one, else the one that was chosen, else the one in its place."""
    new = [number for number in after if number not in before]
    if len(new) == 1:
        return new[0]
    if chosen in after or not after:
        return chosen if after else None
    place = before.index(chosen) if chosen in before else 0
    return after[min(place, len(after) - 1)]


def _alignment(heading: Heading) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if heading.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
