"""A window in which somebody presses, clicks and drags at random neither fails nor loses an edit nor swells."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from milepost.resources import resource
from milepost.workspace import Opening
from milepost.workspace.example import make_example
from tests.storm.beside import Beside
from tests.storm.conftest import Length
from tests.storm.contained import contain
from tests.storm.ledger import held_in
from tests.storm.random_hands import shortcuts
from tests.storm.stormy import Stormy, stormy_window
from tests.ui.files import FIGURES, make_nova
from tests.ui.hands import settle

SWOLLEN = 1.1
"""How many times the memory, the widgets and the objects before the storm there may be after it."""


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    return Opening(tmp_path / "backups", busy_seconds=0.05)


@pytest.fixture
def example(tmp_path: Path, opening: Opening) -> Path:
    path = tmp_path / "example.milepost"
    make_example(path, resource("sample/su7-2024.csv").read_bytes(), opening)
    return path


@pytest.fixture
def nova(tmp_path: Path, opening: Opening) -> Path:
    return make_nova(tmp_path / "nova.milepost", opening, FIGURES)


@pytest.fixture
def calm(tmp_path: Path, opening: Opening) -> Path:
    """A file that the storm does not reach, to look at before it and after it."""
    return make_nova(tmp_path / "calm.milepost", opening, FIGURES, "Calm")


@pytest.fixture
def stormy(
    qapp: QApplication,
    tmp_path: Path,
    opening: Opening,
    example: Path,
    nova: Path,
    chance: random.Random,
    length: Length,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Stormy]:
    """A window in which every command has been given, so that all there is has been loaded."""
    beside = Beside(tmp_path, opening, chance)
    contain(monkeypatch, chance, tmp_path, beside.files(example, nova))
    with stormy_window(qapp, tmp_path, opening, chance, beside.happenings()) as made:
        monkeypatch.setattr(sys, "excepthook", made.noting(sys.excepthook))
        made.show(nova)
        for keys in shortcuts():
            made.give(keys)
        made.hands.work(length(100, 1_000))
        yield made
        print("The last that was done:", *made.hands.done, sep="\n  ")


def rest(stormy: Stormy) -> None:
    """Bring the window into one state: What If, which has many fields, was on and is off."""
    what_if = stormy.window.parts.actions["what_if"]
    for is_on in (True, False):
        if what_if.isChecked() is not is_on:
            what_if.trigger()
            settle()


def test_a_storm_of_keys_and_clicks_leaves_the_window_as_it_was(
    stormy: Stormy, example: Path, nova: Path, calm: Path, length: Length, opening: Opening
) -> None:
    stormy.show(calm)
    rest(stormy)
    before, kept = stormy.size(), example.read_bytes()
    for path in (example, nova):
        stormy.show(path)
        stormy.hands.work(length(200, 10_000))
    stormy.show(calm)
    rest(stormy)
    after = stormy.size()
    print(f"{stormy.ledger.applied} edits in {len(stormy.ledger.held)} files; {before}, then {after}")
    assert not stormy.faults
    assert not stormy.ledger.faults
    assert stormy.ledger.applied >= length(1, 50)
    assert {path: held_in(path, opening) for path in stormy.ledger.held} == stormy.ledger.held
    assert example.read_bytes() == kept
    assert after.within(SWOLLEN, before)
