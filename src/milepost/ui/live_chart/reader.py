"""Shows what is known of the day under the pointer, or of the one that keys have led to."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from milepost.chart.hits import nearest_day
from milepost.chart.plot import Point, Weight
from milepost.chart.readout import Readout
from milepost.chart.readout_card import readout_marks
from milepost.chart.scene import Scene
from milepost.chart.style import Style
from milepost.ui.live_chart.items import MarksItem
from milepost.ui.live_chart.keys import read_after
from milepost.ui.live_chart.picture import ScenePicture
from milepost.ui.live_chart.scene_of import Picture

Reading: TypeAlias = Callable[[int], Readout | None]
"""What there is to say of the day with a number."""

_OVER_ALL = 3.0
_BESIDE = 2.0


class Reader(QObject):
    """Draws over the picture, which is not painted anew meanwhile; `told` says in words what it shows, if anything."""

    told = Signal(str)

    def __init__(self, parent: QObject, picture: ScenePicture) -> None:
        super().__init__(parent)
        self.item = MarksItem(_OVER_ALL)
        self._picture = picture
        self._shown: Picture | None = None
        self._reading: Reading = lambda _: None
        self._scene: Scene | None = None
        self._style: Style | None = None
        self._height: float | None = None
        self.number: int | None = None
        self.last: int | None = None

    def use(self, shown: Picture, reading: Reading) -> None:
        """Read another plot; a day that is read stays so where it is of the same goal."""
        if self._shown is not None and not shown.same_goal(self._shown):
            self.number = self.last = None
        self._shown, self._reading = shown, reading

    def follow(self, scene: Scene, style: Style) -> None:
        """Draw over another scene of the plot."""
        self._scene, self._style = scene, style
        self._draw()

    def point(self, at: QPointF) -> None:
        """Read the day under the pointer; none where that is beside the data."""
        scene = self._scene
        if scene is None or not scene.plot_box.grown(_BESIDE).left <= at.x() <= scene.plot_box.grown(_BESIDE).right:
            self.hide()
            return
        self.read(nearest_day(scene, at.x()), at.y())

    def read(self, number: int, height: float | None = None) -> None:
        """Read a day, its card level with `height` or else with the line."""
        if self._shown is not None:
            number = min(max(number, 1), max(round(self._shown.plot.end), 1))
            if (number, height) != (self.number, self._height):
                self.number = self.last = number
                self._height = height
                self._draw()

    def after_key(self, key: int) -> int | None:
        """The day to read after a key pressed with Shift; None for a key that means nothing here."""
        if self._shown is None:
            return None
        return read_after(key, self.number, self.last_known, max(round(self._shown.plot.end), 1))

    @property
    def last_known(self) -> int:
        """The number of the last day that the main line reaches, else of the last of all."""
        if self._shown is None:
            return 1
        plot = self._shown.plot
        ends = [series.points[-1].day for series in plot.series if series.weight is Weight.MAIN]
        return max(round(min([*ends, plot.end])), 1)

    def hide(self) -> None:
        """Show nothing."""
        if self.number is not None:
            self.number = None
            self._draw()

    def _draw(self) -> None:
        if self._scene is None or self._style is None:
            return
        found = None if self.number is None else self._reading(self.number)
        size = self._scene.size
        marks = () if found is None else readout_marks(found, self._level(found), self._scene.scale, self._style)
        self._picture.keep_pixels(kept=bool(marks))
        self.item.show_marks(marks, QRectF(0, 0, size.width, size.height))
        self.told.emit("" if found is None else found.spoken(self._style.wording))

    def _level(self, found: Readout) -> float:
        """The height of the card: the pointer's, else that of the line, else the middle of the data."""
        if self._height is not None or self._scene is None:
            return self._height or 0.0
        values = [said.value for said in found.said if said.value is not None]
        scale = self._scene.scale
        seen = [scale.at(Point(found.number, value))[1] for value in values if scale.view.counts.holds(value)]
        return seen[0] if seen else (scale.box.top + scale.box.bottom) / 2
