"""Figures, curves and snapshots drawn in few words, for tests."""

from datetime import date

from milepost.domain.figure import Figure, Measure
from milepost.domain.quantity import parse_quantity
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Milestone, Snapshot, Target, Tracker

DAY = date.fromisoformat


def figure(
    id_: int, first: str, last: str, typed: str, announced: str = "", measure: Measure = Measure.DELIVERIES
) -> Figure:
    """One figure; announced on its last day unless said."""
    quantity = parse_quantity(typed, signed=measure is Measure.ORDERS)
    return Figure(id_, measure, Span(DAY(first), DAY(last)), quantity, typed, DAY(announced or last))


def figures(text: str, measure: Measure = Measure.DELIVERIES, first_id: int = 1) -> tuple[Figure, ...]:
    """One figure a line: first day, last day, quantity, and after an @ the day it was announced on."""
    rows = [line.strip() for line in text.strip().splitlines()]
    drawn: list[Figure] = []
    for number, row in enumerate(rows, first_id):
        said, _, announced = row.partition("@")
        first, last, typed = said.strip().split(maxsplit=2)
        drawn.append(figure(number, first, last, typed, announced.strip(), measure))
    return tuple(drawn)


def goal(first: str, last: str, *targets: Target, measure: Measure = Measure.DELIVERIES) -> Goal:
    """A goal with its targets."""
    return Goal(1, measure, first[:4], Span(DAY(first), DAY(last)), targets)


def snapshot(start: str, goal_: Goal, *drawn: Figure, milestones: tuple[Milestone, ...] = ()) -> Snapshot:
    """A tracker with one goal."""
    return Snapshot(Tracker(1, "Xiaomi SU7", "vehicles", DAY(start)), (goal_,), milestones, drawn)
