"""Reads days and periods as tables of many countries write them; a part that is left to another cell stays open.

The libraries that read dates know days only, and guess: dateutil and dateparser take "Apr-24" for the 24th of April of
this year, and "1.4.24" for the 4th of January.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from milepost.domain.errors import SpanError
from milepost.domain.period import Step, parse_period, period_of
from milepost.domain.span import Span
from milepost.exchange.sheets.month_names import MONTHS, plain_word


class DayOrder(StrEnum):
    """What stands first in a day that is written in numbers with the year last."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class When:
    """A period; or a part of any year, with its step and its number in the year; a `day` is a period of its own."""

    span: Span | None = None
    step: Step | None = None
    number: int = 0

    @property
    def is_day(self) -> bool:
        """Whether it is a single day."""
        return self.span is not None and self.span.days == 1

    @property
    def year(self) -> int | None:
        """The year, where it is a whole one."""
        span = self.span
        whole = span is not None and (span.first.month, span.first.day, span.last.month, span.last.day) == (
            1,
            1,
            12,
            31,
        )
        return span.first.year if span is not None and whole and span.first.year == span.last.year else None

    def with_year(self, year: int) -> "When":
        """The part of that year; itself where it is one already."""
        if self.span is not None or self.step is None:
            return self
        months = {Step.MONTH: 1, Step.QUARTER: 3, Step.HALF: 6}[self.step]
        return When(period_of(self.step, date(year, (self.number - 1) * months + 1, 1)))


_CENTURY = 2000
_LONGEST = 200
"""Letters of a cell that may name a day, with the spaces in it."""
_YEAR = re.compile("(?:19|20|21)[0-9]{2}")
_NUMBERED = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})")
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})?")
_MONTH_OF_YEAR = re.compile(r"(?P<month>\d{1,2})[./-](?P<year>\d{4})(?P<day>)")
_YEAR_OF_MONTH = re.compile(r"(?P<year>\d{4})[./-](?P<month>\d{1,2})(?P<day>)")
_EAST_ASIAN = re.compile(r"(?:(\d{4})年)?(?:(\d{1,2})月(?:份)?)?(?:(\d{1,2})[日号])?")
_EAST_QUARTER = re.compile(r"(?:(\d{4})年)?第?([一二三四1-4])季度?")
_EAST_HALF = re.compile(r"(?:(\d{4})年)?([上下])半年")
_PART = re.compile(
    r"(?:(?P<before>\d{4}|'?\d{2})[ -]?)?"
    r"(?:(?P<kind>[QTHSW]|KW)[ -]?(?P<number>\d{1,2})|(?P<first>[1-4])[. ]?(?P<sign>[QTH]))"
    r"(?:[ -/]?(?P<after>\d{4}|'?\d{2}))?",
    re.IGNORECASE,
)
_LONG_PART = re.compile(
    r"(?:(\d)\.?|first|second|third|fourth) ?(quarter|quartal|trimestre|half|halbjahr|semestre)(?: (\d{4}))?",
    re.IGNORECASE,
)
_FISCAL = re.compile(r"(?:FY|CY|year|jahr)? ?((?:19|20)\d{2})年?|(?:FY|CY) ?'?(\d{2})", re.IGNORECASE)
_BETWEEN = re.compile(r" ?(?:\.\.|[–—~至]| - | to | bis | until )\s*|(?<=[^\W\d])-(?=[^\W\d])")
_TOKENS = re.compile(r"\d+|[^\W\d_]+|'")
_FILLERS = {
    "'",
    "of",
    "the",
    "de",
    "del",
    "den",
    "di",
    "do",
    "d",
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "e",
    "year",
    "г",
    "года",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
}
_KINDS = {"Q": Step.QUARTER, "T": Step.QUARTER, "H": Step.HALF, "S": Step.HALF, "W": Step.WEEK, "KW": Step.WEEK}
_WORDS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "一": 1, "二": 2, "三": 3, "四": 4, "上": 1, "下": 2}
_MOST = {Step.QUARTER: 4, Step.HALF: 2, Step.MONTH: 12}


def part_of_year(step: Step, number: int) -> When | None:
    """A part of any year by its number in it; None where a year has not so many."""
    return When(step=step, number=number) if 1 <= number <= _MOST[step] else None


def read_when(text: str, order: DayOrder | None = None) -> When | None:
    """What a cell names: a day, a period, or a part of a year that is named elsewhere; None where it names none.

    Days in numbers with the year last, whose order is not plain from themselves, need the `order`.
    """
    return _read_when(text, order) if len(text) <= _LONGEST else None


@lru_cache(maxsize=65_536)
def _read_when(text: str, order: DayOrder | None) -> When | None:
    typed = " ".join(text.split()).strip("., ")
    if not typed or (
        not any(sign.isdigit() for sign in typed) and plain_word(typed) not in MONTHS and typed[-1] not in "度年"
    ):
        return None
    if _YEAR.fullmatch(typed) or not typed.isdigit():
        with suppress(SpanError):
            return When(parse_period(typed))
    with suppress(SpanError, ValueError, OverflowError):
        return (
            _in_numbers(typed, order) or _named(typed) or _east_asian(typed) or _part(typed) or _between(typed, order)
        )
    return None


