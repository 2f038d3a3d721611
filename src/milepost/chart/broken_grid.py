"""Breaks the lines of a grid where a label stands on them, so that nothing runs through words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.chart.geometry import Box
from milepost.chart.scene import PolylineMark


def broken_grid(grid: Sequence[PolylineMark], boxes: Sequence[Box], air: float) -> tuple[PolylineMark, ...]:
    """Level lines without the parts that come nearer than `air` to the sides of a box they run through."""
    return tuple(piece for line in grid for piece in _pieces(line, boxes, air))


def _pieces(line: PolylineMark, boxes: Sequence[Box], air: float) -> Iterator[PolylineMark]:
    (left, y), (right, _) = line.points
    holes = sorted((box.left - air, box.right + air) for box in boxes if box.top - 1 < y < box.bottom + 1)
    for begin, end in (*holes, (right, right)):
        if begin > left:
            yield replace(line, points=((left, y), (min(begin, right), y)))
        left = max(left, end)
