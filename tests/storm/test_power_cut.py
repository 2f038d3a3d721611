"""The power fails at any moment: the disk holds what was confirmed, whatever else reached it, and in what order."""

import hashlib
import random
import sqlite3
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest

from milepost.domain.edit import Edit, RowChange
from milepost.domain.errors import MilepostError
from milepost.store import Store
from milepost.store.connect import SETTINGS, OpenDatabase
from milepost.workspace import Opening, Workspace, utc_now
from tests.storm.conftest import Length
from tests.storm.editing import added, first
from tests.storm.power import Confirm, Content, Disk, Event, RecordedConnection, Recorder
from tests.storm.test_crash import held
from tests.storm.told_history import Told, rows_by_history

NAME = "su7.milepost"


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    return Opening(tmp_path / "backups")


class Recording:
    """Edits made by the store over the recorder: the file before them, what was done to it, and each state told."""

    def __init__(self, folder: Path, opening: Opening, edits: int, chance: random.Random, *settings: str) -> None:
        path = folder / NAME
        Workspace.create(path, first(), opening).close()
        self.before = path.read_bytes()
        recorder = Recorder(f"recorder {id(self)}")
        connection = RecordedConnection(path, recorder.name, *settings)
        with Store(path, OpenDatabase(cast("Any", connection)), opening) as store:
            self.states = [Told.of(store)]
            for count in range(1, edits + 1):
                _edit(store, chance, count)
                recorder.events.append(Confirm(count))
                self.states.append(Told.of(store))
        self.events: list[Event] = recorder.events

    def after_a_cut(self, at: int, chance: random.Random) -> dict[str, bytes]:
        """The files as they may be found where the power fails after so many events."""
        disk = Disk({NAME: Content(self.before)})
        for event in self.events[:at]:
            disk.take(event)
        return disk.after_a_cut(chance)

    def confirmed(self, at: int) -> int:
        """How many edits the user had been told are saved by then."""
        return max((event.count for event in self.events[:at] if isinstance(event, Confirm)), default=0)


def _edit(store: Store, chance: random.Random, count: int) -> None:
    dice = chance.random()
    if dice < 0.2 and len(Told.of(store).done) > 1:
        store.undo()
    elif dice < 0.3 and store.next_redo():
        store.redo()
    elif dice < 0.5:
        change = RowChange("tracker", 1, {}, {"note": f"{count} " * chance.randint(1, 2000)})
        store.apply(Edit(f"note {count}", (change,)), utc_now())
    else:
        store.apply(added(f"figures {count}", chance.choice([1, 1, 1, 60])), utc_now())


def found_after(files: dict[str, bytes], folder: Path, opening: Opening) -> Told:
    """Open the file as it was found, which must be sound; its history."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    with Store.open(folder / NAME, opening) as store:
        assert store.damage() == []
        assert held(folder / NAME) == rows_by_history(store)
        return Told.of(store)


def test_what_was_confirmed_survives_a_power_cut(
    tmp_path: Path, opening: Opening, length: Length, chance: random.Random
) -> None:
    (tmp_path / "recorded").mkdir()
    recording = Recording(tmp_path / "recorded", opening, length(12, 60), chance, *SETTINGS)
    distinct: set[bytes] = set()
    for trial in range(length(100, 3000)):
        at = chance.randint(0, len(recording.events))
        files = recording.after_a_cut(at, chance)
        distinct.add(hashlib.sha256(repr(sorted(files.items())).encode()).digest())
        folder = tmp_path / f"found {trial}"
        folder.mkdir()
        confirmed = recording.confirmed(at)
        assert found_after(files, folder, opening) in recording.states[confirmed : confirmed + 2]
    print(f"{len(recording.events)} events, {len(distinct)} distinct states of the disk")
    assert len(distinct) >= length(40, 300)


@pytest.mark.parametrize("careless", ["synchronous=OFF", "synchronous=FULL"])
def test_the_same_cuts_find_what_weaker_settings_lose(
    careless: str, tmp_path: Path, opening: Opening, chance: random.Random
) -> None:
    (tmp_path / "recorded").mkdir()
    recording = Recording(tmp_path / "recorded", opening, 12, chance, careless)
    lost = 0
    for trial in range(150):
        at = chance.randint(0, len(recording.events))
        folder = tmp_path / f"found {trial}"
        folder.mkdir()
        confirmed = recording.confirmed(at)
        try:
            found = found_after(recording.after_a_cut(at, chance), folder, opening)
        except (MilepostError, AssertionError, sqlite3.Error):
            lost += 1
        else:
            lost += found not in recording.states[confirmed : confirmed + 2]
    assert lost > 0


def test_every_edit_is_a_state_of_its_own(tmp_path: Path, opening: Opening, chance: random.Random) -> None:
    (tmp_path / "recorded").mkdir()
    recording = Recording(tmp_path / "recorded", opening, 12, chance, *SETTINGS)
    assert all(before != after for before, after in pairwise(recording.states))
