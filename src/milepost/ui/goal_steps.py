"""What the commands do that go from one goal or tracker to another, and on to the next year's."""

from PySide6.QtCore import QObject, Signal

from milepost.domain.errors import MilepostError
from milepost.ui.goal_order import goals_in_order, neighbour
from milepost.ui.open_file import OpenFile
from milepost.workspace.goals import new_goal
from milepost.workspace.next_goal import draft_after, goal_after


class GoalSteps(QObject):
    """Chooses what is shown; the only edit is that a next goal is made, which can be undone."""

    failed = Signal(MilepostError)
    told = Signal(str)

    def __init__(self, file: OpenFile) -> None:
        super().__init__(file)
        self._file = file

    def previous_goal(self) -> None:
        """Show the goal before."""
        self._step_goal(-1)

    def following_goal(self) -> None:
        """Show the goal after."""
        self._step_goal(1)

    def previous_tracker(self) -> None:
        """Show the tracker above."""
        self._step_tracker(-1)

    def following_tracker(self) -> None:
        """Show the tracker below."""
        self._step_tracker(1)

    def next_goal(self) -> None:
        """Show the goal for the days after, which is made where there is none yet."""
        snapshot, goal = self._file.snapshot, self._file.goal
        if snapshot is None or goal is None:
            return
        try:
            held = goal_after(snapshot, goal)
            if held is None:
                made = self._file.apply(new_goal(snapshot, draft_after(snapshot, goal)))
                self._file.choose_goal(made.changes[0].id)
                self._tell_made()
            else:
                self._file.choose_goal(held.id)
        except MilepostError as error:
            self.failed.emit(error)

    def _tell_made(self) -> None:
        if (goal := self._file.goal) is not None:
            told = self.tr("%1 is made; announce its target once it is known.")
            self.told.emit(told.replace("%1", goal.name))

    def _step_goal(self, step: int) -> None:
        snapshot, goal = self._file.snapshot, self._file.goal
        if snapshot is not None and goal is not None:
            ids = [each.id for each in goals_in_order(snapshot.goals)]
            self._file.choose_goal(neighbour(ids, goal.id, step))

    def _step_tracker(self, step: int) -> None:
        if (tracker := self._file.tracker) is not None:
            ids = [each.id for each in self._file.workspace.trackers()]
            self._file.choose_tracker(neighbour(ids, tracker.id, step))
