"""Tells on a terminal how far long work is, which Ctrl+C stops."""

import sys
import time
from collections.abc import Generator
from contextlib import contextmanager

PATIENCE = 1.0
"""Seconds before which nothing is told."""


class Waiting:
    """A line that says how far something is, written over itself; nothing where nobody looks at a terminal."""

    def __init__(self, words: str) -> None:
        self._words, self._begin, self._shown = words, time.monotonic(), ""

    def tell(self, share: float) -> None:
        """Say the share that is done."""
        if sys.stderr.isatty() and time.monotonic() - self._begin > PATIENCE:
            self._show(f"{self._words} {share:.0%}")

    def clear(self) -> None:
        """Take the line away."""
        self._show("")

    def _show(self, line: str) -> None:
        if line != self._shown:
            sys.stderr.write(f"\r{line:<{len(self._shown)}}" + ("" if line else "\r"))
            sys.stderr.flush()
            self._shown = line


@contextmanager
def waiting(words: str) -> Generator[Waiting]:
    """A line for as long as something takes."""
    line = Waiting(words)
    try:
        yield line
    finally:
        line.clear()
