"""What a file holds, read as values: the trackers, and everything on one of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar, cast

from milepost.domain.errors import SelectionError
from milepost.domain.telling import Tell, counted, untold
from milepost.domain.tracker import Goal, PlanPart, Snapshot, Target, Tracker
from milepost.store import rows
from milepost.store.connect import OpenDatabase, reading

_T = TypeVar("_T")

_TRACKER = "SELECT id, name, unit, start_day, note FROM tracker"
_GOALS = "SELECT id, measure, name, first_day, last_day FROM goal WHERE tracker_id = ? ORDER BY id"
_ALL_GOALS = "SELECT tracker_id, id, measure, name, first_day, last_day FROM goal ORDER BY id"
_TARGETS = """SELECT target.goal_id, target.id, announced_on, value, stretch, withdrawn, source, note
    FROM goal JOIN target ON target.goal_id = goal.id WHERE tracker_id = ? ORDER BY announced_on, target.id"""
_PLAN = """SELECT plan.goal_id, plan.id, plan.first_day, plan.last_day, count
    FROM goal JOIN plan ON plan.goal_id = goal.id WHERE tracker_id = ? ORDER BY plan.first_day, plan.id"""
_MILESTONES = "SELECT id, measure, value, name, due_day FROM milestone WHERE tracker_id = ? ORDER BY id"
_COUNT = "SELECT count(*) FROM figure WHERE tracker_id = ?"
_FIGURES = """SELECT id, measure, first_day, last_day, low, high, typed, announced_on, source, note
    FROM figure WHERE tracker_id = ? ORDER BY id"""


def read_trackers(database: OpenDatabase) -> tuple[Tracker, ...]:
    """All trackers in the order of entry."""
    return tuple(map(rows.tracker_from, database.conn.execute(f"{_TRACKER} ORDER BY id")))


def read_snapshot(database: OpenDatabase, tracker_id: int, tell: Tell = untold) -> Snapshot:
    """Everything on one tracker, as of one moment; `SelectionError` where it is gone.

    `tell` hears how many of the figures are read.
    """
    with reading(database):
        found = database.conn.execute(f"{_TRACKER} WHERE id = ?", (tracker_id,)).fetchone()
        if found is None:
            raise SelectionError("This tracker is no longer in the file; another program has removed it.")
        tracker, goals = rows.tracker_from(found), _goals(database, tracker_id)
        milestones = tuple(map(rows.milestone_from, database.conn.execute(_MILESTONES, (tracker_id,))))
        (about,) = database.conn.execute(_COUNT, (tracker_id,)).fetchone()
        figures = counted(database.conn.execute(_FIGURES, (tracker_id,)), about, tell)
        return Snapshot(tracker, goals, milestones, rows.figures_from(figures))


def read_outlines(database: OpenDatabase) -> tuple[Snapshot, ...]:
    """Every tracker in the order of entry with its goals, but without targets, plans, milestones and figures."""
    with reading(database):
        goals = _by_first(database.conn.execute(_ALL_GOALS), lambda cells: rows.goal_from(cells, (), ()))
        return tuple(Snapshot(tracker, tuple(goals[tracker.id]), (), ()) for tracker in read_trackers(database))


def tracker_of_goal(database: OpenDatabase, goal_id: int) -> int | None:
    """The tracker that a goal belongs to; None where the goal is gone."""
    found = database.conn.execute("SELECT tracker_id FROM goal WHERE id = ?", (goal_id,)).fetchone()
    return None if found is None else int(found[0])


def read_entered(database: OpenDatabase) -> dict[int, str]:
    """When each figure was entered, by its id."""
    return dict(database.conn.execute("SELECT id, entered_at FROM figure").fetchall())


def _goals(database: OpenDatabase, tracker_id: int) -> tuple[Goal, ...]:
    targets: Mapping[int, list[Target]] = _by_first(database.conn.execute(_TARGETS, (tracker_id,)), rows.target_from)
    plans: Mapping[int, list[PlanPart]] = _by_first(database.conn.execute(_PLAN, (tracker_id,)), rows.plan_from)
    found = database.conn.execute(_GOALS, (tracker_id,)).fetchall()
    return tuple(rows.goal_from(cells, targets[cells[0]], plans[cells[0]]) for cells in found)


def _by_first(found: Iterable[Sequence[object]], build: Callable[[Sequence[object]], _T]) -> Mapping[int, list[_T]]:
    parts: defaultdict[int, list[_T]] = defaultdict(list)
    for owner, *cells in found:
        parts[cast("int", owner)].append(build(cells))
    return parts
