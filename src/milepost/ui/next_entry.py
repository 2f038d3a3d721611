"""Where the entry form stands next: the periods it offers, and the one that comes after the last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from milepost.domain.figure import Figure, Measure
from milepost.domain.period import Step, next_span, period_of, periods_within, step_of
from milepost.domain.span import Span, shifted
from milepost.domain.tracker import Goal, Snapshot
from milepost.ui.entry import Counting
from milepost.workspace.choosing import counting_starts

LONGEST_MONTH = 31
BETWEEN = range(7, 185)
"""The days of a period longer than a day and shorter than a year."""

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
    following = _next_uncovered(snapshot, around)
    period = _next_period(snapshot, following)
    return Offer(
        counting=counting_of(snapshot),
        day=period_of(Step.MONTH, following).last,
        period=period,
        periods=tuple(dict.fromkeys((period, *_touching(around)))),
    )


@lru_cache(maxsize=1)
def _touching(around: Span) -> tuple[Span, ...]:
    """The periods that touch a span, each whole, the shorter ones first."""
    return tuple(period_of(step, part.first) for step in OFFERED for part in periods_within(around, step))


def counting_of(snapshot: Snapshot) -> Counting:
    """The way of counting in which the figures were entered, as far as they tell: the last one that does.

    A period that counting starts with, such as January, may be a total as well: several of those are totals, and so is
    one alone that is longer than a month.
    """
    told = (counting for _, counting in _told(snapshot) if counting is not None)
    if (found := next(told, None)) is not None:
        return found
    spans = {figure.span for figure in snapshot.figures}
    single_month = len(spans) == 1 and max(span.days for span in spans) <= LONGEST_MONTH
    return Counting.PERIOD if single_month else Counting.SO_FAR


def usual_step(snapshot: Snapshot) -> Step | None:
    """The length of the period entered last; None where there were only totals."""
    return next((step for _, step in _periods(snapshot)), None)


def counting_told(figure: Figure, snapshot: Snapshot) -> Counting | None:
    """The way of counting that a figure is of; None where it may be both."""
    return _told_by(figure.span, _starts(snapshot, figure.measure))


def _told(snapshot: Snapshot) -> Iterator[tuple[Figure, Counting | None]]:
    """The figures with their ways of counting, the one entered last first."""
    starts = _all_starts(snapshot)
    return ((figure, _told_by(figure.span, starts[figure.measure])) for figure in reversed(snapshot.figures))


def _all_starts(snapshot: Snapshot) -> Mapping[Measure, set[date]]:
    return {measure: _starts(snapshot, measure) for measure in Measure}


def _starts(snapshot: Snapshot, measure: Measure) -> set[date]:
    """The days on which totals start."""
    return {counting_starts(snapshot, measure), *(goal.span.first for goal in snapshot.goals)}


def _told_by(span: Span, starts: set[date]) -> Counting | None:
    if span.first not in starts:
        return Counting.PERIOD
    return Counting.SO_FAR if step_of(span) is None else None


def _periods(snapshot: Snapshot) -> Iterator[tuple[Span, Step]]:
    """The periods longer than a day and shorter than a year that there are figures of, the one entered last first."""
    periods = [
        (figure, step)
        for figure in reversed(snapshot.figures)
        if figure.span.first != figure.span.last
        and figure.span.days in BETWEEN
        and (step := step_of(figure.span)) is not None
    ]
    if not periods:
        return
    either, starts = counting_of(snapshot) is Counting.PERIOD, _all_starts(snapshot)
    for figure, step in periods:
        told = _told_by(figure.span, starts[figure.measure])
        if told is Counting.PERIOD or (told is None and either):
            yield figure.span, step


def _next_period(snapshot: Snapshot, following: date) -> Span:
    """The period after the latest as long as the one entered last; without any the month of the day `following`."""
    step = usual_step(snapshot)
    if step is None:
        return period_of(Step.MONTH, following)
    latest = max(span for span, its_step in _periods(snapshot) if its_step is step)
    return next_span(latest) if latest.last < date.max else latest


def _next_uncovered(snapshot: Snapshot, around: Span) -> date:
    """The day after the last one that is covered, as far as the calendar goes."""
    covered = max((figure.span.last for figure in snapshot.figures), default=None)
    return around.first if covered is None else shifted(covered, 1) if covered < date.max else covered
