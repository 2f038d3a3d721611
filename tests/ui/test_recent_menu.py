from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from milepost.ui.main_window import MainWindow
from milepost.ui.recent_menu import FOLDER_ROOM, NAME_ROOM, recent_entries
from milepost.ui.settings import Settings
from milepost.workspace import Opening
from tests.ui.conftest import Opener
from tests.ui.files import make_nova
from tests.ui.hands import Dialogs, come_back_to, press, told_by

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard", extend=True)

HOME = Path("/home/me")


def texts(*paths: str) -> list[str]:
    return [entry.text for entry in recent_entries([Path(path) for path in paths], HOME)]


def test_a_file_is_told_by_its_number_its_name_and_its_folder() -> None:
    assert texts("/home/me/Documents/Nova.milepost", "/data/R&D.milepost") == [
        f"&1  Nova  ·  {Path('~/Documents')}",
        f"&2  R&&D  ·  {Path('/data')}",
    ]


def test_ten_files_have_a_key_each() -> None:
    found = texts(*(f"/data/{number}.milepost" for number in range(10)))
    assert [text.partition("  ")[0] for text in found] == ["&1", "&2", "&3", "&4", "&5", "&6", "&7", "&8", "&9", "1&0"]


def test_long_names_and_folders_lose_their_middle() -> None:
    (text,) = texts("/data/" + "long/" * 20 + "name" * 20 + ".milepost")
    name, _, folder = text.removeprefix("&1  ").partition("  ·  ")
    assert (len(name), len(folder)) == (NAME_ROOM, FOLDER_ROOM)


def entries(window: MainWindow) -> list[QAction]:
    menu = window.parts.actions.submenus["recent_files"]
    return [action for action in menu.actions() if action.data()]


def names(window: MainWindow) -> list[str]:
    return [Path(str(action.data())).stem for action in entries(window)]


@pytest.fixture
def two(open_window: Opener, tmp_path: Path, opening: Opening) -> MainWindow:
    """A window that was on Vega and is on Nova now."""
    window = open_window(make_nova(tmp_path / "Vega.milepost", opening, name="Vega"))
    window.features.files.commands.open(make_nova(tmp_path / "Nova.milepost", opening))
    return window


def test_the_file_opened_last_stands_first(two: MainWindow, tmp_path: Path, settings: Settings) -> None:
    assert names(two) == ["Nova", "Vega"]
    entries(two)[1].trigger()
    assert two.windowTitle() == "Vega – Vega – Milepost"
    assert names(two) == ["Vega", "Nova"]
    assert settings.recent_files == (str(tmp_path / "Vega.milepost"), str(tmp_path / "Nova.milepost"))


def test_a_recent_file_is_opened_with_keys_alone(two: MainWindow) -> None:
    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, Qt.Key.Key_2)

    QTimer.singleShot(50, choose)
    press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert two.windowTitle() == "Vega – Vega – Milepost"


def test_a_recent_file_that_is_gone_is_told_of_and_listed_no_more(
    two: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    (tmp_path / "Vega.milepost").unlink()
    told = told_by(dialogs)
    entries(two)[1].trigger()
    come_back_to(two)
    assert told == [f"There is no file {tmp_path / 'Vega.milepost'}. Check the name, or make a new file."]
    assert names(two) == ["Nova"]
    assert two.windowTitle() == "Nova – Nova – Milepost"


def test_the_list_can_be_cleared(two: MainWindow, settings: Settings) -> None:
    menu = two.parts.actions.submenus["recent_files"]
    menu.actions()[-1].trigger()
    assert settings.recent_files == ()
    assert not two.parts.actions["recent_files"].isEnabled()


def test_choosing_the_file_that_is_open_changes_nothing(two: MainWindow) -> None:
    two.parts.form.deliveries.setText("1,2")
    entries(two)[0].trigger()
    assert two.parts.form.deliveries.text() == "1,2"
    assert names(two) == ["Nova", "Vega"]
