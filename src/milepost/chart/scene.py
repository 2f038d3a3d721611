"""A picture in pixels: every mark, tick and label already placed, for any painter to put down in this order."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Protocol, TypeAlias

from milepost.chart.geometry import XY, Box, Size
from milepost.chart.scale import Scale

NO_FILL = "transparent"
"""The fill of a disc of which only the rim is seen."""


class FontWeight(IntEnum):
    """How heavy letters are, on the scale of OpenType."""

    REGULAR = 400
    SEMIBOLD = 600
    BOLD = 700


class Anchor(StrEnum):
    """Which part of a text stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Measurer(Protocol):
    """Knows how wide texts are in the font of the pictures."""

    def width(self, text: str, size: float, weight: FontWeight, /) -> float:
        """The advance of `text` in pixels, in letters of `size` pixels."""
        ...


@dataclass(frozen=True, slots=True)
class PolylineMark:
    """A line through points; `dash` are lengths of strokes and gaps; `names` is the series it belongs to, if any.

    It is seen through where its opacity is less than 1.
    """

    points: tuple[XY, ...]
    colour: str
    width: float
    dash: tuple[float, ...] = ()
    names: str = ""
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class AreaMark:
    """A filled outline, from 0 (not seen) to 1 (opaque)."""

    points: tuple[XY, ...]
    colour: str
    opacity: float
    names: str = ""


@dataclass(frozen=True, slots=True)
class DotMark:
    """A disc with a rim; `radius` reaches to the middle of the rim; `figures` are the ids of those it shows."""

    x: float
    y: float
    radius: float
    fill: str
    rim: str
    rim_width: float
    names: str = ""
    figures: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ArrowMark:
    """An upright arrow from `start` to its tip; `head` is how far the two barbs reach back and aside."""

    x: float
    start: float
    tip: float
    head: float
    colour: str
    width: float
    names: str = ""


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A filled rectangle, seen through where its opacity is less than 1."""

    box: Box
    colour: str
    opacity: float = 1.0
    names: str = ""


@dataclass(frozen=True, slots=True)
class PanelMark:
    """A filled rectangle with round corners and a thin edge."""

    box: Box
    fill: str
    edge: str
    corner: float


@dataclass(frozen=True, slots=True)
class TextMark:
    """One line of text on its baseline, in letters of `size` pixels; `box` is the room it takes."""

    text: str
    x: float
    baseline: float
    anchor: Anchor
    size: float
    weight: FontWeight
    colour: str
    box: Box
    names: str = ""


Mark: TypeAlias = PolylineMark | AreaMark | DotMark | ArrowMark | BoxMark | PanelMark | TextMark


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole picture; `scale` says where days and counts are in it."""

    size: Size
    background: str
    scale: Scale
    marks: tuple[Mark, ...]

    @property
    def plot_box(self) -> Box:
        """Where the data are."""
        return self.scale.box
