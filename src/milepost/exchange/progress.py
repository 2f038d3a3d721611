"""Tells how far the reading of a long table is."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from milepost.domain.telling import Tell

_Each = TypeVar("_Each")
_EVERY = 500


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
