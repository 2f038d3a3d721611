"""Damaged and hostile files: never a crash, a hang, a change to the file or too much memory; what can be is saved."""

import os
import random
import select
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from milepost.resources import resource
from milepost.workspace import Opening
from milepost.workspace.example import make_example
from tests.store.rows import filled
from tests.storm.conftest import Length
from tests.storm.mutating import mutated, spite

ROOT = Path(__file__).parents[2]
HANG = 120
"""Seconds after which a process that does not answer is taken to hang; a step that takes over 2 is a fault too."""


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    return Opening(tmp_path / "backups")


@pytest.fixture
def bases(tmp_path: Path, opening: Opening) -> list[bytes]:
    """Sound files: the example, and one with a row in each table."""
    example, small = tmp_path / "example.milepost", tmp_path / "small.milepost"
    make_example(example, resource("sample/su7-2024.csv").read_bytes(), opening)
    filled(small, opening).close()
    return [example.read_bytes(), small.read_bytes()]


class Handler:
    """A process that handles files; it is started anew where it has died."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process = self._start()

    def handle(self, path: Path) -> list[str]:
        """Whether the file could be opened and rescued, "1" or "0" each, and what went wrong."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{path}\n".encode())
        process.stdin.flush()
        if not select.select([process.stdout], [], [], HANG)[0]:
            self._end()
            return ["0", "0", "it hangs"]
        if answer := process.stdout.readline():
            return answer.decode().rstrip("\n").split("\t")
        with process:
            status = process.wait()
        self._process = self._start()
        return ["0", "0", f"it crashed ({status})"]

    def close(self) -> None:
        self._process.kill()
        with self._process:
            pass

    def _end(self) -> None:
        self.close()
        self._process = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.storm.handling", str(self._folder)]
        return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ)


@pytest.fixture
def handler(tmp_path: Path) -> Iterator[Handler]:
    made = Handler(tmp_path)
    yield made
    made.close()


@contextmanager
def only(path: Path) -> Generator[Path]:
    """A file that leaves nothing behind."""
    yield path
    for each in path.parent.glob(f"{path.name}*"):
        each.unlink()


def test_damaged_files_are_refused_or_read_and_never_changed(
    tmp_path: Path, bases: list[bytes], handler: Handler, length: Length, chance: random.Random
) -> None:
    opened = rescued = 0
    files = length(60, 20_000)
    for number in range(files):
        with only(tmp_path / f"mutant {number}.milepost") as path:
            path.write_bytes(mutated(chance.choice(bases), chance))
            is_open, is_saved, *faults = handler.handle(path)
            assert faults == []
            opened, rescued = opened + int(is_open), rescued + int(is_saved)
    print(f"{files} damaged files: {opened} could be opened, something could be saved of {rescued}")


def test_spiteful_files_are_refused_or_read_and_never_changed(
    tmp_path: Path, bases: list[bytes], handler: Handler, length: Length, chance: random.Random
) -> None:
    opened, files = 0, length(20, 2_000)
    for number in range(files):
        with only(tmp_path / f"spite {number}.milepost") as path:
            path.write_bytes(chance.choice(bases))
            spite(path, chance)
            is_open, _, *faults = handler.handle(path)
            assert faults == []
            opened += int(is_open)
    print(f"{files} spiteful files: {opened} could be opened")
