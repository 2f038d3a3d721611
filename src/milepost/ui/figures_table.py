"""The table of figures: shown, edited in place, deleted from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from milepost.domain.figure import Figure
from milepost.ui.figure_delegate import FigureDelegate
from milepost.ui.figure_rows import Column, FigureRow
from milepost.ui.figures_model import FiguresModel

ROW_HEIGHT = 27
WIDTHS = {Column.COUNTED: 100, Column.PERIOD: 154, Column.FIGURE: 108, Column.ANNOUNCED: 102, Column.SOURCE: 222}
ROOMY = 720
"""Pixels below which the columns do not all fit."""


class FiguresTable(QTableView):
    """Figures, the newest word first; a change of rows keeps the selection."""

    delete_asked = Signal(list)

    def __init__(self, model: FiguresModel) -> None:
        super().__init__()
        self._figures = model
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
        """Show other rows; the figures that were selected stay so."""
        chosen = [figure.id for figure in self.chosen()]
        current = self.currentIndex()
        self._figures.show_rows(rows)
        flags = self.selectionModel().SelectionFlag.Select | self.selectionModel().SelectionFlag.Rows
        for figure_id in chosen:
            place = self._figures.find(figure_id)
            if place is not None:
                self.selectionModel().select(self._figures.index(place, max(0, current.column())), flags)

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
        header.setMinimumSectionSize(70)
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
