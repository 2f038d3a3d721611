"""What other programs do to the file while the window shows it."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.main_window import MainWindow
from milepost.ui.tracker_dialogs import EditTrackerDialog
from milepost.workspace import Opening
from milepost.workspace.figures import delete_figures
from milepost.workspace.trackers import delete_tracker
from tests.ui.files import FIGURES, make_nova, open_file
from tests.ui.hands import CONTROL, Dialogs, cells, click_cell, come_back_to, headline, press, retype, type_here
from tests.ui.live_chart.plots import Shown

SOON = 1_000
"""Milliseconds within which the window follows."""

windows_keeps_open_files = pytest.mark.skipif(
    sys.platform == "win32", reason="an open file cannot be taken away or replaced there"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "nova.milepost"


def milepost(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "milepost", *words])


def test_a_command_in_a_shell_moves_all_but_what_the_user_is_at(nova: MainWindow, path: Path, qtbot: QtBot) -> None:
    table, chart = nova.parts.table, nova.findChild(LiveChart)
    assert chart is not None
    click_cell(table, table.model().index(1, 0))
    selected = [index.row() for index in table.selectionModel().selectedRows()]
    row = cells(table)[1]
    nova.parts.actions["zoom_in"].trigger()
    days = Shown(chart).days
    press(Qt.Key.Key_D, CONTROL)
    press(Qt.Key.Key_Tab)
    type_here("12,3")

    command = milepost("add", str(path), "--deliveries", "9,000", "--period", "2024-06")
    qtbot.waitUntil(lambda: command.poll() == 0, timeout=20_000)
    qtbot.waitUntil(lambda: headline(nova).startswith("At least 24,059"), timeout=SOON)

    assert nova.parts.form.deliveries.text() == "12,3"
    assert nova.parts.form.deliveries.hasFocus()
    assert Shown(chart).days == days
    (chosen,) = table.selectionModel().selectedRows()
    assert cells(table)[chosen.row()] == row
    assert len(selected) == 1
    type_here("45")
    press(Qt.Key.Key_Return)
    assert len(cells(table)) == 5


def test_a_tracker_that_another_program_deletes_leaves_another(
    nova: MainWindow, path: Path, opening: Opening, qtbot: QtBot
) -> None:
    with open_file(path, opening) as other:
        other.apply(delete_tracker(other.snapshot(1)))
    qtbot.waitUntil(lambda: headline(nova) == "This file holds no tracker yet", timeout=SOON)


def test_a_selected_figure_that_another_program_deletes_is_selected_no_more(
    nova: MainWindow, path: Path, opening: Opening, qtbot: QtBot
) -> None:
    nova.parts.table.selectAll()
    with open_file(path, opening) as other:
        held = other.snapshot(1)
        other.apply(delete_figures(held, [figure.id for figure in held.figures]))
    qtbot.waitUntil(lambda: not cells(nova.parts.table), timeout=SOON)
    assert not nova.parts.actions["delete"].isEnabled()


@windows_keeps_open_files
def test_another_file_in_its_place_is_shown(nova: MainWindow, path: Path, opening: Opening, qtbot: QtBot) -> None:
    fresh = make_nova(path.with_name("fresh.milepost"), opening, FIGURES[:1], name="Vega")
    fresh.replace(path)
    qtbot.waitUntil(lambda: nova.windowTitle() == "Vega – nova – Milepost", timeout=SOON)
    assert len(cells(nova.parts.table)) == 1
    press(Qt.Key.Key_D, CONTROL)
    press(Qt.Key.Key_Tab)
    type_here("1,000")
    press(Qt.Key.Key_Return)
    with open_file(path, opening) as other:
        assert len(other.snapshot(1).figures) == 2


@windows_keeps_open_files
@pytest.mark.parametrize(
    "spoilt", [(b"no database", "nova.milepost is not a Milepost file."), (None, "There is no file")]
)
def test_a_file_that_is_spoilt_or_gone_is_told_of_and_nothing_is_lost(
    nova: MainWindow, dialogs: Dialogs, path: Path, qtbot: QtBot, spoilt: tuple[bytes | None, str]
) -> None:
    content, told = spoilt
    state, kept = nova.parts.status.state, path.with_name("kept")
    path.rename(kept)
    if content is not None:
        path.write_bytes(content)
    qtbot.waitUntil(lambda: state.toolTip().startswith(told), timeout=SOON)
    assert len(cells(nova.parts.table)) == 3
    press(Qt.Key.Key_D, CONTROL)
    press(Qt.Key.Key_Tab)
    type_here("1,000")
    dialogs.expect(lambda _: press(Qt.Key.Key_Return))
    press(Qt.Key.Key_Return)
    come_back_to(nova)
    assert nova.parts.form.deliveries.text() == "1,000"
    kept.replace(path)
    qtbot.waitUntil(lambda: state.text().startswith("Saved "), timeout=SOON)
    press(Qt.Key.Key_Return)
    assert len(cells(nova.parts.table)) == 4


def test_a_dialog_keeps_what_is_typed_and_changes_the_tracker_it_was_opened_for(
    nova: MainWindow, dialogs: Dialogs, path: Path, opening: Opening, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, EditTrackerDialog)
        name = dialog.name
        retype("Nova One")
        with open_file(path, opening) as other:
            other.apply(delete_tracker(other.snapshot(1)))
        qtbot.waitUntil(lambda: headline(nova) == "This file holds no tracker yet", timeout=SOON)
        press(Qt.Key.Key_Return)
        seen.append(name.text())
        press(Qt.Key.Key_Escape)

    dialogs.expect(answer)
    press(Qt.Key.Key_F2)
    assert seen == ["Nova One"]
    assert headline(nova) == "This file holds no tracker yet"
