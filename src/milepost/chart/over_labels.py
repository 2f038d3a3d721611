"""Which of the numbers over bars are said, and how: all alike, so that one bar is not told otherwise than the next."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from milepost.chart.blocks import block
from milepost.chart.plot import Label, Place
from milepost.chart.scale import Scale
from milepost.chart.style import Style

_AIR = 0.94
"""The share of the way from one bar to the next that a number may take."""


def over_labels(labels: Sequence[Label], scale: Scale, style: Style) -> tuple[Label, ...]:
    """The labels as they are, but of those over bars all in full, or all short, or only the important ones, short."""
    over = [label for label in labels if label.place is Place.OVER]
    rest = tuple(label for label in labels if label.place is not Place.OVER)
    short = [replace(label, text=label.short) for label in over]
    ways = (over, short)
    room = _AIR * _apart(over, scale)
    said = next((way for way in ways if all(block(label, scale.box.width, style).width <= room for label in way)), None)
    chosen = [label for label in short if label.strong] if said is None else said
    return (*(replace(label, strong=False) for label in chosen), *rest)


def _apart(labels: Sequence[Label], scale: Scale) -> float:
    """From one bar to the next in pixels; all the width where there is only one."""
    places = sorted(scale.x(label.anchors[0].day) for label in labels)
    return min((after - before for before, after in pairwise(places)), default=scale.box.width)
