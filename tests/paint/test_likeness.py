"""SVG and PDF look as the PNG does in programs that share no code with it."""

import pytest
from PySide6.QtGui import QRawFont

from milepost.chart.geometry import Box
from milepost.chart.scene import Anchor, AreaMark, ArrowMark, BoxMark, DotMark, PanelMark, PolylineMark, Scene
from milepost.chart.theme import DARK, LIGHT, Theme
from milepost.paint import letters
from milepost.paint.pdf import pdf_bytes
from milepost.paint.png import png_bytes
from milepost.paint.svg import svg_bytes
from tests.benchmarks.likeness import difference
from tests.paint.scenes import drawing, line, october
from tests.paint.viewers import seen_pdf, seen_png, seen_svg

pytestmark = pytest.mark.usefixtures("qapp")

PERCENT = 2
"""How far the mean of a colour may be off; edges are smoothed in other ways everywhere."""

OF_MARK = 0.25
"""How far a picture of one mark may be off, as a share of what the mark makes of an empty one."""

MARKS = {
    "a line": PolylineMark(((5, 45), (30, 10), (60, 35), (95, 5)), "#2563eb", 4),
    "a dashed line": PolylineMark(((5, 25), (95, 25)), "#2563eb", 3, (8, 5)),
    "a faint line": PolylineMark(((5, 5), (95, 45)), "#2563eb", 10, opacity=0.3),
    "an area": AreaMark(((5, 45), (50, 5), (95, 45)), "#c2570c", 0.25),
    "a dot": DotMark(50, 25, 15, "#ffffff", "#0f766e", 5),
    "an open dot": DotMark(50, 25, 15, "transparent", "#0f766e", 5),
    "an arrow up": ArrowMark(50, 40, 10, 8, "#c2570c", 3),
    "an arrow down": ArrowMark(50, 10, 40, 8, "#c2570c", 3),
    "a box": BoxMark(Box(10, 10, 90, 40), "#2563eb", 0.5),
    "a panel": PanelMark(Box(10, 10, 90, 40), "#eef2ff", "#2563eb", 8),
    "letters": line("57,310"),
    "letters that end": line("57,310", 90, anchor=Anchor.END),
    "letters in the middle": line("57,310", 50, anchor=Anchor.MIDDLE),
    "accents": line("Ångström é"),
}


def ink(scene: Scene) -> float:
    """What the marks of a scene make of an empty picture."""
    return difference(seen_png(png_bytes(scene)), seen_png(png_bytes(drawing(size=scene.size))))


def differences(scene: Scene, *, transparent: bool = False) -> list[float]:
    png = seen_png(png_bytes(scene, transparent=transparent))
    svg, pdf = (make(scene, transparent=transparent) for make in (svg_bytes, pdf_bytes))
    return [difference(png, seen_svg(svg)), difference(png, seen_pdf(pdf))]


@pytest.mark.parametrize("transparent", [False, True])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_su7_looks_the_same_in_every_file(theme: Theme, transparent: bool) -> None:
    assert max(differences(october(theme), transparent=transparent)) < PERCENT


@pytest.mark.parametrize("mark", MARKS)
def test_each_mark_looks_the_same_in_every_file(mark: str) -> None:
    assert max(differences(drawing(MARKS[mark]))) < OF_MARK * ink(drawing(MARKS[mark]))


def test_letters_in_colours_of_their_own_look_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    scene = drawing(line("57,310", colour="#000000"))

    def coloured(_font: QRawFont) -> bool:
        return True

    monkeypatch.setattr(letters, "is_coloured", coloured)
    svg = svg_bytes(scene)
    assert b"<image" in svg
    assert b"<path" not in svg
    assert difference(seen_png(png_bytes(scene)), seen_svg(svg)) < OF_MARK * ink(scene)


def test_a_difference_is_seen() -> None:
    assert max(differences(october())) < difference(seen_png(png_bytes(october())), seen_png(png_bytes(october(DARK))))
