"""When a milestone can have been reached."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from milepost.domain.curve import ONE_DAY, Curve
from milepost.domain.tracker import Milestone


@dataclass(frozen=True, slots=True)
class Reached:
    """The earliest and the latest day on which a milestone can have been reached; None where not known."""

    milestone: Milestone
    earliest: date | None
    latest: date | None


def reached(milestone: Milestone, curve: Curve) -> Reached:
    """The first day on which the running total can be, and the first on which it must be, at the milestone.

    Only days that figures cover count: of the days after them nothing is known.
    """
    latest = next((day for day in curve.days if _reaches(curve.total(day).low, milestone.value)), None)
    return Reached(milestone, _earliest(milestone.value, curve), latest)


def _earliest(value: int, curve: Curve) -> date | None:
    """Between two ends of spans a total that never falls is at most at the later one's, any other can be anywhere."""
    for before, day in pairwise(curve.days):
        unknown = not curve.never_falls and day - before > ONE_DAY
        high = curve.total(day).high
        if unknown or high is None or high >= value:
            return before + ONE_DAY
    return None


def _reaches(low: int | None, value: int) -> bool:
    return low is not None and low >= value
