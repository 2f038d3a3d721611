"""Days and periods are read as people of many countries write them, and never another one than is meant."""

from datetime import date

import pytest

from milepost.domain.period import Step
from milepost.exchange.sheets.whens import DayOrder, When, needs_order, order_told, read_when


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-04-30", (2024, 4, 30), (2024, 4, 30)),
        ("2024/4/30", (2024, 4, 30), (2024, 4, 30)),
        ("30.04.2024", (2024, 4, 30), (2024, 4, 30)),
        ("1.4.24", (2024, 4, 1), (2024, 4, 1)),
        ("30/04/2024", (2024, 4, 30), (2024, 4, 30)),
        ("04/30/2024", (2024, 4, 30), (2024, 4, 30)),
        ("20240430", (2024, 4, 30), (2024, 4, 30)),
        ("April 30, 2024", (2024, 4, 30), (2024, 4, 30)),
        ("30th of April 2024", (2024, 4, 30), (2024, 4, 30)),
        ("30. April 2024", (2024, 4, 30), (2024, 4, 30)),
        ("30 avr. 2024", (2024, 4, 30), (2024, 4, 30)),
        ("30 de abril de 2024", (2024, 4, 30), (2024, 4, 30)),
        ("2024年4月30日", (2024, 4, 30), (2024, 4, 30)),
        ("Apr 2024", (2024, 4, 1), (2024, 4, 30)),
        ("Apr-24", (2024, 4, 1), (2024, 4, 30)),
        ("Apr'24", (2024, 4, 1), (2024, 4, 30)),
        ("Mrz 2024", (2024, 3, 1), (2024, 3, 31)),
        ("März 24", (2024, 3, 1), (2024, 3, 31)),
        ("févr. 2024", (2024, 2, 1), (2024, 2, 29)),
        ("août 2024", (2024, 8, 1), (2024, 8, 31)),
        ("апрель 2024", (2024, 4, 1), (2024, 4, 30)),
        ("2024年4月", (2024, 4, 1), (2024, 4, 30)),
        ("04/2024", (2024, 4, 1), (2024, 4, 30)),
        ("202404", (2024, 4, 1), (2024, 4, 30)),
        ("Q2 2024", (2024, 4, 1), (2024, 6, 30)),
        ("2Q24", (2024, 4, 1), (2024, 6, 30)),
        ("2024Q2", (2024, 4, 1), (2024, 6, 30)),
        ("2. Quartal 2024", (2024, 4, 1), (2024, 6, 30)),
        ("2024年第二季度", (2024, 4, 1), (2024, 6, 30)),
        ("H2 2024", (2024, 7, 1), (2024, 12, 31)),
        ("2024年下半年", (2024, 7, 1), (2024, 12, 31)),
        ("KW 18 2024", (2024, 4, 29), (2024, 5, 5)),
        ("FY2024", (2024, 1, 1), (2024, 12, 31)),
        ("2024", (2024, 1, 1), (2024, 12, 31)),
        ("FY24", (2024, 1, 1), (2024, 12, 31)),
        ("Apr–Jun 2024", (2024, 4, 1), (2024, 6, 30)),
        ("Apr-Jun 2024", (2024, 4, 1), (2024, 6, 30)),
        ("Nov 2023 to Jan 2024", (2023, 11, 1), (2024, 1, 31)),
        ("2024-04-03..2024-06-30", (2024, 4, 3), (2024, 6, 30)),
    ],
)
def test_it_is_that_period(text: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    when = read_when(text)
    assert when is not None
    assert when.span is not None
    assert (when.span.first, when.span.last) == (date(*first), date(*last))


@pytest.mark.parametrize(
    ("text", "step", "number"),
    [
        ("Jan", Step.MONTH, 1),
        ("sept.", Step.MONTH, 9),
        ("Dezember", Step.MONTH, 12),
        ("5月", Step.MONTH, 5),
        ("Q3", Step.QUARTER, 3),
        ("第三季度", Step.QUARTER, 3),
        ("H1", Step.HALF, 1),
    ],
)
def test_a_part_of_a_year_waits_for_its_year(text: str, step: Step, number: int) -> None:
    assert read_when(text) == When(step=step, number=number)


@pytest.mark.parametrize(
    "text",
    ["", "-", "7058", "7,058", "SU7", "Model 3", "31.02.2024", "2024-13", "foo 2024", "Q5 2024", "May be", "ma 2024"],
)
def test_anything_else_is_none(text: str) -> None:
    assert read_when(text) is None


def test_a_day_that_has_two_meanings_needs_the_order() -> None:
    assert read_when("04/05/2024") is None
    assert read_when("04/05/2024", DayOrder.DAY_FIRST) == read_when("2024-05-04")
    assert read_when("04/05/2024", DayOrder.MONTH_FIRST) == read_when("2024-04-05")
    assert needs_order("04/05/2024")
    assert not needs_order("05/05/2024")
    assert not needs_order("04.05.2024")


def test_a_day_that_has_one_meaning_tells_the_order_of_all() -> None:
    assert order_told("04/30/2024") is DayOrder.MONTH_FIRST
    assert order_told("30/04/2024") is DayOrder.DAY_FIRST
    assert order_told("04/05/2024") is None
    # The other order would be no day; whatever is asked for, it is read in its own.
    assert read_when("04/30/2024", DayOrder.DAY_FIRST) == read_when("2024-04-30")
