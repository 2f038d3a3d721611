from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from milepost.ui import show_in_folder as showing
from milepost.ui.show_in_folder import by_explorer, by_file_manager, by_finder, by_folder, show_in_folder, ways

PATH = Path("/data/my cars/nova.milepost")


def unable(_: Path) -> bool:
    return False


def offering(*found: showing.Way) -> Callable[[str], tuple[showing.Way, ...]]:
    """A system on which files are shown in these ways."""

    def on(_: str) -> tuple[showing.Way, ...]:
        return found

    return on


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    programs: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        programs.append((program, arguments))
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    return programs


def test_each_system_selects_the_file_in_its_own_way(started: list[tuple[str, list[str]]]) -> None:
    assert by_explorer(PATH)
    assert by_finder(PATH)
    assert started == [("explorer.exe", ["/select,", str(PATH)]), ("open", ["-R", str(PATH)])]


@pytest.mark.parametrize(
    ("system", "found"),
    [
        ("win32", (by_explorer, by_folder)),
        ("darwin", (by_finder, by_folder)),
        ("linux", (by_file_manager, by_folder)),
        ("freebsd14", (by_folder,)),
    ],
)
def test_the_folder_is_what_is_left_on_every_system(system: str, found: tuple[showing.Way, ...]) -> None:
    assert ways(system) == found


def test_the_folder_is_opened_where_nothing_selects_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(showing, "ways", offering(unable, by_folder))
    opened: list[QUrl] = []

    def take(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    assert show_in_folder(PATH)
    assert opened == [QUrl.fromLocalFile(str(PATH.parent))]


def test_where_nothing_works_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(showing, "ways", offering(unable))
    assert not show_in_folder(PATH)
