"""The item that paints a chart's scene, the same marks in the same pixels as in an exported picture."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from milepost.chart.scene import Scene
from milepost.paint.painter import paint_scene
from milepost.ui.live_chart.guarded import guarded

_CORNER = 9.0
"""The corners are as round as those of the card it lies on, inside its edge."""

_RING = 2.0


class ScenePicture(QGraphicsItem):
    """Paints the scene it was shown last; the mouse does not see it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._scene: Scene | None = None
        self._rect = QRectF()
        self._ring = ""

    @property
    def shown(self) -> Scene | None:
        """The scene that is painted."""
        return self._scene

    def show_scene(self, scene: Scene, rect: QRectF) -> None:
        """Paint this scene from now on; the chart fills `rect`."""
        if rect != self._rect:
            self.prepareGeometryChange()
        self._scene, self._rect = scene, rect
        self.update()

    def show_ring(self, colour: str) -> None:
        """Draw a ring of this colour around the chart, which has the keyboard then; none where it is empty."""
        self._ring = colour
        self.update()

    def keep_pixels(self, *, kept: bool) -> None:
        """Keep what has been painted, so that marks can move over it quickly; it costs memory."""
        mode = QGraphicsItem.CacheMode.DeviceCoordinateCache if kept else QGraphicsItem.CacheMode.NoCache
        if mode is not self.cacheMode():
            self.setCacheMode(mode)

    def boundingRect(self) -> QRectF:
        """The whole chart."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint ground, scene and ring."""
        if self._scene is None:
            return
        with guarded():
            paint_picture(painter, self._scene, self._rect)
            if self._ring:
                self._paint_ring(painter)

    def _paint_ring(self, painter: QPainter) -> None:
        inset = _RING / 2
        painter.setPen(QPen(QColor(self._ring), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._rect.adjusted(inset, inset, -inset, -inset), _CORNER - inset, _CORNER - inset)


def paint_picture(painter: QPainter, scene: Scene, rect: QRectF) -> None:
    """Paint a scene on a ground that fills `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(scene.background))
    painter.drawRoundedRect(rect, _CORNER, _CORNER)
    paint_scene(painter, scene, transparent=True)
