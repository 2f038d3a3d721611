"""Copies, folders and what the status bar says of the file."""

import os
import sys
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from milepost.ui import file_commands
from milepost.ui.main_window import MainWindow
from milepost.workspace import Opening
from tests.ui.conftest import Opener
from tests.ui.files import make_nova, open_file
from tests.ui.hands import CONTROL, SHIFT, Dialogs, click, come_back_to, headline, press, told_by

SAVE_COPY = Qt.Key.Key_S, CONTROL | SHIFT


def unable(*_: object) -> bool:
    return False


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | str], list[str]]:
    """Be a person who saves under this name; gives the names that were suggested."""

    def answer_with(chosen: Path | str) -> list[str]:
        suggested: list[str] = []

        def answer(_parent: QWidget, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
            suggested.append(suggestion)
            return str(chosen), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        return suggested

    return answer_with


def trackers(path: Path, opening: Opening) -> list[str]:
    with open_file(path, opening) as workspace:
        return [tracker.name for tracker in workspace.trackers()]


def test_a_copy_is_saved_and_the_file_stays_open(
    nova: MainWindow, tmp_path: Path, opening: Opening, choose: Callable[[Path], list[str]]
) -> None:
    out = tmp_path / "kept.milepost"
    suggested = choose(out)
    press(*SAVE_COPY)
    assert trackers(out, opening) == ["Nova"]
    assert nova.statusBar().currentMessage() == f"Copy saved: {out}"
    assert nova.windowTitle() == "Nova – nova – Milepost"
    assert suggested == [str(tmp_path / "nova copy.milepost")]


def test_a_copy_gets_the_ending_of_its_kind(
    nova: MainWindow, tmp_path: Path, opening: Opening, choose: Callable[[Path], list[str]]
) -> None:
    choose(tmp_path / "kept v1.2")
    press(*SAVE_COPY)
    assert trackers(tmp_path / "kept v1.2.milepost", opening) == ["Nova"]
    assert "kept v1.2.milepost" in nova.statusBar().currentMessage()


@pytest.mark.usefixtures("nova")
def test_a_file_that_was_chosen_to_be_replaced_is(
    tmp_path: Path, opening: Opening, choose: Callable[[Path], list[str]]
) -> None:
    out = make_nova(tmp_path / "old.milepost", opening, name="Vega")
    choose(out)
    press(*SAVE_COPY)
    assert trackers(out, opening) == ["Nova"]
    assert [path.name for path in tmp_path.iterdir() if "old" in path.name] == ["old.milepost"]


def test_a_file_that_nobody_chose_is_not_replaced(
    nova: MainWindow, dialogs: Dialogs, tmp_path: Path, opening: Opening, choose: Callable[[Path], list[str]]
) -> None:
    out = make_nova(tmp_path / "old.milepost", opening, name="Vega")
    choose(out.with_suffix(""))
    texts = told_by(dialogs)
    press(*SAVE_COPY)
    come_back_to(nova)
    assert texts == [f"{out} exists already and was left as it is. Choose another name."]
    assert trackers(out, opening) == ["Vega"]


def test_the_open_file_is_no_copy_of_itself(
    nova: MainWindow, dialogs: Dialogs, tmp_path: Path, choose: Callable[[Path], list[str]]
) -> None:
    path = tmp_path / "nova.milepost"
    before = path.read_bytes()
    choose(path)
    texts = told_by(dialogs)
    press(*SAVE_COPY)
    come_back_to(nova)
    assert texts == [f"{path} is the file that is open, not a copy of it. Choose another name."]
    assert path.read_bytes() == before


def test_a_copy_that_cannot_be_written_is_told_of(
    nova: MainWindow, dialogs: Dialogs, tmp_path: Path, choose: Callable[[Path], list[str]]
) -> None:
    choose(tmp_path / "missing" / "kept.milepost")
    texts = told_by(dialogs)
    press(*SAVE_COPY)
    come_back_to(nova)
    assert texts == [f"There is no folder {tmp_path / 'missing'}. Make it first, or name another."]


def test_no_name_chosen_saves_nothing(nova: MainWindow, tmp_path: Path, choose: Callable[[str], list[str]]) -> None:
    before = sorted(tmp_path.iterdir())
    choose("")
    press(*SAVE_COPY)
    assert (sorted(tmp_path.iterdir()), nova.statusBar().currentMessage()) == (before, "")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    paths: list[Path] = []

    def show(path: Path) -> bool:
        paths.append(path)
        return True

    monkeypatch.setattr(file_commands, "show_in_folder", show)
    return paths


def test_the_file_is_shown_in_its_folder(nova: MainWindow, tmp_path: Path, shown: list[Path]) -> None:
    press(Qt.Key.Key_O, CONTROL | SHIFT)
    click(nova.parts.status.folder)
    assert shown == [tmp_path / "nova.milepost"] * 2


def test_where_no_program_shows_folders_the_place_is_told(
    nova: MainWindow, dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_commands, "show_in_folder", unable)
    texts = told_by(dialogs)
    press(Qt.Key.Key_O, CONTROL | SHIFT)
    come_back_to(nova)
    assert texts == [f"No program shows folders here. The file is {tmp_path / 'nova.milepost'}."]


def test_the_status_bar_says_that_all_is_saved_in_which_file_and_where(
    nova: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    moment = datetime.combine(date(2024, 5, 2), time(14, 32)).timestamp()  # the day it is in the test's files
    os.utime(tmp_path / "nova.milepost", (moment, moment))
    status = nova.parts.status
    qtbot.waitUntil(lambda: status.state.text() == "Saved 14:32", timeout=2_000)
    assert (status.file.text(), status.counted.text()) == ("nova.milepost", "3 figures")
    assert status.folder.toolTip() == str(tmp_path)
    assert nova.windowFilePath() == str(tmp_path / "nova.milepost")


def test_a_long_folder_loses_its_middle_and_tells_it_under_the_pointer(
    open_window: Opener, tmp_path: Path, opening: Opening
) -> None:
    folder = tmp_path / ("long " * 40).strip() / "end"
    folder.mkdir(parents=True)
    window = open_window(make_nova(folder / "nova.milepost", opening))
    window.resize(900, 600)
    shown_folder = window.parts.status.folder
    assert "…" in shown_folder.text()
    assert shown_folder.text().endswith("end")
    assert shown_folder.toolTip() == str(folder)
    assert window.parts.status.width() <= window.width()


def test_a_file_that_cannot_be_written_any_more_says_so_until_it_can(
    nova: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    state, look = nova.parts.status.state, nova.features.files.watching.look
    monkeypatch.setattr("milepost.ui.file_state.os.access", unable)
    look()
    assert state.text() == "Read-only"
    monkeypatch.undo()
    look()
    assert state.text().startswith("Saved ")


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
def test_a_file_that_is_taken_away_is_told_of_and_found_again(nova: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path, state = tmp_path / "nova.milepost", nova.parts.status.state
    path.rename(tmp_path / "elsewhere.milepost")
    qtbot.waitUntil(lambda: state.toolTip().startswith(f"There is no file {path}."), timeout=2_000)
    assert state.text().startswith("Not reachable: ")
    assert headline(nova) == "At least 15,059 of 100,000 delivered: 15.1 %"
    (tmp_path / "elsewhere.milepost").rename(path)
    qtbot.waitUntil(lambda: state.text().startswith("Saved "), timeout=2_000)
