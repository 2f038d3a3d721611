"""What each week, month or quarter of a goal brought, and what it needed to bring."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from milepost.domain.amount import UNKNOWN, Amount, amount_between
from milepost.domain.curve import ONE_DAY, Curve
from milepost.domain.pace import pace_line
from milepost.domain.period import Step, periods_within
from milepost.domain.progress import Progress
from milepost.domain.span import Span
from milepost.domain.telling import Tell, counted, untold

STEPS = (Step.DAY, Step.WEEK, Step.MONTH, Step.QUARTER, Step.YEAR)
"""What a goal may be divided into, the finest first."""

_MOST = {Step.DAY: 14, Step.WEEK: 98, Step.MONTH: 40 * 31, Step.QUARTER: 40 * 92}
"""A goal of no more days than this is divided so by default: into about forty periods at most."""

_VAGUE = 0.75
"""Where most periods are known no better than within this share of their upper bound, longer ones say more."""


@dataclass(frozen=True, slots=True)
class Part:
    """A period of a goal, cut to its days.

    `amount` is what it brought up to `until`, the last of its days that is looked at; None where that has not come.
    `needed` is what it had to bring for the target that held as it began, `share` what even or planned progress would
    bring in it; None where there is no such target.
    """

    span: Span
    until: date | None
    amount: Amount
    needed: float | None
    share: float | None

    @property
    def whole(self) -> bool:
        """Whether all of it is over."""
        return self.until == self.span.last


def parts(progress: Progress, curve: Curve, step: Step, tell: Tell = untold) -> tuple[Part, ...]:
    """The periods of a goal in order; `curve` is that of its measure, and `tell` hears of each."""
    spans = tuple(periods_within(progress.goal.span, step))
    return tuple(_part(span, progress, curve) for span in counted(spans, len(spans), tell, 1))


def usual_step(progress: Progress, curve: Curve, tell: Tell = untold) -> Step:
    """The step that says most of a goal: as fine as its length and its figures allow; `tell` hears of each period."""
    days = progress.goal.span.days
    fits = [*(step for step in STEPS[:-1] if days <= _MOST[step]), STEPS[-1]]
    return next((step for step in fits if not _is_vague(parts(progress, curve, step, tell))), fits[0])


def _is_vague(found: Sequence[Part]) -> bool:
    """Whether most of the periods that have come are hardly known."""
    spread = [_spread(part.amount) for part in found if part.until is not None]
    return not spread or median(spread) > _VAGUE


def _spread(amount: Amount) -> float:
    """How far apart the bounds are, as a share of the larger; 1 where there is nothing to go by."""
    if amount.low is None:
        return 1.0
    if amount.high is None:
        return 0.0 if amount.low > 0 else 1.0
    return (amount.high - amount.low) / max(abs(amount.high), abs(amount.low), 1)


def _part(span: Span, progress: Progress, curve: Curve) -> Part:
    until = _until(span, progress)
    amount = UNKNOWN if until is None else amount_between(curve, span.before, until)
    return Part(span, until, amount, _needed(span, progress, curve), _share(span, progress))


def _until(span: Span, progress: Progress) -> date | None:
    day = progress.as_of
    return None if day is None or day < span.first else min(day, span.last)


def _needed(span: Span, progress: Progress, curve: Curve) -> float | None:
    """Its share of what was left to the target: even over the days that were left, or as the plan shares them out."""
    goal, counting = progress.goal, progress.counting
    target = goal.target_on(span.first) or goal.target_on(span.last)
    if target is None or target.value is None or span.last < counting.first:
        return None
    last_known = goal.span.before if progress.as_of is None else max(progress.as_of, goal.span.before)
    before = min(max(span.first, counting.first) - ONE_DAY, last_known)
    done = amount_between(curve, goal.span.before, before).estimate if before > goal.span.before else 0.0
    left = (goal.span.last - max(before, counting.first - ONE_DAY)).days
    if done is None or left <= 0:
        return None
    days = (span.last - max(span.first, counting.first)).days + 1
    share = _planned(span, before, progress) if goal.plan else None
    return max(target.value - done, 0.0) * (days / left if share is None else share)


def _planned(span: Span, before: date, progress: Progress) -> float | None:
    """The part of all that the plan has after a day that it has in a span; None where it has nothing more."""
    line = pace_line(0, progress.counting, progress.goal.plan)
    left = line.totals[-1] - line.expected(before)
    return None if left <= 0 else (line.expected(span.last) - line.expected(max(span.before, before))) / left


def _share(span: Span, progress: Progress) -> float | None:
    goal = progress.goal
    target = progress.target
    if (target is None or target.value is None) and not goal.plan:
        return None
    value = 0 if target is None or target.value is None else target.value
    line = pace_line(value, progress.counting, goal.plan)
    return line.expected(span.last) - line.expected(span.before)
