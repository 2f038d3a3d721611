"""Runs of days as the forecast sees them: where they lie, how long they are, and which part of the season they are."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from milepost.domain.span import Span

Vector = NDArray[np.float64]


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
    ends = np.array([(_months(span.before), _months(span.last)) for span in spans]) - 12 * spans[0].first.year
    return Timeline(ends.mean(1), ends[:, 1] - ends[:, 0], np.array([_months_of_year(*each) for each in ends]))


def by_days(spans: Sequence[Span], unit: int) -> Timeline:
    """Times in units of so many days, from the first span on; the parts of the season are the 7 days of the week."""
    ends = np.array([(span.first.toordinal() - 1, span.last.toordinal()) for span in spans], np.float64)
    ends = (ends - ends[0, 0]) / unit
    return Timeline(ends.mean(1), ends[:, 1] - ends[:, 0], np.array([_days_of_week(span) for span in spans]))


def _months(day: date) -> float:
    """Months from the start of the calendar to the end of a day."""
    return 12 * day.year + day.month - 1 + day.day / monthrange(day.year, day.month)[1]


def _months_of_year(begin: float, end: float) -> Vector:
    months = np.arange(int(begin), int(np.ceil(end)))
    within = np.minimum(months + 1, end) - np.maximum(months, begin)
    return np.bincount(months % 12, within, 12) / (end - begin)


def _days_of_week(span: Span) -> Vector:
    weeks, rest = divmod(span.days, 7)
    days = (span.first.weekday() + np.arange(rest)) % 7
    return (weeks + np.bincount(days, minlength=7)) / span.days
