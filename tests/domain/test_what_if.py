"""What one supposes of the days that are left: arithmetic that comes out where it should."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.what_if import at_rate, by_months, months_left

KNOWN, LAST = date(2024, 9, 30), date(2024, 12, 31)
DAYS = 92

rates = st.floats(0, 10_000, allow_nan=False)


@given(st.integers(0, 100_000), st.integers(1, 100_000))
def test_the_rate_that_is_needed_reaches_the_target_on_the_last_day(total: int, left: int) -> None:
    supposed = at_rate(KNOWN, total, left / DAYS, LAST)
    assert abs(supposed.final - (total + left)) < 1e-6
    met = supposed.day_of(total + left)
    assert met is not None
    assert abs(met - LAST) <= timedelta(1)


@given(rates, rates)
def test_a_higher_rate_comes_to_more_and_not_later(one: float, other: float) -> None:
    low, high = (at_rate(KNOWN, 57_310, rate, LAST) for rate in sorted((one, other)))
    assert low.final <= high.final
    late, soon = low.day_of(80_000), high.day_of(80_000)
    assert late is None or (soon is not None and soon <= late)


def test_the_day_is_the_first_at_whose_end_the_number_is_there() -> None:
    supposed = at_rate(KNOWN, 100, 10, LAST)
    assert supposed.day_of(100) == KNOWN
    assert supposed.day_of(110) == date(2024, 10, 1)
    assert supposed.day_of(111) == date(2024, 10, 2)
    assert supposed.day_of(100 + 10 * DAYS + 1) == date(2025, 1, 1)


def test_without_a_rate_nothing_more_is_reached() -> None:
    assert at_rate(KNOWN, 100, 0, LAST).day_of(101) is None
    assert at_rate(KNOWN, 100, 1e-9, LAST).day_of(10**6) is None


def test_months_add_up_and_the_last_goes_on_after_the_goal() -> None:
    supposed = by_months(KNOWN, 1_000, [310, 0, 620], LAST)
    assert supposed.totals == (1_000, 1_310, 1_310, 1_930)
    assert supposed.day_of(1_100) == date(2024, 10, 10)
    assert supposed.day_of(1_311) == date(2024, 12, 1)
    assert supposed.day_of(1_950) == date(2025, 1, 1)


def test_the_months_that_are_left_may_begin_in_part() -> None:
    assert [month.days for month in months_left(date(2024, 11, 18), LAST)] == [12, 31]
    assert months_left(LAST, LAST) == ()
