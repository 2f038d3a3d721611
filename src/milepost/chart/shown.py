"""What a picture shows beside what was counted."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from milepost.domain.curve import Curve
from milepost.domain.figure import Measure


@dataclass(frozen=True, slots=True)
class Shown:
    """The series that can be left out; `ghosts` are the curves that figures being typed would make."""

    target: bool = True
    pace: bool = True
    orders: bool = True
    milestones: bool = True
    ghosts: Mapping[Measure, Curve] = field(default_factory=dict[Measure, Curve])
