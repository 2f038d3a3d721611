"""The year played back as it was known on each day, with nothing to be changed in it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from milepost.chart.english import EnglishWording
from milepost.domain.errors import EditError
from milepost.domain.figure import Measure
from milepost.domain.tracker import Target
from milepost.paint.fonts import QtMeasurer
from milepost.paint.wording import language_wording
from milepost.picture.content import content
from milepost.picture.making import make
from milepost.picture.recipe import Recipe
from milepost.ui.action_states import WRITING
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.ui.playback import news_text, next_stop, previous_stop, stops
from milepost.workspace.figures import delete_figures
from milepost.workspace.goals import new_goal
from milepost.workspace.next_goal import draft_after
from tests.chart.made import day, figure, snapshot, su7
from tests.ui.conftest import Opener
from tests.ui.hands import Dialogs, press, settle, type_here

DAYS = (day("3 Apr"), day("1 May"), day("21 Aug"))


def test_steps_go_from_one_announcement_to_the_next_and_stay_at_the_ends() -> None:
    assert [next_stop(DAYS, each) for each in (day("1 Jan"), day("3 Apr"), day("2 May"), day("1 Sep"))] == [
        *DAYS[:2],
        DAYS[2],
        DAYS[2],
    ]
    assert [previous_stop(DAYS, each) for each in (day("1 Jan"), day("3 Apr"), day("2 May"), day("1 Sep"))] == [
        DAYS[0],
        DAYS[0],
        DAYS[1],
        DAYS[2],
    ]


def test_the_stops_are_those_of_the_goal() -> None:
    held = snapshot([figure(1, "1 Dec 2023", "31 Dec 2023", "9"), figure(2, "1 Jan", "31 Jan", "5")], [("5 Feb", 100)])
    assert stops(held, held.goals[0]) == (day("31 Jan"), day("5 Feb"))


def test_the_news_of_a_day_are_those_announced_last() -> None:
    held = su7()
    goal = held.goals[0]
    assert news_text(held, goal, date(2024, 8, 25), EnglishWording()) == (
        "21 Aug 2024: Target 120,000; 27,307 from 3 Apr to 30 Jun 2024"
    )
    assert news_text(held, goal, date(2024, 1, 1), EnglishWording()) == ""


def test_the_news_tell_orders_and_a_stretch_by_name_and_leave_out_what_is_not_about_the_goal() -> None:
    elsewhere, about = figure(1, "1 Dec 2023", "31 Dec 2023", "9"), figure(2, "1 Jan", "31 Jan", "5", Measure.ORDERS)
    held = snapshot([replace(elsewhere, announced_on=about.announced_on), about], [])
    goal = replace(held.goals[0], targets=(Target(1, about.announced_on, 100, 120),))
    assert news_text(held, goal, date(2024, 2, 1), EnglishWording()) == (
        "31 Jan 2024: Target 100, stretch 120; 5 orders in Jan 2024"
    )


@pytest.fixture
def su7_window(open_window: Opener, tmp_path: Path, example: Path) -> MainWindow:
    """The published figures in a file of one's own."""
    own = tmp_path / "own.milepost"
    own.write_bytes(example.read_bytes())
    return open_window(own)


@pytest.fixture
def own(su7_window: MainWindow, opened: list[tuple[MainWindow, OpenFile]]) -> OpenFile:
    """Its file."""
    return next(file for window, file in opened if window is su7_window)


def look_back(window: MainWindow, to: date) -> None:
    """Open the bar, and drag its slider to a day."""
    window.parts.actions["known_on"].trigger()
    window.features.known_on.bar.slider.setValue(to.toordinal())
    QApplication.processEvents()


def press_escape(_: QWidget) -> None:
    press(Qt.Key.Key_Escape)


def test_the_slider_moves_headline_figures_and_targets(su7_window: MainWindow) -> None:
    window, bar = su7_window, su7_window.features.known_on.bar
    assert not bar.isVisible()
    look_back(window, date(2024, 10, 15))
    assert bar.isVisible()
    assert bar.told.text() == "As known on 15 Oct 2024. Editing is off."
    assert window.parts.page.headline.sentence.text().startswith("At least 57,310 of 120,000 delivered")
    known = {each.announced_on for each in window.parts.figures_model.rows.figures}
    assert max(known) == date(2024, 10, 1)
    bar.leave.click()
    assert not bar.isVisible()
    assert window.parts.page.headline.sentence.text().startswith("Target reached: 136,854 of 130,000")


