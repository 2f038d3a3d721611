"""Small plots with one of each kind of mark, and what a chart shows of them."""

from dataclasses import dataclass
from datetime import date

from pyqtgraph import GraphicsView
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from milepost.chart.english import EnglishWording
from milepost.chart.plot import Arrow, Band, Dot, Label, Place, Plot, Point, Series, Stroke, Weight
from milepost.chart.role import Role
from milepost.chart.scene import Mark, Scene, TextMark
from milepost.chart.view import Interval
from milepost.chart.wording import Wording
from milepost.ui.live_chart.data_box import DataBox
from milepost.ui.live_chart.items import MarksItem
from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.live_chart.picture import ScenePicture

WORDING: Wording = EnglishWording()


def line(key: str, role: Role, *points: tuple[float, float], stroke: Stroke = Stroke.SOLID) -> Series:
    """A line through (day, count) pairs."""
    return Series(key, role, tuple(Point(*point) for point in points), stroke, Weight.MAIN)


def empty_plot(note: str = "", first_day: date = date(2024, 1, 1)) -> Plot:
    """The year 2024 with nothing in it, counts to 100."""
    return Plot(first_day, 0.0, 366.0, 0.0, 100.0, (), (), (), (), "Cars in 2024", "", (), note)


def full_plot(note: str = "", text: str = "40 by 1 Jul") -> Plot:
    """Deliveries to 40 in the middle of the year, a target with a riser, a dashed pace, a band and three dots."""
    return Plot(
        first_day=date(2024, 1, 1),
        start=0.0,
        end=366.0,
        lowest=0.0,
        highest=100.0,
        series=(
            line("pace", Role.PACE, (0, 0), (366, 90), stroke=Stroke.DASHED),
            line("target", Role.TARGET, (0, 70), (100, 70), (100, 90), (366, 90)),
            line("as of", Role.AS_OF, (183, 0), (183, 40)),
            line("deliveries", Role.DELIVERIES, (0, 0), (91, 30), (183, 40)),
        ),
        bands=(
            Band("deliveries", Role.DELIVERIES, (Point(183, 40), Point(366, 50)), (Point(183, 40), Point(366, 70))),
        ),
        dots=(
            Dot("deliveries", Role.DELIVERIES, Point(91, 30), filled=True),
            Dot("deliveries", Role.DELIVERIES, Point(183, 40), filled=False, arrow=Arrow.UP),
        ),
        labels=(
            Label("target", Role.TARGET, "Target 90", (Point(366, 90),), Place.END, strong=True),
            Label("deliveries", Role.DELIVERIES, text, (Point(183, 40),), Place.BESIDE),
            Label("pace", Role.PACE, "even pace", (Point(150, 36.9), Point(250, 61.5)), Place.LEFT),
        ),
        title="Cars in 2024",
        subtitle="",
        sources=(),
        note=note,
    )


@dataclass(frozen=True)
class Shown:
    """What a chart that shows the year 2024 and counts from 0 to 100 has on its screen."""

    chart: LiveChart

    @property
    def view(self) -> GraphicsView:
        """The view that gets its mouse."""
        return next(child for child in self.chart.children() if isinstance(child, GraphicsView))

    @property
    def box(self) -> DataBox:
        """The box of its data."""
        return next(item for item in self.view.scene().items() if isinstance(item, DataBox))

    @property
    def days(self) -> Interval:
        """The days it shows."""
        return self.box.view.days

    @property
    def counts(self) -> Interval:
        """The counts it shows."""
        return self.box.view.counts

    def day_at(self, x: int) -> float:
        """The day number so many pixels from the left."""
        box = self.box.geometry()
        return self.days.start + (x - box.left()) / box.width() * self.days.length

    def pixel(self, day: float, count: float) -> QPoint:
        """Where a day and a count are."""
        box = self.box.geometry()
        x = box.left() + (day - self.days.start) / self.days.length * box.width()
        up = (count - self.counts.start) / self.counts.length
        return QPoint(int(x), int(box.bottom() - up * box.height()))

    def colour(self, day: float, count: float, down: int = 0) -> QColor:
        """The colour there, or so many pixels below."""
        return self.image().pixelColor(self.pixel(day, count) + QPoint(0, down))

    def has(self, colour: str) -> bool:
        """Whether any pixel has exactly this colour."""
        image, wanted = self.image(), QColor(colour).rgb()
        return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))

    def image(self) -> QImage:
        """All of it."""
        QApplication.processEvents()
        return self.chart.grab().toImage()

    @property
    def scene(self) -> Scene:
        """The scene that is painted."""
        QApplication.processEvents()
        picture = next(item for item in self.view.scene().items() if isinstance(item, ScenePicture))
        assert picture.shown is not None
        return picture.shown

    @property
    def marking(self) -> tuple[Mark, ...]:
        """What shows the marked figures."""
        return self._over(1)

    @property
    def readout(self) -> tuple[Mark, ...]:
        """What shows the day that is read."""
        return self._over(3)

    def _over(self, height: int) -> tuple[Mark, ...]:
        items = (item for item in self.view.scene().items() if isinstance(item, MarksItem))
        return next(item.marks for item in items if item.zValue() == height)

    def place_of(self, text: str) -> QPoint:
        """The middle of some words."""
        found = next(mark for mark in self.scene.marks if isinstance(mark, TextMark) and mark.text == text)
        return QPoint(int(found.box.left + found.box.width / 2), int(found.box.top + found.box.height / 2))

    def texts(self) -> tuple[str, ...]:
        """The words on it, in the order of painting."""
        return tuple(mark.text for mark in self.scene.marks if isinstance(mark, TextMark))
