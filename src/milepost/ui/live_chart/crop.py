"""The part of a plot that lies in the days looked at, as a plot of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import assert_never

from milepost.chart.plot import Band, Label, Place, Plot, Point
from milepost.ui.live_chart.clip import Line, clipped
from milepost.ui.live_chart.days import Days

_ALONG = (0.5, 0.25, 0.75)
_ON_LEVEL = (0.0, 0.2, 0.4, 0.6)
"""Where along what is seen of a line its name may stand, the best first."""


def cropped(plot: Plot, days: Days) -> Plot:
    """What is seen of a plot in these days; counts reach as far as before, so that slopes can be compared."""
    if days == Days(plot.start, plot.end):
        return plot
    series = (replace(line, points=clipped(line.points, days)) for line in plot.series)
    return replace(
        plot,
        start=days.start,
        end=days.end,
        series=tuple(line for line in series if line.points),
        bands=tuple(_bands(plot, days)),
        dots=tuple(dot for dot in plot.dots if _holds(days, dot.point)),
        labels=tuple(_labels(plot, days)),
    )


def _bands(plot: Plot, days: Days) -> Iterator[Band]:
    for band in plot.bands:
        lower, upper = clipped(band.lower, days), clipped(band.upper, days)
        if lower and upper:
            yield replace(band, lower=lower, upper=upper)


def _labels(plot: Plot, days: Days) -> Iterator[Label]:
    for label in plot.labels:
        anchors = _anchors(label, plot, days)
        if anchors:
            yield replace(label, anchors=anchors)


def _anchors(label: Label, plot: Plot, days: Days) -> Line:
    """Where a label may stand in these days; nowhere where what it says is not seen."""
    seen = tuple(anchor for anchor in label.anchors if _holds(days, anchor))
    match label.place:
        case Place.BESIDE | Place.AFTER | Place.AXIS:
            return seen
        case Place.END:
            return seen or _level_end(label, plot, days)
        case Place.ABOVE:
            return (*seen, *_on_level(label, plot, days))
        case Place.LEFT:
            return (*seen, *_shares(clipped(tuple(sorted(label.anchors, key=_day)), days), _ALONG))
        case _:
            assert_never(label.place)


def _level_end(label: Label, plot: Plot, days: Days) -> Line:
    """The right edge, where a line already stands at the count that the label at its end says."""
    ends = (clipped(line.points, days)[-1:] for line in plot.series if line.key == label.key)
    return tuple(end for line in ends for end in line if end == Point(days.end, label.anchors[0].value))


def _on_level(label: Label, plot: Plot, days: Days) -> Iterator[Point]:
    """Places on what is seen of the levels that a label is about."""
    value = label.anchors[0].value
    for line in plot.series:
        for pair in pairwise(clipped(line.points, days)):
            if line.key == label.key and {point.value for point in pair} == {value}:
                yield from _shares(pair, _ON_LEVEL)


def _shares(line: Line, shares: Sequence[float]) -> Iterator[Point]:
    """The points so far along a line."""
    if len(line) > 1:
        first, last = line[0].day, line[-1].day
        for share in shares:
            day = first + share * (last - first)
            yield clipped(line, Days(day, day))[0]


def _holds(days: Days, point: Point) -> bool:
    return days.start <= point.day <= days.end


def _day(point: Point) -> float:
    return point.day
