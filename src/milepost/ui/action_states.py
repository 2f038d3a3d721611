"""Which commands can be given, and what undo and redo are called: pure, from what the file holds."""

from collections.abc import Mapping

from milepost.workspace import HistoryEntry

OF_TRACKER = ("edit_tracker", "delete_tracker", "new_goal", "add_milestone", "milestone_list", "enter")
OF_GOAL = (
    "edit_goal",
    "delete_goal",
    "announce_target",
    "targets",
    "plan",
    "export_image",
    "copy_image",
    "zoom_in",
    "zoom_out",
    "whole",
)


def enabled_commands(
    *, has_tracker: bool, has_goal: bool, undo: HistoryEntry | None, redo: HistoryEntry | None
) -> Mapping[str, bool]:
    """Whether each command that is not always there can be given."""
    return {
        **dict.fromkeys(OF_TRACKER, has_tracker),
        **dict.fromkeys(OF_GOAL, has_goal),
        "undo": undo is not None,
        "redo": redo is not None,
    }


def named(word: str, held: HistoryEntry | None) -> str:
    """The text of undo or redo with the edit that it is about; an ampersand in that is no shortcut."""
    return f"&{word}: {held.label.replace('&', '&&')}" if held else f"&{word}"
