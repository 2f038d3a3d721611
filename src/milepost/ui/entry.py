"""Reads what stands in the entry form: pure, so that each key press can show what it would do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from typing import TypeVar

from milepost.domain.errors import MilepostError
from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.workspace.choosing import so_far_span
from milepost.workspace.figures import FigureDraft, figure_of

_Value = TypeVar("_Value")


class Counting(IntEnum):
    """The two ways of counting."""

    SO_FAR = 0
    PERIOD = 1


class Part(StrEnum):
    """The inputs of the form that can be wrong."""

    WHEN = "when"
    DELIVERIES = "deliveries"
    ORDERS = "orders"
    ANNOUNCED = "announced"


@dataclass(frozen=True, slots=True)
class Entry:
    """The texts that stand in the form."""

    counting: Counting
    when: str
    deliveries: str = ""
    orders: str = ""
    announced: str = ""
    source: str = ""
    note: str = ""

    @property
    def half_typed(self) -> bool:
        """Whether there is anything that belongs to one entry only."""
        return any(text.strip() for text in (self.deliveries, self.orders, self.announced, self.note))

    @property
    def quantities(self) -> dict[Measure, tuple[Part, str]]:
        """The quantities that have been typed."""
        typed = {Measure.DELIVERIES: (Part.DELIVERIES, self.deliveries), Measure.ORDERS: (Part.ORDERS, self.orders)}
        return {measure: (part, text.strip()) for measure, (part, text) in typed.items() if text.strip()}


@dataclass(frozen=True, slots=True)
class Reader:
    """How days, periods and the groups of digits are typed where the window is used."""

    day: Callable[[str], date]
    period: Callable[[str], Span]
    separator: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """The figures that the form holds, or what is wrong with its parts."""

    counting: Counting
    drafts: tuple[FigureDraft, ...] = ()
    faults: Mapping[Part, str] = field(default_factory=dict[Part, str])


def read_entry(entry: Entry, snapshot: Snapshot, reader: Reader) -> Reading:
    """What the form says of a tracker."""
    faults: dict[Part, str] = {}
    spans = _attempt(faults, Part.WHEN, lambda: _spans(entry, snapshot, reader))
    announced = _attempt(faults, Part.ANNOUNCED, lambda: _announced(entry, reader))
    drafts: list[FigureDraft] = []
    for measure, (part, typed) in entry.quantities.items():
        span = Span(snapshot.tracker.start_day, snapshot.tracker.start_day) if spans is None else spans[measure]
        draft = FigureDraft(measure, span, typed, announced, entry.source, entry.note)
        if _attempt(faults, part, lambda draft=draft: figure_of(snapshot, draft, reader.separator)):
            drafts.append(draft)
    return Reading(entry.counting, () if faults else tuple(drafts), faults)


def _spans(entry: Entry, snapshot: Snapshot, reader: Reader) -> dict[Measure, Span]:
    if entry.counting is Counting.PERIOD:
        return dict.fromkeys(Measure, reader.period(entry.when))
    day = reader.day(entry.when)
    return {measure: so_far_span(snapshot, measure, day) for measure in entry.quantities}


def _announced(entry: Entry, reader: Reader) -> date | None:
    return reader.day(entry.announced) if entry.announced.strip() else None


def _attempt(faults: dict[Part, str], part: Part, read: Callable[[], _Value]) -> _Value | None:
    try:
        return read()
    except MilepostError as error:
        faults[part] = str(error)
        return None
