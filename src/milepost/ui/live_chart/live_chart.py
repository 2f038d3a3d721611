"""The chart in the window: one that can be zoomed and moved, and follows every key press."""

from pyqtgraph import GraphicsView
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from milepost.chart.geometry import Box, Size
from milepost.chart.plot import Plot
from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.paint.fonts import QtMeasurer
from milepost.ui.live_chart.days_box import DaysBox
from milepost.ui.live_chart.keys import after_key
from milepost.ui.live_chart.picture import ScenePicture
from milepost.ui.live_chart.scene_of import Picture

_LEAST = QSize(320, 150)
_USUAL = QSize(950, 450)
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_FOR_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class LiveChart(QWidget):
    """Shows any plot. Wheel, plus and minus zoom; drag and arrows move; double click and 0 go back to the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(_LEAST)
        self._shown: Picture | None = None
        self._measurer = QtMeasurer()
        self._view = _clear_view(self)
        self._box = DaysBox()
        self._picture = ScenePicture()
        for item in (self._box, self._picture):
            self._view.scene().addItem(item)
        self._box.sigXRangeChanged.connect(self._lay_out)

    def show_plot(self, plot: Plot, wording: Wording, theme: Theme) -> None:
        """Show a plot; what was zoomed to stays, where the plot is of the same days of the calendar as before."""
        before, self._shown = self._shown, Picture(plot, wording, theme, self._measurer)
        self.setAccessibleName(plot.title)
        if before is None or not self._shown.same_goal(before):
            self._box.show_whole(self._shown.whole)
        self._lay_out()

    def reset_view(self) -> None:
        """Show the whole plot again."""
        self._box.reset()

    def zoom_in(self) -> None:
        """Show fewer days, around the middle."""
        self._box.look_at(self._box.days.closer)

    def zoom_out(self) -> None:
        """Show more days, around the middle."""
        self._box.look_at(self._box.days.further)

    def set_description(self, text: str) -> None:
        """Say in words what the plot shows, for those who cannot see it."""
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        """Wide enough for the months of a year beside the labels of the lines."""
        return _USUAL

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the plot out for the new size."""
        super().resizeEvent(event)
        self._view.setGeometry(self.rect())
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and move without a mouse; keys that commands are made of are left to the window."""
        command = bool(event.modifiers() & _FOR_COMMANDS)
        days = None if command else after_key(event.key(), self._box.days, self._box.whole)
        if days is None:
            super().keyPressEvent(event)
        else:
            self._box.look_at(days)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, to those who use it to get there."""
        super().focusInEvent(event)
        if self._shown is not None and event.reason() in _BY_KEYBOARD:
            self._picture.show_ring(self._shown.theme.accent)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._picture.show_ring("")

    def _lay_out(self) -> None:
        if self._shown is None:
            return
        scene = self._shown.scene(Size(self.width(), self.height()), self._box.days)
        self._box.setGeometry(_rectangle(scene.plot_box))
        self._picture.show_scene(scene, QRectF(self.rect()))


def _clear_view(parent: QWidget) -> GraphicsView:
    """A view that leaves the ground to its picture, and the keyboard to its parent."""
    view = GraphicsView(parent)
    view.setBackground(None)
    view.setCacheMode(GraphicsView.CacheModeFlag.CacheNone)  # a cached ground is filled with the palette's colour
    view.viewport().setAutoFillBackground(False)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return view


def _rectangle(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
