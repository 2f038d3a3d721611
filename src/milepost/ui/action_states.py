"""Which commands can be given, and what undo and redo are called: pure, from what the file holds."""

from collections.abc import Mapping

from milepost.chart.wording import Wording
from milepost.ui.actions import VIEWS
from milepost.workspace import HistoryEntry

OF_TRACKER = (
    "edit_tracker",
    "delete_tracker",
    "new_goal",
    "add_milestone",
    "milestone_list",
    "enter",
    "paste_announcement",
    "export_table",
)
OF_GOAL = (
    "edit_goal",
    "delete_goal",
    "announce_target",
    "targets",
    "plan",
    "export_image",
    "copy_image",
    "copy_description",
    "print",
    "zoom_in",
    "zoom_out",
    "whole",
    "why",
    "next_goal",
    "known_on",
    "what_if",
    "about_forecast",
    "track_record",
    "report",
    *VIEWS.values(),
)
OF_ANY = ("new_tracker", "import_table", "paste_figures", "restore_copy")
OF_TRACKERS = ("previous_tracker", "following_tracker")
OF_GOALS = ("previous_goal", "following_goal")
WRITING = (
    "undo",
    "redo",
    "enter",
    "same_again",
    "delete",
    "new_tracker",
    "edit_tracker",
    "delete_tracker",
    "new_goal",
    "edit_goal",
    "delete_goal",
    "next_goal",
    "announce_target",
    "targets",
    "plan",
    "add_milestone",
    "milestone_list",
    "import_table",
    "paste_figures",
    "paste_announcement",
    "restore_copy",
)
"""The commands that change the file, none of which is there while one looks at the past."""


def enabled_commands(
    *, trackers: int, goals: int, undo: HistoryEntry | None, redo: HistoryEntry | None
) -> Mapping[str, bool]:
    """Whether each command that is not always there can be given, with so many trackers, and goals of the one shown."""
    return {
        **dict.fromkeys(OF_ANY, True),
        **dict.fromkeys(OF_TRACKER, trackers > 0),
        **dict.fromkeys(OF_GOAL, goals > 0),
        **dict.fromkeys(OF_TRACKERS, trackers > 1),
        **dict.fromkeys(OF_GOALS, goals > 1),
        "undo": undo is not None,
        "redo": redo is not None,
    }


def named(command: str, held: HistoryEntry | None, wording: Wording) -> str:
    """The text of undo or redo with the edit that it is about; an ampersand in that is no shortcut."""
    if held is None:
        return command
    return wording.text("{command}: {edit}", command=command, edit=held.label.replace("&", "&&"))
