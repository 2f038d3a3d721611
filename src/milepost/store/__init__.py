"""The `.milepost` file: one SQLite database, opened, checked, read and changed through sqlite-utils."""

from milepost.store.differing import Differences, Kind, kind_of
from milepost.store.history import HistoryEntry
from milepost.store.keeping import Backup
from milepost.store.opening import Opening
from milepost.store.rescue import Rescued, rescue
from milepost.store.store import Store, Version

__all__ = [
    "Backup",
    "Differences",
    "HistoryEntry",
    "Kind",
    "Opening",
    "Rescued",
    "Store",
    "Version",
    "kind_of",
    "rescue",
]
