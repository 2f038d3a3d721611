"""Turns wheel, drag and double click into the days that are looked at."""

from pyqtgraph import ViewBox
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsSceneWheelEvent

from milepost.ui.live_chart.days import Days
from milepost.ui.live_chart.gestures import Click, Drag

_NOTCH = 0.8
"""How many times as many days one notch of a wheel towards the chart leaves."""

_NOTCH_DELTA = 120
"""What Qt reports for one notch."""


class DaysBox(ViewBox):
    """The box of a chart's data: knows which days are looked at, and never lets them leave the whole.

    Counts are not zoomed, so that slopes and distances to the target can be compared at every zoom. The days change
    with `sigXRangeChanged`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMenuEnabled(False)
        self.whole = Days(*self._range())
        self._dragged = self.whole
        self.disableAutoRange()

    @property
    def days(self) -> Days:
        """The days that are looked at."""
        return Days(*self._range())

    @property
    def zoomed(self) -> bool:
        """Whether they are less than the whole."""
        return self.days != self.whole

    def show_whole(self, whole: Days) -> None:
        """Look at the whole, which from now on is this."""
        self.whole = whole
        self.look_at(whole)

    def look_at(self, days: Days) -> None:
        """Look at these days, or the nearest to them that are part of the whole."""
        nearest = days.within(self.whole)
        self.setXRange(nearest.start, nearest.end, padding=0)
        self.setCursor(Qt.CursorShape.OpenHandCursor if self.zoomed else Qt.CursorShape.ArrowCursor)

    def reset(self) -> None:
        """Look at the whole again."""
        self.look_at(self.whole)

    def wheelEvent(self, ev: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:
        """Zoom around the day under the cursor; a wheel that turns sideways moves instead."""
        days, notches = self.days, ev.delta() / _NOTCH_DELTA
        if ev.orientation() == Qt.Orientation.Horizontal:
            self.look_at(days.moved(-notches * days.length / 10))
        else:
            self.look_at(days.zoomed(_NOTCH**notches, days.start + ev.pos().x() * self._days_per_pixel()))
        ev.accept()

    def mouseDragEvent(self, ev: Drag, axis: int | None = None) -> None:
        """Move the days with the mouse, from where the drag began."""
        if ev.button() == Qt.MouseButton.RightButton:
            return
        if ev.isStart():
            self._dragged = self.days
        by = ev.buttonDownScenePos().x() - ev.scenePos().x()
        self.look_at(self._dragged.moved(by * self._days_per_pixel()))
        if self.zoomed and not ev.isFinish():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        ev.accept()

    def mouseClickEvent(self, ev: Click) -> None:
        """A double click looks at the whole again."""
        if ev.double() and ev.button() == Qt.MouseButton.LeftButton:
            self.reset()
            ev.accept()

    def _range(self) -> tuple[float, float]:
        start, end = self.viewRange()[0]
        return start, end

    def _days_per_pixel(self) -> float:
        return self.days.length / max(self.rect().width(), 1.0)
