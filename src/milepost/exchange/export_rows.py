"""Writes what a file holds as rows of cells, from which the same rows come again after an import into a new file.

Rows stand in the order of entry, every day explicit. Where that is not known, as of rows that another program wrote,
trackers follow each other by id, and within one stand its targets, plans, milestones and figures, each by id. An import
that makes trackers and goals as rows first name them and adds rows in their order gives the same order again. A goal
without any target cannot be told in rows and is left out with its plan, as is a part of a plan that its goal does not
hold.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from milepost.domain.edit import Table
from milepost.domain.errors import QuantityError
from milepost.domain.figure import Figure, Measure
from milepost.domain.period import span_code
from milepost.domain.quantity import format_quantity, parse_quantity
from milepost.domain.tracker import Goal, Milestone, PlanPart, Snapshot, Target
from milepost.exchange.records import PlanRow
from milepost.exchange.resolve import plan_goal


class ExportRow(NamedTuple):
    """The cells of one row."""

    tracker: str
    measure: str
    first_day: str
    last_day: str
    quantity: str
    announced_on: str = ""
    source: str = ""
    note: str = ""


class _Entered(NamedTuple):
    """A row with the table and the id that it comes from."""

    table: Table
    id: int
    row: ExportRow


def export_rows(
    snapshots: Iterable[Snapshot], places: Mapping[tuple[Table, int], int] | None = None
) -> list[ExportRow]:
    """Write every figure, target, plan and milestone as a row of cells.

    `places` numbers rows, by table and id, in the order of entry; one that is not in it follows the one before it in
    its table.
    """
    ordered = sorted(snapshots, key=lambda snapshot: snapshot.tracker.id)
    entered = list(chain.from_iterable(map(_tracker_rows, ordered)))
    place: dict[tuple[Table, int], int] = {}
    latest: dict[Table, int] = {}
    for table, number, _ in sorted(entered, key=lambda each: each.id):
        latest[table] = max(latest.get(table, -1), (places or {}).get((table, number), -1))
        place[table, number] = latest[table]
    return [each.row for each in sorted(entered, key=lambda each: place[each.table, each.id])]


def exported_quantity(figure: Figure) -> str:
    """Write the quantity as it was typed; plainly where only the window or the tracker's own unit make it readable."""
    quantity = figure.quantity
    if quantity.low == quantity.high and figure.typed in {str(quantity.low), f"{quantity.low:,}"}:
        return figure.typed
    try:
        typed = parse_quantity(figure.typed, signed=figure.measure is Measure.ORDERS)
    except QuantityError:
        typed = None
    return figure.typed if typed == quantity else format_quantity(quantity)


def _tracker_rows(snapshot: Snapshot) -> Iterator[_Entered]:
    name = snapshot.tracker.name
    goals = [goal for goal in snapshot.goals if goal.targets]
    targets = [(target, goal) for goal in goals for target in goal.targets]
    plan = [(part, goal) for goal in goals for part in goal.plan if _holds(goal, part)]
    for target, goal in sorted(targets, key=lambda pair: pair[0].id):
        yield _Entered("target", target.id, _target(name, goal, target))
    for part, goal in sorted(plan, key=lambda pair: pair[0].id):
        yield _Entered("plan", part.id, _plan(name, goal, part, goals))
    start = "" if goals or snapshot.figures else str(snapshot.tracker.start_day)
    for milestone in sorted(snapshot.milestones, key=lambda each: each.id):
        yield _Entered("milestone", milestone.id, _milestone(name, milestone, start))
    for figure in sorted(snapshot.figures, key=lambda figure: figure.id):
        yield _Entered("figure", figure.id, _figure(name, figure))


def _figure(tracker: str, figure: Figure) -> ExportRow:
    first, last, announced = str(figure.span.first), str(figure.span.last), str(figure.announced_on)
    quantity = exported_quantity(figure)
    return ExportRow(tracker, figure.measure, first, last, quantity, announced, figure.source, figure.note)


def _target(tracker: str, goal: Goal, target: Target) -> ExportRow:
    first, last, announced = str(goal.span.first), str(goal.span.last), str(target.announced_on)
    quantity = _target_quantity(target)
    return ExportRow(tracker, _of("target", goal.measure), first, last, quantity, announced, target.source, target.note)


def _target_quantity(target: Target) -> str:
    if target.value is None:
        return "withdrawn"
    return f"{target.value:,}" if target.stretch is None else f"{target.value:,}-{target.stretch:,}"


def _plan(tracker: str, goal: Goal, part: PlanPart, goals: list[Goal]) -> ExportRow:
    """The row names its goal's span only where another goal would be taken for it."""
    row = PlanRow(0, tracker, goal.measure, part.span.first, part.span.last, part.count, "")
    taken = plan_goal(row, goals)
    note = "" if taken and taken.span == goal.span else span_code(goal.span)
    return ExportRow(
        tracker,
        _of("plan", goal.measure),
        str(part.span.first),
        str(part.span.last),
        f"{part.count:,}",
        note=note,
    )


def _holds(goal: Goal, part: PlanPart) -> bool:
    return goal.span.contains(part.span.first) and goal.span.contains(part.span.last)


def _milestone(tracker: str, milestone: Milestone, start: str) -> ExportRow:
    due_day = "" if milestone.due_day is None else str(milestone.due_day)
    measure = _of("milestone", milestone.measure)
    return ExportRow(tracker, measure, start, due_day, f"{milestone.value:,}", note=milestone.name)


def _of(kind: str, measure: Measure) -> str:
    return kind if measure is Measure.DELIVERIES else f"{kind}:{measure}"
