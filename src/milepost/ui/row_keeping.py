"""Keeps the selection, the current cell and what is scrolled to with their figures while the rows change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView

from milepost.ui.figure_rows import Column
from milepost.ui.figures_model import FiguresModel

NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate
SELECT = QItemSelectionModel.SelectionFlag.Select


@dataclass(frozen=True, slots=True)
class Kept:
    """Ids of figures: those that are selected, the current one and the first to be seen, 0 for none."""

    chosen: tuple[int, ...]
    current: int
    column: int
    top: int
    offset: int


def keep(table: QTableView, model: FiguresModel) -> Kept:
    """Where one is in a table; its top is only kept where it is scrolled."""
    index = table.currentIndex()
    current = model.figure(index.row()).id if index.isValid() else 0
    chosen = tuple(model.figure(row).id for row in chosen_rows(table.selectionModel().selection()))
    scrolled, top = table.verticalScrollBar().value(), table.rowAt(0)
    if not scrolled or top < 0:
        return Kept(chosen, current, index.column(), 0, 0)
    return Kept(chosen, current, index.column(), model.figure(top).id, -table.rowViewportPosition(top))


def restore(table: QTableView, model: FiguresModel, kept: Kept) -> None:
    """Go back to where one was, as far as the figures are still there."""
    selection = table.selectionModel()
    if (row := model.find(kept.current)) is not None:
        selection.setCurrentIndex(model.index(row, kept.column), NO_UPDATE)
    rows = [row for number in kept.chosen if (row := model.find(number)) is not None]
    selection.select(rows_selection(model, rows), SELECT)
    if (top := model.find(kept.top)) is not None:
        bar = table.verticalScrollBar()
        table.updateGeometries()
        bar.setValue(bar.value() + table.rowViewportPosition(top) + kept.offset)


def chosen_rows(selection: QItemSelection) -> list[int]:
    """The rows of a selection of whole rows, from the first to the last."""
    return sorted({row for part in selection.toList() for row in range(part.top(), part.bottom() + 1)})


def rows_selection(model: FiguresModel, rows: Iterable[int]) -> QItemSelection:
    """Whole rows as few ranges, which Qt can handle many of."""
    selection = QItemSelection()
    last_column = len(Column) - 1
    for first, last in _runs(sorted(rows)):
        selection.select(model.index(first, 0), model.index(last, last_column))
    return selection


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """The first and last of each run of rows that follow on one another."""
    first = 0
    for place, row in enumerate(rows):
        if place + 1 == len(rows) or rows[place + 1] != row + 1:
            yield rows[first], row
            first = place + 1
