"""Where the entry form stands next: the periods it offers, and the one that comes after the last."""

from dataclasses import dataclass
from datetime import date

from milepost.domain.figure import Figure
from milepost.domain.period import Step, next_span, period_of, periods_within, step_of
from milepost.domain.span import Span, shifted
from milepost.domain.tracker import Goal, Snapshot
from milepost.ui.entry import Counting

OFFERED = (Step.MONTH, Step.QUARTER, Step.HALF, Step.YEAR)


@dataclass(frozen=True, slots=True)
class Offer:
    """What the form stands on for a tracker: the way of counting, a day, a period, and the periods to choose from."""

    counting: Counting
    day: date
    period: Span
    periods: tuple[Span, ...]


def offer(snapshot: Snapshot, goal: Goal | None, today: date) -> Offer:
    """The next thing that one would enter, after the figure that was entered last."""
    around = goal.span if goal else period_of(Step.YEAR, today)
    last = max(snapshot.figures, key=lambda figure: figure.id, default=None)
    period = _next_period(snapshot, around)
    periods = dict.fromkeys(part for step in OFFERED for part in _whole(around, step))
    return Offer(
        counting=Counting.SO_FAR if last is None or _is_so_far(last, snapshot, goal) else Counting.PERIOD,
        day=_next_day(snapshot, around),
        period=period,
        periods=tuple(dict.fromkeys((period, *periods))),
    )


def _whole(around: Span, step: Step) -> list[Span]:
    """The periods that touch a span, each whole."""
    return [period_of(step, part.first) for part in periods_within(around, step)]


def _is_so_far(figure: Figure, snapshot: Snapshot, goal: Goal | None) -> bool:
    starts = {snapshot.tracker.start_day, goal.span.first if goal else snapshot.tracker.start_day}
    return figure.span.first in starts and step_of(figure.span) is not Step.MONTH


def _next_period(snapshot: Snapshot, around: Span) -> Span:
    """The period after the latest one that has a figure of the same length as the figure entered last."""
    periods = [figure for figure in snapshot.figures if step_of(figure.span) not in {None, Step.DAY, Step.YEAR}]
    if not periods:
        return period_of(Step.MONTH, _next_uncovered(snapshot, around))
    step = step_of(max(periods, key=lambda figure: figure.id).span)
    latest = max(figure.span for figure in periods if step_of(figure.span) is step)
    return next_span(latest) if latest.last < date.max else latest


def _next_day(snapshot: Snapshot, around: Span) -> date:
    """The end of the month after the last day that is covered."""
    return period_of(Step.MONTH, _next_uncovered(snapshot, around)).last


def _next_uncovered(snapshot: Snapshot, around: Span) -> date:
    """The day after the last one that is covered, as far as the calendar goes."""
    covered = max((figure.span.last for figure in snapshot.figures), default=None)
    return around.first if covered is None else shifted(covered, 1) if covered < date.max else covered
