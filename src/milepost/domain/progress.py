"""Where a goal stands: everything the headline, the tiles and `status` say."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from milepost.domain.amount import UNKNOWN, Amount, amount_between
from milepost.domain.backlog import Backlog, backlog_of, orders_until, recent_from
from milepost.domain.curve import ONE_DAY, Curve, draw_curve
from milepost.domain.figure import Figure, Measure
from milepost.domain.milestones import Reached, reached
from milepost.domain.pace import pace_line
from milepost.domain.span import Span
from milepost.domain.telling import Tell, untold
from milepost.domain.tracker import Goal, Snapshot, Target

DONE, RATED = 0.5, 0.8
"""The shares that are worked out once it is known what is done, and how fast."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The running total an even or planned progress would have: `difference` is the estimate less that.

    `days` is how many days ahead (negative: behind) the estimate is.
    """

    expected: float | None = None
    difference: float | None = None
    days: float | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """Counts a day: what the rest of the goal needs, and what the recent days gave (estimate and bounds)."""

    needed_per_day: float | None = None
    recent_per_day: float | None = None
    recent_low_per_day: float | None = None
    recent_high_per_day: float | None = None
    recent: Span | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """One goal on one day. `target` is the newest word on it, None where there is none or it is withdrawn."""

    goal: Goal
    counting: Span
    as_of: date | None
    target: Target | None
    done: Amount
    share: float | None
    remaining: Amount
    pace: Pace
    rate: Rate
    orders: Amount
    orders_as_of: date | None
    cover: float | None
    backlog: Backlog
    milestones: tuple[Reached, ...]


def draw_curves(snapshot: Snapshot, tell: Tell = untold) -> Mapping[Measure, Curve]:
    """The curve of each measure of a tracker; `tell` hears of each step."""
    start = snapshot.tracker.start_day
    return {measure: draw_curve(snapshot.of(measure), measure, start, tell) for measure in Measure}


def measure_progress(
    snapshot: Snapshot,
    goal: Goal,
    curves: Mapping[Measure, Curve],
    as_of: date | None = None,
    tell: Tell = untold,
) -> Progress:
    """Where `goal` of `snapshot` stands on `as_of`, by default the last day that a figure covers within the goal.

    The snapshot says what is known; `as_of` filters nothing. After the goal's last day the goal stands as on that day,
    while orders and deliveries go on. `tell` hears of each step.
    """
    curve = curves[goal.measure]
    day = min(as_of, goal.span.last) if as_of is not None else last_covered(curve.figures, goal.span)
    target = goal.target_on()
    target = target if target and target.value is not None else None
    value = target.value if target else None
    done = _done(curve, goal, day)
    tell(DONE)
    remaining = _remaining(value, done)
    counting = _counting(curve, goal)
    rate = _rate(curve, goal, counting, day, remaining.estimate)
    tell(RATED)
    ordered_on, ordered = orders_until(curves[Measure.ORDERS], day if as_of is None else as_of)
    return Progress(
        goal=goal,
        counting=counting,
        as_of=day,
        target=target,
        done=done,
        share=None if not value or done.estimate is None else done.estimate / value,
        remaining=remaining,
        pace=_pace(value, goal, counting, day, done),
        rate=rate,
        orders=ordered,
        orders_as_of=ordered_on,
        cover=_cover(value, goal, ordered, curves[Measure.DELIVERIES]),
        backlog=backlog_of(ordered, ordered_on, curves[Measure.DELIVERIES]),
        milestones=tuple(reached(milestone, curves[milestone.measure]) for milestone in snapshot.milestones),
    )


def with_orders_until(progress: Progress, curves: Mapping[Measure, Curve], until: date | None) -> Progress:
    """The progress with the orders and the backlog of the last day that order figures cover, not after `until`."""
    day, ordered = orders_until(curves[Measure.ORDERS], until)
    backlog = backlog_of(ordered, day, curves[Measure.DELIVERIES])
    return replace(progress, orders=ordered, orders_as_of=day, backlog=backlog)


def last_covered(figures: tuple[Figure, ...], within: Span) -> date | None:
    """The last day within a span that a figure covers."""
    lasts = [figure.span.last for figure in figures if figure.span.first <= within.last]
    last = max(lasts, default=None)
    return None if last is None or last < within.first else min(last, within.last)


def _done(curve: Curve, goal: Goal, day: date | None) -> Amount:
    return UNKNOWN if day is None else amount_between(curve, goal.span.first - ONE_DAY, day)


def _counting(curve: Curve, goal: Goal) -> Span:
    """The days of the goal on which there is counting."""
    return Span(min(max(goal.span.first, curve.counting_from), goal.span.last), goal.span.last)


def _remaining(value: int | None, done: Amount) -> Amount:
    """What is left to the target, never below 0; of an unknown part done nothing can be told."""
    if value is None or done == UNKNOWN:
        return UNKNOWN
    return Amount(
        0 if done.high is None else max(0, value - done.high),
        None if done.low is None else max(0, value - done.low),
        None if done.estimate is None else max(0.0, value - done.estimate),
    )


def _pace(value: int | None, goal: Goal, counting: Span, day: date | None, done: Amount) -> Pace:
    if day is None or (value is None and not goal.plan):
        return Pace()
    line = pace_line(value or 0, counting, goal.plan)
    expected = line.expected(day)
    if done.estimate is None:
        return Pace(expected)
    reached_on = line.day_of(done.estimate, day)
    ahead = None if reached_on is None else reached_on - day.toordinal()
    return Pace(expected, done.estimate - expected, ahead)


def _rate(curve: Curve, goal: Goal, counting: Span, day: date | None, remaining: float | None) -> Rate:
    if day is None:
        return Rate()
    left = (goal.span.last - max(day, goal.span.first - ONE_DAY)).days
    needed = None if remaining is None else 0.0 if remaining == 0 else remaining / left if left > 0 else None
    first = max(recent_from(day), counting.first)
    if first > day:
        return Rate(needed)
    recent = Span(first, day)
    amount = amount_between(curve, first - ONE_DAY, day)
    low, high, estimate = (
        None if count is None else count / recent.days for count in (amount.low, amount.high, amount.estimate)
    )
    return Rate(needed, estimate, low, high, recent)


def _cover(value: int | None, goal: Goal, orders: Amount, deliveries: Curve) -> float | None:
    if not value or goal.measure is not Measure.DELIVERIES or orders.estimate is None:
        return None
    before = deliveries.estimate(goal.span.first - ONE_DAY)
    before = 0.0 if before is None and not deliveries.figures else before
    return None if before is None else (orders.estimate - before) / value
