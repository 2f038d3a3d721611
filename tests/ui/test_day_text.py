from datetime import date

import pytest
from PySide6.QtCore import QLocale

from milepost.chart.english import EnglishWording
from milepost.domain.errors import SpanError
from milepost.domain.span import Span
from milepost.ui.day_text import read_day, read_period

US = QLocale("en_US")
GERMANY = QLocale("de_DE")
BRITAIN = QLocale("en_GB")
CHINA = QLocale("zh_CN")

APRIL = Span(date(2024, 4, 1), date(2024, 4, 30))
SECOND_QUARTER = Span(date(2024, 4, 1), date(2024, 6, 30))
LAUNCH = Span(date(2024, 4, 3), date(2024, 4, 30))


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("2024-04-30", US),
        ("  2024-04-30 ", US),
        ("30 Apr 2024", US),
        ("30  april   2024", US),
        ("Apr 30 2024", US),
        ("April 30, 2024", US),
        ("Apr 30, 2024", US),
        ("30.4.2024", US),
        ("2024/4/30", US),
        ("4/30/2024", US),
        ("30/04/2024", BRITAIN),
        ("30.04.2024", GERMANY),
        ("30 April 2024", GERMANY),
        ("30 Apr", US),
        ("30 April", GERMANY),
        ("Apr 30", US),
        ("April 30", US),
        ("30 Apr 24", US),
        ("Apr 30, 24", US),
        ("30. April 24", GERMANY),
        ("4/30", US),
        ("4/30/24", US),
        ("4-30", US),
        ("4.30.2024", US),
        ("30/4", BRITAIN),
        ("30/4/24", BRITAIN),
        ("30-04-2024", BRITAIN),
        ("30.4.", GERMANY),
        ("30.4.24", GERMANY),
        ("4/30", CHINA),
        ("24/4/30", CHINA),
        ("2024-4-30", US),
        ("2024.4.30", GERMANY),
        ("2024年4月30日", CHINA),
        ("2024 年 4 月 30 日", US),
        ("24年4月30日", CHINA),
        ("4月30日", CHINA),
        ("4月30号", BRITAIN),
        # the other order, where the locale's makes no day
        ("30/4", US),
        ("4/30", BRITAIN),
    ],
)
def test_a_day_is_read_as_people_type_it(text: str, locale: QLocale) -> None:
    assert read_day(text, locale, 2024) == date(2024, 4, 30)


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("5/4", US, date(2024, 5, 4)),
        ("5/4", BRITAIN, date(2024, 4, 5)),
        ("5.4.", GERMANY, date(2024, 4, 5)),
        ("5-4-23", US, date(2023, 5, 4)),
        ("5-4-23", BRITAIN, date(2023, 4, 5)),
        ("05/04/06", CHINA, date(2005, 4, 6)),
        ("5/4/99", US, date(2099, 5, 4)),  # no figures of the last century are announced now
    ],
)
def test_the_locale_says_which_number_is_the_day(text: str, locale: QLocale, day: date) -> None:
    assert read_day(text, locale, 2024) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [("today", date(2026, 3, 1)), (" Today ", date(2026, 3, 1)), ("yesterday", date(2026, 2, 28))],
)
def test_yesterday_is_the_day_before_the_real_today(text: str, day: date) -> None:
    """The year at hand has nothing to do with it."""
    assert read_day(text, GERMANY, 2024, date(2026, 3, 1)) == day


def test_english_months_are_read_everywhere() -> None:
    assert read_day("31 Dec 2024", GERMANY, 2023) == date(2024, 12, 31)
    assert read_day("31. Dezember 2024", GERMANY, 2023) == date(2024, 12, 31)
    assert read_day("31. Dez.", GERMANY, 2024) == date(2024, 12, 31)


def test_a_day_without_a_year_is_of_the_year_at_hand() -> None:
    assert read_day("29 Feb", US, 2024) == date(2024, 2, 29)
    assert read_day("30 Apr", US, 2031) == date(2031, 4, 30)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("", 2024),
        ("tomorrow", 2024),
        ("30 Foo 2024", 2024),
        ("31 Apr 2024", 2024),
        ("2024-02-30", 2024),
        ("29 Feb", 2023),
        ("30", 2024),
        ("31/4", 2024),
        ("13/13/24", 2024),
        ("4/30/4", 2024),
        ("0/4", 2024),
        ("4/30-24", 2024),
        ("0000-1-1", 2024),
        ("13月1日", 2024),
        ("yesterday", 2024),  # of which day, nobody has said
    ],
)
def test_no_other_text_is_taken_for_a_day(text: str, year: int) -> None:
    with pytest.raises(SpanError, match=r"Type year, month and day, for example") as refused:
        read_day(text, US, year)
    assert str(refused.value).startswith(f'"{text}" is not ')


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Apr 2024", APRIL),
        (" apr  2024 ", APRIL),
        ("2024-04", APRIL),
        ("Q2 2024", SECOND_QUARTER),
        ("2024-q2", SECOND_QUARTER),
        ("3 Apr to 30 Apr 2024", LAUNCH),
        ("2024", Span(date(2024, 1, 1), date(2024, 12, 31))),
        ("Jan 2025", Span(date(2025, 1, 1), date(2025, 1, 31))),
        ("h2 2023", Span(date(2023, 7, 1), date(2023, 12, 31))),
        ("2024-05-01", Span(date(2024, 5, 1), date(2024, 5, 1))),
    ],
)
def test_a_period_is_read_by_its_name_on_offer_or_its_code(text: str, span: Span) -> None:
    assert read_period(text, [APRIL, SECOND_QUARTER, LAUNCH], EnglishWording().span) == span


@pytest.mark.parametrize("text", ["", "spring", "2024-13", "Q5 2024", "Jan 0000", "Jan 20245"])
def test_no_other_text_is_taken_for_a_period(text: str) -> None:
    with pytest.raises(SpanError, match="is not a period"):
        read_period(text, [APRIL], EnglishWording().span)
