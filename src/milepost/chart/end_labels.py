"""Labels to the right of the plot, level with the ends of the lines they name, or led to from lines that end sooner."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.chart.blocks import Block
from milepost.chart.geometry import XY, Box
from milepost.chart.placement import stack
from milepost.chart.plot import Point, Stroke
from milepost.chart.scale import Scale
from milepost.chart.scene import Mark, PolylineMark
from milepost.chart.style import Style

_MANY = 4
"""So many labels may have to stand away from the ends of their lines."""

_FAR = 2.5
"""How many gaps they stand off then."""

_BETWEEN = 1.0
"""The room between two labels, in gaps."""


@dataclass(frozen=True, slots=True)
class EndLabel:
    """A block and the point it stands level with, where its line ends."""

    block: Block
    at: Point


def end_marks(labels: Sequence[EndLabel], scale: Scale, room: Box, style: Style) -> tuple[Mark, ...]:
    """The labels one under another, the less important left out where there is no room for all."""
    gap = style.sizes.gap
    kept = _kept(labels, room.height, gap)
    half = max((label.block.lines[0][1].height for label in kept), default=0.0) / 2
    wanted = [(scale.y(label.at.value) - half, _height(label, gap)) for label in kept]
    tops = stack(wanted, room.top, room.bottom)
    left = scale.box.right + beside(labels, style)
    return tuple(
        mark
        for label, top in zip(kept, tops, strict=True)
        for mark in (
            *_leader(label, (left, top), scale, style),
            *label.block.marks(label.block.at(left, top), style.setter),
        )
    )


def beside(labels: Sequence[EndLabel], style: Style) -> float:
    """How far the labels stand from the plot: with room for leaders where they are many."""
    return (_FAR if len(labels) >= _MANY else 1.0) * style.sizes.gap


def _leader(label: EndLabel, corner: XY, scale: Scale, style: Style) -> Iterator[PolylineMark]:
    """A faint line from where a line ends to its label, unless it ends right beside that and level with it."""
    (x, y), gap, height = scale.at(label.at), style.sizes.gap, label.block.lines[0][1].height
    middle, right = corner[1] + height / 2, corner[0] - 0.35 * gap
    if right - x > _FAR * gap or (abs(y - middle) > height / 2 and corner[0] - scale.box.right > gap):
        dash, colour = style.sizes.dash(Stroke.DOTTED, style.sizes.hair_line), style.theme.axis
        points = ((x + min(gap, 0.6 * (right - x)), y), (right, middle))
        yield PolylineMark(points, colour, style.sizes.hair_line, dash)


def _kept(labels: Sequence[EndLabel], room: float, gap: float) -> list[EndLabel]:
    kept: list[EndLabel] = []
    for label in labels:
        if sum(_height(other, gap) for other in (*kept, label)) <= room:
            kept.append(label)
    return sorted(kept, key=lambda label: -label.at.value)


def _height(label: EndLabel, gap: float) -> float:
    return label.block.height + _BETWEEN * gap
