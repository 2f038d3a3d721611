"""Snapshots drawn in a few words."""

from datetime import date

from milepost.domain.figure import Figure, Measure
from milepost.domain.period import parse_period
from milepost.domain.quantity import parse_quantity
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Milestone, PlanPart, Snapshot, Target, Tracker

SU7 = Tracker(1, "Xiaomi SU7", "vehicles", date(2024, 4, 3))
D, O = Measure.DELIVERIES, Measure.ORDERS  # noqa: E741 the letters of the pictures


def day(text: str) -> date:
    return date.fromisoformat(text)


def span(text: str) -> Span:
    """A period, or two days with ".." between them."""
    first, _, last = text.partition("..")
    return Span(day(first), day(last)) if last else parse_period(text)


def figure(number: int, when: str, typed: str, announced_on: str = "2025-01-01", measure: Measure = D) -> Figure:
    return Figure(number, measure, span(when), parse_quantity(typed, signed=measure is O), typed, day(announced_on))


def goal(number: int, when: str, measure: Measure = D, name: str = "", *targets: Target) -> Goal:
    return Goal(number, measure, name or when, span(when), targets)


def drawn(*parts: Goal | Figure | Milestone, tracker: Tracker = SU7) -> Snapshot:
    return Snapshot(
        tracker,
        tuple(part for part in parts if isinstance(part, Goal)),
        tuple(part for part in parts if isinstance(part, Milestone)),
        tuple(part for part in parts if isinstance(part, Figure)),
    )


def part(number: int, when: str, count: int) -> PlanPart:
    return PlanPart(number, span(when), count)
