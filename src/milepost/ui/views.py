"""Which view the chart shows, and how: one choice, from which the chart and its pictures are made."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from milepost.chart.shown import SERIES, Shown
from milepost.chart.subject import Subject
from milepost.chart.view_name import ViewName
from milepost.chart.views import ViewChoice
from milepost.domain.period import Step
from milepost.picture.recipe import VIEW_SERIES
from milepost.ui.actions import VIEWS, Actions
from milepost.ui.open_file import OpenFile, subject_of
from milepost.ui.settings import Settings
from milepost.ui.view_bar import ViewBar
from milepost.workspace.comparing import Beside, beside_name, goals_beside, named_beside, whole

MOMENT = 0.02
"""Seconds for which goals to compare with are drawn at once."""


class Views(QObject):
    """The view that is on, with its own choices; `changed` tells of another."""

    changed = Signal()

    def __init__(self, file: OpenFile, actions: Actions, bar: ViewBar, settings: Settings) -> None:
        super().__init__(bar)
        self._file, self._actions, self._bar, self._settings = file, actions, bar, settings
        self.step: Step | None = None
        self.counts = False
        self.against: tuple[str, ...] | None = None
        self._compared: list[Subject] | None = None
        self._to_come: deque[Callable[[], object]] = deque()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._compare_more)
        for name in SERIES:
            actions[name].setChecked(settings.series_shown(name))
            actions[name].toggled.connect(self._keep_series)
        actions[VIEWS[settings.view]].setChecked(True)
        actions.views.triggered.connect(self._choose_view)
        bar.step_chosen.connect(self._choose_step)
        bar.counts_chosen.connect(self._choose_counts)
        bar.against_chosen.connect(self._choose_against)
        bar.against_asked.connect(self._offer)
        file.changed.connect(self._refresh)
        self._refresh()

    @property
    def name(self) -> ViewName:
        """The view that is on."""
        return self._settings.view

    @property
    def hidden(self) -> tuple[str, ...]:
        """The series that are left out."""
        return tuple(name for name in SERIES if not self._actions[name].isChecked())

    def go_to(self, view: ViewName) -> None:
        """Switch a view on."""
        self._actions[VIEWS[view]].trigger()

    def choice(self) -> ViewChoice:
        """What the chart shows of the goal."""
        others = tuple(self._others()) if self.name is ViewName.COMPARE else ()
        return ViewChoice(self.name, Shown.without(self.hidden), self.step, others, self.counts)

    def _others(self) -> Sequence[Subject]:
        """The goals compared with, kept until the file or the choice changes: one draws them at each key press.

        What takes longer than a moment comes soon after, and `changed` tells of it.
        """
        if self._compared is None:
            self._compared = []
            self._to_come = deque(step for each in self._beside() for step in self._steps(each))
            self._compare()
        return self._compared

    def _steps(self, each: Beside) -> Iterator[Callable[[], object]]:
        """Read the figures of a goal, then draw it."""
        yield partial(self._file.workspace.snapshot, each.snapshot.tracker.id)
        yield partial(self._draw, each)

    def _draw(self, each: Beside) -> None:
        each, day = whole(self._file.workspace, each), self._file.known_on
        subject = subject_of(each.snapshot.known_on(day), each.goal, known_on=day)
        if subject is not None and self._compared is not None:
            self._compared.append(subject)

    def _compare(self) -> None:
        """Draw what is to come, as much of it as a moment takes."""
        end = monotonic() + MOMENT
        while self._compared is not None and self._to_come:
            self._to_come.popleft()()
            if monotonic() > end and self._to_come:
                self._soon.start()
                return

    def _compare_more(self) -> None:
        """Draw more, and tell once all of it is there."""
        if self._compared is None:
            return
        if self._to_come:
            self._compare()
            self._soon.start()
        else:
            self.changed.emit()

    def _beside(self) -> Sequence[Beside]:
        """The goals to compare with: those chosen that are still there, else those that suit the goal."""
        snapshot, goal = self._file.snapshot, self._file.goal
        if snapshot is None or goal is None:
            return ()
        workspace = self._file.workspace
        if self.against is None:
            return goals_beside(workspace, snapshot, goal)
        there = {beside_name(each, snapshot): each for each in self._all()}
        return [named_beside(workspace, snapshot, goal, name) for name in self.against if name in there]

    def _all(self) -> list[Beside]:
        """Every other goal of the file that counts the same measure, in outline."""
        goal = self._file.goal
        return [
            Beside(snapshot, each)
            for snapshot in self._file.workspace.outlines()
            for each in snapshot.goals
            if goal is not None and each.id != goal.id and each.measure is goal.measure
        ]

    def _offer(self) -> None:
        """Let the bar list the goals that there are, those compared with now ticked."""
        snapshot = self._file.snapshot
        if snapshot is not None:
            chosen = {(each.snapshot.tracker.id, each.goal.id) for each in self._beside()}
            named = [
                (beside_name(each, snapshot), (each.snapshot.tracker.id, each.goal.id) in chosen)
                for each in self._all()
            ]
            self._bar.offer_goals(named, suits=self.against is None)

    def _choose_view(self) -> None:
        action = self._actions.views.checkedAction()
        chosen = next(name for name, command in VIEWS.items() if command == action.objectName())
        if chosen is not self.name:
            self._settings.view = chosen
            self._refresh()
            self.changed.emit()

    def _choose_step(self, step: Step | None) -> None:
        self.step = step
        self.changed.emit()

    def _choose_counts(self, counts: bool) -> None:  # noqa: FBT001 Qt's signal carries it so
        self.counts = counts
        self.changed.emit()

    def _choose_against(self, names: list[str] | None) -> None:
        self.against = None if names is None else tuple(names)
        self._compared = None
        self.changed.emit()

    def _keep_series(self) -> None:
        for name in SERIES:
            self._settings.show_series(name, shown=self._actions[name].isChecked())
        self.changed.emit()

    def _refresh(self) -> None:
        """Show what the view has to choose, and let only the series be switched that it has."""
        self._compared = None
        has_goal = self._file.goal is not None
        self._bar.show_view(self.name if has_goal else ViewName.PROGRESS)
        for name in SERIES:
            self._actions[name].setEnabled(name in VIEW_SERIES[self.name])
