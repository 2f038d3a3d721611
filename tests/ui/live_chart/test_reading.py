"""The day under the pointer, or the one that keys have led to."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsItem, QWidget
from pytestqt.qtbot import QtBot

from milepost.chart.plot import Plot
from milepost.chart.readout import Readout, Said
from milepost.chart.role import Role
from milepost.chart.scene import PanelMark, PolylineMark, Scene, TextMark
from milepost.chart.theme import DARK, LIGHT
from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.live_chart.picture import ScenePicture
from tests.ui.live_chart.plots import WORDING, Shown, empty_plot, full_plot

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


def reading(number: int) -> Readout:
    """What is known of a day of the full plot."""
    day = date(2024, 1, 1) + timedelta(number - 1)
    said = Said(Role.DELIVERIES, f"{number} cars", (), 40.0)
    return Readout(day, float(number), WORDING.day_year(day), (said,), ("40 in 2024",))


@pytest.fixture
def read(chart: LiveChart) -> LiveChart:
    chart.show_plot(full_plot(), WORDING, LIGHT, reading, {"target"})
    chart.set_description("40 cars by 1 July")
    return chart


def hover(shown: Shown, at: QPoint, button: Qt.MouseButton = NONE) -> None:
    viewport = shown.view.viewport()
    QTest.qWait(15)  # pyqtgraph leaves out moves that follow each other at once
    where, bare = QPointF(viewport.mapToGlobal(at)), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, NONE, button, bare))


def title(shown: Shown) -> str:
    """The day that is read, as the card says it."""
    return next((mark.text for mark in shown.readout if isinstance(mark, TextMark)), "")


def upright(shown: Shown) -> float:
    return next(mark.points[0][0] for mark in shown.readout if isinstance(mark, PolylineMark))


def test_the_day_under_the_pointer_is_read(read: LiveChart, shown: Shown) -> None:
    hover(shown, shown.pixel(60, 50))
    assert title(shown) == "29 Feb 2024"
    assert upright(shown) == shown.scene.scale.x(60.0)
    assert read.accessibleDescription() == "29 Feb 2024. 60 cars. 40 in 2024."


@pytest.mark.usefixtures("read")
def test_a_dot_draws_the_pointer_to_its_day(shown: Shown) -> None:
    hover(shown, shown.pixel(90, 30))
    assert title(shown) == "30 Mar 2024"


def test_the_card_stays_in_the_chart_and_off_the_pointer(read: LiveChart, shown: Shown) -> None:
    for day in (1, 120, 240, 366):
        for count in (1, 50, 99):
            at = shown.pixel(day, count)
            hover(shown, at)
            [card] = [mark.box for mark in shown.readout if isinstance(mark, PanelMark)]
            assert card.left >= 0
            assert card.right <= read.width()
            assert card.top >= 0
            assert card.bottom <= read.height()
            assert not (card.left <= at.x() <= card.right and card.top <= at.y() <= card.bottom)


@pytest.mark.usefixtures("read")
def test_it_is_painted(shown: Shown) -> None:
    at = shown.pixel(300, 33)
    assert shown.image().pixelColor(at) == QColor(LIGHT.surface)
    hover(shown, at)
    assert shown.image().pixelColor(at.x(), at.y()) != QColor(LIGHT.surface)


def test_nothing_else_is_laid_out_or_painted_meanwhile(
    read: LiveChart, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    hover(shown, shown.pixel(60, 50))
    read.grab()
    scene: Scene = shown.scene
    painted: list[int] = []

    def paint(*_: object) -> None:
        painted.append(1)

    monkeypatch.setattr(ScenePicture, "paint", paint)
    for day in range(61, 80):
        hover(shown, shown.pixel(day, 50))
        read.repaint()
    assert shown.scene is scene
    assert painted == []


@pytest.mark.usefixtures("read")
def test_the_picture_is_the_same_to_a_pixel_while_a_day_is_read(shown: Shown) -> None:
    before = shown.image()
    hover(shown, shown.pixel(60, 50))
    [card] = [mark.box for mark in shown.readout if isinstance(mark, PanelMark)]
    after = shown.image()
    beyond = range(int(card.right) + 5, before.width())
    assert all(before.pixel(x, y) == after.pixel(x, y) for x in beyond for y in range(before.height()))


def test_it_goes_with_the_pointer(read: LiveChart, shown: Shown) -> None:
    hover(shown, shown.pixel(60, 50))
    QApplication.sendEvent(read, QEvent(QEvent.Type.Leave))
    assert shown.readout == ()
    assert read.accessibleDescription() == "40 cars by 1 July"
    assert read.reader.last == 60
    item = next(item for item in shown.view.scene().items() if isinstance(item, ScenePicture))
    assert item.cacheMode() is QGraphicsItem.CacheMode.NoCache


def test_beside_the_data_nothing_is_read(read: LiveChart, shown: Shown) -> None:
    hover(shown, shown.pixel(60, 50))
    hover(shown, QPoint(read.width() - 3, 200))
    assert shown.readout == ()


@pytest.mark.usefixtures("read")
def test_on_a_name_that_can_be_clicked_nothing_is_in_the_way(shown: Shown) -> None:
    hover(shown, shown.place_of("Target 90"))
    assert shown.readout == ()


def test_a_click_on_a_name_tells_its_series(read: LiveChart, shown: Shown) -> None:
    told: list[str] = []
    read.name_clicked.connect(told.append)
    QTest.mouseClick(shown.view.viewport(), LEFT, pos=shown.place_of("Target 90"))
    assert told == ["target"]


def test_names_that_hide_nothing_are_not_clicked(read: LiveChart, shown: Shown, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(read.name_clicked):
        QTest.mouseClick(shown.view.viewport(), LEFT, pos=shown.place_of("even pace"))


def test_keys_read_day_by_day_from_the_last_known_day(read: LiveChart, shown: Shown) -> None:
    # the line ends on day 183
    said: list[str] = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(read, key, SHIFT)
        said.append(title(shown))
    assert said == ["1 Jul 2024", "30 Jun 2024", "1 Jul 2024", "1 Jan 2024", "1 Jul 2024"]
    assert read.accessibleDescription().startswith("1 Jul 2024. 183 cars")
    QTest.keyClick(read, Qt.Key.Key_Escape)
    assert shown.readout == ()


def test_a_day_read_by_keys_comes_into_view(read: LiveChart, shown: Shown) -> None:
    for _ in range(6):
        QTest.keyClick(read, Qt.Key.Key_Plus)
    QTest.keyClick(read, Qt.Key.Key_Home)
    assert not shown.days.holds(183)
    QTest.keyClick(read, Qt.Key.Key_End, SHIFT)
    assert shown.days.holds(183)
    assert title(shown) == "1 Jul 2024"


def test_escape_is_left_to_the_window_where_nothing_is_read(read: LiveChart, qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    read.setParent(above)
    heard: list[int] = []
    above.keyPressEvent = lambda event: heard.append(event.key())
    QTest.keyClick(read, Qt.Key.Key_Escape)
    assert heard == [Qt.Key.Key_Escape]
    read.setParent(None)


def test_it_follows_the_zoom_and_the_theme(read: LiveChart, shown: Shown) -> None:
    QTest.keyClick(read, Qt.Key.Key_End, SHIFT)
    QTest.keyClick(read, Qt.Key.Key_Plus)
    assert upright(shown) == shown.scene.scale.x(183.0)
    read.show_plot(full_plot(), WORDING, DARK, reading)
    assert [mark.fill for mark in shown.readout if isinstance(mark, PanelMark)] == [DARK.surface]


@pytest.mark.parametrize("other", [empty_plot(first_day=date(2023, 1, 1))])
def test_another_goal_is_not_read_yet(read: LiveChart, shown: Shown, other: Plot) -> None:
    QTest.keyClick(read, Qt.Key.Key_End, SHIFT)
    read.show_plot(other, WORDING, LIGHT, reading)
    assert (shown.readout, read.reader.last) == ((), None)


def test_a_double_click_on_a_dot_asks_why(read: LiveChart, shown: Shown) -> None:
    plot = full_plot()
    dots = tuple(replace(dot, figures=(7,)) for dot in plot.dots)
    read.show_plot(replace(plot, dots=dots), WORDING, LIGHT)
    viewport, at = shown.view.viewport(), shown.pixel(91, 30)
    chosen: list[list[int]] = []
    asked: list[int] = []
    read.figures_clicked.connect(chosen.append)
    read.why_asked.connect(asked.append)
    QTest.mouseClick(viewport, LEFT, pos=at)
    QTest.mouseDClick(viewport, LEFT, pos=at)
    QTest.mouseRelease(viewport, LEFT, pos=at)
    assert (chosen, asked) == ([[7]], [91])
