"""The letters of a text one by one, each where it stands and in its true outline, whatever was painted before."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPainterPath, QRawFont, QTextLayout, QTransform

from milepost.chart.scene import FontWeight, TextMark
from milepost.paint.fonts import QtMeasurer, picture_font
from milepost.paint.painter import text_left
from milepost.paint.plain_text import plain_line

_COLOURED = ("CBLC", "COLR", "SVG ", "sbix")
"""Tables of fonts whose letters bring their own colours; asking such a font for outlines ruins its widths."""

_LARGE = 1000.0
"""Pixels of the letters that outlines are taken from: small ones are rounded, and not always alike."""


@dataclass(frozen=True, slots=True)
class Face:
    """One font in one size; two that are equal have the same letters."""

    family: str
    style: str
    weight: int
    size: float
    font: QRawFont = field(compare=False)
    coloured: bool = field(compare=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of a face, and where its origin is from the beginning of its text's baseline, in pixels."""

    face: Face
    index: int
    x: float
    y: float


class Letters:
    """Finds letters and their outlines, each outline once."""

    def __init__(self) -> None:
        self._coloured: dict[tuple[str, str, int, float], bool] = {}
        self._outlines: dict[tuple[Face, int], QPainterPath] = {}

    def of(self, text: str, size: float, weight: FontWeight) -> list[Letter]:
        """The letters of a text from left to right; Qt gives them by font, in no order that can be relied on."""
        runs, ascent = glyph_runs(text, size, weight)
        found = [letter for run in runs for letter in self._of_run(run, ascent)]
        return sorted(found, key=lambda letter: (letter.x, letter.y, letter.face.family, letter.index))

    def outline(self, letter: Letter) -> QPainterPath:
        """The shape of a letter from its origin on, empty for spaces; not for letters with colours of their own."""
        key = (letter.face, letter.index)
        if key not in self._outlines:
            large, part = QRawFont(letter.face.font), letter.face.size / _LARGE
            large.setPixelSize(_LARGE)
            self._outlines[key] = QTransform.fromScale(part, part).map(large.pathForGlyph(letter.index))
        return self._outlines[key]

    def _of_run(self, run: QGlyphRun, ascent: float) -> Iterator[Letter]:
        font = run.rawFont()
        names = (font.familyName(), font.styleName(), font.weight(), font.pixelSize())
        if names not in self._coloured:
            self._coloured[names] = is_coloured(font)
        face = Face(*names, font, self._coloured[names])
        for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            yield Letter(face, index, at.x(), at.y() - ascent)


class OutlinedText:
    """Fills the outlines of a text's letters: Qt's own letters on a scaled painter depend on those drawn before."""

    def __init__(self) -> None:
        self._letters, self._measurer = Letters(), QtMeasurer()

    def __call__(self, painter: QPainter, mark: TextMark) -> None:
        """Paint one text."""
        left, shape = text_left(mark, self._measurer), QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for letter in self._letters.of(mark.text, mark.size, mark.weight):
            at = QPointF(left + letter.x, mark.baseline + letter.y)
            if letter.face.coloured:
                paint_letter(painter, letter, at)
            else:
                shape.addPath(self._letters.outline(letter).translated(at))
        painter.fillPath(shape, QColor(mark.colour))


def paint_letter(painter: QPainter, letter: Letter, at: QPointF) -> None:
    """Paint a letter in its own colours."""
    run = QGlyphRun()
    run.setRawFont(letter.face.font)
    run.setGlyphIndexes([letter.index])
    run.setPositions([QPointF(0, 0)])
    painter.drawGlyphRun(at, run)


def glyph_runs(text: str, size: float, weight: FontWeight) -> tuple[list[QGlyphRun], float]:
    """The letters of a text by font, and how far their baseline is under the place that they count from."""
    layout = QTextLayout(plain_line(text), picture_font(size, weight))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return layout.glyphRuns(), line.ascent()


def is_coloured(font: QRawFont) -> bool:
    """Whether letters of a font bring their own colours, as emoji."""
    return any(not font.fontTable(table).isEmpty() for table in _COLOURED)
