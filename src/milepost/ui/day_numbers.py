"""Reads days that are typed in numbers alone, by the order of day, month and year where the window is used."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

_YEAR_FIRST = re.compile(r"([0-9]{4})([./-])([0-9]{1,2})\2([0-9]{1,2})")
_PLAIN = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})(?:\2([0-9]{1,2}|[0-9]{4}))?\.?")
_CHINESE = re.compile(r"(?:([0-9]{4}|[0-9]{2})\s*年\s*)?([0-9]{1,2})\s*月\s*([0-9]{1,2})\s*[日号]?")
CENTURY = 2000
"""Years of two digits are of this century."""


@dataclass(frozen=True, slots=True)
class Order:
    """Which of day, month and year stands before which."""

    day_first: bool
    year_first: bool


def order_of(locale: QLocale) -> Order:
    """The order in which dates are written in short where the locale is at home."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    places = {letter: short.find(letter) for letter in "dMy"}
    return Order(places["d"] < places["M"], places["y"] < min(places["d"], places["M"]))


def numbered_day(text: str, order: Order, year: int) -> date | None:
    """Read "30/4", "4/30/24", "2024-4-30", "4月30日"; without a year it is of `year`. None where it is no day.

    Where the numbers cannot be meant in the locale's order, as 30/4 where the month comes first, they are in the other.
    """
    return next(_days(text, order, year), None)


def full_year(digits: str) -> int:
    """The year that two or four digits mean."""
    return int(digits) + (CENTURY if len(digits) == 2 else 0)


def _days(text: str, order: Order, year: int) -> Iterator[date]:
    for of_year, month, day in _readings(text, order, year):
        with suppress(ValueError):
            yield date(of_year, month, day)


def _readings(text: str, order: Order, year: int) -> Iterator[tuple[int, int, int]]:
    """Year, month and day in each way in which the numbers can be meant, the likeliest first."""
    if match := _CHINESE.fullmatch(text):
        yield full_year(match[1]) if match[1] else year, int(match[2]), int(match[3])
    elif match := _YEAR_FIRST.fullmatch(text):
        yield int(match[1]), int(match[3]), int(match[4])
    elif match := _PLAIN.fullmatch(text):
        yield from _plain(match[1], match[3], match[4] or "", order, year)


def _plain(one: str, other: str, last: str, order: Order, year: int) -> Iterator[tuple[int, int, int]]:
    if order.year_first and len(one) == 2 and len(last) in (1, 2):
        yield full_year(one), int(other), int(last)
    if len(last) == 1:
        return
    of_year = full_year(last) if last else year
    first, second = int(one), int(other)
    in_order = ((second, first), (first, second)) if order.day_first else ((first, second), (second, first))
    for month, day in in_order:
        yield of_year, month, day
