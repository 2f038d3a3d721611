"""The forecast: how the running total of a goal may go on, and how likely each way is.

What the curve knows is cut into spans one after the other, whose rates show which of many models of change are likely:
how steady the count is, whether it drifts, which season it has. From these models 1,500 ways to the goal's last
day are drawn, more from likelier models, and every quantile, chance and day is read off them. What figures say only as
a bound is itself drawn. How likely the models are before any figure was learned from other makers' monthly counts.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

import numpy as np

from milepost.domain.amount import amount_between
from milepost.domain.curve import ONE_DAY, Curve
from milepost.domain.known_spans import STEP_DAYS, KnownSpan, known_spans
from milepost.domain.period import Step, periods_within
from milepost.domain.simulation import coming_counts
from milepost.domain.span import Span
from milepost.domain.timeline import Vector
from milepost.domain.ways import LEAST_KNOWN, WAYS, Forecast, TooLittle

FINE = 9
"""A goal is at least so many steps long."""

FARTHEST = 36_525
"""Days that are foreseen at most: nothing that was ever counted says anything about the century after next."""


def forecast(curve: Curve, goal: Span, as_of: date | None = None) -> Forecast | TooLittle:
    """How the total over the days of a goal goes on after `as_of`, by default the last day that is known.

    `curve` is that of the goal's measure. The same input gives the same numbers.
    """
    origin = _origin(curve, goal.last if as_of is None else min(as_of, goal.last))
    if origin is None or (goal.last - origin).days > FARTHEST:
        return TooLittle(0)
    step, known = _known(curve, origin, goal)
    if len(known) < LEAST_KNOWN and origin < goal.last:
        return TooLittle(len(known))
    coming = _coming(Span(origin + ONE_DAY, goal.last), goal) if origin < goal.last else ()
    counts = coming_counts(known, coming, _unit(step)) if coming else np.zeros((WAYS, 0))
    counted = np.concatenate([_start(curve, goal, known, origin)[:, None], counts], axis=1).cumsum(1)
    begun = sum(span.last < goal.first for span in coming)
    totals = np.maximum(counted - counted[:, [begun]], 0) if begun else counted
    before = curve.estimate(min(goal.before, origin)) or 0.0
    return Forecast(origin, (origin, *(span.last for span in coming)), totals, before, known)


def _origin(curve: Curve, until: date) -> date | None:
    """The last day up to which figures tell what was counted."""
    ends = [day for day in curve.days if day <= until and curve.last_day is not None and day <= curve.last_day]
    return max(ends, default=None)


def _known(curve: Curve, origin: date, goal: Span) -> tuple[Step, tuple[KnownSpan, ...]]:
    """The longest step of the goal or shorter in which enough is known, and what is known in it."""
    steps = list(STEP_DAYS)
    found: tuple[Step, tuple[KnownSpan, ...]] = (Step.DAY, ())
    for step in steps[steps.index(_step_of(goal)) :]:
        found = step, known_spans(curve, origin, step)
        if len(found[1]) >= LEAST_KNOWN:
            break
    return found


def _step_of(span: Span) -> Step:
    """The longest step in which a span is fine enough."""
    return next((step for step, days in STEP_DAYS.items() if span.days >= FINE * days), Step.DAY)


def _coming(left: Span, goal: Span) -> tuple[Span, ...]:
    """The spans that are left, in steps of the goal, and in steps of their own up to its start."""
    if left.first >= goal.first:
        return periods_within(left, _step_of(goal))
    wait = Span(left.first, goal.before)
    step = max(_step_of(wait), _step_of(goal), key=lambda each: STEP_DAYS[each])
    return (*periods_within(wait, step), *periods_within(goal, _step_of(goal)))


def _unit(step: Step) -> int | None:
    """The days of a step by which a count may go instead of by the months of the year."""
    return STEP_DAYS[step] if step in {Step.DAY, Step.WEEK} else None


def _start(curve: Curve, goal: Span, known: Sequence[KnownSpan], origin: date) -> Vector:
    """What the goal has at the end of day `origin` (WAYS,): within its bounds, the estimate the likeliest."""
    done = amount_between(curve, goal.before, origin)
    if done.estimate is None or done.low == done.high:
        return np.full(WAYS, done.estimate or 0.0)
    chance = _chances()
    if done.high is None or done.low is None:
        return done.estimate - sum(each.excess for each in known if each.span.last >= goal.first) * np.log(chance)
    width, below = done.high - done.low, min(max(done.estimate, done.low), done.high) - done.low
    rising = done.low + np.sqrt(chance * width * below)
    falling = done.high - np.sqrt((1 - chance) * width * (width - below))
    return np.where(chance * width < below, rising, falling)


@lru_cache(1)
def _chances() -> Vector:
    """Evenly spread chances, one for each way, in no order."""
    return np.random.default_rng(2).permutation((np.arange(WAYS) + 0.5) / WAYS)
