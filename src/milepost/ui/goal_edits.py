"""Corrections of one goal or of a tracker's milestones, looked up anew for each: the file may be another meanwhile."""

from collections.abc import Sequence

from milepost.domain.errors import SelectionError
from milepost.domain.tracker import Goal, Milestone, Snapshot
from milepost.ui.open_file import OpenFile
from milepost.workspace.goals import GoalDraft, revise_goal
from milepost.workspace.milestones import MilestoneDraft, add_milestone, delete_milestone, revise_milestone
from milepost.workspace.plans import PlanDraft, set_plan
from milepost.workspace.targets import TargetDraft, announce_target, delete_target, revise_target


class GoalEdits:
    """Edits of the goal with an id; each raises a MilepostError where it cannot be made."""

    def __init__(self, file: OpenFile, goal_id: int, separator: str) -> None:
        self._file, self._goal_id, self._separator = file, goal_id, separator

    @property
    def goal(self) -> Goal | None:
        """The goal as it is now; None where it is gone."""
        goals = self._file.snapshot.goals if self._file.snapshot else ()
        return next((goal for goal in goals if goal.id == self._goal_id), None)

    def revise(self, new: GoalDraft) -> None:
        """Change its name and days."""
        snapshot, goal = self._held()
        self._file.apply(revise_goal(snapshot, goal, new))

    def announce(self, new: TargetDraft) -> None:
        """Announce a target."""
        snapshot, goal = self._held()
        self._file.apply(announce_target(snapshot, goal, new, self._file.today(), self._separator))

    def revise_target(self, number: int, new: TargetDraft) -> None:
        """Correct a target."""
        snapshot, goal = self._held()
        self._file.apply(revise_target(snapshot, goal, number, new, self._separator))

    def delete_target(self, number: int) -> None:
        """Delete a target."""
        _, goal = self._held()
        self._file.apply(delete_target(goal, number))

    def set_plan(self, parts: Sequence[PlanDraft]) -> None:
        """Give it a plan, or none."""
        snapshot, goal = self._held()
        self._file.apply(set_plan(snapshot, goal, parts, self._separator))

    def _held(self) -> tuple[Snapshot, Goal]:
        snapshot, goal = self._file.snapshot, self.goal
        if snapshot is None or goal is None:
            raise SelectionError("The goal is no longer in the file; it may have been deleted since.")
        return snapshot, goal


class MilestoneEdits:
    """Edits of the milestones of the tracker with an id; each raises a MilepostError where it cannot be made."""

    def __init__(self, file: OpenFile, tracker_id: int, separator: str) -> None:
        self._file, self._tracker_id, self._separator = file, tracker_id, separator

    @property
    def milestones(self) -> tuple[Milestone, ...] | None:
        """The milestones as they are now; None where the tracker is gone."""
        snapshot = self._file.snapshot
        return snapshot.milestones if snapshot and snapshot.tracker.id == self._tracker_id else None

    def add(self, new: MilestoneDraft) -> None:
        """Add a milestone."""
        self._file.apply(add_milestone(self._held(), new, self._separator))

    def revise(self, number: int, new: MilestoneDraft) -> None:
        """Change a milestone."""
        self._file.apply(revise_milestone(self._held(), number, new, self._separator))

    def delete(self, number: int) -> None:
        """Delete a milestone."""
        self._file.apply(delete_milestone(self._held(), number))

    def _held(self) -> Snapshot:
        snapshot = self._file.snapshot
        if snapshot is None or self.milestones is None:
            raise SelectionError("The tracker is no longer in the file; it may have been deleted since.")
        return snapshot
