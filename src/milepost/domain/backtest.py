"""How forecasts made along a finished goal would have done: each from what was known then, beside what came."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from milepost.domain.amount import Amount, amount_between
from milepost.domain.curve import draw_curve
from milepost.domain.forecast import forecast
from milepost.domain.period import Step, periods_within
from milepost.domain.progress import last_covered
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot, Target
from milepost.domain.ways import Forecast, TooLittle


@dataclass(frozen=True, slots=True)
class Trial:
    """A forecast from the end of month `as_of`, from what was known on `known_on`; `target` is the one known then."""

    as_of: date
    known_on: date
    target: Target | None
    outlook: Forecast | TooLittle


@dataclass(frozen=True, slots=True)
class Backtest:
    """The trials of a finished goal, in order, and what it came to."""

    goal: Goal
    actual: Amount
    trials: tuple[Trial, ...]


def backtest(snapshot: Snapshot, goal: Goal) -> Backtest | None:
    """Try forecasts at each month end before the goal's last day; None where figures do not reach that day."""
    figures = snapshot.of(goal.measure)
    if last_covered(figures, goal.span) != goal.span.last:
        return None
    curve = draw_curve(figures, goal.measure, snapshot.tracker.start_day)
    actual = amount_between(curve, goal.span.before, goal.span.last)
    return Backtest(goal, actual, tuple(_trials(snapshot, goal)))


def _trials(snapshot: Snapshot, goal: Goal) -> Iterator[Trial]:
    figures, start = snapshot.of(goal.measure), snapshot.tracker.start_day
    for as_of in _month_ends(goal.span):
        known_on = min(figure.announced_on for figure in figures if figure.span.last >= as_of)
        known = [figure for figure in figures if figure.announced_on <= known_on]
        outlook = forecast(draw_curve(known, goal.measure, start), goal.span, as_of)
        target = goal.target_on(known_on)
        yield Trial(as_of, known_on, target if target and target.value is not None else None, outlook)


def _month_ends(span: Span) -> Iterator[date]:
    return (month.last for month in periods_within(span, Step.MONTH) if month.last < span.last)
