"""The chart is painted with the window at first, and nobody sees it become live."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from milepost.chart.theme import LIGHT
from milepost.paint.fonts import QtMeasurer
from milepost.ui.first_picture import FirstPicture
from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.live_chart.scene_of import Picture
from milepost.ui.main_window import MainWindow
from tests.ui.live_chart.plots import WORDING, full_plot

ROOM = (900, 420)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(*ROOM)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_the_first_picture_has_the_pixels_of_the_live_chart(qtbot: QtBot) -> None:
    picture = Picture(full_plot(), WORDING, LIGHT, QtMeasurer())
    first = shown(qtbot, FirstPicture(lambda size: picture.scene(size, picture.whole(size))))
    chart = LiveChart()
    chart.show_plot(full_plot(), WORDING, LIGHT)
    assert first.grab().toImage() == shown(qtbot, chart).grab().toImage()


def test_without_a_goal_the_first_picture_is_empty(qtbot: QtBot) -> None:
    first = shown(qtbot, FirstPicture(lambda _: None))
    assert first.grab().toImage() == shown(qtbot, QWidget()).grab().toImage()


def test_the_live_chart_takes_the_place_of_the_first_picture(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.findChildren(FirstPicture))
    assert [chart.isVisible() for chart in window.findChildren(LiveChart)] == [True]
