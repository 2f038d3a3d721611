"""Garbage is looked for in the window's thread, also while others work, and never in those."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from milepost.ui.interpreter import THRESHOLDS, Beside, look_for_garbage


class Ring:
    """Garbage that only the collector finds once it is let go of: it holds itself."""

    def __init__(self, seen: list[int]) -> None:
        self.ring, self._seen = self, seen

    def __del__(self) -> None:
        self._seen.append(threading.get_ident())


@pytest.fixture(autouse=True)
def as_in_the_window() -> Iterator[None]:
    was_enabled, thresholds = gc.isenabled(), gc.get_threshold()
    look_for_garbage()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    if not was_enabled:
        gc.disable()


def make_many() -> list[list[int]]:
    return [[] for _ in range(2 * THRESHOLDS[0])]


def test_another_thread_finds_none_and_the_window_s_finds_it_meanwhile(qtbot: QtBot) -> None:
    seen, go_on, has_made = list[int](), threading.Event(), threading.Event()

    def work() -> None:
        Ring(seen)
        made = make_many()
        has_made.set()
        go_on.wait(10)
        made.clear()

    beside = Beside()
    beside.begin()
    other = threading.Thread(target=work)
    other.start()
    has_made.wait(10)
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    go_on.set()
    other.join()
    beside.end()
    assert seen == [threading.get_ident()]


def test_after_that_the_interpreter_looks_of_itself() -> None:
    beside = Beside()
    beside.begin()
    beside.begin()
    beside.end()
    assert not gc.isenabled()
    beside.end()
    assert gc.isenabled()
