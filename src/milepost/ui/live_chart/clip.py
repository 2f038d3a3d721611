"""Cuts a line to the days that are looked at, exactly at their edges."""

from bisect import bisect_left, bisect_right

from milepost.chart.plot import Point
from milepost.ui.live_chart.days import Days

Line = tuple[Point, ...]


def clipped(line: Line, days: Days) -> Line:
    """The part of a line within the days, with new ends where the line goes on."""
    first = bisect_left(line, days.start, key=_day)
    after = bisect_right(line, days.end, key=_day)
    before = _between(line, first, days.start)
    behind = _between(line, after, days.end)
    return (*before, *line[first:after], *behind)


def _between(line: Line, at: int, day: float) -> Line:
    """The point on a day between the points before and at an index; none where the line does not pass there."""
    if not 0 < at < len(line) or line[at].day == day or line[at - 1].day == day:
        return ()
    return (_on_day(line[at - 1], line[at], day),)


def _on_day(before: Point, after: Point, day: float) -> Point:
    share = (day - before.day) / (after.day - before.day)
    return Point(day, before.value + share * (after.value - before.value))


def _day(point: Point) -> float:
    return point.day
