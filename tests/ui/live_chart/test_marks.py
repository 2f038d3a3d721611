from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.proportions import Look
from milepost.chart.role import Role
from milepost.chart.theme import DARK, LIGHT, Theme
from milepost.paint.fonts import QtMeasurer
from milepost.paint.painter import paint_scene
from milepost.ui.live_chart.live_chart import LiveChart
from tests.ui.live_chart.plots import WORDING, Shown, empty_plot, full_plot


def painted(size: QSize, theme: Theme, scale: float) -> QImage:
    """The plot as an exported picture of the window's proportions shows it."""
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    look = Look(furnished=False, compact=True)
    scene = lay_out(full_plot(), Size(size.width(), size.height()), QtMeasurer(), WORDING, theme, look)
    painter = QPainter(image)
    paint_scene(painter, scene)
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_at_the_same_size_it_is_the_exported_picture(chart: LiveChart, theme: Theme, scale: float) -> None:
    chart.show_plot(full_plot(), WORDING, theme)
    image = QImage(chart.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.surface)
    chart.render(image, renderFlags=QWidget.RenderFlag.DrawChildren)
    assert image == painted(chart.size(), theme, scale)


@pytest.mark.parametrize(
    ("day", "count", "role"),
    [
        (45, 70, Role.TARGET),
        (100, 80, Role.TARGET),
        (300, 90, Role.TARGET),
        (45, 45 * 30 / 91, Role.DELIVERIES),
        (91, 30, Role.DELIVERIES),
    ],
)
def test_lines_risers_and_filled_dots_have_the_colour_of_their_role(
    shown: Shown, day: float, count: float, role: Role
) -> None:
    assert shown.colour(day, count) == QColor(LIGHT.colour(role))


def test_a_hollow_dot_is_empty_inside_its_rim_and_has_an_arrow_above(shown: Shown) -> None:
    assert shown.colour(183, 40) == QColor(LIGHT.surface)
    assert shown.colour(183, 40, down=-12) != QColor(LIGHT.surface)


def test_the_pace_is_dashed(shown: Shown) -> None:
    image = shown.image()
    ends = shown.pixel(200, 200 / 366 * 90), shown.pixel(300, 300 / 366 * 90)
    steps = ends[1].x() - ends[0].x()
    row = [image.pixelColor(ends[0] + (ends[1] - ends[0]) * (step / steps)).lightness() for step in range(steps)]
    assert sum(before < 230 <= after for before, after in pairwise(row)) > 5


def test_a_band_is_a_faint_tint_of_its_role(shown: Shown) -> None:
    tint, role = shown.colour(340, 57), QColor(LIGHT.deliveries)
    assert role.lightness() < tint.lightness() < QColor(LIGHT.surface).lightness()
    assert tint.hsvHue() == pytest.approx(role.hsvHue(), abs=4)


def test_the_line_of_the_day_looked_at_stands_under_its_dot(shown: Shown) -> None:
    assert shown.colour(183, 15).lightness() < 200


def test_the_ground_is_the_surface_and_there_is_no_box(shown: Shown) -> None:
    box = shown.box.geometry()
    image = shown.image()
    assert image.pixelColor(20, 2) == QColor(LIGHT.surface)
    assert image.pixelColor(QPoint(int(box.right()), int(box.top()) + 60)) == QColor(LIGHT.surface)


def test_its_corners_are_as_round_as_those_of_the_card_under_it(chart: LiveChart, shown: Shown) -> None:
    assert shown.image().pixelColor(0, 0) == chart.palette().window().color()
    assert shown.image().pixelColor(9, 9) == QColor(LIGHT.surface)


def test_labels_name_the_lines_and_the_axes_count_short(chart: LiveChart, shown: Shown) -> None:
    thousands = replace(full_plot(), highest=100_000.0)
    chart.show_plot(thousands, WORDING, LIGHT)
    assert {"Target 90", "40 by 1 Jul", "even pace", "20k", "100k"} <= set(shown.texts())


def test_the_days_are_labelled_as_a_calendar(shown: Shown) -> None:
    months = ("Jan 2024", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    assert tuple(text for text in shown.texts() if text in months) == months


def test_a_plot_without_lines_says_so_in_a_sentence(chart: LiveChart, shown: Shown) -> None:
    chart.show_plot(empty_plot("No deliveries are known yet."), WORDING, LIGHT)
    assert "No deliveries are known yet." in shown.texts()
    assert not shown.has(LIGHT.deliveries)


def test_another_theme_recolours_what_is_shown(chart: LiveChart, shown: Shown) -> None:
    chart.show_plot(full_plot(), WORDING, DARK)
    assert shown.colour(300, 90) == QColor(DARK.target)
    assert shown.image().pixelColor(20, 2) == QColor(DARK.surface)
    assert not shown.has(LIGHT.deliveries)


def test_a_new_size_is_laid_out_anew(chart: LiveChart, shown: Shown, qtbot: QtBot) -> None:
    chart.resize(1300, 700)
    qtbot.waitUntil(lambda: shown.image().width() == 1300)
    assert shown.box.geometry().width() > 1000
    assert shown.colour(300, 90) == QColor(LIGHT.target)


def test_five_hundred_key_presses_add_nothing_to_the_chart(chart: LiveChart, shown: Shown) -> None:
    before = len(shown.view.scene().items()), len(chart.findChildren(QObject))
    for number in range(500):
        chart.show_plot(full_plot(text=f"{number} by 1 Jul"), WORDING, LIGHT)
    assert (len(shown.view.scene().items()), len(chart.findChildren(QObject))) == before


def test_it_says_what_it_shows_to_those_who_cannot_see_it(chart: LiveChart) -> None:
    chart.set_description("40 cars by 1 July")
    assert chart.accessibleName() == "Cars in 2024"
    assert chart.accessibleDescription() == "40 cars by 1 July"


def test_a_chart_with_nothing_to_show_yet_can_be_seen(qtbot: QtBot) -> None:
    chart = LiveChart()
    qtbot.addWidget(chart)
    chart.show()
    chart.reset_view()
    assert not chart.grab().isNull()
