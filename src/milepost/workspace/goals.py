"""Edits of goals: add, change, delete; and the name a goal has by default."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, field, replace
from itertools import count

from milepost.domain.edit import Edit
from milepost.domain.errors import EditError
from milepost.domain.figure import Measure
from milepost.domain.period import span_code
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot
from milepost.store.rows import goal_row, plan_row, target_row
from milepost.workspace.draft import Draft
from milepost.workspace.targets import TargetDraft, target_of
from milepost.workspace.words import checked_name, of_measure


@dataclass(frozen=True, slots=True)
class GoalDraft:
    """A goal as it is typed; without a name it gets the default one, and its target is announced on its first day."""

    span: Span
    measure: Measure = Measure.DELIVERIES
    name: str = ""
    target: TargetDraft = field(default_factory=TargetDraft)


def default_goal_name(span: Span, measure: Measure, taken: Container[str]) -> str:
    """The year where all days lie in one and the name is free, else the span; made unique where that is taken too."""
    return next(name for name in _names(span, measure) if name not in taken)


def new_goal(snapshot: Snapshot, new: GoalDraft, separator: str = "") -> Edit:
    """Add a goal, with its first target where one is typed."""
    draft = Draft()
    goal = put_goal(draft, snapshot, new, separator)
    return draft.edit(f"Add the goal {goal.name}{of_measure(goal.measure)} to {snapshot.tracker.name}")


def put_goal(draft: Draft, snapshot: Snapshot, new: GoalDraft, separator: str = "") -> Goal:
    """Put a new goal of the snapshot's tracker, and its target, into an edit in the making."""
    _refuse_twin(snapshot, new.measure, new.span)
    name = _name(snapshot, new, ())
    goal = Goal(0, new.measure, name, new.span)
    goal = replace(goal, id=draft.add("goal", goal_row(goal, snapshot.tracker.id)))
    if new.target.typed.strip() or new.target.stretch.strip():
        target = target_of(snapshot, goal, new.target, new.span.first, separator)
        draft.add("target", target_row(target, goal.id))
    return goal


def revise_goal(snapshot: Snapshot, held: Goal, new: GoalDraft) -> Edit:
    """Change the measure, the days or the name of a goal; its targets and its plan stay."""
    if (held.measure, held.span) != (new.measure, new.span):
        _refuse_twin(snapshot, new.measure, new.span)
    outside = next((part for part in held.plan if not _within(new.span, part.span)), None)
    if outside:
        raise EditError(f"The plan has a part in {span_code(outside.span)}, outside these days. Change the plan first.")
    goal = replace(held, measure=new.measure, span=new.span, name=_name(snapshot, new, (held.name,)))
    draft = Draft()
    tracker = snapshot.tracker.id
    draft.change("goal", held.id, goal_row(held, tracker), goal_row(goal, tracker))
    if not draft:
        raise EditError("Nothing to change: the goal is already as typed.")
    return draft.edit(f"Change the goal {goal.name}{of_measure(goal.measure)}")


def delete_goal(snapshot: Snapshot, goal: Goal) -> Edit:
    """Delete a goal with its targets and its plan; the figures stay."""
    draft = Draft()
    take_out_goal(draft, snapshot, goal)
    return draft.edit(f"Delete the goal {goal.name}{of_measure(goal.measure)}")


def take_out_goal(draft: Draft, snapshot: Snapshot, goal: Goal) -> None:
    """Take a goal and all it has out, in an edit in the making."""
    for target in goal.targets:
        draft.remove("target", target.id, target_row(target, goal.id))
    for part in goal.plan:
        draft.remove("plan", part.id, plan_row(part, goal.id))
    draft.remove("goal", goal.id, goal_row(goal, snapshot.tracker.id))


def _name(snapshot: Snapshot, new: GoalDraft, own: tuple[str, ...]) -> str:
    taken = {goal.name for goal in snapshot.goals}.difference(own)
    if not new.name.strip():
        return default_goal_name(new.span, new.measure, taken)
    name = checked_name(new.name, "goal")
    if name in taken:
        raise EditError(f"{snapshot.tracker.name} already has a goal “{name}”. Choose another name.")
    return name


def _names(span: Span, measure: Measure) -> Iterator[str]:
    if span.first.year == span.last.year:
        yield f"{span.first.year:04}"
    yield span_code(span)
    days = f"{span.first}..{span.last}"
    yield days
    yield f"{days} {measure}"
    yield from (f"{days} {measure} {number}" for number in count(2))


def _refuse_twin(snapshot: Snapshot, measure: Measure, span: Span) -> None:
    twin = next((goal for goal in snapshot.goals if (goal.measure, goal.span) == (measure, span)), None)
    if twin:
        raise EditError(
            f"{snapshot.tracker.name} already has a goal for {measure} {span_code(span)}, named “{twin.name}”. "
            "It was left as it is; announce a new target for it instead."
        )


def _within(outer: Span, inner: Span) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last
