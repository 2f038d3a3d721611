"""What lies on the picture of a chart: marks that come and go, and places that can be clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from milepost.chart.geometry import Box
from milepost.chart.scene import Mark
from milepost.paint.painter import paint_marks
from milepost.ui.live_chart.guarded import guarded


class MarksItem(QGraphicsItem):
    """Paints some marks over the whole chart; the mouse does not see them."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.setZValue(height)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._rect = QRectF()
        self.marks: tuple[Mark, ...] = ()

    def show_marks(self, marks: Sequence[Mark], rect: QRectF) -> None:
        """Paint these from now on; the chart fills `rect`."""
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
        if marks or self.marks:
            self.marks = tuple(marks)
            self.update()

    def boundingRect(self) -> QRectF:
        """The whole chart."""
        return self._rect

    def shape(self) -> QPainterPath:
        """Nothing that could be pointed at."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the marks."""
        with guarded():
            paint_marks(painter, self.marks)


class Spots(QGraphicsItem):
    """Places over which the pointer is a hand; what a click there does is not decided here."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setZValue(1)
        self._path = QPainterPath()

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """These are the places from now on."""
        self.prepareGeometryChange()
        self._path = QPainterPath()
        for box in boxes:
            self._path.addRect(QRectF(box.left, box.top, box.width, box.height))

    def boundingRect(self) -> QRectF:
        """All places."""
        return self._path.boundingRect()

    def shape(self) -> QPainterPath:
        """The places themselves."""
        return self._path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """They are not seen."""
