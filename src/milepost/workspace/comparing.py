"""Which goals stand beside one where they are compared."""

from collections.abc import Iterator
from dataclasses import dataclass

from milepost.domain.errors import SelectionError
from milepost.domain.quoting import quoted
from milepost.domain.tracker import Goal, Snapshot
from milepost.workspace.choosing import choose_goal, latest
from milepost.workspace.workspace import Workspace

MOST = 40
"""More goals than this are never compared at once."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A goal of some tracker."""

    snapshot: Snapshot
    goal: Goal


def goals_beside(workspace: Workspace, snapshot: Snapshot, goal: Goal) -> tuple[Beside, ...]:
    """The goals that suit a goal: those of other trackers over the same time, else the tracker's own earlier ones.

    Those of other trackers are in outline, of which `whole` makes what there is.
    """
    others = [each for each in workspace.outlines() if each.tracker.id != snapshot.tracker.id]
    found = [Beside(each, near) for each in others if (near := _nearest(each, goal)) is not None]
    return tuple((found or list(_earlier(snapshot, goal)))[:MOST])


def whole(workspace: Workspace, each: Beside) -> Beside:
    """A goal with all that is in it and in its tracker."""
    snapshot = workspace.snapshot(each.snapshot.tracker.id)
    return Beside(snapshot, next(goal for goal in snapshot.goals if goal.id == each.goal.id))


def named_beside(workspace: Workspace, snapshot: Snapshot, goal: Goal, name: str) -> Beside:
    """The goal that is meant by a name: of the tracker itself, of the tracker of that name, or "tracker/goal"."""
    own = [each for each in snapshot.goals if each.name == name.strip() and each.id != goal.id]
    if own:
        return Beside(snapshot, own[0])
    tracker, _, wanted = name.rpartition("/")
    for named, goal_name in ((name, ""), (tracker, wanted)):
        held = [each for each in workspace.trackers() if each.name.casefold() == named.strip().casefold()]
        if named and held:
            return _of_tracker(workspace.snapshot(held[0].id), goal, goal_name)
    raise SelectionError(
        f"There is no tracker and no goal {quoted(name)} to compare with. "
        "Name a tracker, a goal of the same tracker, or both as “tracker/goal”."
    )


def beside_name(each: Beside, snapshot: Snapshot) -> str:
    """The name by which `named_beside` finds a goal again, seen from a tracker."""
    return (
        each.goal.name
        if each.snapshot.tracker.id == snapshot.tracker.id
        else f"{each.snapshot.tracker.name}/{each.goal.name}"
    )


def _of_tracker(snapshot: Snapshot, goal: Goal, name: str) -> Beside:
    if name:
        return Beside(snapshot, choose_goal(snapshot, name))
    return Beside(snapshot, _nearest(snapshot, goal) or choose_goal(snapshot))


def _nearest(snapshot: Snapshot, goal: Goal) -> Goal | None:
    """The goal of the same measure that shares most of its days with another, None where none shares any."""
    shared = {
        each.id: (min(each.span.last, goal.span.last) - max(each.span.first, goal.span.first)).days + 1
        for each in snapshot.goals
        if each.measure is goal.measure
    }
    most = max(shared.values(), default=0)
    return latest([each for each in snapshot.goals if shared.get(each.id) == most]) if most > 0 else None


def _earlier(snapshot: Snapshot, goal: Goal) -> Iterator[Beside]:
    """The tracker's goals of the same measure that began before, the newest first."""
    before = [each for each in snapshot.goals if each.measure is goal.measure and each.span.first < goal.span.first]
    return (Beside(snapshot, each) for each in sorted(before, key=lambda each: each.span.first, reverse=True))
