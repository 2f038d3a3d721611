"""Reads days and periods as people type them where the window is used."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from PySide6.QtCore import QDate, QLocale

from milepost.domain.errors import SpanError
from milepost.domain.period import Step, parse_period, periods_within
from milepost.domain.span import Span, parse_day

FORMS = (
    "d MMM yyyy",
    "d MMMM yyyy",
    "d. MMM yyyy",
    "d. MMMM yyyy",
    "MMM d yyyy",
    "MMMM d yyyy",
    "MMM d, yyyy",
    "MMMM d, yyyy",
    "d.M.yyyy",
    "yyyy/M/d",
)
YEAR = re.compile(r"(?<![0-9])(?!0000)[0-9]{4}(?![0-9])")
YEARLESS = ("d MMM", "d MMMM", "d. MMM", "d. MMMM", "MMM d", "MMMM d")


def read_day(text: str, locale: QLocale, year: int) -> date:
    """Read "2024-04-30", "30 Apr 2024", the locale's short form, or "30 Apr" of `year`; raises SpanError."""
    try:
        return parse_day(text)
    except SpanError:
        typed = " ".join(text.split())
        for language in (locale, QLocale.c()):
            found = _full(typed, language) or _yearless(typed, language, year)
            if found is not None:
                return found
        raise


def _full(typed: str, locale: QLocale) -> date | None:
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    forms = (*FORMS, short.replace("yyyy", "yy").replace("yy", "yyyy"))
    return _first(locale.toDate(typed, form) for form in forms)


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
