from datetime import date

import pytest
from PySide6.QtCore import QLocale

from milepost.chart.english import EnglishWording
from milepost.chart.headline import headline
from milepost.chart.tiles import tiles
from milepost.domain.span import Span
from milepost.paint.wording import QtWording
from tests.chart.made import su7_in_october

pytestmark = pytest.mark.usefixtures("qapp")
ENGLISH = QtWording(QLocale("en_GB"))
GERMAN = QtWording(QLocale("de_DE"))


def test_english_is_as_the_commands_write_it() -> None:
    progress, plain = su7_in_october().progress, EnglishWording()
    assert headline(progress, ENGLISH) == headline(progress, plain)
    assert tiles(progress, ENGLISH) == tiles(progress, plain)


@pytest.mark.parametrize("number", [0, 7, -22_250, 57_310, 120_000, 2_500_000, 9_007_199_254_740_991])
def test_english_numbers_are_as_the_commands_write_them(number: int) -> None:
    plain = EnglishWording()
    assert ENGLISH.count(number) == plain.count(number)
    assert ENGLISH.signed(number) == plain.signed(number)
    assert ENGLISH.short_count(number) == plain.short_count(number)
    assert ENGLISH.percent(number / 7) == plain.percent(number / 7)


@pytest.mark.parametrize("month", range(1, 13))
def test_english_days_are_as_the_commands_write_them(month: int) -> None:
    plain, day = EnglishWording(), date(2024, month, 3)
    assert ENGLISH.day_year(day) == plain.day_year(day)
    assert ENGLISH.month(day) == plain.month(day)
    assert ENGLISH.span(Span(day, day)) == plain.span(Span(day, day))


def test_numbers_and_months_are_those_of_the_locale() -> None:
    assert GERMAN.count(57_310) == "57.310"
    assert GERMAN.decimal(2.14, 1) == "2,1"
    assert GERMAN.short_count(2_500) == "2,5k"
    assert GERMAN.month(date(2024, 10, 1)) == "Okt."


def test_chinese_counts_in_ten_thousands() -> None:
    assert QtWording(QLocale("zh_CN")).short_count(120_000) == "12万"


def test_plurals_without_a_catalogue_are_english() -> None:
    assert GERMAN.plural("{n} day", "{n} days", 1) == "1 day"
    assert GERMAN.plural("{n} day", "{n} days", 1001) == "1.001 days"
