"""The days of a proposal, and what one sentence hands on to the next."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.exchange.announcement.sentence import Sentence
from milepost.exchange.announcement.times import Role


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, `first` None for a total so far, and which of them did not stand in the text whole."""

    first: date | None
    last: date
    assumed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """What was said last: a period or the day of a total, whether its year stood there, and what was counted."""

    period: Span | None = None
    dated: bool = False
    measure: Measure | None = None

    def after(self, sentence: Sentence) -> Self:
        """What holds after a sentence."""
        told = [time for time in sentence.times if time.role in {Role.WITHIN, Role.SO_FAR} and not time.is_loose]
        return replace(self, period=told[0].span, dated=told[0].dated) if told else self
