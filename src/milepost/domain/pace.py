"""The running total that even or planned progress would have on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from math import inf

from milepost.domain.span import Span
from milepost.domain.tracker import PlanPart


@dataclass(frozen=True, slots=True)
class PaceLine:
    """Expected totals at day ordinals, straight between them: `ends` rise, `totals` do not fall."""

    ends: Sequence[int]
    totals: Sequence[float]

    def expected(self, day: date) -> float:
        """The expected total at the end of `day`: 0 before the line, its last total after it."""
        place = min(max(day.toordinal(), self.ends[0]), self.ends[-1])
        return _between(place, self.ends, self.totals)

    def day_of(self, total: float, near: date) -> float | None:
        """The day ordinal, with its part of a day, on which pace equals `total`; outside its totals, on along it.

        Where pace stands still at `total` for several days, it is the one of them nearest to `near`.
        """
        if self.totals[-1] <= 0:
            return None
        if not 0 <= total <= self.totals[-1]:
            return self.ends[0] + total / self.totals[-1] * (self.ends[-1] - self.ends[0])
        first = -inf if total == 0 else _between(total, self.totals, self.ends)
        last = inf if total == self.totals[-1] else _after_standing_still(total, self.totals, self.ends)
        return float(min(max(near.toordinal(), first), last))


def pace_line(value: int, span: Span, plan: Sequence[PlanPart] = ()) -> PaceLine:
    """Even progress to `value` over the days of `span`, or the plan's where there is one."""
    start = span.first.toordinal() - 1
    if not plan:
        return PaceLine((start, span.last.toordinal()), (0.0, float(value)))
    ends = sorted({start, span.last.toordinal(), *(end for part in plan for end in _ends(part))})
    daily = [sum(_daily(part) for part in plan if _ends(part)[0] <= begin < _ends(part)[1]) for begin in ends[:-1]]
    steps = [rate * (end - begin) for rate, begin, end in zip(daily, ends[:-1], ends[1:], strict=True)]
    return PaceLine(ends, list(accumulate(steps, initial=0.0)))


def _ends(part: PlanPart) -> tuple[int, int]:
    return part.span.first.toordinal() - 1, part.span.last.toordinal()


def _daily(part: PlanPart) -> float:
    return part.count / part.span.days


def _between(value: float, from_points: Sequence[float], to_points: Sequence[float]) -> float:
    """Linear interpolation; where `from_points` stands still, the first of its places."""
    for index in range(1, len(from_points)):
        low, high = from_points[index - 1], from_points[index]
        if low < high and value <= high:
            share = (value - low) / (high - low)
            return to_points[index - 1] + share * (to_points[index] - to_points[index - 1])
    return float(to_points[-1])


def _after_standing_still(value: float, from_points: Sequence[float], to_points: Sequence[float]) -> float:
    """Linear interpolation of a value below the last; where `from_points` stands still, the last of its places."""
    index = max(index for index, point in enumerate(from_points[:-1]) if point <= value)
    share = (value - from_points[index]) / (from_points[index + 1] - from_points[index])
    return to_points[index] + share * (to_points[index + 1] - to_points[index])
