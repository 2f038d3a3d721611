"""Which periods are over and have no figure yet: pure, from the figures of a goal and the day it is."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from operator import attrgetter

from milepost.chart.wording import Wording
from milepost.domain.errors import SpanError
from milepost.domain.period import Step, next_span, period_of, step_of
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot
from milepost.ui.next_entry import usual_step
from milepost.workspace.choosing import counting_starts

_FIRST = attrgetter("first")


def due(snapshot: Snapshot, goal: Goal | None, today: date) -> tuple[Span, ...]:
    """The periods of the goal that are over and not told by any figure, the newest first.

    They are as long as the period entered last; a period is told where figures reach from its start to its end.
    """
    told = sorted((figure.span for figure in snapshot.of(goal.measure)), key=_FIRST) if goal else []
    if goal is None or not told:
        return ()
    first = max(goal.span.first, counting_starts(snapshot, goal.measure))
    missing: list[Span] = []
    reach, seen = date.min, 0
    for period in _over(first, goal.span.last, usual_step(snapshot) or Step.MONTH, today):
        counted = Span(max(period.first, first), min(period.last, goal.span.last))
        while seen < len(told) and told[seen].first.toordinal() <= max(
            counted.first.toordinal(), reach.toordinal() + 1
        ):
            reach, seen = max(reach, told[seen].last), seen + 1
        if reach < counted.last:
            missing.append(period)
    return tuple(reversed(missing))


def _over(first: date, last: date, step: Step, today: date) -> Iterator[Span]:
    """The periods that two days and those between lie in, as far as they are over."""
    period: Span | None = period_of(step, first)
    while period is not None and period.first <= last and period.last < today:
        yield period
        period = _after(period)


def due_text(missing: tuple[Span, ...], wording: Wording) -> str:
    """Say what is missing: "Oct 2024 is not in yet", "Aug 2024 to Oct 2024 are not in yet"; empty where nothing is."""
    if not missing:
        return ""
    newest, oldest, others = missing[0], missing[-1], len(missing) - 1
    last = wording.span(newest)
    if not others:
        return wording.text("{period} is not in yet", period=last)
    if all(_after(earlier) == later for later, earlier in pairwise(missing)):
        return _range(oldest, newest, wording)
    return wording.plural(
        "{period} and {n} more are not in yet", "{period} and {n} more are not in yet", others, period=last
    )


def _range(oldest: Span, newest: Span, wording: Wording) -> str:
    """Several periods without a gap, the year said once where all are months of it."""
    if step_of(oldest) is Step.MONTH and oldest.first.year == newest.first.year:
        return wording.text(
            "{first} to {last} {year} are not in yet",
            first=wording.month(oldest.first),
            last=wording.month(newest.first),
            year=wording.year(newest.first),
        )
    return wording.text("{first} to {last} are not in yet", first=wording.span(oldest), last=wording.span(newest))


def _after(period: Span) -> Span | None:
    try:
        return next_span(period)
    except SpanError:
        return None
