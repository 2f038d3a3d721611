"""Trackers made, changed, deleted and chosen by keys and clicks; each of it can be undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from milepost.ui.form_dialog import FormDialog
from milepost.ui.main_window import MainWindow
from milepost.ui.tracker_dialogs import EditTrackerDialog, NewTrackerDialog
from milepost.ui.tracker_list import SUMMARY, TrackerModel, TrackerSummary
from milepost.workspace import Opening
from milepost.workspace.goals import GoalDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker
from tests.ui.conftest import Opener
from tests.ui.files import YEAR, make_nova, make_without_tracker, open_file
from tests.ui.hands import (
    ALT,
    CONTROL,
    Answer,
    Dialogs,
    click,
    come_back_to,
    fill_in,
    headline,
    press,
    retype,
    settle,
    tile_texts,
    type_here,
)

ENTER, F2 = Qt.Key.Key_Return, Qt.Key.Key_F2


def listed(window: MainWindow) -> list[str]:
    """What the list of trackers says, row by row."""
    model = window.parts.tracker_model
    return [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount(QModelIndex()))
    ]


def shown(window: MainWindow) -> int:
    return window.parts.trackers.currentIndex().row()


def add_tracker(window: MainWindow, dialogs: Dialogs, *texts: str) -> None:
    dialogs.expect(fill_in(*texts))
    press(Qt.Key.Key_T, CONTROL)
    come_back_to(window)


def error_in(dialog: QWidget) -> str:
    (error,) = dialog.findChildren(QLabel, "fieldError", Qt.FindChildOption.FindDirectChildrenOnly)
    return error.text() if error.isVisible() else ""


def refused_once(wrong: tuple[str, ...], told: list[str], *then: str) -> Answer:
    """Fill a dialog in wrongly, note what it says, and fill it in again."""

    def answer(dialog: QWidget) -> None:
        fill_in(*wrong)(dialog)
        assert dialog.isVisible()
        told.append(error_in(dialog))
        told.extend(editor.text() for editor in dialog.findChildren(QLineEdit)[: len(wrong)])
        dialog.findChildren(QLineEdit)[0].setFocus()
        fill_in(*then)(dialog)

    return answer


def test_a_tracker_needs_a_name_a_year_and_a_target(nova: MainWindow, dialogs: Dialogs, qtbot: QtBot) -> None:
    add_tracker(nova, dialogs, "YU7", "2025", "300k")
    assert listed(nova) == ["Nova · 2024, 15 %", "YU7 · 2025, "]
    assert shown(nova) == 1
    assert headline(nova) == "No figures yet: 300,000 to reach by 31 Dec 2025"
    assert nova.parts.actions["undo"].text() == "&Undo: Add the tracker YU7"
    qtbot.waitUntil(nova.parts.form.day.hasFocus)  # one goes on with its figures
    assert nova.parts.form.day.text() == "2025-01-31"

    press(Qt.Key.Key_Z, CONTROL)
    assert listed(nova) == ["Nova · 2024, 15 %"]
    assert headline(nova) == "At least 15,059 of 100,000 delivered: 15.1 %"
    assert nova.parts.actions["redo"].text() == "&Redo: Add the tracker YU7"


def test_the_year_is_that_of_today(nova: MainWindow, dialogs: Dialogs) -> None:
    add_tracker(nova, dialogs, "YU7", "", "300,000")
    assert headline(nova) == "No figures yet: 300,000 to reach by 31 Dec 2024"


def test_more_asks_for_unit_start_and_other_days(nova: MainWindow, dialogs: Dialogs, qtbot: QtBot) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, NewTrackerDialog)
        assert not dialog.unit.isVisible()
        type_here("Robots")
        press(Qt.Key.Key_M, ALT)
        qtbot.waitUntil(dialog.unit.isVisible)
        for editor, text in (
            (dialog.target, "500"),
            (dialog.unit, "robots"),
            (dialog.start, "2024-04-03"),
            (dialog.days.first, "2024-04-01"),
            (dialog.days.last, "2025-03-31"),
        ):
            editor.setFocus()
            retype(text)
        press(ENTER)

    dialogs.expect(answer)
    press(Qt.Key.Key_T, CONTROL)
    come_back_to(nova)
    assert headline(nova) == "No figures yet: 500 to reach by 31 Mar 2025"
    snapshot = nova.parts.tracker_model.index(1, 0).data(SUMMARY)
    assert isinstance(snapshot, TrackerSummary)
    assert (snapshot.title, snapshot.share) == ("Robots · 2024-04-01..2025-03-31", None)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (("", "2024", "1,000"), "The tracker needs a name; type at least one letter or digit."),
        (("Nova", "2024", "1,000"), "The file already has a tracker “Nova”. Choose another name."),
        (("YU7", "soon", "1,000"), '"soon" is not a year. Type, for example, "2024", or a period such as "2024-Q2".'),
        (("YU7", "2024", "many"), '"many" is not a quantity. Type, for example, "7,058" or "10,000+".'),
        (("YU7", "2024", "0"), "0 is too small for a target; it must be 1 or more."),
    ],
)
def test_a_dialog_with_something_wrong_stays_and_says_what(
    nova: MainWindow, dialogs: Dialogs, wrong: tuple[str, ...], sentence: str
) -> None:
    told: list[str] = []
    dialogs.expect(refused_once(wrong, told, "YU7", "2024", "1,000"))
    press(Qt.Key.Key_T, CONTROL)
    assert told == [sentence, *wrong]  # nothing that was typed is lost
    assert listed(nova) == ["Nova · 2024, 15 %", "YU7 · 2024, "]


def test_escape_makes_no_tracker(nova: MainWindow, dialogs: Dialogs) -> None:
    def answer(_: QWidget) -> None:
        type_here("YU7")
        press(Qt.Key.Key_Escape)

    dialogs.expect(answer)
    click(nova.parts.sidebar.new_tracker)
    assert listed(nova) == ["Nova · 2024, 15 %"]


def test_a_tracker_is_renamed_from_the_form_with_f2(nova: MainWindow, dialogs: Dialogs) -> None:
    dialogs.expect(fill_in("R&D car", "cars"))
    press(F2)
    assert listed(nova) == ["R&D car · 2024, 15 %"]
    assert nova.windowTitle() == "R&D car – nova – Milepost"
    assert nova.parts.actions["undo"].text() == "&Undo: Rename Nova to R&&D car"
    nova.parts.actions["undo"].trigger()
    assert listed(nova) == ["Nova · 2024, 15 %"]


@pytest.mark.usefixtures("nova")
def test_a_change_of_nothing_is_said_to_be_none(dialogs: Dialogs) -> None:
    told: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, EditTrackerDialog)
        press(ENTER)
        told.append(error_in(dialog))
        dialog.reject()

    dialogs.expect(answer)
    press(F2)
    assert told == ["Nothing to change: the tracker is already as typed."]


def test_a_deleted_tracker_comes_back_with_everything(nova: MainWindow, qtbot: QtBot) -> None:
    before = headline(nova), tile_texts(nova), listed(nova)
    press(Qt.Key.Key_Delete, ALT | Qt.KeyboardModifier.ShiftModifier)
    assert headline(nova) == "This file holds no tracker yet"
    assert (tile_texts(nova), listed(nova)) == ([], [])
    qtbot.waitUntil(lambda: not nova.parts.form.isEnabled())
    nova.parts.actions["undo"].trigger()
    assert (headline(nova), tile_texts(nova), listed(nova)) == before
    qtbot.waitUntil(nova.parts.form.isEnabled)


def test_the_first_tracker_of_an_empty_file_is_one_button_away(
    open_window: Opener, tmp_path: Path, opening: Opening, dialogs: Dialogs
) -> None:
    window = open_window(make_without_tracker(tmp_path / "empty.milepost", opening))
    dialogs.expect(fill_in("Nova", "2024", "100,000"))
    click(window.parts.page.new_tracker)
    come_back_to(window)
    assert headline(window) == "No figures yet: 100,000 to reach by 31 Dec 2024"
    assert not window.parts.page.new_tracker.isVisible()


@pytest.fixture
def three(open_window: Opener, tmp_path: Path, opening: Opening, dialogs: Dialogs) -> MainWindow:
    """Trackers A, B and C, of which A is shown."""
    window = open_window(make_nova(tmp_path / "three.milepost", opening, name="A"))
    for name, target in (("B", "200"), ("C", "300")):
        add_tracker(window, dialogs, name, "2024", target)
    press_in_list(window, Qt.Key.Key_Home)
    return window


def press_in_list(window: MainWindow, *keys: Qt.Key) -> None:
    window.parts.trackers.setFocus()
    for key in keys:
        press(key)


def test_the_arrow_keys_go_through_the_trackers(three: MainWindow) -> None:
    seen = [headline(three)]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press_in_list(three, key)
        seen.append(headline(three))
        assert three.parts.trackers.hasFocus()
    targets = [sentence.split()[3] for sentence in seen]
    assert targets == ["100,000", "200", "300", "300", "200"]


def test_a_click_shows_a_tracker_and_the_form_follows(three: MainWindow) -> None:
    trackers = three.parts.trackers
    click(trackers.viewport(), trackers.visualRect(three.parts.tracker_model.index(1, 0)).center())
    assert headline(three).startswith("No figures yet: 200 ")
    settle()
    three.parts.form.deliveries.setFocus()
    type_here("50")
    press(ENTER)
    assert listed(three) == ["A · 2024, ", "B · 2024, 25 %", "C · 2024, "]


def test_undo_of_a_tracker_that_is_not_shown_leaves_the_shown_one(three: MainWindow) -> None:
    press_in_list(three, Qt.Key.Key_Down)
    three.parts.actions["undo"].trigger()
    assert listed(three) == ["A · 2024, ", "B · 2024, "]
    assert (shown(three), headline(three).split()[3]) == (1, "200")


def test_where_the_shown_tracker_is_deleted_the_first_is_shown(three: MainWindow) -> None:
    press_in_list(three, Qt.Key.Key_Down)
    three.parts.actions["delete_tracker"].trigger()
    assert listed(three) == ["A · 2024, ", "C · 2024, "]
    assert (shown(three), headline(three).split()[3]) == (0, "100,000")


def test_another_file_shows_its_first_tracker(three: MainWindow, example: Path, opening: Opening) -> None:
    """Whatever was chosen in the file before it."""
    press_in_list(three, Qt.Key.Key_Down)
    other = open_file(example, opening)
    other.apply(new_tracker(other.trackers(), TrackerDraft("YU7"), GoalDraft(YEAR)))
    other.close()
    three.features.files.commands.open(example)
    assert (listed(three), shown(three)) == (["Xiaomi SU7 · 2024, 105 %", "YU7 · 2024, "], 0)
    assert three.windowTitle() == "Xiaomi SU7 – example – Milepost"


def test_an_empty_list_keeps_qts_rules() -> None:
    model = TrackerModel(str, lambda number: TrackerSummary(str(number), "", None))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_trackers(())
    assert model.rowCount() == 0
    del tester


def test_many_trackers_can_be_scrolled(open_window: Opener, tmp_path: Path, opening: Opening, dialogs: Dialogs) -> None:
    window = open_window(make_nova(tmp_path / "many.milepost", opening))
    room = window.parts.trackers.height()
    for number in range(7):
        add_tracker(window, dialogs, f"T{number}", "2024", "100")
    trackers = window.parts.trackers
    assert trackers.height() == 5 * room
    last = trackers.visualRect(trackers.currentIndex())
    assert trackers.viewport().rect().contains(last)


def test_the_dialogs_are_left_behind_by_none(nova: MainWindow, dialogs: Dialogs, qtbot: QtBot) -> None:
    """A dialog that is closed is gone, with its fields."""
    for _ in range(2):
        with dialogs.dismissed() as titles:
            nova.parts.actions["new_tracker"].trigger()
        assert titles == ["New tracker"]
        come_back_to(nova)
    qtbot.waitUntil(lambda: not nova.findChildren(QDialog))


def test_a_default_button_says_what_it_does(nova: MainWindow, dialogs: Dialogs) -> None:
    texts: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, FormDialog)
        texts.extend(button.text() for button in dialog.findChildren(QPushButton) if button.isDefault())
        dialog.reject()

    for name in ("new_tracker", "edit_tracker"):
        dialogs.expect(answer)
        nova.parts.actions[name].trigger()
        come_back_to(nova)
    assert texts == ["Create", "Save"]


def test_another_program_that_adds_a_tracker_is_noticed(
    nova: MainWindow, tmp_path: Path, opening: Opening, qtbot: QtBot
) -> None:
    other = open_file(tmp_path / "nova.milepost", opening)
    other.undo()
    other.close()
    qtbot.waitUntil(lambda: headline(nova) == "7,058 of 100,000 delivered: 7.1 %", timeout=2_000)
