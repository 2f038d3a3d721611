"""Sizes of pictures by what they are for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preset:
    """Width and height in pixels; every letter can still be read where the picture is shown 600 pixels wide."""

    width: int
    height: int


PRESETS = {
    "slide": Preset(1600, 900),
    "article": Preset(1500, 1000),
    "square": Preset(1200, 1200),
    "story": Preset(1080, 1920),
    "a4": Preset(1123, 794),
}
"""A slide of 16:9, an article's picture of 3:2, a square, a story of 9:16, and a sheet of A4 at 96 dots to the inch."""
