"""What a picture shows beside what was counted."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from milepost.domain.curve import Curve
from milepost.domain.figure import Measure
from milepost.domain.what_if import Supposed

SERIES = ("target", "pace", "milestones", "orders", "forecast")
"""The series that can be left out, by their names in Shown."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The series that can be left out; `ghosts` are the curves that figures being typed would make.

    `supposed` is what one asks oneself of the days that are left.
    """

    target: bool = True
    pace: bool = True
    orders: bool = True
    milestones: bool = True
    forecast: bool = True
    supposed: Supposed | None = None
    ghosts: Mapping[Measure, Curve] = field(default_factory=dict[Measure, Curve])

    @classmethod
    def without(cls, hidden: Collection[str]) -> "Shown":
        """All series but those of these names."""
        target, pace, milestones, orders, forecast = (name not in hidden for name in SERIES)
        return cls(target=target, pace=pace, milestones=milestones, orders=orders, forecast=forecast)
