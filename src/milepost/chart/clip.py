"""Cuts a line to the days and the counts that are looked at, exactly at their edges."""

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TypeAlias

from milepost.chart.plot import Point
from milepost.chart.view import Interval, View

Line: TypeAlias = tuple[Point, ...]


def seen(line: Line, view: View) -> tuple[Line, ...]:
    """The pieces of a line that lie in a view."""
    return cut(clipped(line, view.days), view.counts)


def clipped(line: Line, days: Interval) -> Line:
    """The part of a line within the days, with new ends where the line goes on."""
    first = bisect_left(line, days.start, key=_day)
    after = bisect_right(line, days.end, key=_day)
    before = _between(line, first, days.start)
    behind = _between(line, after, days.end)
    return (*before, *line[first:after], *behind)


def cut(line: Line, counts: Interval) -> tuple[Line, ...]:
    """The pieces of a line within the counts, with new ends where it leaves them."""
    if all(counts.holds(point.value) for point in line):
        return (line,) if line else ()
    pieces: list[list[Point]] = []
    for before, after in pairwise(line):
        inside = _inside(before, after, counts)
        if len(inside) < 2:
            continue
        if pieces and pieces[-1][-1] == inside[0]:
            pieces[-1].append(inside[1])
        else:
            pieces.append(list(inside))
    return tuple(map(tuple, pieces))


def levelled(line: Line, counts: Interval) -> Line:
    """The line as it is within the counts, and along their edge where it is beyond them."""
    points = list(line[:1])
    for before, after in pairwise(line):
        points += (*_crossings(before, after, counts), after)
    return tuple(Point(point.day, counts.kept(point.value)) for point in points)


def _inside(before: Point, after: Point, counts: Interval) -> Line:
    """The part of a straight piece within the counts: two points, or none where it is at most one."""
    path = (before, *_crossings(before, after, counts), after)
    inside = [point for point in path if counts.holds(point.value)]
    return (inside[0], inside[-1]) if len(inside) > 1 else ()


def _crossings(before: Point, after: Point, counts: Interval) -> Line:
    """Where a straight piece crosses the edges of the counts between its ends, in its order."""
    rise = after.value - before.value
    edges = (counts.start, counts.end) if rise > 0 else (counts.end, counts.start)
    low, high = sorted((before.value, after.value))
    crossed = (edge for edge in edges if low < edge < high)
    return tuple(Point(before.day + (edge - before.value) / rise * (after.day - before.day), edge) for edge in crossed)


def _between(line: Line, at: int, day: float) -> Line:
    """The point on a day between the points before and at an index; none where the line does not pass there."""
    if not 0 < at < len(line) or line[at - 1].day == day or line[at].day == day:
        return ()
    return (_on_day(line[at - 1], line[at], day),)


def _on_day(before: Point, after: Point, day: float) -> Point:
    share = (day - before.day) / (after.day - before.day)
    return Point(day, before.value + share * (after.value - before.value))


def _day(point: Point) -> float:
    return point.day
