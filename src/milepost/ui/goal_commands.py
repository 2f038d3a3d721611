"""What the commands on goals, targets, plans and milestones do in the window."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.ui.dressing import Dressing
from milepost.ui.form_dialog import run_dialog
from milepost.ui.goal_dialogs import EditGoalDialog, NewGoalDialog
from milepost.ui.goal_edits import GoalEdits, MilestoneEdits
from milepost.ui.list_dialog import ListDialog
from milepost.ui.milestone_dialogs import MilestoneDialog, MilestonesDialog
from milepost.ui.open_file import OpenFile
from milepost.ui.plan_dialog import PlanDialog
from milepost.ui.target_dialog import TargetDialog
from milepost.ui.targets_dialog import TargetsDialog, next_target
from milepost.workspace.goals import GoalDraft, delete_goal, new_goal


class GoalCommands(QObject):
    """Each command opens its dialog or makes its edit at once; all of them can be undone with the actions `undo`."""

    failed = Signal(MilepostError)

    def __init__(  # noqa: PLR0913, PLR0917 what they act on, and how it is said and shown
        self,
        window: QWidget,
        file: OpenFile,
        separator: str,
        wording: Wording,
        dressing: Dressing,
        undo: Sequence[QAction],
    ) -> None:
        super().__init__(window)
        self._dressing = dressing
        self._window, self._file, self._separator = window, file, separator
        self._wording, self._undo = wording, undo

    def new_goal(self) -> None:
        """Ask for a goal and make it."""
        snapshot = self._file.snapshot
        if snapshot is not None:
            latest = max((goal.span.last.year for goal in snapshot.goals), default=snapshot.tracker.start_day.year - 1)
            make = partial(self._make_goal, snapshot.tracker.id)
            run_dialog(NewGoalDialog(self._window, latest + 1, make))

    def edit_goal(self) -> None:
        """Ask what is to change of the goal."""
        snapshot, goal = self._file.snapshot, self._file.goal
        if snapshot is not None and goal is not None:
            taken = {other.name for other in snapshot.goals} - {goal.name}
            run_dialog(EditGoalDialog(self._window, goal, taken, self._of(goal.id).revise))

    def delete_goal(self) -> None:
        """Delete the goal that is shown; the figures stay."""
        if self._file.snapshot is None or self._file.goal is None:
            return
        try:
            self._file.apply(delete_goal(self._file.snapshot, self._file.goal))
        except MilepostError as error:
            self.failed.emit(error)

    def announce_target(self) -> None:
        """Ask for a target and announce it."""
        if (goal := self._file.goal) is not None:
            start = next_target(goal, self._file.today())
            run_dialog(TargetDialog(self._window, start, self._of(goal.id).announce, announced=False))

    def targets(self) -> None:
        """Show the targets of the goal, to be corrected or deleted."""
        if (goal := self._file.goal) is not None:
            today = self._file.today()
            self._run_list(TargetsDialog(self._window, self._of(goal.id), today, self._wording, self._undo))

    def plan(self) -> None:
        """Ask for the plan of the goal."""
        if (subject := self._file.subject) is not None:
            give, theme = self._of(subject.progress.goal.id).set_plan, self._dressing.theme
            run_dialog(PlanDialog(self._window, subject, self._separator, self._wording, theme, give))

    def add_milestone(self) -> None:
        """Ask for a milestone and add it."""
        if (tracker := self._file.tracker) is not None:
            edits = MilestoneEdits(self._file, tracker.id, self._separator)
            run_dialog(MilestoneDialog(self._window, None, edits.add))

    def milestones(self) -> None:
        """Show the milestones of the tracker, to be changed or deleted."""
        if (tracker := self._file.tracker) is not None:
            edits = MilestoneEdits(self._file, tracker.id, self._separator)
            self._run_list(MilestonesDialog(self._window, edits, tracker.name, self._wording, self._undo))

    def _of(self, goal_id: int) -> GoalEdits:
        return GoalEdits(self._file, goal_id, self._separator)

    def _run_list(self, dialog: ListDialog) -> None:
        self._file.changed.connect(dialog.refresh)
        run_dialog(dialog)

    def _make_goal(self, tracker_id: int, new: GoalDraft) -> None:
        made = self._file.apply(new_goal(self._file.workspace.snapshot(tracker_id), new, self._separator))
        self._file.choose_tracker(tracker_id)
        self._file.choose_goal(made.changes[0].id)
