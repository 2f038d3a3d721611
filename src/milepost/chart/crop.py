"""The part of a plot that lies in a view, as a plot of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import assert_never

from milepost.chart.clip import Line, clipped, levelled, seen
from milepost.chart.plot import Band, Bar, Below, Label, Place, Plot, Point
from milepost.chart.view import Interval, View

_ALONG = (0.5, 0.25, 0.75)
_ON_LEVEL = (0.0, 0.2, 0.4, 0.6)
"""Where along what is seen of a line its name may stand, the best first."""


def cropped(plot: Plot, view: View) -> Plot:
    """What is seen of a plot in a view."""
    return replace(
        plot,
        start=view.days.start,
        end=view.days.end,
        lowest=view.counts.start,
        highest=view.counts.end,
        series=tuple(replace(line, points=piece) for line in plot.series for piece in seen(line.points, view)),
        bands=tuple(_bands(plot, view)),
        dots=tuple(dot for dot in plot.dots if _holds(view, dot.point)),
        labels=tuple(_labels(plot, view)),
        bars=tuple(bar for bar in plot.bars if _is_seen(bar, view)),
        below=None if plot.below is None else _below(plot.below, view.days),
    )


def _is_seen(bar: Bar, view: View) -> bool:
    """Whether anything of a bar lies in a view; it is cut to it when it is drawn."""
    low, high = sorted((0.0, bar.reach))
    return (
        bar.end > view.days.start and bar.start < view.days.end and high > view.counts.start and low < view.counts.end
    )


def _below(lower: Below, days: Interval) -> Below:
    """A second plot over some days; its counts stay."""
    dots = tuple(dot for dot in lower.dots if days.holds(dot.point.day))
    points = {dot.point for dot in dots}
    return replace(
        lower,
        series=tuple(replace(line, points=clipped(line.points, days)) for line in lower.series),
        dots=dots,
        labels=tuple(label for label in lower.labels if points.intersection(label.anchors)),
    )


def _bands(plot: Plot, view: View) -> Iterator[Band]:
    for band in plot.bands:
        lower = levelled(clipped(band.lower, view.days), view.counts)
        upper = levelled(clipped(band.upper, view.days), view.counts)
        levels = {point.value for point in (*lower, *upper)}
        if len(levels) > 1 or levels - {view.counts.start, view.counts.end}:
            yield replace(band, lower=lower, upper=upper)


def _labels(plot: Plot, view: View) -> Iterator[Label]:
    for label in plot.labels:
        anchors = _anchors(label, plot, view)
        if anchors:
            yield replace(label, anchors=anchors)


def _anchors(label: Label, plot: Plot, view: View) -> Line:
    """Where a label may stand in a view; nowhere where what it says is not seen."""
    held = tuple(anchor for anchor in label.anchors if _holds(view, anchor))
    match label.place:
        case Place.BESIDE | Place.AFTER | Place.OVER:
            return held
        case Place.AXIS:
            days = (anchor.day for anchor in label.anchors if view.days.holds(anchor.day))
            return tuple(Point(day, view.counts.start) for day in days)
        case Place.END:
            return held or _level_end(label, plot, view)
        case Place.ABOVE:
            return (*held, *_on_level(label, plot, view))
        case Place.LEFT:
            pieces = seen(tuple(sorted(label.anchors, key=_day)), view)
            return (*held, *_shares(max(pieces, key=_length, default=()), _ALONG))
        case _:
            assert_never(label.place)


def _level_end(label: Label, plot: Plot, view: View) -> Line:
    """The right edge, where a line already stands at the count that the label at its end says."""
    ends = (piece[-1] for line in plot.series if line.key == label.key for piece in seen(line.points, view))
    return tuple(end for end in ends if end == Point(view.days.end, label.anchors[0].value))


def _on_level(label: Label, plot: Plot, view: View) -> Iterator[Point]:
    """Places on what is seen of the levels that a label is about."""
    value = label.anchors[0].value
    pieces = (piece for line in plot.series if line.key == label.key for piece in seen(line.points, view))
    for piece in pieces:
        for pair in pairwise(piece):
            if {point.value for point in pair} == {value}:
                yield from _shares(pair, _ON_LEVEL)


def _shares(line: Line, shares: Sequence[float]) -> Iterator[Point]:
    """The points so far along a line."""
    if len(line) > 1:
        days = Interval(line[0].day, line[-1].day)
        for share in shares:
            day = days.at(share)
            yield clipped(line, Interval(day, day))[0]


def _length(line: Line) -> float:
    return line[-1].day - line[0].day


def _holds(view: View, point: Point) -> bool:
    return view.days.holds(point.day) and view.counts.holds(point.value)


def _day(point: Point) -> float:
    return point.day
