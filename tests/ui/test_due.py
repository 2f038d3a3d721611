"""Which periods of 2024 are over and have no figure; the tracker is counted from 1 January."""

from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.figure import Figure, Measure
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.ui.due import due, due_text
from tests.chart.made import figure, snapshot

LAST_DAYS = {"Jan": 31, "Feb": 29, "Mar": 31, "Apr": 30, "May": 31, "Jun": 30, "Jul": 31, "Aug": 31, "Sep": 30}


def months(*names: str) -> list[Figure]:
    return [figure(n, f"1 {name}", f"{LAST_DAYS[name]} {name}", "1,000") for n, name in enumerate(names, 1)]


def told(held: Snapshot, today: date) -> str:
    return due_text(due(held, held.goals[0], today), EnglishWording())


@pytest.mark.parametrize(
    ("figures", "today", "sentence"),
    [
        ([], date(2024, 11, 1), ""),  # nothing was ever entered
        (months(*LAST_DAYS), date(2024, 10, 31), ""),  # October is not over
        (months(*LAST_DAYS), date(2024, 11, 1), "Oct 2024 is not in yet"),
        (months("Jan", "Feb", "Mar"), date(2024, 7, 1), "Apr to Jun 2024 are not in yet"),
        (months("Jan", "Mar", "Apr"), date(2024, 6, 1), "May 2024 and 1 more are not in yet"),
        (months("Jan", "Mar", "May"), date(2024, 8, 1), "Jul 2024 and 3 more are not in yet"),
        # a total that reaches the end of a month tells it, and those before
        ([figure(1, "1 Jan", "30 Apr", "7,058")], date(2024, 5, 31), ""),
        ([figure(1, "1 Jan", "30 Apr", "7,058")], date(2024, 6, 1), "May 2024 is not in yet"),
        ([figure(1, "1 Jan", "24 Apr", "5,781")], date(2024, 5, 1), "Apr 2024 is not in yet"),
        # quarters come in quarters
        ([figure(1, "1 Apr", "30 Jun", "1,000")], date(2024, 10, 1), "Q3 2024 and 1 more are not in yet"),
        (
            [figure(1, "1 Jan", "31 Mar", "1"), figure(2, "1 Apr", "30 Jun", "1")],
            date(2024, 9, 30),
            "",
        ),
        # a quarter tells its months
        ([*months("Jan", "Feb"), figure(3, "1 Jan", "31 Mar", "1"), *months("Apr")], date(2024, 5, 1), ""),
        # and so do its days, one after the other, but not where one is missing
        ([figure(1, "1 Jan", "15 Jan", "1"), figure(2, "16 Jan", "31 Jan", "1")], date(2024, 2, 1), ""),
        (
            [figure(1, "1 Jan", "15 Jan", "1"), figure(2, "17 Jan", "31 Jan", "1")],
            date(2024, 2, 1),
            "Jan 2024 is not in yet",
        ),
        (months(*LAST_DAYS), date(2026, 5, 1), "Oct to Dec 2024 are not in yet"),  # and nothing after the goal
    ],
)
def test_a_period_is_due_once_it_is_over(figures: list[Figure], today: date, sentence: str) -> None:
    assert told(snapshot(figures), today) == sentence


def test_the_newest_comes_first() -> None:
    held = snapshot(months("Jan", "Feb", "Mar"))
    assert [span.first.month for span in due(held, held.goals[0], date(2024, 7, 1))] == [6, 5, 4]


def test_a_goal_that_starts_within_a_month_waits_for_the_rest_of_it() -> None:
    held = snapshot([figure(1, "3 Apr", "30 Apr", "7,058")], span=Span(date(2024, 4, 3), date(2024, 12, 31)))
    assert told(held, date(2024, 6, 1)) == "May 2024 is not in yet"


def test_figures_of_the_other_measure_tell_nothing() -> None:
    orders = figure(1, "1 Jan", "30 Apr", "88,063", Measure.ORDERS)
    assert told(snapshot([orders]), date(2024, 6, 1)) == ""
    held = snapshot([orders, figure(2, "1 Jan", "31 Mar", "7,058")])
    assert told(held, date(2024, 5, 1)) == "Apr 2024 is not in yet"


def test_without_a_goal_nothing_is_due() -> None:
    alone = Snapshot(snapshot().tracker, figures=tuple(months("Jan")))
    assert due(alone, None, date(2024, 5, 1)) == ()


def test_years_are_told_apart() -> None:
    held = snapshot(months("Jan"), span=Span(date(2024, 1, 1), date(2025, 12, 31)))
    assert told(held, date(2025, 3, 1)) == "Feb 2024 to Feb 2025 are not in yet"


def test_the_end_of_the_calendar_is_no_end() -> None:
    goal = Span(date(9999, 1, 1), date.max)
    held = snapshot(
        [
            Figure(
                1, Measure.DELIVERIES, Span(goal.first, date(9999, 10, 31)), months("Jan")[0].quantity, "1", goal.first
            )
        ],
        span=goal,
    )
    assert told(held, date.max) == "Nov 9999 is not in yet"
