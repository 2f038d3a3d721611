"""A scene as an SVG file: shapes in groups named by their series, letters as outlines, each drawn once."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import groupby
from typing import assert_never
from xml.sax.saxutils import escape, quoteattr

from milepost.chart.geometry import Box, Size
from milepost.chart.inscription import Inscription
from milepost.chart.scene import (
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
from milepost.paint.fonts import QtMeasurer
from milepost.paint.formats import NAMESPACE
from milepost.paint.glyphs import Glyphs, number
from milepost.paint.painter import text_left
from milepost.paint.plain_text import plain_json, plain_line, plain_text
from milepost.paint.svg_shapes import area, arrow, box, dot, panel, polyline, rect


def svg_bytes(scene: Scene, inscription: Inscription | None = None, *, transparent: bool = False) -> bytes:
    """The SVG 1.1 file of a scene, the same bytes for the same scene."""
    drawing = _Drawing()
    shapes = list(drawing.shapes(scene.marks))
    size = scene.size
    ground = [] if transparent else [rect(Box(0, 0, size.width, size.height), fill=scene.background)]
    lines = (*_head(size, inscription or Inscription()), *drawing.letters(), *ground, *shapes, "</svg>", "")
    return "\n".join(lines).encode()


class _Drawing:
    """Turns marks into elements, and keeps each letter that they use."""

    def __init__(self) -> None:
        self._glyphs, self._measurer = Glyphs(), QtMeasurer()
        self._ids: dict[str, str] = {}
        self._groups = Counter[str]()

    def letters(self) -> Iterator[str]:
        """The definitions of the letters that were used."""
        if self._ids:
            yield "<defs>"
            yield from (f'{shape} id="{name}"/>' for shape, name in self._ids.items())
            yield "</defs>"

    def shapes(self, marks: Sequence[Mark]) -> Iterator[str]:
        """The elements of marks in their order, neighbours of one series in a group that is named by it."""
        for series, neighbours in groupby(marks, _series):
            elements = (line for mark in neighbours for line in self._shape(mark))
            yield from (f"<g {self._named(series)}>", *elements, "</g>") if series else elements

    def _named(self, series: str) -> str:
        """The name of a group, which drawing programs show; numbered where the series has several."""
        self._groups[series] += 1
        name = re.sub(r"[^A-Za-z0-9]+", "-", series).strip("-")
        name = name if name[:1].isalpha() else f"series-{name}".strip("-")
        again = f"-{self._groups[series]}" if self._groups[series] > 1 else ""
        return f'id="{name}{again}" class="{name}"'

    def _shape(self, mark: Mark) -> Iterator[str]:
        match mark:
            case PolylineMark():
                yield polyline(mark)
            case AreaMark():
                yield area(mark)
            case DotMark():
                yield dot(mark)
            case ArrowMark():
                yield arrow(mark)
            case BoxMark():
                yield box(mark)
            case PanelMark():
                yield panel(mark)
            case TextMark():
                yield from self._text(mark)
            case _:
                assert_never(mark)

    def _text(self, mark: TextMark) -> Iterator[str]:
        """The letters of a text one by one, named by what they say."""
        placed, left = self._glyphs.of(mark.text, mark.size, mark.weight), text_left(mark, self._measurer)
        if not placed:
            return
        yield f'<g fill={quoteattr(mark.colour)} role="img" aria-label={quoteattr(plain_line(mark.text))}>'
        for glyph in placed:
            name = self._ids.setdefault(glyph.shape, _id("g", glyph.shape))
            yield f'<use xlink:href="#{name}" x="{number(left + glyph.x)}" y="{number(mark.baseline + glyph.y)}"/>'
        yield "</g>"


def _series(mark: Mark) -> str:
    return "" if isinstance(mark, PanelMark) else mark.names


def _id(kind: str, content: str) -> str:
    """A name that means the same wherever it stands, since pages put several pictures into one document."""
    return f"{kind}{sha256(content.encode()).hexdigest()[:12]}"


def _head(size: Size, said: Inscription) -> Iterator[str]:
    """The beginning, with what the file says of itself."""
    width, height = number(size.width), number(size.height)
    told = {"title": escape(plain_text(said.title)), "desc": escape(plain_text(said.description))}
    ids = {tag: _id(tag, text) for tag, text in told.items() if text}
    labelled = f' aria-labelledby="{" ".join(ids.values())}"' if ids else ""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img"{labelled}>'
    )
    yield from (f'<{tag} id="{name}">{told[tag]}</{tag}>' for tag, name in ids.items())
    if said.recipe:
        yield f'<metadata><recipe xmlns="{NAMESPACE}">{escape(plain_json(said.recipe))}</recipe></metadata>'
