"""How a goal would go on at a rate, or with counts by month, that one supposes: no forecast, only arithmetic."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise
from math import ceil

from milepost.domain.period import Step, periods_within
from milepost.domain.span import Span

MOST_DAYS = 36_525
"""A number that takes more days than this is not said to be reached at all."""


@dataclass(frozen=True, slots=True)
class Supposed:
    """Totals at the end of days, straight between them: the first is what is known, the last the goal's end."""

    days: tuple[date, ...]
    totals: tuple[float, ...]

    @property
    def final(self) -> float:
        """The total at the goal's end."""
        return self.totals[-1]

    def day_of(self, value: float) -> date | None:
        """The first day at whose end the total is at a value; after the goal it goes on as it did last."""
        if self.totals[0] >= value:
            return self.days[0]
        for (begin, low), (end, high) in pairwise(zip(self.days, self.totals, strict=True)):
            if high >= value:
                return _on(begin, (value - low) / (high - low) * (end - begin).days)
        return self._after(value)

    def _after(self, value: float) -> date | None:
        if len(self.days) < 2 or self.totals[-1] <= self.totals[-2]:
            return None
        rate = (self.totals[-1] - self.totals[-2]) / (self.days[-1] - self.days[-2]).days
        days = (value - self.totals[-1]) / rate
        return _on(self.days[-1], days) if days <= MOST_DAYS else None


def at_rate(known: date, total: float, per_day: float, last: date) -> Supposed:
    """From a total at the end of a day on, so much on every day."""
    return Supposed((known, last), (total, total + per_day * (last - known).days))


def by_months(known: date, total: float, counts: Sequence[float], last: date) -> Supposed:
    """From a total at the end of a day on, so much in each of the months that are left."""
    ends = [month.last for month in months_left(known, last)]
    return Supposed((known, *ends), tuple(accumulate(counts, initial=total)))


def months_left(known: date, last: date) -> tuple[Span, ...]:
    """The months after a day up to the last, the first and the last perhaps in part."""
    return periods_within(Span(date.fromordinal(known.toordinal() + 1), last), Step.MONTH) if known < last else ()


def _on(day: date, days: float) -> date | None:
    ordinal = day.toordinal() + ceil(days - 1e-9)
    return date.fromordinal(ordinal) if ordinal <= date.max.toordinal() else None
