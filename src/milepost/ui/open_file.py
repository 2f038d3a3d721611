"""The file open in the window, the tracker and goal chosen in it, and what follows from their figures."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from milepost.chart.subject import Subject
from milepost.domain.edit import Edit
from milepost.domain.progress import draw_curves, measure_progress
from milepost.domain.tracker import Goal, Snapshot, Tracker
from milepost.workspace import Changed, Workspace
from milepost.workspace.choosing import default_goal


class OpenFile(QObject):
    """Tells with `changed` that the file, the choice or the figures are others now."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._forget: Callable[[], None] = workspace.subscribe(self._hear)
        self._tracker_id: int | None = None
        self._goal_ids: dict[int, int] = {}
        self._subject: Subject | None = None

    @property
    def workspace(self) -> Workspace:
        """The use cases on the file."""
        return self._workspace

    def use(self, workspace: Workspace) -> None:
        """Close the file and show another in its place."""
        self._forget()
        self._workspace.close()
        self._workspace = workspace
        self._forget = workspace.subscribe(self._hear)
        self._tracker_id = None
        self._goal_ids.clear()
        self._show()

    def close(self) -> None:
        """Let go of the file."""
        self._forget()
        self._workspace.close()

    @property
    def tracker(self) -> Tracker | None:
        """The tracker that is shown: the chosen one, else the first; None in a file without trackers."""
        trackers = self._workspace.trackers()
        return next(
            (tracker for tracker in trackers if tracker.id == self._tracker_id), trackers[0] if trackers else None
        )

    @property
    def snapshot(self) -> Snapshot | None:
        """Everything on the tracker that is shown."""
        return None if self.tracker is None else self._workspace.snapshot(self.tracker.id)

    @property
    def goal(self) -> Goal | None:
        """The goal that is shown: the chosen one, else the one a command would take."""
        return None if self.snapshot is None else self.goal_of(self.snapshot)

    def goal_of(self, snapshot: Snapshot) -> Goal | None:
        """The goal of a tracker that is, or would be, shown."""
        chosen = self._goal_ids.get(snapshot.tracker.id)
        return next((goal for goal in snapshot.goals if goal.id == chosen), None) or default_goal(snapshot)

    @property
    def subject(self) -> Subject | None:
        """What the headline and the chart are about; None where there is no goal."""
        if self._subject is None and self.snapshot is not None:
            self._subject = subject_of(self.snapshot, self.goal)
        return self._subject

    def choose_tracker(self, tracker_id: int) -> None:
        """Show another tracker."""
        if self.tracker is None or self.tracker.id != tracker_id:
            self._tracker_id = tracker_id
            self._show()

    def choose_goal(self, goal_id: int) -> None:
        """Show another goal of the tracker."""
        if self.tracker is not None and (self.goal is None or self.goal.id != goal_id):
            self._goal_ids[self.tracker.id] = goal_id
            self._show()

    def apply(self, edit: Edit) -> Edit:
        """Make an edit; `changed` follows."""
        return self._workspace.apply(edit)

    def _hear(self, _: Changed) -> None:
        self._show()

    def _show(self) -> None:
        self._subject = None
        self.changed.emit()


def subject_of(snapshot: Snapshot, goal: Goal | None) -> Subject | None:
    """What a picture of a goal is about."""
    if goal is None:
        return None
    curves = draw_curves(snapshot)
    return Subject(snapshot.tracker, measure_progress(snapshot, goal, curves), curves)
