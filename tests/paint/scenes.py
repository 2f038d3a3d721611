"""Scenes for files of pictures: a few marks, the whole of the SU7, and what a user may type to do harm."""

import json

from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Box, Size
from milepost.chart.inscription import Inscription
from milepost.chart.layout import lay_out
from milepost.chart.progress_view import progress_plot
from milepost.chart.scale import Scale
from milepost.chart.scene import Anchor, FontWeight, Mark, Scene, TextMark
from milepost.chart.theme import LIGHT, Theme
from milepost.paint.fonts import QtMeasurer
from tests.chart.made import su7_in_october

FULL = Size(1600, 900)

HOSTILE = {
    "a tag": "<script>alert(1)</script>",
    "an end": "]]></title></desc></recipe><recipe>",
    "an entity": "&lt; &amp; &#38; &unknown; %x;",
    "quotes": "\"double\" 'single' `back`",
    "a PDF's brackets": ") /Author (someone) \\ << >> endobj /CreationDate (D:20240101000000Z)",
    "turns": "a\u202eb\u202c c\u200fd\u2066e\u2069",
    "controls": "a" + "".join(map(chr, range(32))) + "b\x7fc\x85d\x9fe",
    "half a character": "a\ud800b\udfffc",
    "no characters": "a\ufffeb\uffffc\ufdd0d",
    "much": "0123456789" * 1000,
    "emoji": "\U0001f697 \U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1e8\U0001f1f3",
    "Chinese": "小米汽车：累计交付",
    "nothing": "",
    "spaces": "   ",
}
"""What may be typed, by what is bad about it."""


def scale(box: Box) -> Scale:
    return Scale(box, 0.0, 1.0, 0.0, 1.0)


def drawing(*marks: Mark, size: Size = Size(100, 50)) -> Scene:  # noqa: B008 it is frozen
    return Scene(size, "#ffffff", scale(Box(0, 0, size.width, size.height)), marks)


def october(theme: Theme = LIGHT, size: Size = FULL) -> Scene:
    plot = progress_plot(su7_in_october(), EnglishWording())
    return lay_out(plot, size, QtMeasurer(), EnglishWording(), theme)


def line(
    text: str, x: float = 10, baseline: float = 30, anchor: Anchor = Anchor.START, colour: str = "#204080"
) -> TextMark:
    box = Box(x, baseline - 20, x + 80, baseline + 6)
    return TextMark(text, x, baseline, anchor, 20, FontWeight.REGULAR, colour, box)


def typed_everywhere(text: str) -> tuple[Scene, Inscription]:
    """A picture that shows a text, is named and described by it, and has it in its recipe."""
    recipe = json.dumps({"milepost": "1", "picture": {"tracker": text}}, ensure_ascii=False)
    return drawing(line(text)), Inscription(text, f"{text}\n{text}", recipe)
