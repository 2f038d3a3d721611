"""How far long work is, for whoever waits for it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias, TypeVar

_Each = TypeVar("_Each")
_EVERY = 500

Tell: TypeAlias = Callable[[float], None]
"""Hears the share that is done, from 0 to 1; what it raises ends the work, and then nothing has changed."""


def untold(share: float) -> None:
    """Hear it, and do nothing: nobody waits."""


def part(tell: Tell, start: float, end: float) -> Tell:
    """What tells of one part of the work, whose place in the whole that is."""
    return untold if tell is untold else lambda share: tell(start + share * (end - start))


def told(rows: Sequence[_Each], tell: Tell) -> Iterator[_Each]:
    """The rows, telling every few hundred of them how far one is."""
    for start in range(0, len(rows), _EVERY):
        tell(start / len(rows))
        yield from rows[start : start + _EVERY]


def counted(items: Iterable[_Each], about: int, tell: Tell, every: int = _EVERY) -> Iterator[_Each]:
    """Items of which there are about so many, telling after each `every` of them how far one is."""
    for number, item in enumerate(items):
        if number % every == 0:
            tell(min(number / max(about, 1), 1))
        yield item
