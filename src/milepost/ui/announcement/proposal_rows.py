"""Proposals in the making: what stands in their cells, what is wrong with it, and the proposals that follow."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import IntEnum
from typing import TypeAlias

from milepost.domain.errors import MilepostError
from milepost.domain.figure import Measure
from milepost.domain.period import span_code
from milepost.domain.span import Span
from milepost.ui.revising import read_span_code
from milepost.workspace.announcements import Kind, Proposal


class Part(IntEnum):
    """The cells of a proposal, from left to right."""

    COUNTED = 0
    QUANTITY = 1
    PERIOD = 2
    ANNOUNCED = 3
    SENTENCE = 4


MENDABLE = frozenset({Part.COUNTED, Part.QUANTITY, Part.PERIOD, Part.ANNOUNCED})


@dataclass(frozen=True, slots=True)
class Counted:
    """Whether it is a figure or a target, and of what."""

    kind: Kind
    measure: Measure


CHOICES = tuple(Counted(kind, measure) for kind in Kind for measure in Measure)


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A proposal, whether it is ticked, what was typed into its cells in place of what was read, and what is wrong.

    One that `is_held` is in the file as it stands.
    """

    read: Proposal
    is_ticked: bool = True
    is_held: bool = False
    typed: Mapping[Part, str] = field(default_factory=dict[Part, str])
    faults: Mapping[Part, str] = field(default_factory=dict[Part, str])
    mended: Proposal | None = None

    @property
    def now(self) -> Proposal:
        """The proposal with what was mended, as far as that can be read."""
        return self.mended or self.read

    def assumes(self, part: Part) -> bool:
        """Whether what stands in a cell was not in the text."""
        names = {Part.PERIOD: {"first_day", "last_day"}, Part.ANNOUNCED: {"announced_on"}}.get(part, set())
        return part not in self.typed and bool(names & set(self.read.assumed))


Check: TypeAlias = Callable[[Proposal], bool]
"""Whether the file holds a proposal already; raises MilepostError where it cannot be taken."""
ReadDay: TypeAlias = Callable[[str, int], date]
"""The day that is typed, in a year where it names none; raises SpanError."""


def checked(row: ProposalRow, check: Check) -> ProposalRow:
    """The row, with what is wrong with it as it stands now."""
    try:
        is_held = check(row.now)
    except MilepostError as error:
        return replace(row, is_held=False, faults={**row.faults, Part.QUANTITY: str(error)})
    return replace(row, is_held=is_held)


def with_counted(row: ProposalRow, counted: Counted, check: Check) -> ProposalRow:
    """The row for something else that is counted."""
    return checked(replace(row, mended=replace(row.now, kind=counted.kind, measure=counted.measure)), check)


def with_typed(row: ProposalRow, part: Part, text: str, read_day: ReadDay, check: Check) -> ProposalRow:
    """The row with a text typed into a cell; one that cannot be read stays there, with what is wrong with it."""
    typed = {**row.typed, part: text}
    faults = {each: fault for each, fault in row.faults.items() if each not in {part, Part.QUANTITY}}
    try:
        mended = _mended(row.now, part, text, read_day)
    except MilepostError as error:
        return replace(row, typed=typed, faults={**faults, part: str(error)})
    return checked(replace(row, typed=typed, faults=faults, mended=mended), check)


def editing_text(row: ProposalRow, part: Part) -> str:
    """What an editor of a cell starts with: what was typed last, else what was read, in a form that can be typed."""
    if part in row.typed:
        return row.typed[part]
    now = row.now
    match part:
        case Part.QUANTITY:
            return now.typed
        case Part.PERIOD:
            return span_code(days_of(now))
        case Part.ANNOUNCED:
            return now.announced_on.isoformat()
        case _:
            return now.sentence


def days_of(proposal: Proposal) -> Span:
    """The days of a proposal, whose first one is known in the window."""
    return Span(proposal.first_day or proposal.last_day, proposal.last_day)


def _mended(proposal: Proposal, part: Part, text: str, read_day: ReadDay) -> Proposal:
    match part:
        case Part.QUANTITY:
            return replace(proposal, typed=text)
        case Part.PERIOD:
            days = read_span_code(text.strip())
            return replace(proposal, first_day=days.first, last_day=days.last)
        case _:
            return replace(proposal, announced_on=read_day(text, proposal.last_day.year))
