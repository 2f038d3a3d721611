"""What the table says of figures of the year 2024, which counts from 1 January."""

from dataclasses import replace
from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.figure import Figure, Measure
from milepost.domain.progress import draw_curves
from milepost.ui.figure_rows import Column, FigureRows, column_titles, counted_text, editing_text, figure_rows
from tests.chart.made import figure, snapshot

JANUARY = figure(1, "1 Jan", "31 Jan", "500")
FEBRUARY = figure(2, "1 Feb", "29 Feb", "over 300")
BOTH = figure(3, "1 Jan", "29 Feb", "900")
WRONG = figure(4, "1 Jan", "31 Jan", "700")


def rows(*figures: Figure) -> FigureRows:
    held = snapshot(figures)
    return figure_rows(held, draw_curves(held), EnglishWording())


def counted(*figures: Figure) -> str:
    held = snapshot(figures)
    return counted_text(held, draw_curves(held), EnglishWording())


def test_the_newest_word_comes_first_and_of_one_day_what_was_entered_last() -> None:
    assert [each.id for each in rows(JANUARY, FEBRUARY, BOTH).figures] == [3, 2, 1]


def test_each_column_has_its_title_and_its_text() -> None:
    told = replace(FEBRUARY, announced_on=date(2024, 3, 4), note="by phone")
    cells = rows(told).cells
    assert {title: cells.text(told, column) for column, title in zip(Column, cells.titles, strict=True)} == {
        "Counted": "Deliveries",
        "Period": "Feb 2024",
        "Figure": "over 300",
        "Announced": "4 Mar 2024",
        "Source": "Maker",
        "Standing": "lower bound",
    }
    assert cells.titles == column_titles(EnglishWording())
    ordered = replace(FEBRUARY, measure=Measure.ORDERS)
    assert rows(ordered).cells.text(ordered, Column.COUNTED) == "Orders"


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
    assert editing_text(FEBRUARY, column) == text


def test_days_that_are_no_period_are_edited_as_two_days() -> None:
    told = figure(1, "3 Apr", "30 Jun", "1")
    assert rows(told).cells.text(told, Column.PERIOD) == "3 Apr to 30 Jun 2024"
    assert editing_text(told, Column.PERIOD) == "2024-04-03..2024-06-30"


def test_among_very_many_figures_only_the_standing_itself_is_told() -> None:
    """Which figures settle one takes a search through all of them."""
    few = [JANUARY, FEBRUARY, BOTH]
    many = [figure(number, "1 Mar", "31 Mar", "100") for number in range(10, 508)]
    assert rows(*few).cells.text(FEBRUARY, Column.STANDING) == "settled: 400, by the total to 29 Feb and Jan"
    assert rows(*few, *many).cells.text(FEBRUARY, Column.STANDING) == "settled: 400"


def test_they_are_counted_with_those_set_aside() -> None:
    assert counted() == "0 figures"
    assert counted(JANUARY) == "1 figure"
    assert counted(WRONG, figure(5, "1 Jan", "29 Feb", "600")) == "2 figures, 1 set aside"
