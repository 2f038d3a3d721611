"""Shapes of a plan: how a number is shared out among the parts of a goal, in whole counts that add up to it."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from math import floor

from milepost.domain.curve import Curve
from milepost.domain.span import Span


def shared_out(total: int, weights: Sequence[float]) -> tuple[int, ...]:
    """Whole counts in proportion to weights that add up to `total`: the largest remainders are rounded up.

    Where no weight is above 0, all parts get as much.
    """
    whole = sum(weights)
    used = weights if whole > 0 else [1.0] * len(weights)
    exact = [total * weight / sum(used) for weight in used]
    counts = [floor(count) for count in exact]
    short = total - sum(counts)
    first = sorted(range(len(exact)), key=lambda place: counts[place] - exact[place])[:short]
    return tuple(count + (place in first) for place, count in enumerate(counts))


def even(parts: Sequence[Span], counting: Span) -> list[float]:
    """The days of each part on which there is counting."""
    return ramp(parts, counting, 1.0)


def ramp(parts: Sequence[Span], counting: Span, times: float) -> list[float]:
    """Weights of a rate that grows steadily, from the first day of counting to so many times that on the last."""
    begin, days = counting.first.toordinal() - 1, counting.days

    def until(day: date) -> float:
        """What there is by the end of a day, at a rate of 1 at the start."""
        gone = min(max(day.toordinal() - begin, 0), days)
        return gone + (times - 1) * gone * gone / (2 * days)

    return [until(part.last) - until(part.before) for part in parts]


def last_year(parts: Sequence[Span], curve: Curve) -> list[float] | None:
    """What the same parts of the year before had, by the estimate of a curve; None where not all of it is known."""
    found: list[float] = []
    for part in parts:
        before, last = _a_year_earlier(part.before), _a_year_earlier(part.last)
        count = curve.added(before, last) if before >= _eve(curve) else None
        if count is None:
            return None
        found.append(max(count, 0.0))
    return found if sum(found) > 0 else None


def _a_year_earlier(day: date) -> date:
    """The same day of the year before; the last day of a month stays its last."""
    year = max(day.year - 1, 1)
    last = monthrange(year, day.month)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return date(year, day.month, last if is_last else min(day.day, last))


def _eve(curve: Curve) -> date:
    return date.fromordinal(curve.counting_from.toordinal() - 1)
