"""Leaves out what would not be seen: points within a pixel or on a straight way, dots within a dot."""

from collections.abc import Sequence
from itertools import groupby
from math import dist, inf
from operator import ne

from milepost.chart.geometry import XY

_FEW = 400
_IN_A_COLUMN = 4
_UNSEEN = 0.1
"""How many pixels a line may be beside its points."""


def thinned(points: Sequence[XY]) -> tuple[XY, ...]:
    """The same line to the eye with at most four points for each pixel across; short lines as they are."""
    return tuple(points) if len(points) <= _FEW else tuple(_straightened(_sparse(points)))


def _sparse(points: Sequence[XY]) -> Sequence[XY]:
    """The line with the first, the lowest, the highest and the last of its points in each column of pixels."""
    columns = [int(x) for x, _ in points]
    if all(map(ne, columns, columns[_IN_A_COLUMN:])):
        return points
    kept: list[XY] = []
    for _, column in groupby(points, lambda point: int(point[0])):
        held = list(column)
        low, high = min(held, key=lambda point: point[1]), max(held, key=lambda point: point[1])
        chosen = {id(point) for point in (held[0], low, high, held[-1])}
        kept += [point for point in held if id(point) in chosen]
    return kept


def _straightened(points: Sequence[XY]) -> list[XY]:
    """The line without the points that it passes anyway, nearer than can be seen (a sleeve around the way ahead)."""
    anchor = last = points[0]
    kept, low, high = [anchor], -inf, inf
    for point in points[1:]:
        run, rise = point[0] - anchor[0], point[1] - anchor[1]
        if run > 0 and low * run <= rise <= high * run:
            least, most = (rise - _UNSEEN) / run, (rise + _UNSEEN) / run
            if least > low:  # noqa: PLR1730 - a call for each point costs more than the rest
                low = least
            if most < high:  # noqa: PLR1730
                high = most
        else:
            if last is not anchor:
                kept.append(last)
            anchor = last
            run, rise = point[0] - anchor[0], point[1] - anchor[1]
            low, high = ((rise - _UNSEEN) / run, (rise + _UNSEEN) / run) if run > 0 else (inf, -inf)
        last = point
    return [*kept, last]


def apart(places: Sequence[XY], least: float) -> list[int]:
    """Which places are at least `least` from the next one kept, chosen from the last one back."""
    kept: list[int] = []
    for at in range(len(places) - 1, -1, -1):
        if not kept or dist(places[kept[-1]], places[at]) >= least:
            kept.append(at)
    return kept[::-1]
