"""What can be gone to by name, and which of it answers to what was typed: pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain

MOST = 40
"""How many answers are shown."""


@dataclass(frozen=True, slots=True)
class Place:
    """A command, a tracker, a goal or a figure: its name, what it is, the keys that do the same, and how to go there.

    `possible` is false for a command that cannot be given now.
    """

    name: str
    kind: str
    go: Callable[[], object]
    keys: str = ""
    possible: bool = True


class Closeness(IntEnum):
    """How well a name answers to what was typed, the best first."""

    SAME = 0
    BEGINS = 1
    WORDS_BEGIN = 2
    HOLDS = 3
    KIND_HOLDS = 4
    LETTERS = 5


_BY_NAME = {Closeness.SAME, Closeness.BEGINS, Closeness.WORDS_BEGIN}


def ranked(places: Iterable[Place], typed: str, figures: Sequence[Place] = ()) -> tuple[Place, ...]:
    """The places that answer to what was typed, the closest first.

    `figures` have been found already; they stand before names that only have the letters of it, those first that
    are called that.
    """
    found = [(closeness(place, typed), place) for place in places]
    close = [(rank, place) for rank, place in found if rank is not None]
    close.sort(key=lambda each: (each[0], not each[1].possible, len(each[1].name)))
    called = sorted(figures, key=lambda place: closeness(place, typed) not in _BY_NAME)
    named = (place for rank, place in close if rank < Closeness.LETTERS)
    spelt = (place for rank, place in close if rank is Closeness.LETTERS)
    return tuple(chain(named, called, spelt))[:MOST]


def closeness(place: Place, typed: str) -> Closeness | None:
    """How well a place answers; None where it does not."""
    name, sought = place.name.casefold(), " ".join(typed.casefold().split())
    words = sought.split()
    if name == sought:
        return Closeness.SAME
    if name.startswith(sought):
        return Closeness.BEGINS
    if all(any(part.startswith(word) for part in name.split()) for word in words):
        return Closeness.WORDS_BEGIN
    if all(word in name for word in words):
        return Closeness.HOLDS
    if all(word in name or word in place.kind.casefold() for word in words):
        return Closeness.KIND_HOLDS
    return Closeness.LETTERS if spells("".join(words), name) else None


def spells(letters: str, name: str) -> bool:
    """Whether a name has the letters in their order, the first of them at the start of a word."""
    starts = (place for place in range(len(name)) if place == 0 or not name[place - 1].isalnum())
    return any(name[start] == letters[:1] and _follow(letters, name[start:]) for start in starts)


def _follow(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
