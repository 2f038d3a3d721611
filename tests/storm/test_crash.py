"""A process that edits is killed at any moment: what it confirmed is there, and nothing is half there or damaged."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from milepost.domain.edit import Row, Table
from milepost.store import Store
from milepost.workspace import Opening, Workspace
from tests.storm.conftest import Length
from tests.storm.editing import added, first
from tests.storm.told_history import Told, rows_by_history

ROOT = Path(__file__).parents[2]
LONGEST_LIFE = 0.4
"""Seconds that a process edits at most before it is killed."""

LARGE = 3_000_000
"""Bytes from which on a new file is begun, so that edits stay quick and kills hit many of them."""

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    return Opening(tmp_path / "backups")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "su7.milepost"


def lived(path: Path, opening: Opening, seconds: float, seed: int) -> list[str]:
    """Edit for a while in a process that is killed then; what it confirmed."""
    command = [sys.executable, "-m", "tests.storm.editing", str(path), str(opening.backups), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=os.environ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        said = process.stdout.read()
    assert process.returncode == -signal.SIGKILL
    return said.decode().split("\n")[:-1]


def held(path: Path) -> dict[tuple[Table, int], Row]:
    """What the rows are, read without Milepost."""
    tables: tuple[Table, ...] = ("tracker", "goal", "target", "plan", "milestone", "figure")
    rows: dict[tuple[Table, int], Row] = {}
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        for table in tables:
            for found in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our tables
                row = dict(found)
                rows[table, row.pop("id")] = row
    return rows


@needs_signals
def test_nothing_is_lost_or_half_there_when_the_program_is_killed(
    path: Path, opening: Opening, length: Length, chance: random.Random
) -> None:
    confirmed, writing, kills = 0, 0, length(6, 1000)
    told = Told(())
    for _ in range(kills):
        if not path.exists() or path.stat().st_size > LARGE:
            path.unlink(missing_ok=True)
            Workspace.create(path, first(), opening).close()
            told = Told(("first",))
        lines = lived(path, opening, chance.uniform(0, LONGEST_LIFE), chance.getrandbits(32))
        confirmed += len(lines)
        writing += path.with_name(f"{path.name}-journal").exists()
        began = time.perf_counter()
        with Store.open(path, opening) as store:
            assert time.perf_counter() - began < 2
            found, must_be = Told.of(store), told.after(lines)
            assert found in must_be.next_ones(found)
            assert held(path) == rows_by_history(store)
            assert store.damage() == []
        told = found
    print(f"{kills} kills, {confirmed} edits confirmed, {writing} times amid writing")
    # A journal in which nothing stands yet is harmless, and goes with the next edit.
    with Workspace.open(path, opening) as workspace:
        workspace.apply(added("last"))
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]


@needs_signals
def test_a_copy_is_whole_or_not_there_when_the_program_is_killed(
    path: Path, opening: Opening, length: Length, chance: random.Random
) -> None:
    Workspace.create(path, first(), opening).close()
    for _ in range(length(3, 60)):
        lived(path, opening, chance.uniform(0, LONGEST_LIFE), chance.getrandbits(32))
        for backup in opening.kept(path):
            with Store.open(backup.path, opening) as copy:
                assert copy.damage() == []
                assert held(backup.path) == rows_by_history(copy)
    assert 0 < len(opening.kept(path)) <= 10
