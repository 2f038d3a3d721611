"""The chart as it is painted together with the window, before there is time to import what makes it live."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from milepost.chart.geometry import Size
from milepost.chart.scene import Scene
from milepost.ui.live_chart.picture import paint_picture


class FirstPicture(QWidget):
    """Paints a scene of its own size, in the same pixels as the chart that takes its place."""

    def __init__(self, scene_of: Callable[[Size], Scene | None]) -> None:
        super().__init__()
        self._scene_of = scene_of

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart, where there is something to show."""
        scene = self._scene_of(Size(self.width(), self.height()))
        if scene is not None:
            with QPainter(self) as painter:  # it ends even where painting fails, without which Qt would crash
                paint_picture(painter, scene, QRectF(self.rect()))
