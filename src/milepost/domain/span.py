"""Spans of days, and how a single day is read."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from milepost.domain.errors import SpanError
from milepost.domain.quoting import quoted

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """First day to last day, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise SpanError(f"{self.last} is before {self.first}; a span ends on or after the day it starts.")
        if self.first == date.min:
            raise SpanError(f"{self.first} has no day before it; days go from 0001-01-02 to 9999-12-31.")

    @property
    def days(self) -> int:
        """How many days the span has."""
        return (self.last - self.first).days + 1

    @property
    def before(self) -> date:
        """The day before the first."""
        return self.first - timedelta(1)

    def contains(self, day: date) -> bool:
        """Whether `day` is one of the span's days."""
        return self.first <= day <= self.last


def parse_day(text: str) -> date:
    """Read a day such as "2024-05-01", spaces around it aside; raises SpanError."""
    day = text.strip()
    if _DAY.fullmatch(day):
        with suppress(ValueError):
            if (found := date.fromisoformat(day)) > date.min:
                return found
        raise SpanError(_not_a_day(text, "is not in the calendar"))
    raise SpanError(_not_a_day(text, "is not a day"))


def shifted(day: date, days: int) -> date:
    """Move `day` by a number of days; raises SpanError where the calendar (years 1 to 9999) ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise SpanError(
            f"The calendar ends {'before' if days < 0 else 'after'} {day}; days go from 0001-01-02 to 9999-12-31."
        ) from None


def _not_a_day(text: str, reason: str) -> str:
    return f'{quoted(text)} {reason}. Type year, month and day, for example "2024-04-30" or "2024-12-31".'
