from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from milepost.ui.goal_dialogs import NewGoalDialog
from milepost.ui.main_window import MainWindow
from milepost.ui.settings import Settings
from tests.ui.conftest import Opener
from tests.ui.hands import ALT, CONTROL, SHIFT, Dialogs, click, come_back_to, fill_in, headline, press

Key = Qt.Key


def shown(window: MainWindow) -> str:
    return window.parts.page.goals.list.currentText()


@pytest.fixture
def add_goal(nova: MainWindow, dialogs: Dialogs) -> Callable[..., None]:
    def add(*fields: str) -> None:
        dialogs.expect(fill_in(*fields))
        press(Key.Key_G, CONTROL)
        come_back_to(nova)

    return add


def test_the_goal_that_is_shown_stands_above_the_chart(nova: MainWindow) -> None:
    assert nova.parts.page.goals.isVisible()
    assert shown(nova) == "2024 · deliveries"


def test_next_years_goal_is_one_key_and_waits_for_its_target(nova: MainWindow, dialogs: Dialogs) -> None:
    press(Key.Key_G, CONTROL | SHIFT)
    assert shown(nova) == "2025 · deliveries"
    assert headline(nova).startswith("2025 has no target yet")
    assert nova.statusBar().currentMessage() == "2025 is made; announce its target once it is known."
    assert nova.parts.actions["undo"].text() == "&Undo: Add the goal 2025 to Nova"
    dialogs.expect(fill_in("250,000"))
    click(nova.parts.page.goals.announce)
    come_back_to(nova)
    assert not nova.parts.page.goals.announce.isVisible()
    assert "250,000" in headline(nova)


def test_next_years_goal_is_taken_back_as_one_edit(nova: MainWindow) -> None:
    press(Key.Key_G, CONTROL | SHIFT)
    press(Key.Key_Z, CONTROL)
    assert shown(nova) == "2024 · deliveries"
    assert nova.parts.page.goals.list.count() == 1


def test_next_years_goal_that_is_there_is_shown(nova: MainWindow, add_goal: Callable[..., None]) -> None:
    add_goal("2025", "200,000")
    press(Key.Key_PageUp, ALT)
    edits = nova.parts.actions["undo"].text()
    press(Key.Key_G, CONTROL | SHIFT)
    assert shown(nova) == "2025 · deliveries"
    assert nova.parts.actions["undo"].text() == edits


def test_after_a_quarter_comes_the_next(nova: MainWindow, add_goal: Callable[..., None]) -> None:
    add_goal("2024-Q2", "30,000")
    assert nova.parts.actions["next_goal"].text() == "Next &Quarter's Goal"
    press(Key.Key_G, CONTROL | SHIFT)
    assert shown(nova) == "2024-Q3 · deliveries"


def test_one_goes_through_the_goals_and_round(nova: MainWindow, add_goal: Callable[..., None]) -> None:
    assert not nova.parts.actions["previous_goal"].isEnabled()
    add_goal("2025", "200,000")
    add_goal("2024-Q2", "30,000")
    seen = [shown(nova)]
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp):
        press(key, ALT)
        seen.append(shown(nova))
    assert [text.partition(" ")[0] for text in seen] == ["2024-Q2", "2025", "2024", "2025"]


def test_one_goes_through_the_trackers_and_round(nova: MainWindow, dialogs: Dialogs) -> None:
    assert not nova.parts.actions["following_tracker"].isEnabled()
    dialogs.expect(fill_in("Vega", "2024", "50,000"))
    press(Key.Key_T, CONTROL)
    come_back_to(nova)
    seen = [nova.windowTitle().partition(" ")[0]]
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp):
        press(key, CONTROL)
        seen.append(nova.windowTitle().partition(" ")[0])
    assert seen == ["Vega", "Nova", "Vega", "Nova"]


def test_what_was_chosen_is_shown_at_the_next_start(
    nova: MainWindow, dialogs: Dialogs, add_goal: Callable[..., None], open_window: Opener, tmp_path: Path
) -> None:
    add_goal("2025", "200,000")
    dialogs.expect(fill_in("Vega", "2024", "50,000"))
    press(Key.Key_T, CONTROL)
    come_back_to(nova)
    nova.close()
    again = open_window(tmp_path / "nova.milepost")
    assert again.windowTitle() == "Vega – nova – Milepost"
    press(Key.Key_PageUp, CONTROL)
    assert shown(again) == "2025 · deliveries"


def test_the_choice_in_a_file_that_was_another_meanwhile_is_that_of_a_new_file(
    nova: MainWindow, settings: Settings, tmp_path: Path, open_window: Opener, add_goal: Callable[..., None]
) -> None:
    add_goal("2025", "200,000")
    nova.close()
    path = tmp_path / "nova.milepost"
    assert settings.choice(str(path)).goals == {1: 2}
    again = open_window(path)
    again.parts.actions["delete_goal"].trigger()
    assert shown(again) == "2024 · deliveries"


def test_a_goal_in_orders_says_so(nova: MainWindow, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, NewGoalDialog)
        dialog.measure.setFocus()
        press(Key.Key_Down)
        dialog.target.setFocus()
        press(Key.Key_Return)

    dialogs.expect(answer)
    press(Key.Key_G, CONTROL)
    come_back_to(nova)
    assert shown(nova) == "2025 · orders"
