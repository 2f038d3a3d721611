"""Shapes of a plan: whole counts that add up, even, growing, or like the year before."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.curve import draw_curve
from milepost.domain.figure import Measure
from milepost.domain.period import Step, periods_within
from milepost.domain.plan import even, last_year, ramp, shared_out
from milepost.domain.span import Span
from tests.domain.test_forecast import exact

YEAR = Span(date(2025, 1, 1), date(2025, 12, 31))
BEFORE = periods_within(Span(date(2024, 1, 1), date(2024, 12, 31)), Step.MONTH)
FROM_APRIL = Span(date(2025, 4, 3), date(2025, 12, 31))

steps = st.sampled_from([Step.WEEK, Step.MONTH, Step.QUARTER])


@given(st.integers(0, 10**9), st.lists(st.floats(0, 1e6), min_size=1, max_size=60))
def test_shares_add_up_and_none_is_a_count_off(total: int, weights: list[float]) -> None:
    counts = shared_out(total, weights)
    assert sum(counts) == total
    whole = sum(weights)
    if whole > 0:
        assert all(abs(count - total * weight / whole) <= 1 for count, weight in zip(counts, weights, strict=True))


@given(steps)
def test_an_even_plan_goes_by_the_days_on_which_there_is_counting(step: Step) -> None:
    parts = periods_within(YEAR, step)
    weights = even(parts, FROM_APRIL)
    assert sum(weights) == FROM_APRIL.days
    assert [weight for part, weight in zip(parts, weights, strict=True) if part.last < FROM_APRIL.first] == (
        [0.0] * sum(part.last < FROM_APRIL.first for part in parts)
    )


@given(steps, st.floats(1, 20))
def test_a_ramp_never_falls_and_ends_as_much_steeper_as_asked(step: Step, times: float) -> None:
    parts = periods_within(YEAR, step)
    rates = [weight / part.days for part, weight in zip(parts, ramp(parts, YEAR, times), strict=True)]
    assert all(low <= high + 1e-9 for low, high in pairwise(rates))
    days = ramp(periods_within(YEAR, Step.DAY), YEAR, times)
    assert days[-1] / days[0] == pytest.approx(times, rel=0.05)


def test_last_years_seasons_are_the_shares_of_its_months() -> None:
    counts = [30, 50, 60, 45, 65, 70, 45, 50, 55, 60, 65, 120]
    curve = draw_curve(exact(BEFORE, counts), Measure.DELIVERIES, BEFORE[0].first)
    weights = last_year(periods_within(YEAR, Step.MONTH), curve)
    assert weights == counts
    assert last_year(periods_within(YEAR, Step.QUARTER), curve) == [140, 180, 150, 245]


def test_a_year_that_is_not_all_known_lends_no_seasons() -> None:
    curve = draw_curve(exact(BEFORE[:11], [10] * 11), Measure.DELIVERIES, BEFORE[0].first)
    assert last_year(periods_within(YEAR, Step.MONTH), curve) is None
    late = draw_curve(exact(BEFORE[3:], [10] * 9), Measure.DELIVERIES, BEFORE[3].first)
    assert last_year(periods_within(YEAR, Step.MONTH), late) is None
