"""What a tracker would be after some row changes, without touching the file: for previews."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from milepost.domain.edit import Row, RowChange, Table
from milepost.domain.errors import EditError
from milepost.domain.figure import Figure
from milepost.domain.tracker import Goal, Milestone, PlanPart, Snapshot, Target, Tracker
from milepost.store import rows

_T = TypeVar("_T")
_OWNERS = ("tracker_id", "goal_id")
_UNSEEN = (*_OWNERS, "entered_at")


@dataclass(frozen=True, slots=True)
class _Owned(Generic[_T]):
    """A value and the goal it belongs to."""

    goal_id: int
    value: _T


def replayed(snapshot: Snapshot, changes: Iterable[RowChange]) -> Snapshot | None:
    """The snapshot after changes made in their order; None where its tracker is removed.

    Raises EditError where another program has put something into a row that cannot be read.
    """
    replay = _Replay(snapshot)
    try:
        for change in changes:
            replay.make(change)
    except (TypeError, ValueError) as error:
        raise EditError(
            "What these edits changed cannot be read any more; another program has written over it. "
            "Nothing was changed."
        ) from error
    return replay.snapshot()


class _Replay:
    """The parts of one snapshot by their ids, while changes are made to them."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._id = snapshot.tracker.id
        self._tracker: Tracker | None = snapshot.tracker
        self._figures = {figure.id: figure for figure in snapshot.figures}
        self._milestones = {milestone.id: milestone for milestone in snapshot.milestones}
        self._goals = {goal.id: replace(goal, targets=(), plan=()) for goal in snapshot.goals}
        self._targets = {each.id: _Owned(goal.id, each) for goal in snapshot.goals for each in goal.targets}
        self._plans = {each.id: _Owned(goal.id, each) for goal in snapshot.goals for each in goal.plan}

    def make(self, change: RowChange) -> None:
        """Make one change."""
        row = change.after if self._is_ours(change) else None
        cells = (change.id, *_cells(change.table, row)) if row else ()
        match change.table:
            case "tracker":
                if change.id == self._id:
                    self._tracker = rows.tracker_from(cells) if row else None
            case "goal":
                _put(self._goals, change.id, rows.goal_from(cells, (), ()) if row else None)
            case "target":
                _put(self._targets, change.id, _Owned(_goal_of(row), rows.target_from(cells)) if row else None)
            case "plan":
                _put(self._plans, change.id, _Owned(_goal_of(row), rows.plan_from(cells)) if row else None)
            case "milestone":
                _put(self._milestones, change.id, rows.milestone_from(cells) if row else None)
            case "figure":
                _put(self._figures, change.id, rows.figure_from(cells) if row else None)

    def snapshot(self) -> Snapshot | None:
        """The parts in the order of entry, as the file would give them."""
        if self._tracker is None:
            return None
        goals = tuple(self._whole(goal) for goal in _in_order(self._goals))
        milestones: tuple[Milestone, ...] = _in_order(self._milestones)
        figures: tuple[Figure, ...] = _in_order(self._figures)
        return Snapshot(self._tracker, goals, milestones, figures)

    def _is_ours(self, change: RowChange) -> bool:
        row = change.after or {}
        return row.get("tracker_id", self._id) == self._id and ("goal_id" not in row or row["goal_id"] in self._goals)

    def _whole(self, goal: Goal) -> Goal:
        targets: list[Target] = [held.value for held in self._targets.values() if held.goal_id == goal.id]
        plan: list[PlanPart] = [held.value for held in self._plans.values() if held.goal_id == goal.id]
        targets.sort(key=lambda target: target.newness)
        plan.sort(key=lambda part: (part.span.first, part.id))
        return replace(goal, targets=tuple(targets), plan=tuple(plan))


def _cells(table: Table, row: Row) -> tuple[object, ...]:
    """The cells that a value of the domain is made of."""
    return tuple(row[column] for column in rows.COLUMNS[table] if column not in _UNSEEN)


def _goal_of(row: Row) -> int:
    return int(row["goal_id"] or 0)


def _put(parts: dict[int, _T], number: int, part: _T | None) -> None:
    if part is None:
        parts.pop(number, None)
    else:
        parts[number] = part


def _in_order(parts: Mapping[int, _T]) -> tuple[_T, ...]:
    return tuple(parts[number] for number in sorted(parts))
