"""Where the form stands after what was entered last; today is 2 May 2024."""

from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.figure import Figure
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.ui.entry import Counting
from milepost.ui.next_entry import Offer, offer
from tests.chart.made import figure, snapshot

SO_FAR, PERIOD = Counting.SO_FAR, Counting.PERIOD
TODAY = date(2024, 5, 2)
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
OF_2024 = [*(f"{month} 2024" for month in MONTHS), "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024", "H1 2024", "H2 2024"]
MONTHS_OF_Q1 = ((1, "Jan", 31), (2, "Feb", 29), (3, "Mar", 31))
SO_FAR_TO_APRIL = figure(1, "1 Jan", "30 Apr", "7,058")


def stands(held: Snapshot) -> Offer:
    return offer(held, held.goals[0] if held.goals else None, TODAY)


def names(*spans: Span) -> list[str]:
    return [EnglishWording().span(span) for span in spans]


@pytest.mark.parametrize(
    ("figures", "counting", "day", "period"),
    [
        ([], SO_FAR, date(2024, 1, 31), "Jan 2024"),
        ([SO_FAR_TO_APRIL], SO_FAR, date(2024, 5, 31), "May 2024"),
        ([figure(1, "1 Jan", "24 Apr", "5,781")], SO_FAR, date(2024, 4, 30), "Apr 2024"),
        ([SO_FAR_TO_APRIL, figure(2, "1 May", "31 May", "1")], PERIOD, date(2024, 6, 30), "Jun 2024"),
        ([figure(1, "1 Jan", "31 Jan", "1")], PERIOD, date(2024, 2, 29), "Feb 2024"),
        ([figure(1, "1 Apr", "30 Jun", "1")], PERIOD, date(2024, 7, 31), "Q3 2024"),
        # the length of what was entered last, after the latest of that length
        (
            [figure(1, "1 Oct", "31 Dec", "1"), figure(2, "1 Jul", "31 Jul", "1"), figure(3, "1 Apr", "30 Apr", "1")],
            PERIOD,
            date(2025, 1, 31),
            "Aug 2024",
        ),
        # a total entered after months leaves the months where they were
        (
            [figure(1, "1 May", "31 May", "1"), figure(2, "1 Jan", "10 Jun", "7")],
            SO_FAR,
            date(2024, 6, 30),
            "Jun 2024",
        ),
        ([figure(1, "1 Dec", "31 Dec", "1")], PERIOD, date(2025, 1, 31), "Jan 2025"),
        ([figure(1, "1 Jan", "31 Dec", "1")], SO_FAR, date(2025, 1, 31), "Jan 2025"),
        ([figure(1, "3 May", "3 May", "1")], PERIOD, date(2024, 5, 31), "May 2024"),
        # totals that are a month, a quarter and a half by chance
        (
            [figure(1, "1 Jan", "31 Jan", "1"), figure(2, "1 Jan", "29 Feb", "2"), figure(3, "1 Jan", "31 Mar", "3")],
            SO_FAR,
            date(2024, 4, 30),
            "Apr 2024",
        ),
        ([figure(1, "1 Jan", "31 Jan", "1"), figure(2, "1 Jan", "31 Mar", "3")], SO_FAR, date(2024, 4, 30), "Apr 2024"),
        # a quarter after its months is a period
        (
            [figure(n, f"1 {month}", f"{last} {month}", "1") for n, month, last in MONTHS_OF_Q1]
            + [figure(4, "1 Jan", "31 Mar", "3")],
            PERIOD,
            date(2024, 4, 30),
            "Q2 2024",
        ),
    ],
)
def test_it_stands_on_what_comes_next(figures: list[Figure], counting: Counting, day: date, period: str) -> None:
    found = stands(snapshot(figures))
    assert (found.counting, found.day, names(found.period)) == (counting, day, [period])


def test_the_periods_of_the_goal_can_be_chosen() -> None:
    assert names(*stands(snapshot()).periods) == [*OF_2024, "2024"]


def test_the_next_period_comes_first_even_outside_the_goal() -> None:
    found = stands(snapshot([figure(1, "1 Dec", "31 Dec", "1")]))
    assert names(*found.periods) == ["Jan 2025", *OF_2024, "2024"]


def test_a_goal_that_starts_within_a_month_offers_whole_months() -> None:
    found = stands(snapshot(span=Span(date(2024, 10, 3), date(2024, 12, 31))))
    assert names(*found.periods) == ["Oct 2024", "Nov 2024", "Dec 2024", "Q4 2024", "H2 2024", "2024"]
    assert (found.counting, found.day) == (SO_FAR, date(2024, 10, 31))


def test_without_a_goal_it_is_about_this_year() -> None:
    found = stands(Snapshot(snapshot().tracker))
    assert (found.counting, found.day, names(found.period)) == (SO_FAR, date(2024, 1, 31), ["Jan 2024"])


@pytest.mark.parametrize("first", [date(9999, 1, 1), date(9999, 12, 1)])
def test_the_end_of_the_calendar_is_no_end(first: date) -> None:
    """There is nothing after it to move on to."""
    last = Figure(1, SO_FAR_TO_APRIL.measure, Span(first, date.max), SO_FAR_TO_APRIL.quantity, "7,058", TODAY)
    assert stands(snapshot([last])).day == date.max
