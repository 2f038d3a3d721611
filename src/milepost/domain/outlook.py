"""What lies ahead of a goal: how likely its target is and when it comes, unless the figures decide it already."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from milepost.domain.span import Span
from milepost.domain.ways import Forecast, TooLittle

EARLY, LIKELY, LATE = 0.1, 0.5, 0.9
"""The shares of all ways that have reached a number on its early, its likely and its late day."""


class Days(NamedTuple):
    """When a number is reached, by all the forecast knows; None where that is after the goal's last day."""

    early: date | None = None
    likely: date | None = None
    late: date | None = None


UNKNOWN = Days()


@dataclass(frozen=True, slots=True)
class Ahead:
    """A number on the way of a goal, and the days on which it may be reached.

    `chance` is that it is reached within the goal: 0 or 1 where the figures decide it and only then, None where there
    is no forecast.
    """

    value: int
    chance: float | None
    days: Days = UNKNOWN

    @property
    def decided(self) -> bool:
        """Whether figures alone say that it is reached or missed."""
        return self.chance in {0.0, 1.0}


class Best(NamedTuple):
    """The whole period of the goal with the most a day so far."""

    span: Span
    per_day: float


@dataclass(frozen=True, slots=True)
class Outlook:
    """A goal's forecast, and what it makes of the target, its stretch, and by their ids of the milestones to come.

    `best` is there to hold against the rate that is needed; None while fewer than two periods are known.
    """

    forecast: Forecast | TooLittle
    target: Ahead | None
    stretch: Ahead | None
    milestones: Mapping[int, Ahead]
    best: Best | None
