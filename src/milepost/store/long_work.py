"""How work that takes long is told of, and how a commit is waited for without standing still."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from threading import Thread
from typing import TypeAlias, TypeVar

from milepost.store.connect import OpenDatabase, commit

Tell: TypeAlias = Callable[[float], None]
"""Hears the share that is done, from 0 to 1; what it raises ends the work, and then nothing has changed."""

_Each = TypeVar("_Each")
PIECE = 400
WRITTEN, NOTED = 0.7, 0.9
"""The shares of an edit's work that are done once its rows are written, and once it is noted in the history."""

_MOMENT_SECONDS = 0.01


def untold(_share: float) -> None:
    """Nobody waits for it."""


def part(tell: Tell, start: float, end: float) -> Tell:
    """What tells of one part of the work, whose place in the whole that is."""
    return lambda share: tell(start + share * (end - start))


def pieces(items: Sequence[_Each], tell: Tell, start: float = 0, end: float = 1) -> Iterator[Sequence[_Each]]:
    """The items in pieces; before each it is told how far one is on the way from one share to another."""
    for at in range(0, len(items), PIECE):
        if at:
            tell(start + (end - start) * at / len(items))
        yield items[at : at + PIECE]


def committing(tell: Tell) -> Callable[[OpenDatabase], None]:
    """A way to commit: beside this thread, which tells meanwhile."""
    return lambda database: beside(lambda: commit(database), part(tell, NOTED, NOTED))


def beside(work: Callable[[], object], tell: Tell) -> None:
    """Do in another thread what waits for the disk; this one tells meanwhile, and nothing ends the work any more."""
    failed: list[BaseException] = []

    def attempt() -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            failed.append(error)

    thread = Thread(target=attempt, name="disk")
    thread.start()
    while thread.is_alive():
        with suppress(BaseException):
            tell(0)
        thread.join(_MOMENT_SECONDS)
    if failed:
        raise failed[0]
