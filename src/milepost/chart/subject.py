"""What a picture is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from milepost.domain.curve import Curve
from milepost.domain.figure import Measure
from milepost.domain.progress import Progress
from milepost.domain.tracker import Tracker


@dataclass(frozen=True, slots=True)
class Subject:
    """One goal of a tracker, where it stands, and the curves of its measures.

    `progress` and `curves` are made from what was known on `known_on`; None stands for everything known.
    """

    tracker: Tracker
    progress: Progress
    curves: Mapping[Measure, Curve]
    known_on: date | None = None
