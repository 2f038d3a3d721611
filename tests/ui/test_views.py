"""The views in the window: switched by keys, buttons and menus, each with its own choices, live and remembered."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.proportions import Look
from milepost.chart.theme import DARK, LIGHT, Theme
from milepost.chart.view_name import ViewName
from milepost.chart.views import ViewChoice, view_plot
from milepost.domain.period import Step
from milepost.paint.fonts import QtMeasurer
from milepost.paint.png import scene_image
from milepost.ui.actions import VIEWS
from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.main_window import MainWindow
from milepost.ui.settings import Settings
from milepost.workspace import Opening, Workspace
from milepost.workspace.goals import GoalDraft
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker
from tests.chart.made import su7_in_october
from tests.ui.conftest import Opener
from tests.ui.files import TODAY, YEAR, make_nova
from tests.ui.hands import click, press, settle, type_here
from tests.ui.live_chart.plots import Shown

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
KEYS = {
    ViewName.PROGRESS: Qt.Key.Key_F5,
    ViewName.PERIODS: Qt.Key.Key_F6,
    ViewName.ORDERS: Qt.Key.Key_F7,
    ViewName.COMPARE: Qt.Key.Key_F8,
}
SEEN = {
    ViewName.PROGRESS: "Target 100,000",
    ViewName.PERIODS: "needed for the target then in force",
    ViewName.ORDERS: "weeks of deliveries waiting, at the rate of the 90 days before",
    ViewName.COMPARE: "share of the goal’s time",
}


def chart(window: MainWindow) -> Shown:
    found = window.findChild(LiveChart)
    assert found is not None
    return Shown(found)


def button(window: MainWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.isCheckable() and each.text() == text)


@pytest.mark.parametrize("view", ViewName)
def test_each_view_has_its_key_its_button_and_its_menu_entry(nova: MainWindow, view: ViewName) -> None:
    press(KEYS[ViewName.ORDERS if view is ViewName.PROGRESS else ViewName.PROGRESS])
    assert SEEN[view] not in chart(nova).texts()
    press(KEYS[view])
    assert SEEN[view] in chart(nova).texts()
    action = nova.parts.actions[VIEWS[view]]
    assert action.isChecked()
    assert [nova.parts.actions[name].isChecked() for name in VIEWS.values()].count(True) == 1
    press(KEYS[ViewName.ORDERS if view is ViewName.PROGRESS else ViewName.PROGRESS])
    click(button(nova, action.text().replace("&", "")))
    settle()
    assert SEEN[view] in chart(nova).texts()


def test_a_click_on_the_view_that_is_on_leaves_it_on(nova: MainWindow) -> None:
    click(button(nova, "Progress"))
    assert button(nova, "Progress").isChecked()
    assert SEEN[ViewName.PROGRESS] in chart(nova).texts()


def test_the_view_is_remembered(nova: MainWindow, open_window: Opener, settings: Settings, tmp_path: Path) -> None:
    press(KEYS[ViewName.PERIODS])
    nova.close()
    assert settings.view is ViewName.PERIODS
    assert SEEN[ViewName.PERIODS] in chart(open_window(tmp_path / "nova.milepost")).texts()


def test_only_the_series_that_a_view_has_can_be_switched(nova: MainWindow) -> None:
    def possible() -> list[str]:
        return [name for name in ("target", "pace", "milestones", "orders") if nova.parts.actions[name].isEnabled()]

    assert possible() == ["target", "pace", "milestones", "orders"]
    press(KEYS[ViewName.PERIODS])
    assert possible() == ["target", "pace"]
    press(KEYS[ViewName.ORDERS])
    assert possible() == []


def test_one_chooses_what_a_bar_stands_for(nova: MainWindow) -> None:
    press(KEYS[ViewName.PERIODS])
    click(button(nova, "Quarters"))
    settle()
    assert nova.parts.views.step is Step.QUARTER
    assert "Q1 2024" in chart(nova).texts()
    click(button(nova, "Months"))
    settle()
    assert "Q1 2024" not in chart(nova).texts()


def test_a_figure_being_typed_is_seen_in_its_period(nova: MainWindow) -> None:
    press(KEYS[ViewName.PERIODS])
    click(button(nova, "Months"))
    nova.parts.form.focus_first()
    press(TAB)
    type_here("1,000")
    assert any(text.startswith("as you type") for text in chart(nova).texts())
    press(ENTER)
    assert not any(text.startswith("as you type") for text in chart(nova).texts())


def test_the_chart_tells_those_who_cannot_see_it_what_its_view_shows(nova: MainWindow) -> None:
    live = nova.findChild(LiveChart)
    assert live is not None
    assert live.accessibleDescription().startswith("Line chart.")
    press(KEYS[ViewName.PERIODS])
    assert live.accessibleDescription().startswith("Bar chart.")


def test_goals_are_ticked_to_compare_with(open_window: Opener, opening: Opening, tmp_path: Path) -> None:
    path = make_nova(tmp_path / "makers.milepost", opening)
    with Workspace.open(path, opening, lambda: TODAY) as workspace:
        for name in ("Terra", "Luna"):
            goal = GoalDraft(YEAR, target=TargetDraft("500"))
            workspace.apply(new_tracker(workspace.trackers(), TrackerDraft(name), goal))
    window = open_window(path)
    press(KEYS[ViewName.COMPARE])
    menu = window.parts.page.view_bar.against.menu()
    menu.aboutToShow.emit()
    usual, _, terra, luna = menu.actions()
    assert [(action.text(), action.isChecked()) for action in (terra, luna)] == [
        ("Terra/2024", True),
        ("Luna/2024", True),
    ]
    terra.trigger()
    assert window.parts.views.against == ("Luna/2024",)
    assert [other.tracker.name for other in window.parts.views.choice().others] == ["Luna"]
    menu.aboutToShow.emit()
    usual = menu.actions()[0]
    assert not usual.isChecked()
    usual.trigger()
    assert [other.tracker.name for other in window.parts.views.choice().others] == ["Terra", "Luna"]


def pixels(image: QImage) -> NDArray[np.uint8]:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("view", ViewName)
def test_the_live_chart_looks_like_the_picture_of_its_size(qtbot: QtBot, view: ViewName, theme: Theme) -> None:
    words, size = EnglishWording(), Size(1200, 675)
    plot = view_plot(su7_in_october(), ViewChoice(view), words)
    live = LiveChart()
    qtbot.addWidget(live)
    live.resize(int(size.width), int(size.height))
    live.show_plot(plot, words, theme)
    live.show()
    qtbot.waitExposed(live)
    seen = pixels(live.grab().toImage()).astype(float)
    without_furniture = lay_out(plot, size, QtMeasurer(), words, theme, Look(furnished=False, compact=True))
    picture = pixels(scene_image(without_furniture)).astype(float)
    assert np.abs(seen - picture).mean() / 255 < 0.03
