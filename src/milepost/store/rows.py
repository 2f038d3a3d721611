"""Rows of the file as values of the domain, and back."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, TypeAlias

from milepost.domain.edit import Row, Table
from milepost.domain.figure import Figure, Measure
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Milestone, PlanPart, Target, Tracker

COLUMNS: Mapping[Table, tuple[str, ...]] = {
    "tracker": ("name", "unit", "start_day", "note"),
    "goal": ("tracker_id", "measure", "name", "first_day", "last_day"),
    "target": ("goal_id", "announced_on", "value", "stretch", "withdrawn", "source", "note"),
    "plan": ("goal_id", "first_day", "last_day", "count"),
    "milestone": ("tracker_id", "measure", "value", "name", "due_day"),
    "figure": (
        *("tracker_id", "measure", "first_day", "last_day", "low", "high", "typed"),
        *("announced_on", "source", "note", "entered_at"),
    ),
}

Cells: TypeAlias = Sequence[Any]

_DAY = lru_cache(20_000)(date.fromisoformat)
_MEASURES = {measure.value: measure for measure in Measure}


@lru_cache(20_000)
def _span(first: str, last: str) -> Span:
    """Many figures are of the same days."""
    return Span(_DAY(first), _DAY(last))


def tracker_row(tracker: Tracker) -> Row:
    """The tracker as the file holds it, without its id."""
    return {
        "name": tracker.name,
        "unit": tracker.unit,
        "start_day": tracker.start_day.isoformat(),
        "note": tracker.note,
    }


def goal_row(goal: Goal, tracker_id: int) -> Row:
    """The goal as the file holds it, without its targets and its plan."""
    return {"tracker_id": tracker_id, "measure": goal.measure.value, "name": goal.name, **_span_cells(goal.span)}


def target_row(target: Target, goal_id: int) -> Row:
    """The target as the file holds it."""
    return {
        "goal_id": goal_id,
        "announced_on": target.announced_on.isoformat(),
        "value": target.value,
        "stretch": target.stretch,
        "withdrawn": int(target.withdrawn),
        "source": target.source,
        "note": target.note,
    }


def plan_row(part: PlanPart, goal_id: int) -> Row:
    """The part of a plan as the file holds it."""
    return {"goal_id": goal_id, **_span_cells(part.span), "count": part.count}


def milestone_row(milestone: Milestone, tracker_id: int) -> Row:
    """The milestone as the file holds it."""
    return {
        "tracker_id": tracker_id,
        "measure": milestone.measure.value,
        "value": milestone.value,
        "name": milestone.name,
        "due_day": milestone.due_day.isoformat() if milestone.due_day else None,
    }


def figure_row(figure: Figure, tracker_id: int) -> Row:
    """The figure as the file holds it, but for `entered_at`, which the store fills in."""
    return {
        "tracker_id": tracker_id,
        "measure": figure.measure.value,
        **_span_cells(figure.span),
        "low": figure.quantity.low,
        "high": figure.quantity.high,
        "typed": figure.typed,
        "announced_on": figure.announced_on.isoformat(),
        "source": figure.source,
        "note": figure.note,
    }


def tracker_from(cells: Cells) -> Tracker:
    """The tracker of a row (id, name, unit, start_day, note)."""
    return Tracker(cells[0], cells[1], cells[2], _DAY(cells[3]), cells[4])


def target_from(cells: Cells) -> Target:
    """The target of a row (id, announced_on, value, stretch, withdrawn, source, note)."""
    return Target(cells[0], _DAY(cells[1]), cells[2], cells[3], bool(cells[4]), cells[5], cells[6])


def plan_from(cells: Cells) -> PlanPart:
    """The part of a plan of a row (id, first_day, last_day, count)."""
    return PlanPart(cells[0], _span(cells[1], cells[2]), cells[3])


def goal_from(cells: Cells, targets: Sequence[Target], plan: Sequence[PlanPart]) -> Goal:
    """The goal of a row (id, measure, name, first_day, last_day)."""
    return Goal(cells[0], _MEASURES[cells[1]], cells[2], _span(cells[3], cells[4]), tuple(targets), tuple(plan))


def milestone_from(cells: Cells) -> Milestone:
    """The milestone of a row (id, measure, value, name, due_day)."""
    due_day = None if cells[4] is None else _DAY(cells[4])
    return Milestone(cells[0], _MEASURES[cells[1]], cells[2], cells[3], due_day)


def figure_from(cells: Cells) -> Figure:
    """The figure of a row (id, measure, first_day, last_day, low, high, typed, announced_on, source, note)."""
    (figure,) = figures_from([cells])
    return figure


def figures_from(found: Iterable[Cells]) -> tuple[Figure, ...]:
    """The figures of such rows; there may be very many, so no function is called for each."""
    return tuple(
        [
            Figure(number, _MEASURES[measure], _span(first, last), Quantity(low, high), typed, _DAY(day), source, note)
            for number, measure, first, last, low, high, typed, day, source, note in found
        ]
    )


def _span_cells(span: Span) -> dict[str, str]:
    return {"first_day": span.first.isoformat(), "last_day": span.last.isoformat()}
