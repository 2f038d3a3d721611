"""What a text is read as: proposals to tick, mend and add, and what is known before reading it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from milepost.domain.figure import Measure
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span


class Kind(StrEnum):
    """What is proposed."""

    FIGURE = "figure"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands outside of the text: whom it is about, the goal that lends missing years, and the day it is read.

    `measure` is the goal's, which a target has where no word says what is counted.
    """

    tracker: str
    unit: str
    measure: Measure
    goal: Span
    today: date


@dataclass(frozen=True, slots=True)
class Proposal:
    """A figure or a target that a sentence announces.

    `first_day` None means "total so far". `typed` is what one would have typed for it. `assumed` names the fields that
    did not stand in the text, or not whole: "first_day", "last_day" and "announced_on".
    """

    kind: Kind
    measure: Measure
    first_day: date | None
    last_day: date
    quantity: Quantity
    typed: str
    announced_on: date
    sentence: str
    assumed: tuple[str, ...]
