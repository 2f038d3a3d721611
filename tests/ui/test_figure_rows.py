"""What the table says of figures; "A" to "E" are lines of the year 2024, which counts from 1 January."""

from dataclasses import replace
from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.curve import Standing
from milepost.domain.figure import Figure, Measure
from milepost.domain.progress import draw_curves
from milepost.ui.figure_rows import Column, FigureRow, column_titles, counted_text, figure_rows
from tests.chart.made import figure, snapshot

JANUARY = figure(1, "1 Jan", "31 Jan", "500")
FEBRUARY = figure(2, "1 Feb", "29 Feb", "over 300")
BOTH = figure(3, "1 Jan", "29 Feb", "900")
WRONG = figure(4, "1 Jan", "31 Jan", "700")


def rows(*figures: Figure) -> tuple[FigureRow, ...]:
    held = snapshot(figures)
    return figure_rows(held, draw_curves(held), EnglishWording())


def counted(*figures: Figure) -> str:
    held = snapshot(figures)
    return counted_text(held, draw_curves(held), EnglishWording())


def test_the_newest_word_comes_first() -> None:
    assert [row.figure.id for row in rows(JANUARY, FEBRUARY, BOTH)] == [3, 2, 1]


def test_each_column_has_its_title_and_its_text() -> None:
    titles = column_titles(EnglishWording())
    (row,) = rows(replace(FEBRUARY, announced_on=date(2024, 3, 4), note="by phone"))
    assert dict(zip(titles, row.texts, strict=True)) == {
        "Counted": "Deliveries",
        "Period": "Feb 2024",
        "Figure": "over 300",
        "Announced": "4 Mar 2024",
        "Source": "Maker",
        "Standing": "lower bound",
    }
    assert rows(replace(FEBRUARY, measure=Measure.ORDERS))[0].texts[Column.COUNTED] == "Orders"


@pytest.mark.parametrize(
    ("figures", "standing", "told"),
    [
        ((JANUARY,), Standing.EXACT, "exact"),
        ((FEBRUARY,), Standing.BOUND, "lower bound"),
        ((figure(1, "1 Jan", "31 Jan", "0-500"),), Standing.BOUND, "upper bound"),
        ((figure(1, "1 Jan", "31 Jan", "400-500"),), Standing.BOUND, "between two bounds"),
        # 900 in both months less 500 in January
        ((FEBRUARY, JANUARY, BOTH), Standing.SETTLED, "settled: 400"),
        # 500 in January was said before 900 in both, which leave 600 for it at most
        ((WRONG, figure(5, "1 Jan", "29 Feb", "600")), Standing.SET_ASIDE, "set aside: 100 apart from 600 of 29 Feb"),
    ],
)
def test_a_figure_says_how_it_stands(figures: tuple[Figure, ...], standing: Standing, told: str) -> None:
    row = next(row for row in rows(*figures) if row.figure is figures[0])
    assert (row.standing, row.texts[Column.STANDING]) == (standing, told)


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (Column.PERIOD, "2024-02"),
        (Column.FIGURE, "over 300"),
        (Column.ANNOUNCED, "2024-02-29"),
        (Column.SOURCE, "Maker"),
    ],
)
def test_an_editor_starts_with_what_can_be_typed(column: Column, text: str) -> None:
    assert rows(FEBRUARY)[0].editing(column) == text


def test_days_that_are_no_period_are_edited_as_two_days() -> None:
    (row,) = rows(figure(1, "3 Apr", "30 Jun", "1"))
    assert (row.texts[Column.PERIOD], row.editing(Column.PERIOD)) == ("3 Apr to 30 Jun 2024", "2024-04-03..2024-06-30")


def test_they_are_counted_with_those_set_aside() -> None:
    assert counted() == "0 figures"
    assert counted(JANUARY) == "1 figure"
    assert counted(WRONG, figure(5, "1 Jan", "29 Feb", "600")) == "2 figures, 1 set aside"
