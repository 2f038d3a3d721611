"""What is half typed outlives a change of tracker, another program's edit, and a crash."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from milepost.ui.entry import Counting, Entry
from milepost.ui.half_typed import HalfTyped, Place, read_half_typed, write_half_typed
from milepost.ui.main_window import MainWindow
from milepost.ui.settings import MOST_HALF_TYPED, Settings
from milepost.workspace import Opening
from milepost.workspace.figures import delete_figures
from milepost.workspace.goals import GoalDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker
from tests.ui.conftest import Opener
from tests.ui.files import FIGURES, YEAR, make_nova, open_file
from tests.ui.hands import cells, click, press, retype, type_here

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
ENTRY = Entry(Counting.PERIOD, "Jun 2024", "10,00", "", "3 Ju", "Maker", "by phone")


@pytest.fixture
def two(open_window: Opener, tmp_path: Path, opening: Opening) -> MainWindow:
    """Nova with figures, and a second tracker without any."""
    path = make_nova(tmp_path / "nova.milepost", opening, FIGURES)
    with open_file(path, opening) as workspace:
        workspace.apply(new_tracker(workspace.trackers(), TrackerDraft("Vega"), GoalDraft(YEAR)))
    return open_window(path)


def choose(window: MainWindow, row: int) -> None:
    """Click on a tracker of the list."""
    trackers = window.parts.trackers
    click(trackers.viewport(), trackers.visualRect(window.parts.tracker_model.index(row, 0)).center())


def type_all(window: MainWindow) -> Entry:
    """Type something into each field."""
    form = window.parts.form
    form.more.open(is_open=True)
    form.period.setFocus()
    retype("Jul 2024")
    for editor, text in (
        (form.deliveries, "10,00"),
        (form.orders, "1"),
        (form.more.announced, "3 Au"),
        (form.more.source, "Maker"),
        (form.more.note, "by phone"),
    ):
        editor.setFocus()
        type_here(text)
    return form.entry()


def test_it_comes_back_with_its_tracker(two: MainWindow, qtbot: QtBot) -> None:
    form = two.parts.form
    typed = type_all(two)
    choose(two, 1)
    qtbot.waitUntil(lambda: form.deliveries.text() == "")
    assert form.entry() == Entry(Counting.SO_FAR, "2024-01-31")
    choose(two, 0)
    qtbot.waitUntil(lambda: form.deliveries.text() == "10,00")
    assert form.entry() == typed


def test_it_outlives_a_crash(two: MainWindow, open_window: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    typed = type_all(two)
    file = tmp_path / "nova.milepost"
    stored = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    name = Place(file, 1).name
    qtbot.waitUntil(lambda: (stored.sync(), read_half_typed(Settings(stored).half_typed(name)) == typed)[1])
    again = open_window(file)  # while the first window was never closed
    form = again.parts.form
    assert form.entry() == typed
    assert form.more.announced.isVisible()
    assert "10,00" in form.deliveries.text()


def test_a_window_that_is_closed_at_once_has_kept_it(two: MainWindow, open_window: Opener, tmp_path: Path) -> None:
    press(TAB)
    type_here("10,0")
    two.close()
    assert open_window(tmp_path / "nova.milepost").parts.form.deliveries.text() == "10,0"


@pytest.mark.parametrize("end", [lambda: press(ENTER), lambda: retype(" ")])
def test_what_is_added_or_emptied_does_not_come_back(
    two: MainWindow, open_window: Opener, settings: Settings, tmp_path: Path, end: Callable[[], None]
) -> None:
    press(TAB)
    type_here("10,000")
    two.features.entering.save()
    name = Place(tmp_path / "nova.milepost", 1).name
    assert settings.half_typed(name)
    end()
    assert not settings.half_typed(name)
    assert open_window(tmp_path / "nova.milepost").parts.form.deliveries.text() == ""


def test_another_programs_edit_leaves_it(two: MainWindow, opening: Opening, tmp_path: Path, qtbot: QtBot) -> None:
    typed = type_all(two)
    with open_file(tmp_path / "nova.milepost", opening) as other:
        other.apply(delete_figures(other.snapshot(1), [1]))
    qtbot.waitUntil(lambda: len(cells(two.parts.table)) == 2)
    assert two.parts.form.entry() == typed


def test_the_copy_of_the_example_has_it(window: MainWindow, qtbot: QtBot) -> None:
    """An edit of the example goes to a copy; what was half typed goes with it."""
    press(TAB)
    type_here("10,0")
    window.features.later.commands.delete_figures([1])
    qtbot.waitUntil(lambda: window.windowTitle() == "Xiaomi SU7 – Xiaomi SU7 – Milepost")
    assert window.parts.form.deliveries.text() == "10,0"


def test_the_source_stays_with_its_tracker(two: MainWindow, qtbot: QtBot) -> None:
    form = two.parts.form
    click(form.more.button)
    form.more.source.setFocus()
    type_here("Maker")
    form.deliveries.setFocus()
    type_here("10,000")
    press(ENTER)
    choose(two, 1)
    qtbot.waitUntil(lambda: form.more.source.text() == "")
    choose(two, 0)
    qtbot.waitUntil(lambda: form.more.source.text() == "Maker")


def test_texts_are_written_and_read() -> None:
    assert read_half_typed(write_half_typed(ENTRY)) == ENTRY


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"counting": 0}', '{"counting": 7}'])
def test_other_text_is_no_entry(text: str) -> None:
    assert read_half_typed(text) is None


def test_the_last_ones_are_kept(settings: Settings, tmp_path: Path) -> None:
    keeping = HalfTyped(settings)
    places = [Place(tmp_path, number) for number in range(MOST_HALF_TYPED + 2)]
    for place in places:
        keeping.keep(place, ENTRY)
    keeping.save()
    kept = [place for place in places if settings.half_typed(place.name)]
    assert len(kept) == MOST_HALF_TYPED


def test_a_tracker_of_another_file_is_another_place(settings: Settings, tmp_path: Path) -> None:
    keeping = HalfTyped(settings)
    keeping.keep(Place(tmp_path / "a", 1), ENTRY)
    keeping.keep(Place(tmp_path / "b", 1), replace(ENTRY, deliveries="5"))
    keeping.save()
    found = [HalfTyped(settings).recall(Place(tmp_path / name, 1)) for name in "ab"]
    assert [entry and entry.deliveries for entry in found] == ["10,00", "5"]


def test_what_it_would_do_is_shown_at_the_start_in_no_more_room(
    two: MainWindow, open_window: Opener, tmp_path: Path
) -> None:
    two.parts.form.deliveries.setFocus()
    type_here("9000")
    room = two.parts.page.headline.height()
    two.features.entering.save()
    again = open_window(tmp_path / "nova.milepost")
    assert again.parts.form.deliveries.text() == "9000"
    assert again.parts.page.headline.lead.isVisible()
    assert again.parts.page.headline.height() <= room
