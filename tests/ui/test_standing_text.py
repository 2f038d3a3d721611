"""How a figure stands, in words; all are of the year 2024, which counts from 1 January."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.chart.standing_text import listed, standing_text
from milepost.domain.figure import Figure, Measure
from milepost.domain.progress import draw_curves
from milepost.domain.tracker import Snapshot
from milepost.ui.figure_story import figure_story
from tests.chart.made import figure, snapshot, su7

JANUARY = figure(1, "1 Jan", "31 Jan", "500")
FEBRUARY = figure(2, "1 Feb", "29 Feb", "over 300")
BOTH = figure(3, "1 Jan", "29 Feb", "900")
WRONG = figure(4, "1 Jan", "31 Jan", "700")
APRIL, MAY, JUNE = (
    figure(n, f"1 {m}", f"{d} {m}", "100") for n, m, d in ((5, "Apr", 30), (6, "May", 31), (7, "Jun", 30))
)
APRIL_OVER = replace(figure(8, "1 Apr", "30 Apr", "50+"), announced_on=date(2024, 5, 2))
QUARTER = figure(9, "1 Apr", "30 Jun", "300")
MARCH = figure(10, "1 Mar", "31 Mar", "80+")
TO_APRIL = replace(figure(11, "1 Jan", "30 Apr", "1000"), announced_on=date(2024, 7, 5))
LAST_WEEK = replace(figure(12, "3 Jun", "9 Jun", "400"), announced_on=date(2024, 7, 3))


def told(wanted: Figure, *others: Figure) -> str:
    return told_in(snapshot([wanted, *others]), wanted)


def told_in(held: Snapshot, wanted: Figure) -> str:
    curve = draw_curves(held)[wanted.measure]
    conflict = next((found for found in curve.contradictions if found.set_aside == wanted), None)
    return standing_text(wanted, curve, conflict, EnglishWording())


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (JANUARY, "exact"),
        (FEBRUARY, "lower bound"),
        (figure(1, "1 Jan", "31 Jan", "0-500"), "upper bound"),
        (figure(1, "1 Jan", "31 Jan", "400-500"), "between two bounds"),
    ],
)
def test_a_figure_alone_stands_as_it_was_told(wanted: Figure, words: str) -> None:
    assert told(wanted) == words


def test_a_settled_figure_names_what_settles_it_the_longest_span_first() -> None:
    # 900 in both months less 500 in January
    assert told(FEBRUARY, JANUARY, BOTH) == "settled: 400, by the total to 29 Feb and Jan"


def test_more_than_two_figures_that_settle_one_are_counted() -> None:
    # 300 less 100 in May and 100 in June
    assert told(APRIL_OVER, MAY, JUNE, QUARTER) == "settled: 100, by the second quarter and 2 more"


def test_a_figure_settled_by_another_of_its_span_names_the_day_of_that() -> None:
    assert told(APRIL_OVER, APRIL) == "settled: 100, by the figure of 30 Apr"


@pytest.mark.parametrize(
    ("wanted", "others", "bounds"),
    [
        # 300 in the quarter less 100 in June leave 200 for April and May; May has 60 or more
        (APRIL_OVER, [JUNE, QUARTER, figure(6, "1 May", "31 May", "60+")], "50 to 140"),
        # 1,000 to 30 April, of which 500 were in January and at least 60 in April
        (MARCH, [JANUARY, TO_APRIL, figure(5, "1 Apr", "30 Apr", "60+")], "80 to 440"),
        # the first two weeks of March already have 90
        (MARCH, [figure(5, "1 Mar", "14 Mar", "90+")], "at least 90"),
        # the year to June has no more than 300
        (figure(1, "1 Apr", "30 Apr", "0-500"), [figure(2, "1 Jan", "30 Jun", "300")], "at most 300"),
    ],
)
def test_a_bound_that_the_others_tighten_says_so(wanted: Figure, others: Sequence[Figure], bounds: str) -> None:
    standing = "upper bound" if wanted.quantity.low == 0 else "lower bound"
    assert told(wanted, *others) == f"{standing}; with the others {bounds}"


@pytest.mark.parametrize(
    ("wanted", "others", "words"),
    [
        # a total told the day after, as totals are
        (WRONG, [figure(5, "1 Jan", "29 Feb", "600")], "set aside: 100 apart from the total to 29 Feb"),
        # and one told later
        (replace(WRONG, span=BOTH.span, typed="2000"), [TO_APRIL], "exact"),
        (figure(1, "1 Jan", "31 Mar", "1,060"), [TO_APRIL], "set aside: 60 apart from the total to 30 Apr of 5 Jul"),
        # the same span, corrected
        (APRIL, [replace(APRIL_OVER, typed="70", quantity=JANUARY.quantity)], "set aside: 400 apart from 70 of 2 May"),
        (QUARTER, [LAST_WEEK], "set aside: 100 apart from 400 for 3 Jun to 9 Jun"),
        (figure(1, "1 Apr", "30 Apr", "320"), [QUARTER], "set aside: 20 apart from 300 for the second quarter"),
        (
            figure(1, "1 Jun", "30 Jun", "90", Measure.ORDERS),
            [figure(2, "1 Jul", "31 Jul", "5", Measure.ORDERS), figure(3, "1 Jun", "31 Jul", "100", Measure.ORDERS)],
            "set aside: 5 apart from 100 for 1 Jun to 31 Jul and 5 for Jul",
        ),
    ],
)
def test_a_figure_set_aside_names_what_it_does_not_fit(wanted: Figure, others: Sequence[Figure], words: str) -> None:
    assert told(wanted, *others) == words


def test_periods_of_other_years_are_told_with_their_year() -> None:
    over = replace(figure(1, "1 Jan", "31 Mar", "10+"), announced_on=date(2024, 4, 1))
    half, rest = figure(2, "1 Oct 2023", "31 Mar", "500"), figure(3, "1 Oct 2023", "31 Dec 2023", "300")
    assert told(over, half, rest).startswith("settled: 200, by ")
    assert "the fourth quarter of 2023" in told(over, half, rest, figure(4, "1 Jul 2023", "30 Sep 2023", "1"))


def test_june_of_the_su7_is_settled_by_what_was_told_in_november() -> None:
    """67,157 to 30 September, less 39,790, 7,058 to 30 April and 8,646 in May: 11,663, told as "over 10,000"."""
    held = su7()
    june = next(each for each in held.figures if each.span.first == date(2024, 6, 1))
    assert told_in(held, june) == "settled: 11,663, by the total to 30 Sep and 3 more"


def test_the_story_of_a_figure_names_all_and_ends_with_its_note() -> None:
    noted = replace(APRIL_OVER, note="by phone")
    curve = draw_curves(snapshot([noted, MAY, JUNE, QUARTER]))[Measure.DELIVERIES]
    assert figure_story(noted, curve, EnglishWording()).splitlines() == [
        "Settled: 100",
        "All figures together give 100 in Apr 2024, by 100 in May 2024; 100 in Jun 2024; 300 in Q2 2024.",
        "by phone",
    ]


@pytest.mark.parametrize(
    ("names", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c", "d"], "a and 3 more")]
)
def test_names_are_joined_as_in_a_sentence(names: Sequence[str], text: str) -> None:
    assert listed(names, str, 2, EnglishWording()) == text
