"""Many things are let go of bit by bit, and all of them in the end."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from milepost.ui.letting_go import PIECE, LettingGo

MANY = 5 * PIECE


@dataclass
class Count:
    """How many things there are."""

    things: int = 0


class Thing:
    """Counts itself in and out."""

    def __init__(self, count: Count) -> None:
        self._count = count
        count.things += 1

    def __del__(self) -> None:
        self._count.things -= 1


def test_many_things_go_bit_by_bit(qtbot: QtBot) -> None:
    owner, count, seen = QObject(), Count(), list[int]()
    letting_go = LettingGo(owner)
    things = [Thing(count) for _ in range(MANY)]
    letting_go.take(things)
    del things
    assert count.things == MANY
    looking = QTimer(interval=0)
    looking.timeout.connect(lambda: seen.append(count.things))
    looking.start()
    qtbot.waitUntil(lambda: count.things == 0)
    looking.stop()
    steps = [before - after for before, after in zip([MANY, *seen], [*seen, 0], strict=True)]
    assert max(steps) <= PIECE


def test_few_things_are_not_held() -> None:
    owner, count = QObject(), Count()
    letting_go = LettingGo(owner)
    letting_go.take([Thing(count) for _ in range(PIECE)])
    assert count.things == 0


def test_what_is_taken_meanwhile_goes_too(qtbot: QtBot) -> None:
    owner, count = QObject(), Count()
    letting_go = LettingGo(owner)
    letting_go.take([Thing(count) for _ in range(MANY)])
    qtbot.waitUntil(lambda: count.things < MANY)
    letting_go.take([Thing(count) for _ in range(MANY)])
    qtbot.waitUntil(lambda: count.things == 0)
