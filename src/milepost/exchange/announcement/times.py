"""Finds the days and periods that a sentence names."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from milepost.domain.errors import SpanError
from milepost.domain.period import Step, last_day_of, period_of
from milepost.domain.span import Span
from milepost.exchange.announcement import time_words as words
from milepost.exchange.announcement.years import Years

Named = dict[str, str]


class Role(Enum):
    """What a time says of an amount: counted within it, so far on its last day, or in the year up to another day.

    UNKNOWN is a week or a month of which one would have to know when it was said.
    """

    WITHIN = auto()
    SO_FAR = auto()
    ON = auto()
    YEAR_TO_DATE = auto()
    YEAR_END = auto()
    SINCE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Time:
    """Days named from `start` to `end` of a sentence; `dated` tells that the year stood there too."""

    start: int
    end: int
    role: Role
    span: Span
    dated: bool = True
    is_loose: bool = False
    """Whether it is the month or the quarter seen from elsewhere, or the year without its number."""


_STEPS = {
    **dict.fromkeys(("week", "周", "星期"), Step.WEEK),
    **dict.fromkeys(("month", "月"), Step.MONTH),
    **dict.fromkeys(("quarter", "季度", "季"), Step.QUARTER),
}
_Reader = Callable[[Named, Years], Span]
_UNTIL = re.compile(
    (
        r"(?:\b(?:as of|as at|by|through|until|till|up to|to) (?:the )?(?:end[- ](?:of )?)?(?:the )?"
        r"|\b(?:the )?end[- ]of (?:the )?|\bend-|截至|截止到?|截至到|到|至)$"
    ),
    re.IGNORECASE,
)
_SINCE = re.compile(
    (r"(?:\b(?:since|starting(?: in| from)?|beginning in|from)(?: the (?:beginning|start) of)? |自从?|从)$"),
    re.IGNORECASE,
)
_THROUGH = re.compile(r"(?:末|底)")
_ONWARDS = re.compile(r" ?(?:后|起|以来|开始|onwards?\b)")


def find_times(text: str, years: Years, before: Span | None) -> tuple[Time, ...]:
    """The times of a sentence in their order; `before` is the period named last before it.

    Where two overlap, the longer one counts.
    """
    found = sorted(_all(text, years, before), key=lambda time: (time.start - time.end, time.start))
    kept: list[Time] = []
    for time in found:
        if all(time.end <= each.start or each.end <= time.start for each in kept):
            kept.append(time)
    return tuple(sorted(kept, key=lambda time: time.start))


def _all(text: str, years: Years, before: Span | None) -> Iterator[Time]:
    for patterns, read in _READERS:
        for match in _matches(patterns, text):
            yield from _time(text, match, read, years)
    for match in _matches(words.YEAR_END, text):
        year = years.named(_named(match))
        yield Time(*match.span(), Role.YEAR_END, _year(year), years.is_named(_named(match)), is_loose=True)
    for match in _matches(words.TO_DATE, text):
        yield Time(*match.span(), Role.YEAR_TO_DATE, _year(years.default), years.is_named({}), is_loose=True)
    for match in _matches(words.WHOLE_YEAR, text):
        yield Time(*match.span(), Role.WITHIN, years.goal, years.is_named({}), is_loose=True)
    for match in _matches(words.UNTOLD, text):
        yield Time(*match.span(), Role.UNKNOWN, years.goal)
    for match in _matches(words.RELATIVE, text):
        span = _relative(_named(match), years, before)
        yield Time(*match.span(), Role.WITHIN if span else Role.UNKNOWN, span or years.goal, is_loose=True)


def _matches(patterns: Sequence[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        yield from pattern.finditer(text)


def _time(text: str, match: re.Match[str], read: _Reader, years: Years) -> Iterator[Time]:
    named = _named(match)
    try:
        span = read(named, years)
    except (ValueError, KeyError, SpanError):
        return
    start, end = match.span()
    lead, role = text[max(0, start - 24) : start], Role.WITHIN
    if _ONWARDS.match(text, end):
        role = Role.SINCE
    elif _THROUGH.match(text, end):
        role, end = Role.SO_FAR, end + 1
    elif until := _UNTIL.search(lead):
        role, start = Role.SO_FAR, start - len(until[0])
    elif _SINCE.search(lead) and "month2" not in named and "number2" not in named and "day2" not in named:
        role = Role.SINCE
    elif span.first == span.last:
        role = Role.ON
    yield Time(start, end, role, span, years.is_named(named))


def _named(match: re.Match[str]) -> Named:
    """The named parts that are there; `year2` and the like where `year` is not."""
    named = {name: part for name, part in match.groupdict().items() if part}
    for name in ("year2", "year3", "year4"):
        if name in named:
            named.setdefault("year", named[name])
    if "half2" in named:
        named.setdefault("half", named["half2"])
    return named


def _month(text: str) -> int:
    return 1 + [name[:3] for name in words.MONTHS].index(text[:3].lower())


def _number(text: str) -> int:
    return int(text) if text.isdigit() else words.NUMBERS[text.lower()]


def _day_of(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _month_in(named: Named, second: str = "") -> int:
    word, number = named.get(f"month{second}"), named.get(f"number{second}")
    month = _month(word) if word else int(number or 0)
    if not 1 <= month <= 12:
        raise ValueError(month)
    return month


def _year(year: int) -> Span:
    return period_of(Step.YEAR, date(year, 1, 1))


def _one_day(named: Named, years: Years) -> Span:
    month, day = _month_in(named), _day_of(named["day"])
    found = date(years.of(named, month, day), month, day)
    return Span(found, found)


def _days(named: Named, years: Years) -> Span:
    first_month = _month_in(named)
    last_month = _month_in(named, "2") if {"month2", "number2"} & named.keys() else first_month
    last = date(years.of(named, last_month, _day_of(named["day2"])), last_month, _day_of(named["day2"]))
    first = date(last.year, first_month, _day_of(named["day"]))
    return Span(first, last)


def _months(named: Named, years: Years) -> Span:
    first, last = _month_in(named), _month_in(named, "2")
    year = years.of(named, last)
    return _from_to(year, first, last)


def _from_to(year: int, first: int, last: int) -> Span:
    return Span(date(year, first, 1), last_day_of(Step.MONTH, date(year, last, 1)))


def _first_months(named: Named, years: Years) -> Span:
    return _from_to(years.of(named, _number(named["count"])), 1, _number(named["count"]))


def _first_quarters(named: Named, years: Years) -> Span:
    last = 3 * _number(named["count"])
    return _from_to(years.of(named, last), 1, last)


def _months_to(named: Named, years: Years) -> Span:
    last = _month_in(named)
    year = years.of(named, last)
    first = 12 * year + last - _number(named["count"])
    return Span(date(first // 12, first % 12 + 1, 1), last_day_of(Step.MONTH, date(year, last, 1)))


def _quarter(named: Named, years: Years) -> Span:
    if "month" in named:
        last = _month_in(named)
        return period_of(Step.QUARTER, date(years.of(named, last), last, 1))
    quarter = words.ORDINALS[named["quarter"].lower()]
    return period_of(Step.QUARTER, date(years.of(named, 3 * quarter), 3 * quarter, 1))


def _half(named: Named, years: Years) -> Span:
    half = words.ORDINALS[named["half"].lower()]
    return period_of(Step.HALF, date(years.of(named, 6 * half), 6 * half, 1))


def _one_month(named: Named, years: Years) -> Span:
    month = _month_in(named)
    return period_of(Step.MONTH, date(years.of(named, month), month, 1))


def _named_year(named: Named, years: Years) -> Span:
    return _year(years.named(named))


def _relative(named: Named, years: Years, before: Span | None) -> Span | None:
    """Last month and this quarter from the day of announcement; "the quarter" is the one named before."""
    step = _STEPS[named["what"].lower()]
    which = named["which"].lower()
    if which in {"last", "previous", "上"}:
        return _last_whole(step, years.announced) if years.announced else None
    if before is not None and before.days == period_of(step, before.first).days:
        return before
    return period_of(step, years.announced) if years.announced and which in {"this", "本"} else None


def _last_whole(step: Step, day: date) -> Span:
    this = period_of(step, day)
    return period_of(step, date.fromordinal(this.first.toordinal() - 1))


_READERS: Sequence[tuple[Sequence[re.Pattern[str]], _Reader]] = (
    (words.DAY_SPANS, _days),
    (words.DAYS, _one_day),
    (words.MONTH_SPANS, _months),
    (words.FIRST_MONTHS, _first_months),
    (words.FIRST_QUARTERS, _first_quarters),
    (words.MONTHS_TO, _months_to),
    (words.QUARTERS, _quarter),
    (words.HALVES, _half),
    (words.ONE_MONTH, _one_month),
    (words.YEARS, _named_year),
)
