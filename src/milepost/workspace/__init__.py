"""The use cases, once, for the window and the commands alike."""

from milepost.store import HistoryEntry, Opening
from milepost.workspace.workspace import Cause, Changed, Workspace, utc_now

__all__ = ["Cause", "Changed", "HistoryEntry", "Opening", "Workspace", "utc_now"]
