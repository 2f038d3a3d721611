"""Opens the web address that a figure's source holds: a click on the words of the cell, or the command."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from milepost.chart.web_address import web_address
from milepost.domain.errors import MilepostError
from milepost.domain.figure import Figure
from milepost.ui.figure_rows import Column
from milepost.ui.figures_table import FiguresTable

PADDING = 10
"""Pixels between the edge of a cell and its words."""


class AddressError(MilepostError):
    """A web address could not be opened."""


class SourceLinks(QObject):
    """Only http and https addresses are ever opened, and by the system's browser."""

    failed = Signal(MilepostError)

    def __init__(self, table: FiguresTable) -> None:
        super().__init__(table)
        self._table = table
        self._pressed = ""
        table.setMouseTracking(True)
        table.viewport().installEventFilter(self)

    def open_chosen(self) -> None:
        """Open the address of the selected figures, the first there is."""
        if address := chosen_address(self._table.chosen()):
            self._open(address)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer; a click is one that is pressed and let go on the same link, with no key held."""
        if isinstance(event, QMouseEvent):
            link = self._at(event.position().toPoint())
            plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
            match event.type():
                case QEvent.Type.MouseMove:
                    self._point(to_link=bool(link))
                case QEvent.Type.MouseButtonPress:
                    self._pressed = link if plain else ""
                case QEvent.Type.MouseButtonRelease if link and link == self._pressed:
                    self._pressed = ""
                    self._open(link)
                case _:
                    self._pressed = ""
        return super().eventFilter(watched, event)

    def _point(self, *, to_link: bool) -> None:
        viewport = self._table.viewport()
        if to_link:
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            viewport.unsetCursor()

    def _at(self, where: QPoint) -> str:
        """The address whose words are at a place, empty where there is none."""
        index = self._table.indexAt(where)
        if index.column() != Column.SOURCE or self._table.state() is QAbstractItemView.State.EditingState:
            return ""
        source = self._table.figures.figure(index.row()).source
        cell = self._table.visualRect(index).adjusted(PADDING, 0, -PADDING, 0)
        words = QRect(cell.topLeft(), cell.size())
        words.setWidth(min(cell.width(), self._table.fontMetrics().horizontalAdvance(source)))
        return (web_address(source) or "") if words.contains(where) else ""

    def _open(self, address: str) -> None:
        url = QUrl(address)
        allowed = url.isValid() and url.scheme() in {"http", "https"}
        if not (allowed and QDesktopServices.openUrl(url)):
            sentence = self.tr("%1 could not be opened. Copy the address into a browser.")
            self.failed.emit(AddressError(sentence.replace("%1", address)))


def chosen_address(figures: list[Figure]) -> str:
    """The first web address in the sources of figures, empty where there is none."""
    return next((address for figure in figures if (address := web_address(figure.source))), "")
