"""The use cases, once, for the window and the commands alike."""

from milepost.store import Backup, Differences, HistoryEntry, Kind, Opening, Rescued, kind_of, rescue
from milepost.store.keeping import utc_now
from milepost.workspace.changed import Cause, Changed
from milepost.workspace.workspace import Workspace

__all__ = [
    "Backup",
    "Cause",
    "Changed",
    "Differences",
    "HistoryEntry",
    "Kind",
    "Opening",
    "Rescued",
    "Workspace",
    "kind_of",
    "rescue",
    "utc_now",
]
