"""The words, numbers and dates of pictures and sentences, so that the same picture can be drawn in any language."""

from datetime import date
from typing import Protocol, assert_never

from milepost.domain.period import Step, step_of
from milepost.domain.span import Span

MINUS = "−"


class Wording(Protocol):
    """Says things in one language. English literals are the keys; values fill their `{names}` and are never parsed."""

    def text(self, source: str, /, **values: str) -> str:
        """The sentence or word in this language."""
        ...

    def plural(self, one: str, many: str, number: int, /, **values: str) -> str:
        """The form that fits `number`; its `{n}` is filled with the number."""
        ...

    def count(self, number: float, /) -> str:
        """A whole number with its groups: 57,310."""
        ...

    def signed(self, number: float, /) -> str:
        """A difference with its sign: +1,200."""
        ...

    def short_count(self, number: float, /) -> str:
        """A number for a small axis: 120k."""
        ...

    def decimal(self, number: float, digits: int, /) -> str:
        """A number with that many digits after the point: 2.1."""
        ...

    def percent(self, share: float, digits: int = 1, /) -> str:
        """A share of one: 47.8 %."""
        ...

    def rate(self, per_day: float, /) -> str:
        """Counts a day with as many digits as say something: 681, 3.4, 0.07."""
        ...

    def day(self, day: date, /) -> str:
        """A day of a year that is known: 30 Sep."""
        ...

    def day_year(self, day: date, /) -> str:
        """A day: 30 Sep 2024."""
        ...

    def month(self, day: date, /) -> str:
        """The short name of a month: Sep."""
        ...

    def month_year(self, day: date, /) -> str:
        """A month: Sep 2024."""
        ...

    def year(self, day: date, /) -> str:
        """A year: 2024."""
        ...

    def span(self, span: Span, /) -> str:
        """A span of days by its name where it has one: Q2 2024, May 2024, 3 Apr to 30 Jun 2024."""
        ...


def span_text(span: Span, wording: Wording) -> str:
    """What `Wording.span` says, from the other words of the same language."""
    first, year = span.first, wording.year(span.first)
    step = step_of(span)
    match step:
        case Step.DAY:
            return wording.day_year(first)
        case Step.MONTH:
            return wording.month_year(first)
        case Step.QUARTER:
            return wording.text("Q{number} {year}", number=str((first.month + 2) // 3), year=year)
        case Step.HALF:
            return wording.text("H1 {year}" if first.month == 1 else "H2 {year}", year=year)
        case Step.YEAR:
            return year
        case Step.WEEK | None:
            return from_to(span, wording)
        case _:
            assert_never(step)


def within_text(span: Span, wording: Wording) -> str:
    """A span as when something happened: in May 2024, on 30 Apr 2024, from 3 Apr to 30 Jun 2024."""
    named = wording.span(span)
    match step_of(span):
        case Step.DAY:
            return wording.text("on {span}", span=named)
        case Step.WEEK | None:
            return wording.text("from {span}", span=named)
        case _:
            return wording.text("in {span}", span=named)


def from_to(span: Span, wording: Wording) -> str:
    """The two days of a span, the year said once where both lie in it; one day where they are the same."""
    first, last = span.first, span.last
    if first == last:
        return wording.day_year(first)
    if first.year != last.year:
        return wording.text("{first} to {last}", first=wording.day_year(first), last=wording.day_year(last))
    year = wording.year(last)
    return wording.text("{first} to {last} {year}", first=wording.day(first), last=wording.day(last), year=year)


def digits_for_rate(per_day: float) -> int:
    """How many digits after the point a rate needs to say something."""
    size = abs(per_day)
    return 0 if size >= 9.95 or size == 0 else 1 if size >= 0.95 else 2
