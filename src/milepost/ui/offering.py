"""Offers the commands that can be given now, each called by what it would do to what is shown."""

from milepost.chart.wording import Wording
from milepost.domain.errors import SpanError
from milepost.domain.span import Span
from milepost.domain.tracker import Goal
from milepost.ui.action_states import WRITING, enabled_commands, named
from milepost.ui.actions import Actions
from milepost.ui.goal_order import next_goal_text
from milepost.ui.open_file import OpenFile
from milepost.workspace.next_goal import span_after


class Offering:
    """Copies what the file says into the menus; the example's past cannot be taken back.

    The data of undo and redo are the number of the edit that they are called by.
    """

    def __init__(self, file: OpenFile, actions: Actions, wording: Wording) -> None:
        self._file, self._actions, self._wording = file, actions, wording
        self._plain = {name: actions[name].text() for name in ("undo", "redo")}

    def refresh(self) -> None:
        """Offer what can be done now."""
        file, snapshot, actions = self._file, self._file.snapshot, self._actions
        past = not file.is_example
        undo = file.workspace.next_undo() if past else None
        redo = file.workspace.next_redo() if past else None
        enabled = enabled_commands(
            trackers=len(file.workspace.trackers()), goals=len(snapshot.goals) if snapshot else 0, undo=undo, redo=redo
        )
        looking_back = file.known_on is not None
        for name, can_be_given in enabled.items():
            actions[name].setEnabled(can_be_given and not (looking_back and name in WRITING))
        # The example stays as it is, so no copies are kept of it.
        if file.is_example:
            actions["restore_copy"].setEnabled(False)
        actions["undo"].setText(named(self._plain["undo"], undo, self._wording))
        actions["redo"].setText(named(self._plain["redo"], redo, self._wording))
        for name, held in (("undo", undo), ("redo", redo)):
            actions[name].setData(held.id if held else None)
        actions["next_goal"].setText(next_goal_text(_after(file.goal), self._wording))


def _after(goal: Goal | None) -> Span | None:
    try:
        return span_after(goal.span) if goal else None
    except SpanError:
        return None
