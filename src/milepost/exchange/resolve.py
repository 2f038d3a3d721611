"""Fills in what the rows of a table leave to the tracker: the day counting starts, and the goal a plan is for."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from milepost.domain.figure import Measure
from milepost.domain.period import span_code
from milepost.domain.quoting import quoted
from milepost.domain.tracker import Goal
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.records import FigureRow, MilestoneRow, PlanRow, Record, StretchRow, TargetRow

# In this order the rows of a new tracker are asked for its earliest day.
_WITNESSES: tuple[Callable[[Record], bool], ...] = (
    lambda record: isinstance(record, FigureRow) and record.measure is Measure.DELIVERIES,
    lambda record: isinstance(record, FigureRow),
    lambda record: isinstance(record, TargetRow | StretchRow),
    lambda record: isinstance(record, MilestoneRow),
)


def start_days(records: Iterable[Record], known: Container[str] = ()) -> dict[str, date]:
    """Find the day counting starts for each tracker that is not `known`, in the order of their first rows.

    That is the earliest first day of its delivery rows, else of its order rows, else of its targets, else of its
    milestones. Raises ImportFault for trackers without any.
    """
    rows: dict[str, list[Record]] = {}
    for record in records:
        if record.tracker not in known:
            rows.setdefault(record.tracker, []).append(record)
    found = {tracker: _earliest(its_rows) for tracker, its_rows in rows.items()}
    faults = [_no_start(rows[tracker][0]) for tracker, day in found.items() if day is None]
    if faults:
        raise ImportFault(faults)
    return {tracker: day for tracker, day in found.items() if day is not None}


def with_first_days(records: Iterable[Record], starts: Mapping[str, date]) -> tuple[Record, ...]:
    """Put each tracker's start day where a first day was left empty, milestones aside.

    Targets without a day of announcement get it too. Raises ImportFault where a row ends before that day.
    """
    faults: list[Fault] = []
    resolved = tuple(_with_first_day(record, starts, faults) for record in records)
    if faults:
        raise ImportFault(faults)
    return resolved


def plan_goal(row: PlanRow, goals: Sequence[Goal]) -> Goal | None:
    """Find the goal that holds a plan row whose first day is known; None where no goal does.

    Of several, it is the one whose span the row gives, else a goal in deliveries before one in orders, else the
    shortest, else the first.
    """
    first = row.first_day
    holding = [
        goal
        for goal in goals
        if row.measure in (None, goal.measure) and first and goal.span.first <= first and row.last_day <= goal.span.last
    ]
    return min(holding, key=lambda goal: _distance(goal, row), default=None)


def _distance(goal: Goal, row: PlanRow) -> tuple[bool, bool, int]:
    return span_code(goal.span) != row.goal, goal.measure is Measure.ORDERS, goal.span.days


def _earliest(records: list[Record]) -> date | None:
    for witnesses in _WITNESSES:
        days = [record.first_day for record in records if record.first_day and witnesses(record)]
        if days:
            return min(days)
    return None


def _no_start(record: Record) -> Fault:
    text = f"{quoted(record.tracker)} is new, and no row of it says when counting starts; fill in a first day."
    return Fault(record.line, "first_day", text)


def _with_first_day(record: Record, starts: Mapping[str, date], faults: list[Fault]) -> Record:
    if isinstance(record, MilestoneRow) or record.first_day is not None:
        return record
    start = starts[record.tracker]
    if record.last_day < start:
        faults.append(Fault(record.line, "last_day", f"{record.last_day} is before {start}, when counting starts."))
    if isinstance(record, TargetRow | StretchRow):
        return replace(record, first_day=start, announced_on=record.announced_on or start)
    return replace(record, first_day=start)
