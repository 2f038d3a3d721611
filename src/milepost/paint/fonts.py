"""The letters of every picture: Source Sans Pro, loaded once, set without hinting so that all screens agree."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from milepost.chart.scene import FontWeight
from milepost.paint.plain_text import plain_line

FAMILY = "Source Sans Pro"
_FACES = ("Regular", "Semibold", "Bold")


@cache
def load_fonts() -> str:
    """Make the faces known to Qt, once for each process, and return the family's name; needs an application."""
    folder = files("font_source_sans_pro") / "files"
    for face in _FACES:
        letters = (folder / f"SourceSansPro-{face}.ttf").read_bytes()
        QFontDatabase.addApplicationFontFromData(QByteArray(letters))
    return FAMILY


def picture_font(size: float, weight: FontWeight) -> QFont:
    """A font for pictures, with letters of `size` pixels (rounded to whole ones)."""
    font = QFont(load_fonts())
    font.setPixelSize(max(round(size), 1))
    font.setWeight(QFont.Weight(int(weight)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return font


class QtMeasurer:
    """Measures texts for layouts as they will be painted."""

    def __init__(self) -> None:
        self._metrics: dict[tuple[float, FontWeight], QFontMetricsF] = {}
        self._widths: dict[tuple[str, float, FontWeight], float] = {}

    def width(self, text: str, size: float, weight: FontWeight, /) -> float:
        """The advance of `text` in pixels."""
        key = (text, size, weight)
        if key not in self._widths:
            self._widths[key] = self._of(size, weight).horizontalAdvance(plain_line(text))
        return self._widths[key]

    def _of(self, size: float, weight: FontWeight) -> QFontMetricsF:
        if (size, weight) not in self._metrics:
            self._metrics[size, weight] = QFontMetricsF(picture_font(size, weight))
        return self._metrics[size, weight]
