"""What a file holds on one counted thing: the tracker, its goals with every target, its milestones and figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from milepost.domain.figure import Figure, Measure
from milepost.domain.span import Span


@dataclass(frozen=True, slots=True)
class Tracker:
    """One thing that is counted; `start_day` is the day counting starts (its launch)."""

    id: int
    name: str
    unit: str
    start_day: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """The number to reach by a goal's last day, as announced on a day; `value` is None when withdrawn."""

    id: int
    announced_on: date
    value: int | None
    stretch: int | None = None
    withdrawn: bool = False
    source: str = ""
    note: str = ""

    @property
    def newness(self) -> tuple[date, int]:
        """Sorts targets from the oldest word to the newest."""
        return self.announced_on, self.id


@dataclass(frozen=True, slots=True)
class PlanPart:
    """A count expected over a part of a goal."""

    id: int
    span: Span
    count: int


@dataclass(frozen=True, slots=True)
class Goal:
    """A measure and a span with every target ever announced for it, oldest word first, and its plan."""

    id: int
    measure: Measure
    name: str
    span: Span
    targets: tuple[Target, ...] = ()
    plan: tuple[PlanPart, ...] = ()

    def target_on(self, day: date | None = None) -> Target | None:
        """The target that held on `day` (None: the newest), which may be one that withdraws."""
        known = [target for target in self.targets if day is None or target.announced_on <= day]
        return max(known, key=lambda target: target.newness, default=None)


@dataclass(frozen=True, slots=True)
class Milestone:
    """A round number on the way of a tracker's running total, with perhaps a due day."""

    id: int
    measure: Measure
    value: int
    name: str
    due_day: date | None = None


@dataclass(frozen=True)
class Snapshot:
    """Everything a file holds on one tracker at one moment, each list in the order of entry."""

    tracker: Tracker
    goals: tuple[Goal, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    figures: tuple[Figure, ...] = ()

    def of(self, measure: Measure) -> tuple[Figure, ...]:
        """The figures of one measure."""
        return self._figures_of[measure]

    @cached_property
    def first_days(self) -> Mapping[Measure, date]:
        """The first day of the earliest figure of each measure that has any."""
        return {measure: min(figure.span.first for figure in of) for measure, of in self._figures_of.items() if of}

    def known_on(self, day: date | None) -> "Snapshot":
        """Only what had been announced by `day`; all of it where `day` is None."""
        if day is None:
            return self
        goals = tuple(replace(goal, targets=_announced(goal.targets, day)) for goal in self.goals)
        return replace(self, goals=goals, figures=_announced(self.figures, day))

    @cached_property
    def _figures_of(self) -> Mapping[Measure, tuple[Figure, ...]]:
        return {measure: tuple(figure for figure in self.figures if figure.measure is measure) for measure in Measure}


_Announced = TypeVar("_Announced", Figure, Target)


def _announced(items: Iterable[_Announced], day: date) -> tuple[_Announced, ...]:
    return tuple(item for item in items if item.announced_on <= day)
