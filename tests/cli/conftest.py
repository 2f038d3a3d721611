"""Commands run inside the test's process, in a folder of their own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from milepost.app.main import main
from milepost.resources import resource

SAMPLE = resource("sample/su7-2024.csv")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did: its exit status and what it printed."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that commands run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_command(*words: str) -> Ran:
        capsys.readouterr()
        status = main(words)
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    assert folder.exists()
    return run_command


@pytest.fixture
def sample(folder: Path) -> Path:
    """The shipped announcements as a table."""
    path = folder / "su7.csv"
    path.write_bytes(SAMPLE.read_bytes())
    return path


@pytest.fixture
def su7(run: Run, sample: Path) -> str:
    """A file with the shipped announcements."""
    assert run("import", "su7.milepost", sample.name).status == 0
    return "su7.milepost"


@pytest.fixture
def ev(run: Run) -> str:
    """A file with one tracker, counted from 3 April 2024 towards 100,000, and no figures yet."""
    words = ("--tracker", "EV", "--from", "2024-04-03", "--to", "2024-12-31", "--target", "100,000")
    assert run("new", "ev.milepost", *words).status == 0
    return "ev.milepost"
