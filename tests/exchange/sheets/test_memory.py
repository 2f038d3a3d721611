"""How a table was read holds for those that look alike, and for no other."""

from dataclasses import replace

import pytest

from milepost.domain.period import Step
from milepost.exchange.sheets.guessing import Given, guess
from milepost.exchange.sheets.mapping import Mapping, Reach, Role
from milepost.exchange.sheets.memory import header_in, look, recalled, written
from milepost.exchange.sheets.sheet import Sheet
from milepost.exchange.sheets.text_sheet import text_sheet
from milepost.exchange.sheets.whens import DayOrder

EV = Given("EV", "vehicles", 2024)


def read(text: str) -> tuple[Sheet, Mapping]:
    sheet = text_sheet(text, "table")
    return sheet, guess(sheet, EV)


def looks(text: str) -> str:
    sheet, mapping = read(text)
    return look(sheet, mapping.header)


def test_tables_with_the_same_titles_look_alike() -> None:
    one = looks("Month,Units,Link\nApr 2024,1,a\n")
    assert one == looks("month , UNITS,Link\nMay 2024,2,b\nJun 2024,3,\n")
    assert one != looks("Month,Link,Units\nApr 2024,a,1\n")


def test_a_table_with_another_month_looks_alike() -> None:
    assert looks("Model,Jan 2024,Feb 2024\nEV,1,2\n") == looks("Model,Jan 2024,Feb 2024,Mar 2024\nEV,1,2,3\n")


def test_what_was_changed_is_recalled() -> None:
    sheet, guessed = read("Date,Units,Link\n04/05/2024,1,a\n")
    units = replace(guessed.columns[1], role=Role.ORDERS, reach=Reach.YEAR)
    columns = (guessed.columns[0], units, replace(guessed.columns[2], role=Role.NOTE))
    kept = written(sheet, replace(guessed, columns=columns, order=DayOrder.MONTH_FIRST, each_day=Step.MONTH))
    other, mapping = read("Date,Units,Link\n06/07/2024,5,b\n07/08/2024,6,c\n")
    found = recalled(kept, other, mapping)
    assert [(column.role, column.reach) for column in found.columns[1:]] == [
        (Role.ORDERS, Reach.YEAR),
        (Role.NOTE, Reach.PERIOD),
    ]
    assert (found.order, found.each_day, found.tracker) == (DayOrder.MONTH_FIRST, Step.MONTH, "EV")


@pytest.mark.parametrize("table", ["Apr 2024\t7058\nMay 2024\t8646\n", "Month\t\t\nApr 2024\t1\tx\n"])
def test_columns_without_titles_are_told_apart(table: str) -> None:
    sheet, guessed = read(table)
    assert recalled(written(sheet, guessed), sheet, guessed) == guessed


def test_a_month_that_was_empty_says_nothing_of_the_others() -> None:
    sheet, guessed = read("Model,Jan 2024,Feb 2024\nEV,,2\nEW,,3\n")
    other, mapping = read("Model,Jan 2024,Feb 2024,Mar 2024\nEV,1,2,3\n")
    found = recalled(written(sheet, guessed), other, mapping)
    assert all(column.role.is_counted for column in found.columns[1:])


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("", None),
        ("[]", None),
        ("{}", None),
        ("nonsense", None),
        ('{"header": 1, "columns": {"month": ["no role", "", null]}}', 1),
    ],
)
def test_what_cannot_be_read_changes_nothing(text: str, header: int | None) -> None:
    sheet, guessed = read("Month,Units\nApr 2024,1\n")
    assert recalled(text, sheet, guessed) == guessed
    assert header_in(text) == header
