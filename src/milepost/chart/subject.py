"""What a picture is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from milepost.domain.curve import Curve
from milepost.domain.figure import Measure
from milepost.domain.outlook import Outlook
from milepost.domain.progress import Progress
from milepost.domain.tracker import Tracker
from milepost.domain.ways import Forecast


@dataclass(frozen=True, slots=True)
class Subject:
    """One goal of a tracker, where it stands, and the curves of its measures.

    `progress`, `curves` and `outlook` are made from what was known on `known_on`; None stands for everything known.
    Without `outlook` nothing is said of what lies ahead.
    """

    tracker: Tracker
    progress: Progress
    curves: Mapping[Measure, Curve]
    known_on: date | None = None
    outlook: Outlook | None = None

    @property
    def forecast(self) -> Forecast | None:
        """The forecast of the days that are left, where there is one."""
        found = None if self.outlook is None else self.outlook.forecast
        return found if isinstance(found, Forecast) and found.coming else None
