"""The file open in the window, the tracker and goal chosen in it, and what follows from their figures."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from milepost.chart.subject import Subject
from milepost.domain.curve import Curve
from milepost.domain.edit import Edit
from milepost.domain.errors import EditError, MilepostError
from milepost.domain.figure import Measure
from milepost.domain.progress import draw_curves, measure_progress
from milepost.domain.telling import Tell, untold
from milepost.domain.tracker import Goal, Snapshot, Tracker
from milepost.ui.choice import Choice
from milepost.ui.interpreter import look_through_all
from milepost.ui.kept_curves import KeptCurves
from milepost.ui.letting_go import LettingGo
from milepost.ui.long_work import turning
from milepost.ui.own_copy import OwnCopies
from milepost.workspace import Cause, Changed, Workspace
from milepost.workspace.choosing import default_goal

LONG = 2_000
"""Figures of a tracker from which on what follows from them is made in steps, between which the window lives on."""

Drawing: TypeAlias = Callable[[Snapshot, Tell], Mapping[Measure, Curve]]


class OpenFile(QObject):
    """Tells with `changed` that the file, the choice or the figures are others now.

    Before that, `opened` tells that the file is another, and `copied` that it is the user's own copy of the example.
    After that, `settled` tells the same to what need not be painted at once. `warned` tells what went wrong beside an
    edit.
    """

    changed = Signal()
    settled = Signal()
    opened = Signal()
    copied = Signal(Path)
    warned = Signal(str)

    def __init__(self, workspace: Workspace, copies: OwnCopies | None = None, choice: Choice | None = None) -> None:
        """`copies` makes the user's own file of one that is an example; `choice` is what is shown at first."""
        super().__init__()
        self._workspace, self._copies = workspace, copies
        self._forget: Callable[[], None] = workspace.subscribe(self._hear)
        self._choice = choice or Choice()
        self._goal: Goal | None = None
        self._subject: Subject | None = None
        self._known_on: date | None = None
        self._past: tuple[Snapshot, Snapshot] | None = None
        self._shown: Snapshot | None = None
        self.draw = KeptCurves()
        self._letting_go = LettingGo(self)
        self._is_settled, self._is_ready, self._changes = True, True, 0
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.settle, Qt.ConnectionType.QueuedConnection)

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
        self._is_settled = True
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
        """Everything on the tracker that is shown, or what of it was known on the day one looks back to."""
        if self._is_ready or self._shown is None:
            tracker = self.tracker
            self._shown = None if tracker is None else self._known(self._workspace.snapshot(tracker.id))
        return self._shown

    def _known(self, held: Snapshot) -> Snapshot:
        if self._known_on is None:
            return held
        if self._past is None or self._past[0] is not held:
            self._past = held, held.known_on(self._known_on)
        return self._past[1]

    @property
    def is_long(self) -> bool:
        """Whether there are many figures of the tracker that is shown; nothing is read for that."""
        return self._shown is not None and len(self._shown.figures) >= LONG

    @property
    def is_ready(self) -> bool:
        """Whether nothing is being made ready of what has changed, so that what is asked for is what will be shown."""
        return self._is_ready

    @property
    def known_on(self) -> date | None:
        """The day one looks back to, on which nothing can be changed; None in the present."""
        return self._known_on

    def look_back(self, day: date | None) -> None:
        """Show what was known on a day, or with None everything again."""
        if day != self._known_on and self.tracker is not None:
            if self._known_on is None and self.goal is not None:
                self._choice = self._choice.with_goal(self.tracker.id, self.goal.id)
            self._known_on, self._past = day, None
            self._show()

    @property
    def goal(self) -> Goal | None:
        """The goal that is shown: the chosen one, else the one a command would take."""
        if self._goal is None and self.snapshot is not None:
            self._goal = self.goal_of(self.snapshot)
        return self._goal

    def goal_of(self, snapshot: Snapshot) -> Goal | None:
        """The goal of a tracker that is, or would be, shown."""
        chosen = self._choice.goals.get(snapshot.tracker.id)
        return next((goal for goal in snapshot.goals if goal.id == chosen), None) or default_goal(snapshot)

    @property
    def subject(self) -> Subject | None:
        """What the headline and the chart are about; None where there is no goal."""
        if self._subject is None and self.snapshot is not None:
            self._subject = subject_of(self.snapshot, self.goal, self.draw, self._known_on)
        return self._subject

    def choose_tracker(self, tracker_id: int) -> None:
        """Show another tracker."""
        if self.tracker is None or self.tracker.id != tracker_id:
            self._known_on = self._past = None
            self._choice = self._choice.with_tracker(tracker_id)
            self._show()

    def choose_goal(self, goal_id: int) -> None:
        """Show another goal of the tracker."""
        if self.tracker is not None and (self.goal is None or self.goal.id != goal_id):
            self._choice = self._choice.with_goal(self.tracker.id, goal_id)
            self._show()

    def apply(
        self, edit: Edit, *, settles_later: bool = False, keeps_copy: bool = False, tell: Tell | None = None
    ) -> Edit:
        """Make an edit, in a copy of the user's own where the file is the example; `changed` follows, and `settled`.

        Where it settles later, what has changed is painted before that; one that brings much into the file
        `keeps_copy` of what it held, and `tell` hears how far it is. Raises EditError while one looks back.
        """
        self.refuse_in_past()
        if self._copies is None or not self.is_example:
            done = self._workspace.apply(edit, keeps_copy=keeps_copy, tell=tell or turning())
            if not (settles_later or self.is_long):
                self.settle()
            return done
        own = self._copies.make(self._workspace, self.tracker)
        try:
            done = own.apply(edit, tell=tell or turning())
        except BaseException:
            own.close()
            own.path.unlink()
            raise
        self._replace(own)
        self.copied.emit(own.path)
        self._show()
        return done

    def refuse_in_past(self) -> None:
        """Raise EditError while one looks back: every way into the file asks this first."""
        if self._known_on is not None:
            raise EditError("You are looking at the past, where nothing can be changed. Return to today first.")

    def _replace(self, workspace: Workspace) -> None:
        self._forget()
        self._workspace.close()
        self._workspace = workspace
        self._forget = workspace.subscribe(self._hear)
        self._goal = self._subject = self._known_on = self._past = self._shown = None
        self.draw = KeptCurves()
        look_through_all()
        self.opened.emit()

    def _hear(self, change: Changed) -> None:
        if change.edit is not None:
            self._letting_go.take(change.edit.changes)
        self._change()
        if change.warning:
            self.warned.emit(change.warning)
        if change.cause is Cause.APPLIED or self.is_long:
            self._soon.start()
        else:
            self.settle()

    def _show(self) -> None:
        self._change()
        if self.is_long:
            self._soon.start()
        else:
            self.settle()

    def _change(self) -> None:
        self._changes += 1
        now = self._changes
        goal, subject = None, None
        self._is_ready = False
        # What cannot be read is told by whoever asks for it next.
        with suppress(MilepostError):
            goal, subject = self._made_ready(turning())
        self._is_ready = True
        if now == self._changes:
            self._goal, self._subject, self._is_settled = goal, subject, False
            self.changed.emit()

    def _made_ready(self, tell: Tell) -> tuple[Goal | None, Subject | None]:
        """The goal and what is made of it, where that takes long; meanwhile the window is painted as it was."""
        if self.tracker is None:
            return None, None
        snapshot = self._known(self._workspace.snapshot(self.tracker.id, tell))
        if len(snapshot.figures) < LONG:
            return None, None
        tell(0)
        goal = self.goal_of(snapshot)
        subject = subject_of(snapshot, goal, self.draw, self._known_on, tell)
        for curve in subject.curves.values() if subject else ():
            curve.explain(tell)
        return goal, subject

    def settle(self) -> None:
        """Tell now what would be told soon."""
        if not self._is_settled:
            self._is_settled = True
            self.settled.emit()


def subject_of(
    snapshot: Snapshot,
    goal: Goal | None,
    draw: Drawing = draw_curves,
    known_on: date | None = None,
    tell: Tell = untold,
) -> Subject | None:
    """What a picture of a goal is about, its curves drawn with `draw`; the snapshot holds what was known on a day.

    `tell` hears of each step.
    """
    if goal is None:
        return None
    curves = draw(snapshot, tell)
    return Subject(snapshot.tracker, measure_progress(snapshot, goal, curves, tell=tell), curves, known_on)
