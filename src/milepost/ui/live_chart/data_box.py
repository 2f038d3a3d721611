"""Turns wheel and drag into the view of a plot."""

from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsSceneWheelEvent

from milepost.chart.view import Interval, View
from milepost.ui.live_chart.gestures import Drag

_NOTCH = 0.8
"""How many times as much one notch of a wheel towards the chart leaves."""

_NOTCH_DELTA = 120
"""What Qt reports for one notch."""

_SMALLEST = 8.0
"""Pixels that a frame must be wide and high, so that none is drawn by a slip of the hand."""

_COUNTS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_FRAME = Qt.KeyboardModifier.ShiftModifier


class DataBox(ViewBox):
    """The box of a chart's data: knows which part of the plot is looked at, and never lets it leave the whole.

    The wheel zooms the days, with Shift or Ctrl the counts; a drag moves both, with Shift it frames what to look at.
    The view changes with `sigRangeChanged`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMenuEnabled(False)
        self.whole = self.view
        self._dragged = self.whole
        self._frame = QGraphicsRectItem(self)
        self._frame.hide()
        self.disableAutoRange()

    @property
    def view(self) -> View:
        """What is looked at."""
        days, counts = self.viewRange()
        return View(Interval(*days), Interval(*counts))

    @property
    def zoomed(self) -> bool:
        """Whether it is less than the whole."""
        return self.view != self.whole

    def show_whole(self, whole: View) -> None:
        """Look at the whole, which from now on is this."""
        self.whole = whole
        self.look_at(whole)

    def keep_view(self, whole: View) -> None:
        """Look at the same part of the whole, which from now on is this."""
        before, self.whole = self.whole, whole
        self.look_at(self.view.carried(before, whole))

    def look_at(self, view: View) -> None:
        """Look at this, or at the nearest to it that is part of the whole."""
        nearest = view.within(self.whole)
        days, counts = nearest.days, nearest.counts
        self.setRange(xRange=(days.start, days.end), yRange=(counts.start, counts.end), padding=0)
        self.setCursor(Qt.CursorShape.OpenHandCursor if self.zoomed else Qt.CursorShape.CrossCursor)

    def show_day(self, number: float) -> None:
        """Look at as many days, among which is this one."""
        days = self.view.days
        if not days.holds(number):
            self.look_at(View(days.moved(number - days.middle), self.view.counts))

    def reset(self) -> None:
        """Look at the whole again."""
        self.look_at(self.whole)

    def use_colour(self, colour: str) -> None:
        """Draw frames in this colour."""
        fill = QColor(colour)
        fill.setAlphaF(0.1)
        self._frame.setPen(QPen(QColor(colour), 1))
        self._frame.setBrush(fill)

    def wheelEvent(self, ev: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:
        """Zoom around what is under the cursor; a wheel that turns sideways moves instead."""
        days, counts, notches = self.view.days, self.view.counts, ev.delta() / _NOTCH_DELTA
        if ev.modifiers() & _COUNTS:
            self.look_at(View(days, counts.zoomed(_NOTCH**notches, self._point(ev.pos())[1])))
        elif ev.orientation() == Qt.Orientation.Horizontal:
            self.look_at(View(days.moved(-notches * days.length / 10), counts))
        else:
            self.look_at(View(days.zoomed(_NOTCH**notches, self._point(ev.pos())[0]), counts))
        ev.accept()

    def mouseDragEvent(self, ev: Drag, axis: int | None = None) -> None:
        """Move the view with the mouse, from where the drag began, or frame another."""
        if ev.button() != Qt.MouseButton.LeftButton:
            return
        ev.accept()
        if ev.isStart():
            self._dragged = self.view
            self._frame.setVisible(bool(ev.modifiers() & _FRAME))
        if self._frame.isVisible():
            self._draw_frame(ev)
        else:
            self._move(ev)

    def _move(self, ev: Drag) -> None:
        by = ev.buttonDownScenePos() - ev.scenePos()
        days, counts = self._dragged.days, self._dragged.counts
        per_pixel = days.length / self._size.width(), counts.length / self._size.height()
        self.look_at(View(days.moved(by.x() * per_pixel[0]), counts.moved(-by.y() * per_pixel[1])))
        if self.zoomed and not ev.isFinish():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _draw_frame(self, ev: Drag) -> None:
        corners = self.mapFromScene(ev.buttonDownScenePos()), self.mapFromScene(ev.scenePos())
        frame = QRectF(*corners).normalized().intersected(self.rect())
        self._frame.setRect(frame)
        if ev.isFinish():
            self._frame.hide()
            if min(frame.width(), frame.height()) >= _SMALLEST:
                (start, lowest), (end, highest) = self._point(frame.bottomLeft()), self._point(frame.topRight())
                self.look_at(View(Interval(start, end), Interval(lowest, highest)))

    def _point(self, at: QPointF) -> tuple[float, float]:
        """The day and the count at a place in the box."""
        across, up = at.x() / self._size.width(), 1 - at.y() / self._size.height()
        return self.view.days.at(across), self.view.counts.at(up)

    @property
    def _size(self) -> QRectF:
        """The box, at least a pixel wide and high."""
        return QRectF(0, 0, max(self.rect().width(), 1.0), max(self.rect().height(), 1.0))
