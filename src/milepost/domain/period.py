"""The periods that people name: days, ISO weeks, months, quarters, halves and years, and their codes."""

import re
from calendar import monthrange
from datetime import date
from enum import StrEnum
from functools import lru_cache

from milepost.domain.errors import SpanError
from milepost.domain.quoting import quoted
from milepost.domain.span import Span, parse_day, shifted

_CODE = re.compile(r"(?P<year>[0-9]{4})(?:-?(?P<kind>[HQW])(?P<number>[0-9]{1,2})|-(?P<month>[0-9]{2}))?")


class Step(StrEnum):
    """The length of a period."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


_MONTHS = {Step.MONTH: 1, Step.QUARTER: 3, Step.HALF: 6, Step.YEAR: 12}
_OF_MONTHS = {months: step for step, months in _MONTHS.items()}
_KINDS = {"Q": Step.QUARTER, "H": Step.HALF}


def parse_period(text: str) -> Span:
    """Read `2024`, `2024-H1`, `2024-Q2`, `2024-05`, `2024-W18` or a day, in either case; raises SpanError."""
    code = text.strip().upper()
    match = _CODE.fullmatch(code)
    try:
        return _coded(match) if match else _one_day(parse_day(code))
    except (SpanError, ValueError):
        examples = '"2024-Q2" or "2024-05" (or 2024, 2024-H1, 2024-W18, 2024-05-01)'
        raise SpanError(f"{quoted(text)} is not a period. Type, for example, {examples}.") from None


def period_code(span: Span) -> str | None:
    """Write the code that `parse_period` reads as this span; None where it is not a period."""
    step = step_of(span)
    return None if step is None else _code(step, span.first)


def span_code(span: Span) -> str:
    """Write the span as a period's code, else as its two days: "2024-04-03..2024-12-31"."""
    return period_code(span) or f"{span.first}..{span.last}"


def period_of(step: Step, day: date) -> Span:
    """Find the period of this length that `day` lies in; raises SpanError for a week that the calendar cuts off."""
    if step is Step.DAY:
        return _one_day(day)
    if step is Step.WEEK:
        monday = shifted(day, -day.weekday())
        return Span(monday, shifted(monday, 6))
    months = _MONTHS[step]
    return _months(day.year, (day.month - 1) // months * months + 1, months)


def step_of(span: Span) -> Step | None:
    """Tell which kind of period the span is; None where it is none."""
    days = span.days
    if days == 1:
        return Step.DAY
    if span.first.year == 1:  # whose longer periods begin on a day that has none before it
        return None
    if days == 7:
        return Step.WEEK if span.first.weekday() == 0 else None
    months = _whole_months(span)
    step = _OF_MONTHS.get(months)
    return step if step and (span.first.month - 1) % months == 0 else None


def next_span(span: Span) -> Span:
    """Find the span that follows: the next period after a period, as many months after whole months, else as many days.

    Raises SpanError where the calendar ends.
    """
    first = shifted(span.last, 1)
    months = _whole_months(span)
    return _months(first.year, first.month, months) if months else Span(first, shifted(first, span.days - 1))


def fiscal_year(year: int, first_month: int) -> Span:
    """Find the fiscal year that starts in `year`, in the month 1 to 12; raises SpanError."""
    if not (1 <= year <= 9999 and 1 <= first_month <= 12):
        raise SpanError(
            f"Year {year}, month {first_month} does not start a fiscal year; for example 2024, 4 or 2024, 10."
        )
    return _months(year, first_month, 12)


def periods_within(span: Span, step: Step) -> tuple[Span, ...]:
    """Split the span at the ends of periods; the first and the last part may be shorter than a period."""
    parts = [_part(step, span.first, span.last)]
    while parts[-1].last < span.last:
        parts.append(_part(step, shifted(parts[-1].last, 1), span.last))
    return tuple(parts)


def _part(step: Step, first: date, last: date) -> Span:
    return Span(first, min(last_day_of(step, first), last))


@lru_cache(1024)
def last_day_of(step: Step, day: date) -> date:
    """The last day of the period of this length that `day` lies in, or of the calendar."""
    if step is Step.DAY:
        return day
    if step is Step.WEEK:
        return date.fromordinal(min(day.toordinal() + 6 - day.weekday(), date.max.toordinal()))
    months = _MONTHS[step]
    month = (day.month - 1) // months * months + months
    return date(day.year, month, monthrange(day.year, month)[1])


def _one_day(day: date) -> Span:
    return Span(day, day)


def _coded(match: re.Match[str]) -> Span:
    year, kind, number, month = int(match["year"]), match["kind"], int(match["number"] or 1), match["month"]
    if kind == "W":
        return period_of(Step.WEEK, date.fromisocalendar(year, number, 1))
    if kind:
        months = _MONTHS[_KINDS[kind]]
        return _months(year, (number - 1) * months + 1, months)
    return _months(year, int(month), 1) if month else _months(year, 1, 12)


def _code(step: Step, first: date) -> str:
    year, number = f"{first.year:04}", first.month - 1
    if step is Step.WEEK:
        week = first.isocalendar()
        return f"{week.year:04}-W{week.week:02}"
    codes = {Step.DAY: str(first), Step.MONTH: str(first)[:7], Step.YEAR: year}
    return codes.get(step) or f"{year}-{'Q' if step is Step.QUARTER else 'H'}{number // _MONTHS[step] + 1}"


def _months(year: int, month: int, count: int) -> Span:
    first = date(year, month, 1)
    years, last_month = divmod(month + count - 2, 12)
    if year + years > date.max.year:
        raise SpanError(f"{count} months from {first} run over the end of the calendar, 9999-12-31.")
    return Span(first, date(year + years, last_month + 1, monthrange(year + years, last_month + 1)[1]))


def _whole_months(span: Span) -> int:
    """How many months the span consists of; 0 where it does not."""
    first, last = span.first, span.last
    whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    return (last.year - first.year) * 12 + last.month - first.month + 1 if whole else 0
