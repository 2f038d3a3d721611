from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.span import Span

WORDS = EnglishWording()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2024, 5, 1), date(2024, 5, 31), "May 2024"),
        (date(2024, 4, 1), date(2024, 6, 30), "Q2 2024"),
        (date(2024, 7, 1), date(2024, 12, 31), "H2 2024"),
        (date(2024, 1, 1), date(2024, 12, 31), "2024"),
        (date(2024, 4, 30), date(2024, 4, 30), "30 Apr 2024"),
        (date(2024, 4, 3), date(2024, 6, 30), "3 Apr to 30 Jun 2024"),
        (date(2024, 4, 1), date(2025, 3, 31), "1 Apr 2024 to 31 Mar 2025"),
        (date(2024, 4, 29), date(2024, 5, 5), "29 Apr to 5 May 2024"),
    ],
)
def test_spans_are_said_by_their_names(first: date, last: date, said: str) -> None:
    assert WORDS.span(Span(first, last)) == said


@pytest.mark.parametrize(("per_day", "said"), [(681.4, "681"), (10, "10"), (3.44, "3.4"), (0.071, "0.07"), (0, "0")])
def test_rates_have_the_digits_that_say_something(per_day: float, said: str) -> None:
    assert WORDS.rate(per_day) == said


@pytest.mark.parametrize(("number", "said"), [(1200, "+1,200"), (-22_250.4, "−22,250"), (0.2, "0"), (-0.2, "0")])
def test_differences_carry_their_sign(number: float, said: str) -> None:
    assert WORDS.signed(number) == said


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0"), (999, "999"), (1000, "1k"), (120_000, "120k"), (-2500, "−2.5k"), (1.5e6, "1.5m")]
)
def test_small_axes_have_short_numbers(number: float, said: str) -> None:
    assert WORDS.short_count(number) == said


def test_one_is_singular() -> None:
    assert WORDS.plural("{n} day", "{n} days", 1) == "1 day"
    assert WORDS.plural("{n} day", "{n} days", 1001) == "1,001 days"


def test_braces_in_names_are_only_braces() -> None:
    assert WORDS.text("{tracker}: {unit}", tracker="{unit}", unit="{0}") == "{unit}: {0}"
