"""Leaves out what would only lie on top of itself: points within a pixel, dots within a dot."""

from collections.abc import Callable, Sequence
from itertools import groupby
from math import dist
from typing import TypeVar

from milepost.chart.geometry import XY

_Item = TypeVar("_Item")
_FEW = 400


def thinned(points: Sequence[XY]) -> tuple[XY, ...]:
    """The same line to the eye with at most four points for each pixel across; short lines as they are."""
    if len(points) <= _FEW:
        return tuple(points)
    kept: list[XY] = []
    for _, column in groupby(points, lambda point: int(point[0])):
        held = list(column)
        low, high = min(held, key=lambda point: point[1]), max(held, key=lambda point: point[1])
        chosen = {id(point) for point in (held[0], low, high, held[-1])}
        kept += [point for point in held if id(point) in chosen]
    return tuple(kept)


def apart(items: Sequence[_Item], at: Callable[[_Item], XY], least: float) -> list[_Item]:
    """The items at least `least` from the next one kept, chosen from the last one back."""
    kept: list[_Item] = []
    for item in reversed(items):
        if not kept or dist(at(kept[-1]), at(item)) >= least:
            kept.append(item)
    return kept[::-1]