def order_told(text: str) -> DayOrder | None:
    """The order that a day in numbers can only be meant in; None where both make a day, or it is none."""
    found = _NUMBERED.fullmatch(text.strip())
    if found is None or not _swappable(found):
        return None
    first, second = int(found[1]), int(found[3])
    if first > 12 >= second:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if second > 12 >= first else None


def needs_order(text: str) -> bool:
    """Whether a cell is a day that could be meant in both orders, as another day each."""
    found = _NUMBERED.fullmatch(text.strip())
    return (
        found is not None and _swappable(found) and int(found[1]) <= 12 and int(found[3]) <= 12 and found[1] != found[3]
    )


def _swappable(found: re.Match[str]) -> bool:
    # With full stops the day is first wherever that is written.
    return found[2] != "."


def _in_numbers(typed: str, order: DayOrder | None) -> When | None:
    if found := _YEAR_FIRST.fullmatch(typed):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    if found := _NUMBERED.fullmatch(typed):
        return _numbered(found, order_told(typed) or (order if _swappable(found) else DayOrder.DAY_FIRST))
    if found := _MONTH_OF_YEAR.fullmatch(typed) or _YEAR_OF_MONTH.fullmatch(typed) or _COMPACT.fullmatch(typed):
        return _digits(found)
    found = _FISCAL.fullmatch(typed)
    return None if found is None else When(parse_period(str(_full_year(found[1] or found[2]))))


def _between(typed: str, order: DayOrder | None) -> When | None:
    """From the first day of one period to the last of another: "Apr–Jun 2024"; the first one may leave out its year."""
    parts = _BETWEEN.split(typed)
    if len(parts) != 2:
        return None
    last = read_when(parts[1], order)
    if last is None or last.span is None:
        return None
    first = read_when(parts[0], order) or read_when(f"{parts[0]} {last.span.last.year}", order)
    start = None if first is None else first.with_year(last.span.last.year).span
    return None if start is None else When(Span(start.first, last.span.last))


def _numbered(found: re.Match[str], order: DayOrder | None) -> When | None:
    year, first, second = _full_year(found[4]), int(found[1]), int(found[3])
    if order is None and first != second:
        return None
    return _day(year, first, second) if order is DayOrder.MONTH_FIRST else _day(year, second, first)


def _digits(found: re.Match[str]) -> When:
    year, month, day = (int(found[name] or 0) for name in ("year", "month", "day"))
    return _day(year, month, day) if day else _month(year, month)


def _named(typed: str) -> When | None:
    """A month by its name, with perhaps a year, and perhaps a day."""
    numbers: list[str] = []
    months: list[int] = []
    for word in map(plain_word, _TOKENS.findall(typed)):
        if word.isdecimal():
            numbers.append(word)
        elif word in MONTHS:
            months.append(MONTHS[word])
        elif word not in _FILLERS:
            return None
    if len(months) != 1 or len(numbers) > 2:
        return None
    if not numbers:
        return When(step=Step.MONTH, number=months[0])
    years = [number for number in numbers if len(number) == 4] or numbers[-1:]
    days = list(numbers)
    days.remove(years[0])
    year = _full_year(years[0])
    return _day(year, months[0], int(days[0])) if days else _month(year, months[0])


def _east_asian(typed: str) -> When | None:
    close = typed.replace(" ", "")
    for pattern, step in ((_EAST_QUARTER, Step.QUARTER), (_EAST_HALF, Step.HALF)):
        if found := pattern.fullmatch(close):
            part = When(step=step, number=_WORDS.get(found[2]) or int(found[2]))
            return part.with_year(int(found[1])) if found[1] else part
    found = _EAST_ASIAN.fullmatch(close)
    if found is None or found[2] is None:
        return None
    month = int(found[2])
    if found[3]:
        return _day(int(found[1]), month, int(found[3])) if found[1] else None
    return _month(int(found[1]), month) if found[1] else part_of_year(Step.MONTH, month)


def _part(typed: str) -> When | None:
    if found := _LONG_PART.fullmatch(typed):
        step = Step.HALF if found[2].casefold() in {"half", "halbjahr", "semestre"} else Step.QUARTER
        number = int(found[1]) if found[1] else _WORDS[typed.split(maxsplit=1)[0].casefold()]
        return _of_year(step, number, found[3])
    found = _PART.fullmatch(typed)
    if found is None:
        return None
    step = _KINDS[(found["kind"] or found["sign"]).upper()]
    return _of_year(step, int(found["number"] or found["first"]), found["before"] or found["after"])


def _of_year(step: Step, number: int, year: str | None) -> When | None:
    if step is Step.WEEK:
        return None if year is None else When(period_of(step, date.fromisocalendar(_full_year(year), number, 1)))
    part = part_of_year(step, number)
    return part if part is None or year is None else part.with_year(_full_year(year))


def _day(year: int, month: int, day: int) -> When:
    found = date(year, month, day)
    return When(Span(found, found))


def _month(year: int, month: int) -> When:
    return When(period_of(Step.MONTH, date(year, month, 1)))


def _full_year(text: str) -> int:
    digits = text.strip("'")
    return int(digits) if len(digits) == 4 else _CENTURY + int(digits)
