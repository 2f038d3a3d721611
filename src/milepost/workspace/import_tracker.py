"""Imports the rows of one tracker into an edit in the making."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from milepost.domain.figure import Figure, Measure
from milepost.domain.period import span_code
from milepost.domain.span import Span
from milepost.domain.telling import Tell, told, untold
from milepost.domain.tracker import Milestone, PlanPart, Snapshot
from milepost.exchange.export_rows import exported_quantity
from milepost.exchange.records import FigureRow, GoalEntry, MilestoneRow, PlanRow, Record, StretchRow, TargetRow
from milepost.exchange.resolve import plan_goal
from milepost.store.rows import figure_row, milestone_row, plan_row
from milepost.workspace.draft import Draft
from milepost.workspace.goal_book import GoalBook
from milepost.workspace.import_faults import Faults, days_of
from milepost.workspace.import_targets import TargetImport
from milepost.workspace.milestones import milestone_name
from milepost.workspace.plans import check_plan


@dataclass(frozen=True, slots=True)
class _Key:
    """All columns of a figure but the quantity."""

    measure: Measure
    span: Span
    announced_on: date
    source: str
    note: str


class TrackerImport:
    """Matches rows, whose first days are filled in, with what the file holds on their tracker."""

    def __init__(self, draft: Draft, held: Snapshot, faults: Faults, tell: Tell = untold) -> None:
        self._tell = tell
        self._draft = draft
        self._held = held
        self._faults = faults
        self._book = GoalBook(draft, held)

    def run(self, records: Sequence[Record], goals: Iterable[GoalEntry] = ()) -> int:
        """Put the goals named apart and the rows into the edit; returns how many the file held already."""
        skipped = sum([not self._book.name(each.goal, each.line) for each in goals])
        targets = TargetImport(self._draft, self._book, self._faults)
        return (
            skipped
            + targets.run(
                (each for each in records if isinstance(each, TargetRow)),
                (each for each in records if isinstance(each, StretchRow)),
            )
            + sum([not self._plan(each) for each in records if isinstance(each, PlanRow)])
            + self._milestones(each for each in records if isinstance(each, MilestoneRow))
            + self._figures([each for each in records if isinstance(each, FigureRow)])
        )

    def _plan(self, row: PlanRow) -> bool:
        span = days_of(row)
        if self._holds_plan(row, span):
            return False
        goal = plan_goal(row, self._book.goals)
        if goal is None:
            text = f"No goal holds {span_code(span)}; announce a target for a goal around it, or add the goal first."
            self._faults.add(row.line, "last_day", text)
            return True
        part = PlanPart(0, span, row.count)
        with self._faults.of(row.line, "last_day"):
            check_plan(goal, [*goal.plan, part])
        self._book.update(replace(goal, plan=(*goal.plan, part)))
        self._draft.add("plan", plan_row(part, goal.id), row.line)
        return True

    def _holds_plan(self, row: PlanRow, span: Span) -> bool:
        return any(
            (part.span, part.count) == (span, row.count)
            for goal in self._held.goals
            if row.measure in (None, goal.measure) and row.goal in ("", span_code(goal.span))
            for part in goal.plan
        )

    def _milestones(self, rows: Iterable[MilestoneRow]) -> int:
        held = {replace(milestone, id=0) for milestone in self._held.milestones}
        skipped = 0
        for row in rows:
            milestone = Milestone(0, row.measure, row.value, milestone_name(row.value, row.name), row.due_day)
            skipped += milestone in held
            if milestone not in held:
                self._draft.add("milestone", milestone_row(milestone, self._held.tracker.id), row.line)
        return skipped

    def _figures(self, rows: Sequence[FigureRow]) -> int:
        held: dict[_Key, list[Figure]] = {}
        for figure in self._held.figures:
            held.setdefault(_key(figure), []).append(figure)
        skipped = 0
        for row in told(rows, self._tell):
            figure = _figure(row)
            known = any(_equal(figure, each) for each in held.get(_key(figure), ()))
            skipped += known
            if not known:
                entered = {"entered_at": row.entered_at} if row.entered_at else {}
                self._draft.add("figure", {**figure_row(figure, self._held.tracker.id), **entered}, row.line)
        return skipped


def _figure(row: FigureRow) -> Figure:
    return Figure(0, row.measure, days_of(row), row.quantity, row.typed, row.announced_on, row.source, row.note)


def _key(figure: Figure) -> _Key:
    return _Key(figure.measure, figure.span, figure.announced_on, figure.source, figure.note)


def _equal(figure: Figure, held: Figure) -> bool:
    """Whether the quantity is written the same, as it was typed or as it is exported."""
    same = figure.quantity == held.quantity
    return same and (figure.typed == held.typed or figure.typed == exported_quantity(held))
