"""The goals of a tracker while rows are imported: those it holds, and those that the rows bring about."""

from dataclasses import replace

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot
from milepost.store.rows import goal_row
from milepost.workspace.draft import Draft
from milepost.workspace.goals import default_goal_name


class GoalBook:
    """Finds goals by measure and span; new ones go into the edit in the making, as rows first name them."""

    def __init__(self, draft: Draft, snapshot: Snapshot) -> None:
        self._draft = draft
        self._tracker_id = snapshot.tracker.id
        self._goals: dict[int, Goal] = {}
        self._by_days: dict[tuple[Measure, Span], int] = {}
        self._names = {""}
        for goal in snapshot.goals:
            self.update(goal)

    @property
    def goals(self) -> tuple[Goal, ...]:
        """All goals so far, held ones first."""
        return tuple(self._goals.values())

    def find(self, measure: Measure, span: Span) -> Goal | None:
        """The goal with this measure and span."""
        number = self._by_days.get((measure, span))
        return None if number is None else self._goals[number]

    def made(self, measure: Measure, span: Span) -> Goal:
        """The goal with this measure and span, made under its default name where there is none."""
        return self.find(measure, span) or self._make(measure, span)

    def name(self, goal: Goal, line: int) -> bool:
        """Make a goal under its own name, or the default one where that is taken; no where its days have one."""
        if self.find(goal.measure, goal.span):
            return False
        self._make(goal.measure, goal.span, goal.name, line)
        return True

    def update(self, goal: Goal) -> None:
        """Put a goal in the place of its former self."""
        self._goals[goal.id] = goal
        self._by_days.setdefault((goal.measure, goal.span), goal.id)
        self._names.add(goal.name)

    def _make(self, measure: Measure, span: Span, wanted: str = "", line: int = 0) -> Goal:
        name = wanted if wanted not in self._names else default_goal_name(span, measure, self._names)
        goal = Goal(0, measure, name, span)
        goal = replace(goal, id=self._draft.add("goal", goal_row(goal, self._tracker_id), line))
        self.update(goal)
        return goal
