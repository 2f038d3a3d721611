"""From day numbers and counts to pixels."""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.chart.geometry import XY, Box
from milepost.chart.plot import Point
from milepost.chart.view import Interval, View


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps days `start` to `end` and counts `lowest` to `highest` onto a box."""

    box: Box
    start: float
    end: float
    lowest: float
    highest: float

    @property
    def view(self) -> View:
        """The days and counts that are seen."""
        return View(Interval(self.start, self.end), Interval(self.lowest, self.highest))

    def x(self, day: float) -> float:
        """Where a day number is."""
        return self.box.left + (day - self.start) / (self.end - self.start) * self.box.width

    def y(self, value: float) -> float:
        """Where a count is."""
        return self.box.bottom - (value - self.lowest) / (self.highest - self.lowest) * self.box.height

    def at(self, point: Point) -> XY:
        """Where a point is."""
        return self.x(point.day), self.y(point.value)

    def along(self, points: Iterable[Point]) -> list[XY]:
        """Where the points of a line are; what `at` says of each, sooner."""
        left, bottom, width, height = self.box.left, self.box.bottom, self.box.width, self.box.height
        start, days = self.start, self.end - self.start
        lowest, counts = self.lowest, self.highest - self.lowest
        return [
            (left + (point.day - start) / days * width, bottom - (point.value - lowest) / counts * height)
            for point in points
        ]

    def day(self, x: float) -> float:
        """The day number at a place."""
        return self.start + (x - self.box.left) / self.box.width * (self.end - self.start)

    def value(self, y: float) -> float:
        """The count at a height."""
        return self.lowest + (self.box.bottom - y) / self.box.height * (self.highest - self.lowest)
