"""Labels to the right of the plot, level with the ends of the lines they name."""

from collections.abc import Sequence
from dataclasses import dataclass

from milepost.chart.blocks import Block
from milepost.chart.geometry import Box
from milepost.chart.placement import stack
from milepost.chart.scale import Scale
from milepost.chart.scene import TextMark
from milepost.chart.type_setting import TypeSetter

_BETWEEN = 1.0
"""The room between two labels, in gaps."""


@dataclass(frozen=True, slots=True)
class EndLabel:
    """A block and the count it stands level with."""

    block: Block
    value: float


def end_marks(
    labels: Sequence[EndLabel], scale: Scale, room: Box, gap: float, setter: TypeSetter
) -> tuple[TextMark, ...]:
    """The labels one under another, the less important left out where there is no room for all."""
    kept = _kept(labels, room.height, gap)
    wanted = [(scale.y(label.value) - label.block.lines[0][1].height / 2, _height(label, gap)) for label in kept]
    tops = stack(wanted, room.top, room.bottom)
    left = scale.box.right + gap
    return tuple(
        mark
        for label, top in zip(kept, tops, strict=True)
        for mark in label.block.marks(label.block.at(left, top), setter)
    )


def _kept(labels: Sequence[EndLabel], room: float, gap: float) -> list[EndLabel]:
    kept: list[EndLabel] = []
    for label in labels:
        if sum(_height(other, gap) for other in (*kept, label)) <= room:
            kept.append(label)
    return sorted(kept, key=lambda label: -label.value)


def _height(label: EndLabel, gap: float) -> float:
    return label.block.height + _BETWEEN * gap
