"""How work that takes long is told of, and how a commit is waited for without standing still."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from milepost.domain.telling import Tell, part, untold
from milepost.store.connect import OpenDatabase, commit

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_Each = TypeVar("_Each")
PIECE = 400
WRITTEN, NOTED = 0.7, 0.9
"""The shares of an edit's work that are done once its rows are written, and once it is noted in the history."""

_MOMENT_SECONDS = 0.01


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
    if tell is untold:
        work()
        return
    from concurrent.futures import wait  # noqa: PLC0415 - no command waits in this way

    under_way = _disk().submit(work)
    while not under_way.done():
        with suppress(BaseException):
            tell(0)
        wait([under_way], _MOMENT_SECONDS)
    under_way.result()


@cache
def _disk() -> "ThreadPoolExecutor":
    """The one thread that waits for the disk: each new one would keep memory of its own."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - likewise

    return ThreadPoolExecutor(1, "disk")
