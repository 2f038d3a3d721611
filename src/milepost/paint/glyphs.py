"""The outlines of letters, so that a text looks the same where its font is not installed."""

from dataclasses import dataclass

from PySide6.QtGui import QGlyphRun, QPainterPath, QTextLayout

from milepost.chart.scene import TextMark
from milepost.paint.fonts import picture_font


@dataclass(frozen=True, slots=True)
class Glyph:
    """The outline of one letter as an SVG path from its origin on, and where that is in the line of its text."""

    outline: str
    x: float
    y: float


def glyphs(mark: TextMark) -> tuple[Glyph, ...] | None:
    """The letters of a text, from the left end of its baseline on; None where one of them has no outline, as emoji."""
    layout = QTextLayout(mark.text, picture_font(mark.size, mark.weight))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    found: list[Glyph] = []
    for run in layout.glyphRuns():
        placed = _of_run(run, line.ascent())
        if placed is None:
            return None
        found += placed
    return tuple(found)


def _of_run(run: QGlyphRun, ascent: float) -> list[Glyph] | None:
    font, found = run.rawFont(), list[Glyph]()
    for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
        path = font.pathForGlyph(index)
        if not path.isEmpty():
            found.append(Glyph(_outline(path), at.x(), at.y() - ascent))
        elif not font.boundingRect(index).isEmpty():
            return None
    return found


def _outline(path: QPainterPath) -> str:
    """The path in SVG's letters; curves are three elements each."""
    parts: list[str] = []
    for place in range(path.elementCount()):
        element = path.elementAt(place)
        kind = QPainterPath.ElementType(element.type)
        letter = {
            QPainterPath.ElementType.MoveToElement: "M",
            QPainterPath.ElementType.LineToElement: "L",
            QPainterPath.ElementType.CurveToElement: "C",
            QPainterPath.ElementType.CurveToDataElement: " ",
        }[kind]
        parts.append(f"{letter}{number(element.x)} {number(element.y)}")
    return "".join(parts) + "Z"


def number(value: float) -> str:
    """A number of pixels with as many digits as are seen at a great size."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
