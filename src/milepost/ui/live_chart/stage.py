"""Everything the chart is made of on the screen, one item over the other."""

from collections.abc import Collection, Sequence

from pyqtgraph import GraphicsView
from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from milepost.chart.geometry import Box
from milepost.chart.hits import figure_dots, name_boxes
from milepost.chart.marking import Marked, marking
from milepost.chart.plot import Plot
from milepost.chart.scene import Scene
from milepost.chart.style import Style
from milepost.ui.live_chart.data_box import DataBox
from milepost.ui.live_chart.items import MarksItem, Spots
from milepost.ui.live_chart.picture import ScenePicture
from milepost.ui.live_chart.reader import Reader


class Stage(QObject):
    """The view with its items: the picture, the marked figures, what can be clicked, and the day that is read."""

    clicked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = _clear_view(parent)
        self.box = DataBox()
        self.picture = ScenePicture()
        self._marking = MarksItem(1)
        self.spots, self._dots = Spots(), Spots()
        self.reader = Reader(self, self.picture)
        for item in (self.box, self.picture, self._marking, self._dots, self.spots, self.reader.item):
            self._view.scene().addItem(item)
        self._view.scene().sigMouseMoved.connect(self._read)
        self._view.scene().sigMouseClicked.connect(self.clicked)

    def fill(self, rect: QRect) -> None:
        """Take this place in the chart."""
        self._view.setGeometry(rect)

    def show_scene(self, scene: Scene, style: Style, names: Collection[str]) -> None:
        """Show a scene; these names in it can be clicked."""
        box = scene.plot_box
        self.box.setGeometry(QRectF(box.left, box.top, box.width, box.height))
        self.picture.show_scene(scene, QRectF(0, 0, scene.size.width, scene.size.height))
        self._view.viewport().update()  # else it is painted a turn later than the rest of the window
        self.spots.show_boxes([box for _, box in name_boxes(scene, names)])
        self._dots.show_boxes([Box(dot.x, dot.y, dot.x, dot.y).grown(2 * dot.radius) for dot in figure_dots(scene)])
        self.reader.follow(scene, style)

    def mark(self, plot: Plot, found: Sequence[Marked], style: Style) -> None:
        """Show where these figures of a plot are in its scene."""
        scene = self.picture.shown
        if scene is not None:
            marks = marking(plot, found, scene.scale, style)
            self._marking.show_marks(marks, QRectF(0, 0, scene.size.width, scene.size.height))

    def _read(self, at: QPointF) -> None:
        """Read the day under the pointer, unless something is dragged or the pointer is on a name."""
        busy = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if busy or self.spots.shape().contains(at):
            self.reader.hide()
        else:
            self.reader.point(at)


def _clear_view(parent: QWidget) -> GraphicsView:
    """A view that leaves the ground to its picture, and the keyboard and menus to its parent."""
    view = GraphicsView(parent)
    view.setBackground(None)
    view.setCacheMode(GraphicsView.CacheModeFlag.CacheNone)  # a cached ground is filled with the palette's colour
    view.viewport().setAutoFillBackground(False)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    return view
