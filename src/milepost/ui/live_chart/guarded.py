"""Keeps faults in the painting of items from Qt: where another item is painted after one that raised, it crashes."""

import sys
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def guarded() -> Generator[None]:
    """What is raised meanwhile goes where faults in slots and events go."""
    try:
        yield
    except Exception as fault:  # noqa: BLE001 - whatever it is, Qt must not see it
        sys.excepthook(type(fault), fault, fault.__traceback__)
