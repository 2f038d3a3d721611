"""Windows and commands write one file at once: nothing is lost or doubled, nobody is locked out, and each sees all."""

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from milepost.domain.edit import Edit, RowChange
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.workspace import Opening, Workspace
from tests.store.rows import TRACKER
from tests.storm.conftest import Length
from tests.storm.editing import added
from tests.ui.conftest import *  # noqa: F403 - a window needs what the tests of windows need
from tests.ui.conftest import Opener
from tests.ui.files import FIGURES, make_nova, open_file
from tests.ui.hands import CONTROL, Dialogs, cells, come_back_to, press, retype, settle, told_by, type_here

ROOT = Path(__file__).parents[2]
WRITERS = ("first", "second", "commands")
LATEST = 1.0
"""Seconds within which the window shows what others have written."""


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    """As in the program, where a window waits longer for a lock than in its other tests."""
    return Opening(tmp_path / "backups")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory where there is one, so that the writers wait for each other and not for the disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of the system's
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        yield Path(name)


def test_edits_of_many_programs_are_all_there_once(
    folder: Path,
    open_window: Opener,
    opened: list[tuple[MainWindow, OpenFile]],
    opening: Opening,
    length: Length,
    qtbot: QtBot,
) -> None:
    path, each = make_nova(folder / "nova.milepost", opening, FIGURES), length(60, 24_000)
    with Workspace.open(path, opening) as workspace:
        for name in WRITERS:
            workspace.apply(Edit(name, (RowChange("tracker", -1, None, {**TRACKER, "name": name}),)))
    window = open_window(path)
    (_, file), lags = opened[-1], list[float]()
    file.changed.connect(lambda: _note_lag(file, lags))
    assert shown(file) == dict.fromkeys(WRITERS, 0)
    counts = {"first": each, "second": each, "commands": length(5, 300)}
    writers = [
        subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.storm.writing", str(path), str(opening.backups), name),
                *("-" if name == "commands" else str(place), str(counts[name])),
            ],
            cwd=ROOT,
            env=os.environ,
        )
        for place, name in enumerate(WRITERS, start=2)
    ]
    began, typed = time.monotonic(), 0
    while any(writer.poll() is None for writer in writers):
        QApplication.processEvents()
        if typed < length(5, 50):
            _enter(window, f"{(typed + 1) * 7}")
            typed += 1
        time.sleep(0.002)
    taken = time.monotonic() - began
    qtbot.waitUntil(lambda: shown(file) == counts, timeout=int(LATEST * 1000))
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    _check(path, opening, counts, typed)
    print(f"{sum(counts.values()) + typed:,} edits in {taken:.0f} s; the window showed those of others within")
    print(f"{max(lags, default=0):.2f} s while they were made")
    # What is seen of those that are made meanwhile waits for the window's own edits, too.
    assert all(lag < LATEST for lag in sorted(lags)[: int(len(lags) * 0.95)])


def shown(file: OpenFile) -> dict[str, int]:
    """How many figures of each writer the window knows of; what it knew before it keeps until it hears of others."""
    trackers = file.workspace.trackers()
    return {each.name: len(file.workspace.snapshot(each.id).figures) for each in trackers if each.name in WRITERS}


def _note_lag(file: OpenFile, lags: list[float]) -> None:
    """How long ago the newest edit that the window sees now was made, if it is one of the writers'."""
    newest = file.workspace.next_undo()
    if newest is not None and newest.label.startswith(WRITERS[:2]):
        lags.append(time.monotonic() - float(newest.label.split()[-1]))


def _enter(window: MainWindow, quantity: str) -> None:
    """Type a figure into the form, and press Enter."""
    window.parts.form.focus_first()
    retype("2024-07-31")
    press(Qt.Key.Key_Tab)
    retype(quantity)
    press(Qt.Key.Key_Return)


def _check(path: Path, opening: Opening, counts: dict[str, int], typed: int) -> None:
    with Workspace.open(path, opening) as workspace:
        assert workspace.damage() == []
        labels = Counter(entry.label.rpartition(" ")[0] for entry in workspace.history())
        for tracker in workspace.trackers():
            held = workspace.snapshot(tracker.id).figures
            if tracker.name in counts:
                notes = [figure.note for figure in held]
                assert len(notes) == len(set(notes)) == counts[tracker.name]
            else:
                assert len(held) == len(FIGURES) + typed
    for name in WRITERS[:2]:
        assert [labels[f"{name} {number}"] for number in range(counts[name])] == [1] * counts[name]


def test_undo_takes_back_only_the_edit_that_it_was_called_by(
    nova: MainWindow, dialogs: Dialogs, tmp_path: Path, opening: Opening
) -> None:
    path = tmp_path / "nova.milepost"
    undo = nova.parts.actions["undo"]
    before = undo.text()
    with open_file(path, opening) as other:
        other.apply(added("Theirs"))
    texts = told_by(dialogs)
    press(Qt.Key.Key_Z, CONTROL)
    come_back_to(nova)
    assert "the edit to undo is now “Theirs”. Nothing was changed" in texts[0]
    assert undo.text() == "&Undo: Theirs"
    assert len(cells(nova.parts.table)) == 4
    press(Qt.Key.Key_Z, CONTROL)
    assert undo.text() == before
    assert len(cells(nova.parts.table)) == 3


def test_undo_right_after_an_entry_takes_that_back(nova: MainWindow) -> None:
    nova.parts.form.focus_first()
    press(Qt.Key.Key_Tab)
    type_here("31,000")
    from PySide6.QtTest import QTest  # noqa: PLC0415 - no turn of the event loop between the two keys

    QTest.keyClick(nova.parts.form.deliveries, Qt.Key.Key_Return)
    QTest.keyClick(nova.parts.form.deliveries, Qt.Key.Key_Z, CONTROL)
    settle()
    assert len(cells(nova.parts.table)) == 3
