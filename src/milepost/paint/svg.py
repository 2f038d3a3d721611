"""A scene as an SVG file: named shapes, letters as outlines, each drawn once and used again."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from typing import assert_never
from xml.sax.saxutils import escape, quoteattr

from milepost.chart.geometry import XY, Box, Size
from milepost.chart.inscription import Inscription
from milepost.chart.scale import Scale
from milepost.chart.scene import (
    NO_FILL,
    Anchor,
    AreaMark,
    ArrowMark,
    BoxMark,
    DotMark,
    Mark,
    PanelMark,
    PolylineMark,
    Scene,
    TextMark,
)
from milepost.paint.formats import NAMESPACE
from milepost.paint.glyphs import glyphs, number
from milepost.paint.plain_text import plain_text
from milepost.paint.png import png_bytes

_SHARP = 4
"""How many pixels of an image stand for one, where letters have no outline."""


def svg_bytes(scene: Scene, inscription: Inscription | None = None, *, transparent: bool = False) -> bytes:
    """The SVG 1.1 file of a scene, the same bytes for the same scene."""
    drawing = _Drawing()
    shapes = [line for mark in scene.marks for line in drawing.shape(mark)]
    size, said = scene.size, inscription or Inscription()
    ground = [] if transparent else [_rect(Box(0, 0, size.width, size.height), fill=scene.background)]
    lines = (_head(size), *_told(said), *drawing.letters(), *ground, *shapes, "</svg>", "")
    return "\n".join(lines).encode()


class _Drawing:
    """Turns marks into elements, and keeps each letter that they use."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def letters(self) -> Iterator[str]:
        """The definitions of the letters that were used."""
        if self._ids:
            yield "<defs>"
            yield from (f'<path id="{name}" d="{outline}"/>' for outline, name in self._ids.items())
            yield "</defs>"

    def shape(self, mark: Mark) -> Iterator[str]:
        """The elements of one mark."""
        match mark:
            case PolylineMark():
                yield _polyline(mark)
            case AreaMark():
                yield _element("polygon", mark.names, points=_points(mark.points), **_filled(mark.colour, mark.opacity))
            case DotMark():
                yield _dot(mark)
            case ArrowMark():
                yield _arrow(mark)
            case BoxMark():
                yield _rect(mark.box, mark.names, **_filled(mark.colour, mark.opacity))
            case PanelMark():
                yield _rect(mark.box, fill=mark.fill, stroke=mark.edge, rx=number(mark.corner))
            case TextMark():
                yield from self._text(mark)
            case _:
                assert_never(mark)

    def _text(self, mark: TextMark) -> Iterator[str]:
        """The letters of a text one by one, or its image where they have no outlines; it is read as text either way."""
        if not mark.text.strip():
            return
        placed = glyphs(mark)
        name = quoteattr(plain_text(mark.text))
        if placed is None:
            yield _image(mark, name)
            return
        yield f'<g fill="{mark.colour}" role="img" aria-label={name}{_named(mark.names)}>'
        for glyph in placed:
            name = self._ids.setdefault(glyph.outline, f"g{len(self._ids)}")
            x, y = mark.box.left + glyph.x, mark.baseline + glyph.y
            yield f'<use xlink:href="#{name}" x="{number(x)}" y="{number(y)}"/>'
        yield "</g>"


def _head(size: Size) -> str:
    width, height = number(size.width), number(size.height)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="title desc">'
    )


def _told(said: Inscription) -> Iterator[str]:
    """Title, description and recipe."""
    yield f'<title id="title">{escape(plain_text(said.title))}</title>'
    yield f'<desc id="desc">{escape(plain_text(said.description))}</desc>'
    if said.recipe:
        yield f'<metadata><recipe xmlns="{NAMESPACE}">{escape(plain_text(said.recipe))}</recipe></metadata>'


def _polyline(mark: PolylineMark) -> str:
    dash = {"stroke-dasharray": " ".join(map(number, mark.dash))} if mark.dash else {}
    cap = "butt" if mark.dash else "round"
    return _element(
        "polyline",
        mark.names,
        points=_points(mark.points),
        fill="none",
        stroke=mark.colour,
        **{"stroke-width": number(mark.width), "stroke-linecap": cap, "stroke-linejoin": "round"},
        **dash,
        **({"stroke-opacity": number(mark.opacity)} if mark.opacity < 1 else {}),
    )


def _dot(mark: DotMark) -> str:
    fill = "none" if mark.fill == NO_FILL else mark.fill
    place = {"cx": number(mark.x), "cy": number(mark.y), "r": number(mark.radius)}
    return _element(
        "circle", mark.names, **place, fill=fill, stroke=mark.rim, **{"stroke-width": number(mark.rim_width)}
    )


def _arrow(mark: ArrowMark) -> str:
    back = mark.tip + (mark.head if mark.start > mark.tip else -mark.head)
    x, tip, left, right = (number(value) for value in (mark.x, mark.tip, mark.x - mark.head, mark.x + mark.head))
    barbs = f"M{left} {number(back)}L{x} {tip}L{right} {number(back)}"
    way = f"M{x} {number(mark.start)}V{tip}{barbs}"
    ends = {"stroke-linecap": "round", "stroke-linejoin": "round", "stroke-width": number(mark.width)}
    return _element("path", mark.names, d=way, fill="none", stroke=mark.colour, **ends)


def _rect(box: Box, names: str = "", **more: str) -> str:
    place = {"x": box.left, "y": box.top, "width": box.width, "height": box.height}
    return _element("rect", names, **{name: number(value) for name, value in place.items()}, **more)


def _image(mark: TextMark, name: str) -> str:
    """A text as an image of many pixels, where it stands."""
    box = mark.box.grown(mark.size / 4)
    shifted = _moved(mark, -box.left, -box.top)
    scene = Scene(Size(box.width, box.height), "#ffffff", Scale(box, 0.0, 1.0, 0.0, 1.0), (shifted,))
    data = b64encode(png_bytes(scene, scale=_SHARP, transparent=True)).decode()
    place = {"x": box.left, "y": box.top, "width": box.width, "height": box.height}
    sides = " ".join(f'{key}="{number(value)}"' for key, value in place.items())
    return f'<image {sides} role="img" aria-label={name} xlink:href="data:image/png;base64,{data}"/>'


def _moved(mark: TextMark, right: float, down: float) -> TextMark:
    box, left = mark.box.moved(right, down), mark.box.left + right
    return TextMark(
        mark.text, left, mark.baseline + down, Anchor.START, mark.size, mark.weight, mark.colour, box, mark.names
    )


def _filled(colour: str, opacity: float) -> dict[str, str]:
    return {"fill": colour, **({"fill-opacity": number(opacity)} if opacity < 1 else {})}


def _points(points: Sequence[XY]) -> str:
    return " ".join(f"{number(x)},{number(y)}" for x, y in points)


def _element(tag: str, names: str, **attributes: str) -> str:
    told = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    return f"<{tag} {told}{_named(names)}/>"


def _named(names: str) -> str:
    """The series that an element belongs to, for those who style or edit the file."""
    return f' class="{names.replace(" ", "-")}"' if names else ""
