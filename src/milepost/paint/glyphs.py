"""The letters of a text as shapes of SVG, so that it looks the same where its font is not installed."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGlyphRun, QImage, QPainter, QPainterPath, QRawFont, QTextLayout

from milepost.chart.geometry import Box
from milepost.chart.scene import FontWeight
from milepost.paint.fonts import picture_font
from milepost.paint.plain_text import plain_line
from milepost.paint.png import encoded

_COLOURED = ("CBLC", "COLR", "SVG ", "sbix")
"""Tables of fonts whose letters bring their own colours; asking such a font for outlines ruins its widths."""

_SHARP = 4
"""How many pixels of an image stand for one."""

_LARGE = 1000.0
"""Pixels of the letters that outlines are taken from: small ones are rounded, and not always alike."""

_Face: TypeAlias = tuple[str, str, int, float]

_LETTERS = {
    QPainterPath.ElementType.MoveToElement: "M",
    QPainterPath.ElementType.LineToElement: "L",
    QPainterPath.ElementType.CurveToElement: "C",
    QPainterPath.ElementType.CurveToDataElement: " ",
}


@dataclass(frozen=True, slots=True)
class Glyph:
    """The shape of a letter from its origin on, as an open tag of SVG, and where that is from its text's baseline."""

    shape: str
    x: float
    y: float


class Glyphs:
    """Finds shapes of letters, each once."""

    def __init__(self) -> None:
        self._shapes: dict[tuple[_Face, int], str] = {}
        self._coloured: dict[_Face, bool] = {}

    def of(self, text: str, size: float, weight: FontWeight) -> list[Glyph]:
        """The letters of a text from left to right; Qt gives them by font, in no order that can be relied on."""
        layout = QTextLayout(plain_line(text), picture_font(size, weight))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        ascent = line.ascent()
        found = [glyph for run in layout.glyphRuns() for glyph in self._of_run(run, ascent)]
        return sorted(found, key=lambda glyph: (glyph.x, glyph.y, glyph.shape))

    def _of_run(self, run: QGlyphRun, ascent: float) -> Iterator[Glyph]:
        font = run.rawFont()
        face = (font.familyName(), font.styleName(), font.weight(), font.pixelSize())
        if face not in self._coloured:
            self._coloured[face] = is_coloured(font)
        for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            if (face, index) not in self._shapes:
                self._shapes[face, index] = _image(font, index) if self._coloured[face] else _outline(font, index)
            if shape := self._shapes[face, index]:
                yield Glyph(shape, at.x(), at.y() - ascent)


def is_coloured(font: QRawFont) -> bool:
    """Whether letters of a font bring their own colours, as emoji."""
    return any(not font.fontTable(table).isEmpty() for table in _COLOURED)


def _outline(font: QRawFont, index: int) -> str:
    """The outline in SVG's letters, empty for spaces; curves are three elements each."""
    large, parts = QRawFont(font), list[str]()
    large.setPixelSize(_LARGE)
    path, part = large.pathForGlyph(index), font.pixelSize() / _LARGE
    for place in range(path.elementCount()):
        element = path.elementAt(place)
        letter = _LETTERS[QPainterPath.ElementType(element.type)]
        parts.append(f"{letter}{number(part * element.x)} {number(part * element.y)}")
    return f'<path d="{"".join(parts)}Z"' if parts else ""


def _image(font: QRawFont, index: int) -> str:
    """A letter painted in its own colours, with room for what reaches out of its line."""
    size = font.pixelSize()
    box = Box(-size / 4, -size * 1.25, size * 1.75, size / 2)
    image = QImage(round(box.width * _SHARP), round(box.height * _SHARP), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    letter = QGlyphRun()
    letter.setRawFont(font)
    letter.setGlyphIndexes([index])
    letter.setPositions([QPointF(0, 0)])
    painter = QPainter(image)
    painter.scale(_SHARP, _SHARP)
    painter.drawGlyphRun(QPointF(-box.left, -box.top), letter)
    painter.end()
    place = {"x": box.left, "y": box.top, "width": box.width, "height": box.height}
    sides = " ".join(f'{key}="{number(value)}"' for key, value in place.items())
    return f'<image {sides} xlink:href="data:image/png;base64,{b64encode(encoded(image, {})).decode()}"'


def number(value: float) -> str:
    """A number of pixels with as many digits as are seen at a great size."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
