import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.chart.calendar import CalendarAxis, DaysShown, calendar_axis, tidy_start
from milepost.chart.english import EnglishWording


def letters(text: str) -> float:
    return 10.0 * len(text)


def axis(first_day: date, days: int, width: float, start: float = 0.0) -> CalendarAxis:
    return calendar_axis(DaysShown(first_day, start, float(days), width), letters, EnglishWording())


def said(found: CalendarAxis) -> list[str]:
    return [label.line for label in found.labels]


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@pytest.mark.parametrize(
    ("first_day", "days", "width", "labels"),
    [
        (date(2024, 9, 1), 1, 1000, ["1 Sep 2024"]),
        (date(2024, 12, 30), 4, 800, ["30 Dec 2024", "31 Dec", "1 Jan 2025", "2 Jan"]),
        (date(2024, 4, 3), 28, 500, ["8 Apr 2024", "15 Apr", "22 Apr", "29 Apr"]),
        (date(2024, 1, 1), 366, 1200, ["Jan 2024", *MONTHS[1:]]),
        (date(2024, 11, 1), 120, 600, ["Nov 2024", "Dec", "Jan 2025", "Feb"]),
        (date(2024, 1, 1), 731, 600, ["Q1 2024", "Q2", "Q3", "Q4", "Q1 2025", "Q2", "Q3", "Q4"]),
        (date(2004, 1, 1), 7305, 1200, [str(year) for year in range(2004, 2024)]),
        (date(2004, 1, 1), 7305, 300, ["2005", "2010", "2015", "2020"]),
    ],
)
def test_labels_are_days_weeks_months_quarters_or_years(
    first_day: date, days: int, width: float, labels: list[str]
) -> None:
    assert said(axis(first_day, days, width)) == labels


def test_months_are_named_between_the_ticks_at_their_ends() -> None:
    found = axis(date(2024, 1, 1), 366, 1200)
    assert found.ticks[:3] == (0.0, 31.0, 60.0)
    assert [label.at for label in found.labels[:2]] == [15.5, 45.5]


def test_a_year_that_does_not_fit_beside_its_month_goes_under_it() -> None:
    assert axis(date(2024, 1, 1), 366, 600).two_rows
    assert not axis(date(2024, 1, 1), 366, 1200).two_rows


def test_a_month_of_which_two_days_are_seen_has_no_label() -> None:
    assert said(axis(date(2024, 1, 30), 100, 500)) == ["Feb 2024", "Mar", "Apr", "May"]


def test_an_axis_begins_on_the_first_of_a_month_where_that_is_near() -> None:
    assert tidy_start(date(2024, 4, 3), 273) == -2.0
    assert tidy_start(date(2024, 4, 20), 256) == 0.0


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 7305), st.floats(200, 4000), st.floats(0, 1))
def test_labels_stand_apart_and_ticks_are_in_order(first_day: date, days: int, width: float, part: float) -> None:
    found = axis(first_day, days, width, start=part * (days - 1))
    per_day = width / (days - part * (days - 1))
    assert list(found.ticks) == sorted(set(found.ticks))
    row = [(label.at * per_day, letters(label.text if found.two_rows else label.line)) for label in found.labels]
    for (left, left_width), (right, right_width) in itertools.pairwise(row):
        assert left + left_width / 2 < right - right_width / 2


@pytest.mark.parametrize("first_day", [date(1, 1, 1), date(9999, 1, 1)])
def test_the_ends_of_the_calendar_are_no_trouble(first_day: date) -> None:
    assert axis(first_day, 365, 800).ticks is not None
