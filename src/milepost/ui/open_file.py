"""The file open in the window, the tracker and goal chosen in it, and what follows from their figures."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from milepost.chart.subject import Subject
from milepost.domain.edit import Edit
from milepost.domain.errors import MilepostError
from milepost.domain.progress import draw_curves, measure_progress
from milepost.domain.tracker import Goal, Snapshot, Tracker
from milepost.ui.choice import Choice
from milepost.ui.own_copy import OwnCopies
from milepost.workspace import Changed, Workspace
from milepost.workspace.choosing import default_goal


class OpenFile(QObject):
    """Tells with `changed` that the file, the choice or the figures are others now.

    Before that, `opened` tells that the file is another, and `copied` that it is the user's own copy of the example.
    """

    changed = Signal()
    opened = Signal()
    copied = Signal(Path)

    def __init__(self, workspace: Workspace, copies: OwnCopies | None = None, choice: Choice | None = None) -> None:
        """`copies` makes the user's own file of one that is an example; `choice` is what is shown at first."""
        super().__init__()
        self._workspace, self._copies = workspace, copies
        self._forget: Callable[[], None] = workspace.subscribe(self._hear)
        self._choice = choice or Choice()
        self._subject: Subject | None = None

    @property
    def workspace(self) -> Workspace:
        """The use cases on the file."""
        return self._workspace

    @property
    def is_example(self) -> bool:
        """Whether the file is the example, which stays as it is: an edit of it goes to a copy."""
        return self._copies is not None and self._copies.is_example(self._workspace.path)

    @property
    def choice(self) -> Choice:
        """The tracker and the goals that were chosen in the file."""
        return self._choice

    def use(self, workspace: Workspace, choice: Choice | None = None) -> None:
        """Close the file and show another in its place, at first with the tracker and the goals of a choice."""
        self._choice = choice or Choice()
        self._replace(workspace)
        self._show()

    def today(self) -> date:
        """The day it is for the user."""
        return self._workspace.today()

    def close(self) -> None:
        """Let go of the file."""
        self._forget()
        self._workspace.close()

    @property
    def tracker(self) -> Tracker | None:
        """The tracker that is shown: the chosen one, else the first; None in a file without trackers."""
        trackers = self._workspace.trackers()
        return next(
            (tracker for tracker in trackers if tracker.id == self._choice.tracker), trackers[0] if trackers else None
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
        chosen = self._choice.goals.get(snapshot.tracker.id)
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
            self._choice = self._choice.with_tracker(tracker_id)
            self._show()

    def choose_goal(self, goal_id: int) -> None:
        """Show another goal of the tracker."""
        if self.tracker is not None and (self.goal is None or self.goal.id != goal_id):
            self._choice = self._choice.with_goal(self.tracker.id, goal_id)
            self._show()

    def apply(self, edit: Edit) -> Edit:
        """Make an edit, in a copy of the user's own where the file is the example; `changed` follows."""
        if self._copies is None or not self.is_example:
            return self._workspace.apply(edit)
        own = self._copies.make(self._workspace, self.tracker)
        try:
            done = own.apply(edit)
        except MilepostError:
            own.close()
            own.path.unlink()
            raise
        self._replace(own)
        self.copied.emit(own.path)
        self._show()
        return done

    def _replace(self, workspace: Workspace) -> None:
        self._forget()
        self._workspace.close()
        self._workspace = workspace
        self._forget = workspace.subscribe(self._hear)
        self._subject = None
        self.opened.emit()

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
