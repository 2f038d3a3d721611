"""The edit that gives a goal its plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from milepost.domain.edit import Edit
from milepost.domain.errors import EditError
from milepost.domain.period import span_code
from milepost.domain.quantity import parse_number
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, PlanPart, Snapshot
from milepost.store.rows import plan_row
from milepost.workspace.draft import Draft
from milepost.workspace.words import of_measure


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A part of a plan as it is typed: the count expected over the span."""

    span: Span
    typed: str


def set_plan(snapshot: Snapshot, goal: Goal, new: Sequence[PlanDraft], separator: str = "") -> Edit:
    """Make these the parts of the goal's plan, whatever it was; none of them means an even pace."""
    parts = [PlanPart(0, each.span, _count(snapshot, each, separator)) for each in new]
    check_plan(goal, parts)
    held = {(part.span, part.count): part for part in goal.plan}
    wanted = {(part.span, part.count): part for part in parts}
    draft = Draft()
    for key in held.keys() - wanted.keys():
        draft.remove("plan", held[key].id, plan_row(held[key], goal.id))
    for key in sorted(wanted.keys() - held.keys()):
        draft.add("plan", plan_row(wanted[key], goal.id))
    if not draft:
        raise EditError("Nothing to change: the plan is already as typed.")
    return draft.edit(f"{'Set' if parts else 'Remove'} the plan of {goal.name}{of_measure(goal.measure)}")


def check_plan(goal: Goal, parts: Sequence[PlanPart]) -> None:
    """Refuse parts that overlap or lie outside the goal; EditError."""
    ordered = sorted(parts, key=lambda part: part.span)
    for part in ordered:
        if not (goal.span.contains(part.span.first) and goal.span.contains(part.span.last)):
            raise EditError(f"{span_code(part.span)} is not within the goal, {span_code(goal.span)}.")
    for part, following in pairwise(ordered):
        if following.span.first <= part.span.last:
            raise EditError(
                f"The plan of {goal.name} would count some days twice: {span_code(part.span)} and "
                f"{span_code(following.span)} overlap."
            )


def _count(snapshot: Snapshot, part: PlanDraft, separator: str) -> int:
    return parse_number(part.typed, unit=snapshot.tracker.unit, separator=separator)
