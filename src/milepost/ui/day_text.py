"""Reads days and periods as people type them where the window is used."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from milepost.domain.errors import SpanError
from milepost.domain.period import Step, parse_period, periods_within
from milepost.domain.span import Span, parse_day
from milepost.ui.day_numbers import full_year, numbered_day, order_of

CONTEXT = "Days"
FORMS = (
    "d MMM yyyy",
    "d MMMM yyyy",
    "d. MMM yyyy",
    "d. MMMM yyyy",
    "MMM d yyyy",
    "MMMM d yyyy",
    "MMM d, yyyy",
    "MMMM d, yyyy",
)
YEAR = re.compile(r"(?<![0-9])(?!0000)[0-9]{4}(?![0-9])")
YEARLESS = ("d MMM", "d MMMM", "d. MMM", "d. MMMM", "MMM d", "MMMM d")
_SHORT_YEAR = re.compile(r"(.*[0-9].*[^\W\d].*|.*[^\W\d].*[0-9].*)[ ,]'?([0-9]{2})")


def read_day(text: str, locale: QLocale, year: int, today: date | None = None) -> date:
    """Read a day as it is typed; raises SpanError.

    "2024-04-30", "30 Apr 2024", "30/4/24" or the locale's short form; "30 Apr" and "30/4" are of `year`; "today" and
    "yesterday" count from `today` where that is given.
    """
    try:
        return parse_day(text)
    except SpanError:
        typed = " ".join(text.split())
        found = _said(typed, today) or _named(typed, locale, year) or numbered_day(typed, order_of(locale), year)
        if found is None or found == date.min:
            raise
        return found


def _said(typed: str, today: date | None) -> date | None:
    """The day that is meant by its distance from today."""
    if today is None:
        return None
    yesterday = today - timedelta(1)
    said = {
        QCoreApplication.translate(CONTEXT, "today").casefold(): today,
        QCoreApplication.translate(CONTEXT, "yesterday").casefold(): yesterday,
        "today": today,
        "yesterday": yesterday,
    }
    return said.get(typed.casefold())


def _named(typed: str, locale: QLocale, year: int) -> date | None:
    """The day that is meant with the name of its month, in the locale's language or in English."""
    short = _SHORT_YEAR.fullmatch(typed)
    whole = f"{short[1]} {full_year(short[2])}" if short else typed
    days = (_full(whole, language) or _yearless(typed, language, year) for language in (locale, QLocale.c()))
    return next((day for day in days if day is not None), None)


def _full(typed: str, locale: QLocale) -> date | None:
    return _first(locale.toDate(typed, form) for form in FORMS)


def _yearless(typed: str, locale: QLocale, year: int) -> date | None:
    return _first(locale.toDate(f"{typed} {year}", f"{form} yyyy") for form in YEARLESS)


def _first(days: Iterable[QDate]) -> date | None:
    found = next((day for day in days if day.isValid()), None)
    return None if found is None else date(found.year(), found.month(), found.day())


def read_period(text: str, offered: Iterable[Span], name: Callable[[Span], str]) -> Span:
    """Read the name of a period, one on offer or of the year that is typed, or a period's code; raises SpanError."""
    typed = " ".join(text.split()).casefold()
    by_name = {name(span).casefold(): span for span in (*_of_year(typed), *offered)}
    return by_name[typed] if typed in by_name else parse_period(text)


def _of_year(typed: str) -> Iterator[Span]:
    found = YEAR.search(typed)
    if found is not None:
        year = parse_period(found[0])
        for step in (Step.MONTH, Step.QUARTER, Step.HALF):
            yield from periods_within(year, step)
