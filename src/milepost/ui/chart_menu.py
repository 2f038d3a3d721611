"""The context menu of the chart: why, its picture, its zoom and its series."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from milepost.chart.shown import SERIES
from milepost.ui.actions import VIEWS, Actions

_AHEAD = ("about_forecast", "what_if", "known_on")


class ChartMenu(QObject):
    """Offers the commands of the menu bar that are about the chart; `why_asked` names the day it was opened on."""

    why_asked = Signal(int)

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self._day = 0
        self.menu = QMenu(parent)
        self.why = QAction(actions["why"].text(), self.menu)
        self.why.triggered.connect(self._ask_why)
        self.menu.addAction(self.why)
        for names in (("copy_image", "export_image"), _AHEAD, ("whole",), VIEWS.values(), SERIES):
            self.menu.addSeparator()
            self.menu.addActions([actions[name] for name in names])

    def open(self, at: QPoint, day: int) -> None:
        """Open the menu at a place on the screen, over the day with a number."""
        self._day = day
        self.menu.popup(at)

    def _ask_why(self) -> None:
        self.why_asked.emit(self._day)
