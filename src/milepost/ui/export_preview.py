"""A picture as it will be, as large as there is room for it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from milepost.chart.scene import Scene
from milepost.paint.painter import paint_scene

_SQUARE = 8
"""Pixels of one square of the ground that shows through a transparent picture."""

_LIGHT, _DARK = ("#e9ebef", "#d5d9e0"), ("#2f343d", "#23272e")
"""The colours of that ground: a picture's letters have to be read on it."""

_EDGE = 2
"""Pixels for the thin line on both sides."""


class ExportPreview(QWidget):
    """Paints a scene in its proportions, on squares where it has no ground of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._scene: Scene | None = None
        self._transparent = False

    def show_scene(self, scene: Scene, *, transparent: bool) -> None:
        """Show this scene from now on."""
        self._scene, self._transparent = scene, transparent
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(720, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the picture and a thin edge round it."""
        scene = self._scene
        if scene is None:
            return
        factor = min((self.width() - _EDGE) / scene.size.width, (self.height() - _EDGE) / scene.size.height)
        width, height = factor * scene.size.width, factor * scene.size.height
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        with QPainter(self) as painter:  # it ends even where painting fails, without which Qt would crash
            self._paint(painter, scene, place, factor)

    def _paint(self, painter: QPainter, scene: Scene, place: QRectF, factor: float) -> None:
        if self._transparent:
            painter.drawTiledPixmap(place, _squares(QColor(scene.background)))
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        painter.scale(factor, factor)
        paint_scene(painter, scene, transparent=self._transparent)
        painter.restore()
        painter.setPen(QColor(128, 128, 128, 90))
        painter.drawRect(place)


def _squares(ground: QColor) -> QPixmap:
    """Squares about as light as the ground that the picture leaves out."""
    plain, other = _DARK if ground.lightnessF() < 0.5 else _LIGHT
    tile = QPixmap(2 * _SQUARE, 2 * _SQUARE)
    tile.fill(QColor(plain))
    painter = QPainter(tile)
    for at in (0, _SQUARE):
        painter.fillRect(at, at, _SQUARE, _SQUARE, QColor(other))
    painter.end()
    return tile
