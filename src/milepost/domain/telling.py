"""How far long work is, for whoever waits for it."""

from collections.abc import Callable
from typing import TypeAlias

Tell: TypeAlias = Callable[[float], None]
"""Hears the share that is done, from 0 to 1; what it raises ends the work, and then nothing has changed."""


def untold(share: float) -> None:
    """Hear it, and do nothing: nobody waits."""


def part(tell: Tell, start: float, end: float) -> Tell:
    """What tells of one part of the work, whose place in the whole that is."""
    return lambda share: tell(start + share * (end - start))
