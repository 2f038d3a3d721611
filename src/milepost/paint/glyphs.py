"""The letters of a text as shapes of SVG, so that it looks the same where its font is not installed."""

from base64 import b64encode
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from milepost.chart.geometry import Box
from milepost.chart.scene import FontWeight
from milepost.paint.letters import Face, Letter, Letters, paint_letter
from milepost.paint.png import encoded

_SHARP = 4
"""How many pixels of an image stand for one."""

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
        self._letters = Letters()
        self._shapes: dict[tuple[Face, int], str] = {}

    def of(self, text: str, size: float, weight: FontWeight) -> list[Glyph]:
        """The letters of a text that are seen, from left to right."""
        found = self._letters.of(text, size, weight)
        return [Glyph(shape, letter.x, letter.y) for letter in found if (shape := self._shape(letter))]

    def _shape(self, letter: Letter) -> str:
        key = (letter.face, letter.index)
        if key not in self._shapes:
            self._shapes[key] = _image(letter) if letter.face.coloured else _tag(self._letters.outline(letter))
        return self._shapes[key]


def _tag(outline: QPainterPath) -> str:
    """The outline in SVG's letters, empty for spaces; curves are three elements each."""
    parts = list[str]()
    for place in range(outline.elementCount()):
        element = outline.elementAt(place)
        letter = _LETTERS[QPainterPath.ElementType(element.type)]
        parts.append(f"{letter}{number(element.x)} {number(element.y)}")
    return f'<path d="{"".join(parts)}Z"' if parts else ""


def _image(letter: Letter) -> str:
    """A letter painted in its own colours, with room for what reaches out of its line."""
    size = letter.face.size
    box = Box(-size / 4, -size * 1.25, size * 1.75, size / 2)
    image = QImage(round(box.width * _SHARP), round(box.height * _SHARP), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(_SHARP, _SHARP)
    paint_letter(painter, letter, QPointF(-box.left, -box.top))
    painter.end()
    place = {"x": box.left, "y": box.top, "width": box.width, "height": box.height}
    sides = " ".join(f'{key}="{number(value)}"' for key, value in place.items())
    return f'<image {sides} xlink:href="data:image/png;base64,{b64encode(encoded(image, {})).decode()}"'


def number(value: float) -> str:
    """A number of pixels with as many digits as are seen at a great size."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
