"""How large everything in a picture is, from the size of the picture."""

from dataclasses import dataclass
from math import sqrt
from typing import assert_never

from milepost.chart.geometry import Size
from milepost.chart.plot import Stroke, Weight


@dataclass(frozen=True, slots=True)
class Look:
    """How a plot is laid out.

    `furnished` pictures carry title, subtitle, source and margins; `compact` ones are for the window: letters of the
    window's size whatever the size of the picture, and short numbers on the axis.
    """

    furnished: bool = True
    compact: bool = False


@dataclass(frozen=True, slots=True)
class Proportions:
    """Sizes in pixels of letters (whole ones, as fonts are set in those), lines and gaps."""

    title: int
    subtitle: int
    axis: int
    label: int
    strong: int
    detail: int
    footer: int
    margin: float
    gap: float
    main_line: float
    second_line: float
    quiet_line: float
    thin_line: float
    hair_line: float
    radius: float
    rim: float
    arrow: float

    def line_width(self, weight: Weight) -> float:
        """The width of a line of this weight."""
        match weight:
            case Weight.MAIN:
                return self.main_line
            case Weight.SECOND:
                return self.second_line
            case Weight.QUIET:
                return self.quiet_line
            case Weight.THIN:
                return self.thin_line
            case _:
                assert_never(weight)

    def dash(self, stroke: Stroke, width: float) -> tuple[float, ...]:
        """Lengths of strokes and gaps for a line `width` wide; none for a solid one."""
        match stroke:
            case Stroke.SOLID:
                return ()
            case Stroke.DASHED:
                return (2.2 * self.gap / 3 + 2 * width, self.gap / 2 + 1.5 * width)
            case Stroke.DOTTED:
                return (width, 1.8 * width)
            case _:
                assert_never(stroke)


_FULL = 1600 * 900
_READABLE = 0.58
"""Letters get no smaller than this where the picture has any room for them."""

_COMPACT = Proportions(
    title=20,
    subtitle=14,
    axis=11,
    label=12,
    strong=13,
    detail=11,
    footer=11,
    margin=14,
    gap=7,
    main_line=2.5,
    second_line=2,
    quiet_line=1.75,
    thin_line=1.25,
    hair_line=1,
    radius=4,
    rim=1.75,
    arrow=15,
)


def proportions(size: Size, look: Look) -> Proportions:
    """Sizes that look alike at every size of picture and stay readable where it is small."""
    if look.compact:
        return _COMPACT
    unit = min(sqrt(size.width * size.height / _FULL), size.width / 1100, size.height / 600)
    unit = max(unit, min(_READABLE, size.width / 560, size.height / 380))
    return Proportions(
        title=round(43 * unit),
        subtitle=round(25 * unit),
        axis=round(22 * unit),
        label=round(22 * unit),
        strong=round(23.5 * unit),
        detail=round(20.5 * unit),
        footer=round(20 * unit),
        margin=60 * unit,
        gap=12 * unit,
        main_line=4.5 * unit,
        second_line=3.5 * unit,
        quiet_line=2.75 * unit,
        thin_line=2 * unit,
        hair_line=max(1.5 * unit, 1),
        radius=7 * unit,
        rim=3 * unit,
        arrow=28 * unit,
    )
