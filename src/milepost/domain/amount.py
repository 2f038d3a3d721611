"""A count that may be known only within bounds."""

from dataclasses import dataclass
from datetime import date

from milepost.domain.curve import Curve


@dataclass(frozen=True, slots=True)
class Amount:
    """A count with its bounds and its estimate; None where not known."""

    low: int | None = None
    high: int | None = None
    estimate: float | None = None


UNKNOWN = Amount()


def amount_between(curve: Curve, after: date, until: date) -> Amount:
    """What was counted after the end of day `after` to the end of day `until`; nothing where that is not later."""
    if until <= after:
        return Amount(0, 0, 0.0)
    bounds = curve.between(after, until)
    return Amount(bounds.low, bounds.high, curve.added(after, until))