def test_nothing_can_be_changed_while_one_looks_back(su7_window: MainWindow, own: OpenFile, qtbot: QtBot) -> None:
    window = su7_window
    type_here("9,000")
    before = {name: window.parts.actions[name].isEnabled() for name in WRITING}
    look_back(window, date(2024, 8, 25))
    window.parts.table.selectRow(0)
    QApplication.processEvents()
    assert [name for name in WRITING if window.parts.actions[name].isEnabled()] == []
    assert not window.parts.form.isEnabled()
    index = window.parts.figures_model.index(0, 2)
    assert not window.parts.figures_model.flags(index) & Qt.ItemFlag.ItemIsEditable
    held = own.workspace.snapshots()[0]
    with pytest.raises(EditError, match="past"):
        own.apply(delete_figures(held, [held.figures[0].id]))
    window.parts.actions["known_on"].trigger()
    window.parts.table.clearSelection()
    qtbot.waitUntil(window.parts.form.isEnabled)
    assert {name: window.parts.actions[name].isEnabled() for name in WRITING} == before


def test_undo_to_a_point_waits_for_the_present(su7_window: MainWindow, own: OpenFile) -> None:
    held = own.workspace.snapshots()[0]
    own.apply(delete_figures(held, [held.figures[0].id]))
    figures = own.workspace.snapshots()[0].figures
    panel = su7_window.parts.history
    su7_window.parts.actions["history"].trigger()
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))
    settle()
    assert panel.go.isEnabled()
    look_back(su7_window, date(2024, 8, 25))
    assert not panel.go.isEnabled()
    assert "past" in panel.note.text()
    panel.list.setFocus()
    press(Qt.Key.Key_Return)
    assert own.workspace.snapshots()[0].figures == figures
    su7_window.parts.actions["known_on"].trigger()
    settle()
    assert panel.go.isEnabled()


def test_an_undo_that_was_asked_for_before_is_refused_in_the_past(
    su7_window: MainWindow, own: OpenFile, dialogs: Dialogs
) -> None:
    held = own.workspace.snapshots()[0]
    own.apply(delete_figures(held, [held.figures[0].id]))
    figures = own.workspace.snapshots()[0].figures
    look_back(su7_window, date(2024, 8, 25))
    dialogs.expect(press_escape)
    su7_window.features.later.commands.undo()
    assert own.workspace.snapshots()[0].figures == figures


def test_the_pictures_are_those_of_the_command(su7_window: MainWindow, own: OpenFile) -> None:
    look_back(su7_window, date(2024, 7, 15))
    shown = su7_window.features.later.pictures.recipe()
    asked = Recipe(tracker="Xiaomi SU7", goal="2024", known_on=date(2024, 7, 15), scale=shown.scale)
    pictures = [
        content(make(own.workspace, recipe, language_wording("en")), ".png", QtMeasurer()) for recipe in (shown, asked)
    ]
    assert pictures[0] == pictures[1]


def test_keys_step_through_the_announcements(su7_window: MainWindow, own: OpenFile) -> None:
    window = su7_window
    window.parts.actions["known_on"].trigger()
    slider = window.features.known_on.bar.slider
    slider.setFocus()
    press(Qt.Key.Key_Home)
    assert own.known_on == date(2024, 3, 28)
    press(Qt.Key.Key_Right)
    assert own.known_on == date(2024, 4, 3)
    press(Qt.Key.Key_PageUp)
    assert own.known_on == date(2024, 5, 3)
    press(Qt.Key.Key_Left)
    assert own.known_on == date(2024, 5, 1)
    press(Qt.Key.Key_Escape)
    assert own.known_on is None


def test_the_slider_goes_to_where_it_is_pressed(su7_window: MainWindow, own: OpenFile) -> None:
    su7_window.parts.actions["known_on"].trigger()
    slider = su7_window.features.known_on.bar.slider
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, slider.height() // 2))
    assert own.known_on is not None
    middle = (slider.days[0].toordinal() + slider.days[-1].toordinal()) / 2
    assert abs(own.known_on.toordinal() - middle) <= 2


def test_play_goes_to_the_end_and_stops(su7_window: MainWindow, own: OpenFile, qtbot: QtBot) -> None:
    window = su7_window
    look_back(window, date(2024, 12, 30))
    window.features.known_on.bar.play.click()
    qtbot.waitUntil(lambda: own.known_on == date(2025, 3, 18), timeout=10_000)
    qtbot.waitUntil(lambda: window.features.known_on.bar.play.accessibleName() == "Play the year back")


def test_another_tracker_is_shown_as_it_is_now(su7_window: MainWindow, own: OpenFile) -> None:
    look_back(su7_window, date(2024, 7, 15))
    own.choose_tracker(-1)
    assert own.known_on is None
    assert not su7_window.features.known_on.bar.isVisible()


def test_a_goal_that_the_day_does_not_reach_is_shown_as_it_is_now(su7_window: MainWindow, own: OpenFile) -> None:
    held = own.workspace.snapshots()[0]
    made = own.apply(new_goal(held, draft_after(held, held.goals[0])))
    look_back(su7_window, date(2024, 7, 15))
    own.choose_goal(made.changes[0].id)
    settle()
    assert own.goal is not None
    assert own.goal.name == "2025"
    assert own.known_on is None
    assert not su7_window.features.known_on.bar.isVisible()
    assert not su7_window.parts.actions["known_on"].isChecked()
    assert su7_window.parts.form.isEnabled()
