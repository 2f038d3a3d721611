"""Finds a place for labels: near what they name, clear of each other and of every line."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import assert_never

from milepost.chart.blocks import Block
from milepost.chart.geometry import XY, Box
from milepost.chart.obstacles import Obstacles
from milepost.chart.plot import Place

_FURTHER = (1.0, 1.6, 2.4)
"""How far from what it names a label may stand, in gaps; further off it would seem to name something else."""

_OVER_STEPS = 12
"""How many quarters of a gap a number may stand higher than right over its bar."""


def place_over(block: Block, anchor: XY, gap: float, obstacles: Obstacles) -> Box | None:
    """The best free room over a bar from which no line parts it, as the number would be read from that line."""
    free = (box for box in _over(block, anchor, gap) if obstacles.free(box.grown(gap / 4)))
    return next((box for box in free if obstacles.sees_down(box, anchor[1] - gap / 4)), None)


def place(block: Block, where: Place, anchors: Sequence[XY], gap: float, obstacles: Obstacles) -> Box | None:
    """The best free room for a block at one of its anchors, None where there is none."""
    return next((box for box in _tried(block, where, anchors, gap) if obstacles.free(box.grown(gap / 4))), None)


def _tried(block: Block, where: Place, anchors: Sequence[XY], gap: float) -> Iterator[Box]:
    """The places a block may stand at, the best first."""
    match where:
        case Place.BESIDE | Place.END:
            places = (_beside(block, anchor, gap * further) for further in _FURTHER for anchor in anchors)
        case Place.AFTER:
            places = (_after(block, anchor, gap * further) for further in _FURTHER for anchor in anchors)
        case Place.ABOVE:
            places = (_on_level(block, anchor, gap * further) for further in (0.45, 0.9) for anchor in anchors)
        case Place.LEFT:
            places = (_on_slope(block, anchor, gap * further) for further in (0.8, 1.4) for anchor in anchors)
        case Place.AXIS:
            places = (_on_upright(block, anchor, gap) for anchor in anchors)
        case Place.OVER:
            places = (_over(block, anchor, gap) for anchor in anchors)
        case _:
            assert_never(where)
    return (box for some in places for box in some)


def _after(block: Block, anchor: XY, gap: float) -> Iterator[Box]:
    """Right of a line's last dot and level with it first; then all round it."""
    x, y = anchor
    yield block.at(x + gap, y - block.lines[0][1].height / 2)
    yield from _beside(block, anchor, gap)


def _beside(block: Block, anchor: XY, gap: float) -> Iterator[Box]:
    """Right of a dot and a little lower first, as lines rise; then all round it."""
    x, y = anchor
    right, left = x + gap, x - gap - block.width
    above, below, level = y - gap - block.height, y + gap, y - block.height / 2
    centre = x - block.width / 2
    for at in ((right, below), (right, level), (left, above), (centre, below), (left, level)):
        yield block.at(*at)
    for at in ((right, above), (centre, above), (left, below)):
        yield block.at(*at)


def _on_level(block: Block, anchor: XY, gap: float) -> Iterator[Box]:
    """Above a level line, from its anchor on; then below it."""
    x, y = anchor
    yield block.at(x + gap, y - gap - block.height)
    yield block.at(x + gap, y + gap)


def _on_slope(block: Block, anchor: XY, gap: float) -> Iterator[Box]:
    """Above a rising line, up to its anchor; then below it, from its anchor on."""
    x, y = anchor
    yield block.at(x - gap - block.width, y - gap - block.height / 2)
    yield block.at(x - gap - block.width, y - gap - block.height)
    yield block.at(x + gap, y + gap)


def _on_upright(block: Block, anchor: XY, gap: float) -> Iterator[Box]:
    """Right of an upright line, near its foot; then left of it, then higher."""
    x, foot = anchor
    for up, side in product((0.6, 3.0, 6.0, 9.0, 13.0), (x + gap * 0.8, x - gap * 0.8 - block.width)):
        yield block.at(side, foot - gap * up - block.height)


def _over(block: Block, anchor: XY, gap: float) -> Iterator[Box]:
    """Centred over a bar, higher up where a line or an arrow is in the way, and a little aside at the edge."""
    x, y = anchor
    for share in (0.5, 0.75, 0.25):
        for step in range(_OVER_STEPS):
            yield block.at(x - share * block.width, y - gap * (0.4 + step / 4) - block.height)


def stack(wanted: Sequence[tuple[float, float]], top: float, bottom: float) -> list[float]:
    """Tops for pieces given as (wanted top, height), in order and without overlap, moved as little as may be.

    All heights together must not exceed the room from `top` to `bottom`.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index][0])
    tops = [0.0] * len(wanted)
    groups: list[tuple[float, float, list[int]]] = []
    for index in order:
        groups.append((wanted[index][0], wanted[index][1], [index]))
        _clamp_last(groups, top, bottom)
        while len(groups) > 1 and groups[-2][0] + groups[-2][1] > groups[-1][0]:
            _join_last(groups)
            _clamp_last(groups, top, bottom)
    for start, _, members in groups:
        at = start
        for index in members:
            tops[index] = at
            at += wanted[index][1]
    return tops


def _join_last(groups: list[tuple[float, float, list[int]]]) -> None:
    """Two groups as one, around the middle of where both would be."""
    (upper, upper_height, upper_members), (lower, lower_height, lower_members) = groups.pop(-2), groups.pop(-1)
    members = [*upper_members, *lower_members]
    weight = len(upper_members) * upper + len(lower_members) * (lower - upper_height)
    groups.append((weight / len(members), upper_height + lower_height, members))


def _clamp_last(groups: list[tuple[float, float, list[int]]], top: float, bottom: float) -> None:
    start, height, members = groups.pop()
    groups.append((max(min(start, bottom - height), top), height, members))
