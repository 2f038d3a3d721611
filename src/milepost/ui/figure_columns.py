"""How the table of figures is laid out: its rows, how wide its columns are, and which of them there is room for."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QHeaderView, QTableView

from milepost.ui.figure_rows import Column

ROW_HEIGHT = 27
WIDTHS = {Column.COUNTED: 96, Column.PERIOD: 150, Column.FIGURE: 98, Column.ANNOUNCED: 98, Column.SOURCE: 150}
WIDEST = 260
MEASURED = 60
"""Rows that are asked how wide a column should be; without a limit all are while the table is not seen."""

ROOMY = 720
"""Pixels below which the columns do not all fit."""


def set_up_rows(table: QTableView) -> None:
    """Rows of one height that are selected as a whole."""
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setEditTriggers(QTableView.EditTrigger.DoubleClicked | QTableView.EditTrigger.EditKeyPressed)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(ROW_HEIGHT)
    rows.setDefaultSectionSize(ROW_HEIGHT)


def set_up_columns(table: QTableView) -> None:
    """Columns that can be clicked, of which the last takes the room that is left."""
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    # For each title painted, Qt would ask of all rows whether they are selected; of a selection of its own it need not.
    columns.setSelectionModel(QItemSelectionModel(table.model(), columns))
    columns.setSectionsClickable(True)
    columns.setMinimumSectionSize(48)
    columns.setStretchLastSection(True)
    columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    columns.setResizeContentsPrecision(MEASURED)
    for column, width in WIDTHS.items():
        table.setColumnWidth(column, width)


def widen_columns(table: QTableView) -> None:
    """Give a column the room that what can be seen of it needs, up to some."""
    for column in (Column.PERIOD, Column.FIGURE, Column.ANNOUNCED):
        wanted = min(table.sizeHintForColumn(column), WIDEST)
        if wanted > table.columnWidth(column):
            table.setColumnWidth(column, wanted)


def fit_columns(table: QTableView) -> None:
    """Leave the source out where there is no room for it beside the standing."""
    table.setColumnHidden(Column.SOURCE, table.viewport().width() < ROOMY)
