"""The ways in which a goal's total may go on, and every number that is read off them."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # a picture of a forecast needs nothing of what it was made with
    from milepost.domain.known_spans import KnownSpan

Vector = NDArray[np.float64]

WAYS = 1500
"""How many ways are drawn."""

QUANTILES = (0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975)

LEAST_KNOWN = 3
"""There is no forecast from fewer known spans."""


@dataclass(frozen=True, slots=True)
class TooLittle:
    """There is no forecast, for only so many spans are known: `LEAST_KNOWN` are needed."""

    known: int


@dataclass(frozen=True)
class Forecast:
    """The ways a goal's running total may go after the end of day `origin`, the last that is known.

    `totals` (WAYS, h + 1) holds that total at the end of each of the days `ends`, the first of which is `origin`;
    `before` is what was counted before the goal. `known` are the spans it rests on.
    """

    origin: date
    ends: tuple[date, ...]
    totals: Vector
    before: float
    known: "tuple[KnownSpan, ...]"

    @property
    def coming(self) -> bool:
        """Whether any days of the goal are left."""
        return len(self.ends) > 1

    @cached_property
    def final(self) -> Mapping[float, float]:
        """The quantiles of the total at the end of the goal."""
        return dict(zip(QUANTILES, _quantiles(np.sort(self.totals[:, -1]), QUANTILES).tolist(), strict=True))

    def courses(self, shares: Sequence[float]) -> list[list[float]]:
        """Those quantiles of the total at the end of each of `ends`."""
        return _quantiles(self._sorted, shares).tolist()

    def on(self, day: date, shares: Sequence[float]) -> list[float]:
        """Those quantiles of the total at the end of a day, `origin` at the earliest and the last day at the latest."""
        ordinals = [end.toordinal() for end in self.ends]
        ordinal = min(max(day.toordinal(), ordinals[0]), ordinals[-1])
        after = bisect_left(ordinals, ordinal)
        if ordinals[after] == ordinal:
            return _quantiles(self._sorted[:, after], shares).tolist()
        part = (ordinal - ordinals[after - 1]) / (ordinals[after] - ordinals[after - 1])
        between = (1 - part) * self.totals[:, after - 1] + part * self.totals[:, after]
        return _quantiles(np.sort(between), shares).tolist()

    def chance(self, value: float) -> float:
        """How likely the goal's total reaches a value; never quite 0 or 1, as no number of draws proves either."""
        return (np.count_nonzero(self.totals[:, -1] >= value) + 0.5) / (WAYS + 1)

    def day_of(self, value: float, share: float) -> date | None:
        """The day by which that share of the ways has reached a value; None where it is after the goal's last day."""
        ordinal = np.sort(self._days_of(value))[ceil(share * WAYS) - 1]
        return date.fromordinal(int(ordinal)) if np.isfinite(ordinal) else None

    @cached_property
    def _sorted(self) -> Vector:
        return np.sort(self.totals, axis=0)

    def _days_of(self, value: float) -> Vector:
        """The day ordinal (WAYS,) on which each way reaches a value, infinite where it does not."""
        reached = self.totals >= value
        after = reached.argmax(1)
        begin = np.maximum(after - 1, 0)
        rows, ordinals = np.arange(WAYS), np.array([day.toordinal() for day in self.ends], np.float64)
        low, high = self.totals[rows, begin], self.totals[rows, after]
        rise = np.where(high > low, high - low, 1.0)
        days = np.ceil(ordinals[begin] + np.clip((value - low) / rise, 0, 1) * (ordinals[after] - ordinals[begin]))
        return np.where(reached.any(1), days, np.inf)


def _quantiles(rising: Vector, shares: Sequence[float]) -> Vector:
    """Quantiles of sorted values (n, ...), straight between them: as many rows as shares."""
    places = np.array(shares) * (len(rising) - 1)
    low = np.floor(places).astype(np.intp)
    part = (places - low).reshape(-1, *[1] * (rising.ndim - 1))
    return rising[low] + (rising[np.minimum(low + 1, len(rising) - 1)] - rising[low]) * part
