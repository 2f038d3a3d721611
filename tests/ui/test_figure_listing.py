"""Which figures are listed, and in which order."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.figure import Figure, Measure
from milepost.domain.progress import draw_curves
from milepost.ui.figure_listing import Sort, listed_figures, listing, search_words
from milepost.ui.figure_rows import Column, FigureRows, figure_rows, no_rows
from tests.chart.made import figure, snapshot

WORDING = EnglishWording()
FEBRUARY = replace(figure(1, "1 Feb", "29 Feb", "over 300"), source="Reuters", announced_on=date(2024, 3, 1))
JANUARY = replace(figure(2, "1 Jan", "31 Jan", "500"), note="by phone", announced_on=date(2024, 3, 2))
TO_MARCH = replace(figure(3, "1 Jan", "31 Mar", "1,200"), source="agency", announced_on=date(2024, 4, 9))
ORDERED = replace(figure(4, "1 Jan", "29 Feb", "-40", Measure.ORDERS), announced_on=date(2024, 3, 1))
AT_MOST = replace(figure(5, "1 Mar", "31 Mar", "0-990"), announced_on=date(2024, 4, 8))
WRONG = replace(figure(6, "1 Jan", "31 Jan", "2,000"), source="Zeit", announced_on=date(2024, 2, 1))
ALL = (FEBRUARY, JANUARY, TO_MARCH, ORDERED, AT_MOST, WRONG)


def rows(*figures: Figure) -> FigureRows:
    held = snapshot(figures)
    return figure_rows(held, draw_curves(held), WORDING)


def ids(figures: Sequence[Figure]) -> list[int]:
    return [each.id for each in figures]


def sorted_by(column: Column, *, falling: bool = False) -> list[int]:
    return ids(listed_figures(rows(*ALL), (), Sort(column, falling)))


def found(typed: str) -> list[int]:
    return ids(listed_figures(rows(*ALL), search_words(typed), Sort()))


def test_a_column_sorts_one_way_then_the_other_then_not_at_all() -> None:
    once = Sort().after(Column.PERIOD)
    twice = once.after(Column.PERIOD)
    assert (once, twice) == (Sort(Column.PERIOD), Sort(Column.PERIOD, falling=True))
    assert twice.after(Column.PERIOD) == Sort()
    assert twice.after(Column.FIGURE) == Sort(Column.FIGURE)


def test_without_a_column_the_newest_word_comes_first() -> None:
    assert ids(listed_figures(rows(*ALL), (), Sort())) == [3, 5, 2, 4, 1, 6]


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (Column.COUNTED, [3, 5, 2, 1, 6, 4]),
        # by first day, then by last; of equal ones the newest word first
        (Column.PERIOD, [2, 6, 4, 3, 1, 5]),
        # by low bound, then by high: -40, 0 to 990, 301 or more, 500, 1,200, 2,000
        (Column.FIGURE, [4, 5, 1, 2, 3, 6]),
        (Column.ANNOUNCED, [6, 4, 1, 2, 5, 3]),
        # agency, Maker, Reuters, Zeit, whatever the capitals
        (Column.SOURCE, [3, 5, 2, 4, 1, 6]),
        # exact, bounds, set aside; "lower bound" before "upper bound"
        (Column.STANDING, [3, 2, 4, 1, 5, 6]),
    ],
)
def test_columns_are_sorted_by_what_they_mean(column: Column, order: list[int]) -> None:
    assert sorted_by(column) == order


def test_falling_keeps_the_newest_of_equal_ones_first() -> None:
    assert sorted_by(Column.COUNTED, falling=True) == [4, 3, 5, 2, 1, 6]
    assert sorted_by(Column.PERIOD, falling=True) == [5, 1, 3, 4, 2, 6]


@pytest.mark.parametrize(
    ("typed", "order"),
    [
        ("", [3, 5, 2, 4, 1, 6]),
        ("  ", [3, 5, 2, 4, 1, 6]),
        ("orders", [4]),
        ("REUTERS", [1]),
        ("phone", [2]),  # stands in the note
        ("over", [1]),
        ("aside", [6]),
        ("2024-q1", [3]),
        ("2024-04-09", [3]),
        ("jan deliveries", [2, 6]),
        ("reut over 2024-02", [1]),
        ("reuters orders", []),
    ],
)
def test_each_word_is_looked_for_anywhere_in_a_figure(typed: str, order: list[int]) -> None:
    assert found(typed) == order


def test_what_is_found_is_sorted_too() -> None:
    words = search_words("deliveries maker")
    assert ids(listed_figures(rows(*ALL), words, Sort(Column.PERIOD))) == [2, 5]


def test_the_table_says_how_many_are_left_or_why_it_is_empty() -> None:
    held = rows(*ALL)
    assert (listing(held, "", 6).counted, listing(held, "", 6).nothing) == ("", "")
    assert (listing(held, "over", 1).counted, listing(held, "over", 1).nothing) == ("1 of 6", "")
    assert listing(held, "zzz", 0).counted == "0 of 6"
    assert listing(held, "zzz", 0).nothing == "No figure holds all of these words."
    told = "No figures yet. Type the first one at the left, or paste an announcement or a table."
    assert listing(rows(), "", 0).nothing == told
    assert listing(no_rows(WORDING), "", 0).nothing == ""
