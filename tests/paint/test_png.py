import subprocess
import sys

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Box, Size
from milepost.chart.layout import lay_out
from milepost.chart.progress_view import progress_plot
from milepost.chart.scale import Scale
from milepost.chart.scene import BoxMark, DotMark, FontWeight, Mark, PolylineMark, Scene, TextMark
from milepost.chart.theme import DARK, LIGHT, Theme
from milepost.paint.files import PictureError
from milepost.paint.fonts import QtMeasurer
from milepost.paint.png import png_bytes, scene_image
from tests.chart.made import su7_in_october

pytestmark = pytest.mark.usefixtures("qapp")


def scale(box: Box) -> Scale:
    return Scale(box, 0.0, 1.0, 0.0, 1.0)


def drawing(*marks: Mark) -> Scene:
    return Scene(Size(100, 50), "#ffffff", scale(Box(0, 0, 100, 50)), marks)


def october(theme: Theme = LIGHT) -> Scene:
    plot = progress_plot(su7_in_october(), EnglishWording())
    return lay_out(plot, Size(1600, 900), QtMeasurer(), EnglishWording(), theme)


def colour(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()


@pytest.mark.parametrize("scale", [1, 2, 1.5])
def test_a_picture_has_its_size_times_its_scale(scale: float) -> None:
    image = QImage.fromData(png_bytes(october(), scale=scale))
    assert (image.width(), image.height()) == (1600 * scale, 900 * scale)
    assert image.dotsPerMeterX() == image.dotsPerMeterY() == round(96 / 0.0254 * scale)


def test_the_same_scene_gives_the_same_bytes() -> None:
    assert png_bytes(october()) == png_bytes(october())
    assert b"tIME" not in png_bytes(october())


def test_marks_are_where_the_scene_has_them() -> None:
    line = PolylineMark(((0, 25), (100, 25)), "#ff0000", 4)
    dot = DotMark(50, 25, 8, "#0000ff", "#0000ff", 2)
    image = scene_image(drawing(line, dot, BoxMark(Box(0, 0, 10, 10), "#00ff00")))
    assert colour(image, 10, 25) == "#ff0000"
    assert colour(image, 10, 29) == "#ffffff"
    assert colour(image, 50, 25) == "#0000ff"
    assert colour(image, 5, 5) == "#00ff00"


def test_line_widths_grow_with_the_scale() -> None:
    image = scene_image(drawing(PolylineMark(((0, 25), (100, 25)), "#ff0000", 4)), 3)
    assert [colour(image, 150, y) == "#ff0000" for y in (68, 69, 80, 81)] == [False, True, True, False]


def test_the_box_of_a_text_holds_its_letters() -> None:
    [text] = [mark for mark in october().marks if isinstance(mark, TextMark) and mark.text == "at least 57,310"]
    image = scene_image(Scene(Size(1600, 900), "#ffffff", scale(text.box), (text,)))
    inked = [(x, y) for x in range(1600) for y in range(900) if colour(image, x, y) != "#ffffff"]
    left, right = min(x for x, _ in inked), max(x for x, _ in inked)
    top, bottom = min(y for _, y in inked), max(y for _, y in inked)
    box = text.box.grown(1.5)
    assert box.left <= left < text.box.left + 4
    assert text.box.right - 4 < right <= box.right
    assert box.top <= top
    assert bottom <= box.bottom


def test_a_transparent_picture_has_no_background() -> None:
    assert scene_image(drawing(), transparent=True).pixelColor(50, 25).alpha() == 0
    assert scene_image(drawing()).pixelColor(50, 25).alpha() == 255


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_line_of_deliveries_is_blue_on_the_surface(theme: Theme) -> None:
    scene = october(theme)
    [line] = [mark for mark in scene.marks if isinstance(mark, PolylineMark) and mark.names == "deliveries"]
    (left, low), (right, high) = line.points[3], line.points[4]
    image = scene_image(scene)
    assert colour(image, round((left + right) / 2), round((low + high) / 2)) == theme.deliveries
    assert colour(image, 2, 2) == theme.surface


def test_letters_are_source_sans() -> None:
    # digits of Source Sans Pro are 0.497 of the letter size wide, all alike
    widths = {QtMeasurer().width(digit, 1000, FontWeight.REGULAR) for digit in "0123456789"}
    assert [round(width) for width in widths] == [497]


def test_a_picture_too_large_is_refused() -> None:
    with pytest.raises(PictureError, match="50000 by 50000 pixels is too large"):
        png_bytes(Scene(Size(50_000, 50_000), "#ffffff", scale(Box(0, 0, 1, 1)), ()))


def test_a_command_paints_without_a_display() -> None:
    script = """
from milepost.paint.session import ensure_application
application = ensure_application()
from PySide6.QtGui import QGuiApplication
print(QGuiApplication.platformName(), ensure_application() is application)
"""
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert run.stdout == "offscreen True\n"


def test_the_running_application_is_used(qapp: QApplication) -> None:
    from milepost.paint.session import ensure_application  # noqa: PLC0415

    assert ensure_application() is qapp
