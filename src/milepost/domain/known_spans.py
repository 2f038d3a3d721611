"""The spans, one after the other, in which a curve is known well enough to tell at what rate it went."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from milepost.domain.curve import ONE_DAY, Bounds, Curve
from milepost.domain.period import Step, last_day_of
from milepost.domain.span import Span

NARROW = 0.35
"""Bounds are near enough to each other where they differ by no more than this share of the estimate."""


STEP_DAYS = {Step.YEAR: 365, Step.QUARTER: 91, Step.MONTH: 30, Step.WEEK: 7, Step.DAY: 1}
"""The steps that a count may be looked at in, the longest first, and about how many days each has."""

MOST = 60
"""Only so many steps back are looked at."""

EXCESS = 0.15
"""By how much of a count known only from below it is expected to be more, and how uncertain that is."""


class KnownSpan(NamedTuple):
    """What was counted in a span: its bounds, its estimate, and how much more than that is to be expected."""

    span: Span
    bounds: Bounds
    estimate: float
    excess: float = 0.0


def known_spans(curve: Curve, until: date, step: Step) -> tuple[KnownSpan, ...]:
    """Spans of about a step each, in order, up to `until`, an end of days at which the curve may bend.

    They are longer where the figures are. A bend at which little is known is passed over where something later is known
    exactly, as months are within the quarter that they make up; the last span may be shorter. More than the estimate is
    expected in the last spans where they have no upper bound, back to one whose end a total tells of: that total knew
    what came before it. Spans of which nothing is known are left out.
    """
    found = [each for each in _Walk(curve, until, step) if each.bounds.high is not None or each.estimate > 0]
    for place in range(len(found) - 1, -1, -1):
        span, bounds, estimate, _ = found[place]
        if bounds.high is not None:
            break
        found[place] = KnownSpan(span, bounds, estimate, EXCESS * estimate)
        if _low(curve, span.last) - _low(curve, span.before) > (bounds.low or 0):
            break
    return tuple(found)


def _low(curve: Curve, day: date) -> int:
    return curve.total(day).low or 0


@dataclass(frozen=True, slots=True)
class _Walk:
    curve: Curve
    until: date
    step: Step

    def __iter__(self) -> Iterator[KnownSpan]:
        earliest = self.until.toordinal() - MOST * STEP_DAYS[self.step]
        bends = self.curve.days
        begin = max(bisect_right(bends, date.fromordinal(max(earliest, 1))) - 1, 0)
        days, place = bends[begin : bisect_right(bends, self.until)], 0
        while place < len(days) - 1:
            place, found = self._next(days, place)
            yield found

    def _next(self, days: Sequence[date], begin: int) -> tuple[int, KnownSpan]:
        """The place of the end of the span that begins after a day, and the span."""
        after, last = days[begin], len(days) - 1
        end = self._end(days, begin)
        found = self._known(after, days[end])
        if not _narrow(found):
            exact = next((each for each in range(end, last + 1) if self.curve.exactly(after, days[each])), end)
            return exact, self._known(after, days[exact])
        return end, found

    def _end(self, days: Sequence[date], begin: int) -> int:
        """The last bend in the period in which the span is half a step long, else the next bend."""
        half = date.fromordinal(min(days[begin].toordinal() + (STEP_DAYS[self.step] + 1) // 2, date.max.toordinal()))
        end = bisect_right(days, last_day_of(self.step, half)) - 1
        return end if days[end] >= half else min(end + 1, len(days) - 1)

    def _known(self, after: date, until: date) -> KnownSpan:
        span, count = Span(after + ONE_DAY, until), self.curve.exactly(after, until)
        if count is not None:
            return KnownSpan(span, Bounds(count, count), float(count))
        return KnownSpan(span, self.curve.between(after, until), self.curve.added(after, until) or 0.0)


def _narrow(found: KnownSpan) -> bool:
    low, high = found.bounds
    return low is not None and high is not None and high - low <= NARROW * max(found.estimate, 1.0)
