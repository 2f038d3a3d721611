"""The goal that comes after another: the next year's after a year's, the next quarter's after a quarter's."""

from datetime import date

from milepost.domain.period import next_span, step_of
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot
from milepost.workspace.goals import GoalDraft, default_goal_name


def span_after(span: Span) -> Span:
    """The days of the goal after one; the whole next year after the rest of a year. Raises SpanError."""
    year = span.last.year
    if step_of(span) is None and span.first.year == year and span.last == date(year, 12, 31):
        return next_span(Span(date(year, 1, 1), span.last))
    return next_span(span)


def goal_after(snapshot: Snapshot, goal: Goal) -> Goal | None:
    """The goal of the same measure for the days after; None where the tracker has none yet. Raises SpanError."""
    after = (goal.measure, span_after(goal.span))
    return next((other for other in snapshot.goals if (other.measure, other.span) == after), None)


def draft_after(snapshot: Snapshot, goal: Goal) -> GoalDraft:
    """A goal for the days after one, without a target; a name with the year in it goes on with the next."""
    span, taken = span_after(goal.span), {other.name for other in snapshot.goals}
    name = goal.name.replace(str(goal.span.first.year), str(span.first.year))
    is_own = goal.name != default_goal_name(goal.span, goal.measure, taken - {goal.name})
    return GoalDraft(span, goal.measure, name if is_own and name not in taken else "")
