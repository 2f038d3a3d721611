"""Subjects for pictures, made short, and the published SU7 figures of 2024."""

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from milepost.chart.scene import FontWeight
from milepost.chart.subject import Subject
from milepost.domain.figure import Figure, Measure
from milepost.domain.progress import draw_curves, measure_progress
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Milestone, Snapshot, Target, Tracker

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "su7-2024.csv"
DELIVERIES, ORDERS = Measure.DELIVERIES, Measure.ORDERS
YEAR = Span(date(2024, 1, 1), date(2024, 12, 31))


class FixedWidths:
    """Every letter is half as wide as it is high."""

    def width(self, text: str, size: float, weight: FontWeight, /) -> float:
        return len(text) * size * (0.5 if weight is FontWeight.REGULAR else 0.55)


def day(text: str) -> date:
    """A day of 2024, as "30 Sep", or with its year, as "30 Sep 2025"."""
    number, month, *year = text.split()
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return date(int(year[0]) if year else 2024, months.index(month) + 1, int(number))


def figure(number: int, first: str, last: str, said: str, measure: Measure = DELIVERIES) -> Figure:
    """A figure from "500", "500+", "0-500" or "-500", announced on its last day."""
    low, high = bounds(said)
    span = Span(day(first), day(last))
    return Figure(number, measure, span, Quantity(low, high), said, span.last, "Maker")


def bounds(said: str) -> tuple[int, int | None]:
    plain = said.replace(",", "")
    if plain.endswith("+"):
        return int(plain[:-1]), None
    if plain.startswith("over "):
        return int(plain.removeprefix("over ")) + 1, None
    if "-" in plain[1:]:
        low, high = plain.split("-")
        return int(low), int(high)
    return int(plain), int(plain)


def snapshot(
    figures: Sequence[Figure] = (),
    targets: Sequence[tuple[str, int | None]] = (("1 Jan", 100_000),),
    *,
    span: Span = YEAR,
    measure: Measure = DELIVERIES,
    milestones: Sequence[Milestone] = (),
) -> Snapshot:
    """A tracker with one goal; a target without a number withdraws."""
    announced = tuple(
        Target(number, day(on), value, withdrawn=value is None) for number, (on, value) in enumerate(targets, 1)
    )
    goal = Goal(1, measure, str(span.first.year), span, announced)
    return Snapshot(Tracker(1, "Nova", "vehicles", span.first), (goal,), tuple(milestones), tuple(figures))


def subject(held: Snapshot, known_on: date | None = None, as_of: date | None = None) -> Subject:
    known = held.known_on(known_on)
    curves = draw_curves(known)
    return Subject(known.tracker, measure_progress(known, known.goals[0], curves, as_of), curves, known_on)


def su7() -> Snapshot:
    """Every announcement on the SU7 of 2024."""
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    targets = tuple(_target(number, row) for number, row in enumerate(rows) if row["measure"] in ("target", "stretch"))
    figures = tuple(_figure(number, row) for number, row in enumerate(rows) if row["measure"] in tuple(Measure))
    goal = Goal(1, DELIVERIES, "2024", Span(date(2024, 4, 3), date(2024, 12, 31)), targets)
    return Snapshot(Tracker(1, "Xiaomi SU7", "vehicles", date(2024, 4, 3)), (goal,), (), figures)


def _target(number: int, row: dict[str, str]) -> Target:
    """A stretch in the sample is announced beside the 100,000 that held."""
    value, announced = int(row["quantity"].replace(",", "")), date.fromisoformat(row["announced_on"])
    if row["measure"] == "stretch":
        return Target(number, announced, 100_000, value, source=row["source"])
    return Target(number, announced, value, source=row["source"])


def _figure(number: int, row: dict[str, str]) -> Figure:
    low, high = bounds(row["quantity"])
    span = Span(date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"]))
    announced = date.fromisoformat(row["announced_on"])
    return Figure(number, Measure(row["measure"]), span, Quantity(low, high), row["quantity"], announced, row["source"])


def su7_in_october() -> Subject:
    """What was known on 15 October: at least 57,310 of 120,000."""
    return subject(su7(), date(2024, 10, 15))
