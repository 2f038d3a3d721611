"""What the rows of a table say, one record for each, before they are matched with what a file holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from milepost.domain.figure import Measure
from milepost.domain.quantity import Quantity
from milepost.domain.tracker import Goal, Tracker


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure; `first_day` None means "total so far", from the day counting starts, an empty `entered_at` now."""

    line: int
    tracker: str
    measure: Measure
    first_day: date | None
    last_day: date
    quantity: Quantity
    typed: str
    announced_on: date
    source: str
    note: str
    entered_at: str = ""


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target of the goal with this span; `value` None withdraws it.

    `announced_on` is None only where `first_day` is, and then means the day counting starts.
    """

    line: int
    tracker: str
    measure: Measure
    first_day: date | None
    last_day: date
    value: int | None
    stretch: int | None
    announced_on: date | None
    source: str
    note: str

    @property
    def withdrawn(self) -> bool:
        """Whether the row withdraws the target."""
        return self.value is None


@dataclass(frozen=True, slots=True)
class StretchRow:
    """The stretch of the target announced on that day, else of the one that held then; days as in TargetRow."""

    line: int
    tracker: str
    measure: Measure
    first_day: date | None
    last_day: date
    stretch: int
    announced_on: date | None
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A count expected over a span; `measure` None means whichever measure has a goal that holds it.

    `goal` is the code of the goal's span where the row gives one, needed only where several goals hold the span.
    """

    line: int
    tracker: str
    measure: Measure | None
    first_day: date | None
    last_day: date
    count: int
    goal: str


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """A milestone; `name` may be empty, and `first_day` says when counting starts if nothing else does."""

    line: int
    tracker: str
    measure: Measure
    value: int
    name: str
    due_day: date | None
    first_day: date | None


Record: TypeAlias = FigureRow | TargetRow | StretchRow | PlanRow | MilestoneRow


@dataclass(frozen=True, slots=True)
class GoalEntry:
    """A goal that is named apart from the rows; without its targets and its plan, which are rows."""

    line: int
    goal: Goal


@dataclass(frozen=True, slots=True)
class TrackerEntry:
    """A tracker that is named apart from the rows, and its goals."""

    line: int
    tracker: Tracker
    goals: tuple[GoalEntry, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """The records of a table in the order of its rows, and what was left out, as sentences.

    `trackers` are those named apart from the rows. `places` says where a record stands, by its line, where that is not
    the number of its row.
    """

    records: tuple[Record, ...]
    notes: tuple[str, ...]
    trackers: tuple[TrackerEntry, ...] = ()
    places: Mapping[int, str] = field(default_factory=dict[int, str])
