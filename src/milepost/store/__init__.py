"""The `.milepost` file: one SQLite database, opened, checked, read and changed through sqlite-utils."""

from milepost.store.history import HistoryEntry
from milepost.store.opening import Opening
from milepost.store.store import Store, Version

__all__ = ["HistoryEntry", "Opening", "Store", "Version"]
