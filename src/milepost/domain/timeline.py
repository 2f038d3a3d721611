"""Runs of days as the forecast sees them: where they lie, how long they are, and which part of the season they are."""

from calendar import isleap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from milepost.domain.span import Span

Vector = NDArray[np.float64]

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """n runs of days: their middles and lengths, and the share (n, m) of each of m parts of the season in each."""

    middle: Vector
    length: Vector
    parts: Vector

    def __len__(self) -> int:
        return len(self.middle)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Timeline) and self._content == other._content

    def __hash__(self) -> int:
        return hash(self._content)

    @property
    def _content(self) -> tuple[bytes, ...]:
        return self.middle.tobytes(), self.length.tobytes(), self.parts.tobytes()


def by_months(spans: Sequence[Span]) -> Timeline:
    """Times in months, from the start of the first span's year: a whole month has length 1 however many days it has.

    The parts of the season are the 12 months of the year.
    """
    end = np.array([_months(span.last) for span in spans])
    begin = np.array([_months(spans[0].before), *end[:-1]])
    for place in range(1, len(spans)):
        if spans[place].before != spans[place - 1].last:
            begin[place] = _months(spans[place].before)
    begin, end = begin - 12 * spans[0].first.year, end - 12 * spans[0].first.year
    return Timeline((begin + end) / 2, end - begin, _months_of_year(begin, end))


def by_days(spans: Sequence[Span], unit: int) -> Timeline:
    """Times in units of so many days, from the first span on; the parts of the season are the 7 days of the week."""
    ends = np.array([(span.first.toordinal() - 1, span.last.toordinal()) for span in spans], np.float64)
    ends = (ends - ends[0, 0]) / unit
    return Timeline(ends.mean(1), ends[:, 1] - ends[:, 0], np.array([_days_of_week(span) for span in spans]))


def _months(day: date) -> float:
    """Months from the start of the calendar to the end of a day."""
    return 12 * day.year + day.month - 1 + day.day / (_DAYS[day.month - 1] + (day.month == 2 and isleap(day.year)))


def _months_of_year(begin: Vector, end: Vector) -> Vector:
    """The share (n, 12) of each month of the year in spans between times in months."""
    first, last = int(begin.min()) // 12, int(np.ceil(end.max() / 12))
    months = np.arange(12 * first, 12 * last).reshape(-1, 12)
    within = np.minimum(months + 1, end[:, None, None]) - np.maximum(months, begin[:, None, None])
    return np.maximum(within, 0).sum(1) / (end - begin)[:, None]


def _days_of_week(span: Span) -> Vector:
    weeks, rest = divmod(span.days, 7)
    days = (span.first.weekday() + np.arange(rest)) % 7
    return (weeks + np.bincount(days, minlength=7)) / span.days
