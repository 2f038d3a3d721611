"""What of a scene is at a place: the name of a series, a dot, a line."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import dist, hypot
from typing import TypeAlias

from milepost.chart.geometry import XY, Box
from milepost.chart.role import Role
from milepost.chart.scene import BoxMark, DotMark, PolylineMark, Scene, TextMark

REACH = 5.0
"""How many pixels beside a mark still mean it."""

_COUNTED = {Role.DELIVERIES.value, Role.ORDERS.value}


@dataclass(frozen=True, slots=True)
class NameHit:
    """The name of the series `key`."""

    key: str


@dataclass(frozen=True, slots=True)
class DotHit:
    """A dot on a day, with the ids of the figures that end there."""

    number: int
    figures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LineHit:
    """A day of the line or the bars of a measure."""

    number: int
    key: str


Hit: TypeAlias = NameHit | DotHit | LineHit


def hit(scene: Scene, at: XY, names: Collection[str]) -> Hit | None:
    """What is meant at a place: one of the `names`, else a dot, else a line of what is counted, else nothing."""
    for key, box in name_boxes(scene, names):
        if _holds(box, at):
            return NameHit(key)
    near = [dot for dot in figure_dots(scene) if dist((dot.x, dot.y), at) <= dot.radius + REACH]
    if near:
        dot = min(near, key=lambda dot: dist((dot.x, dot.y), at))
        return DotHit(round(scene.scale.day(dot.x)), dot.figures)
    line = next((line for line in reversed(_lines(scene)) if _distance(line, at) <= line.width / 2 + REACH), None)
    named = line or next((bar for bar in _bars(scene) if _holds(bar.box, at)), None)
    return LineHit(int(scene.scale.day(at[0]) // 1) + 1, named.names) if named else None


def name_boxes(scene: Scene, names: Collection[str]) -> Iterator[tuple[str, Box]]:
    """Where the names of some series stand, each with its key."""
    for mark in scene.marks:
        if isinstance(mark, TextMark) and mark.names in names:
            yield mark.names, mark.box.grown(2)


def figure_dots(scene: Scene) -> list[DotMark]:
    """The dots that figures gave."""
    return [mark for mark in scene.marks if isinstance(mark, DotMark) and mark.figures]


def nearest_day(scene: Scene, x: float) -> int:
    """The number of the day that ends nearest to a place; of one with a dot, where that is near."""
    near = [dot.x for dot in figure_dots(scene) if abs(dot.x - x) <= REACH]
    return round(scene.scale.day(min(near, key=lambda other: abs(other - x), default=x)))


def _lines(scene: Scene) -> list[PolylineMark]:
    return [mark for mark in scene.marks if isinstance(mark, PolylineMark) and mark.names in _COUNTED]


def _bars(scene: Scene) -> list[BoxMark]:
    return [mark for mark in scene.marks if isinstance(mark, BoxMark) and mark.names in _COUNTED]


def _holds(box: Box, at: XY) -> bool:
    return box.left <= at[0] <= box.right and box.top <= at[1] <= box.bottom


def _distance(line: PolylineMark, at: XY) -> float:
    """How far a place is from a line."""
    near = (pair for pair in pairwise(line.points) if pair[0][0] - REACH <= at[0] <= pair[1][0] + REACH)
    return min((_from_piece(at, *pair) for pair in near), default=float("inf"))


def _from_piece(at: XY, start: XY, end: XY) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else ((at[0] - start[0]) * dx + (at[1] - start[1]) * dy) / length
    share = min(max(share, 0.0), 1.0)
    return hypot(at[0] - start[0] - share * dx, at[1] - start[1] - share * dy)
