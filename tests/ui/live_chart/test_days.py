import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.ui.live_chart.days import FEWEST, Days

numbers = st.floats(-1e4, 1e4)


def days_from(start: float, length: float) -> Days:
    return Days(start, start + length)


spans = st.builds(days_from, numbers, st.floats(0.5, 1e4))


@given(spans, st.floats(0.1, 10), numbers)
def test_zooming_keeps_a_day_in_its_place(days: Days, factor: float, around: float) -> None:
    zoomed = days.zoomed(factor, around)
    assert zoomed.length == pytest.approx(days.length * factor, abs=1e-6)
    assert (around - zoomed.start) == pytest.approx((around - days.start) * factor, abs=1e-6)


@given(spans, spans)
def test_days_within_a_whole_are_part_of_it_and_not_too_few(days: Days, whole: Days) -> None:
    found = days.within(whole)
    assert whole.start <= found.start
    assert found.end <= whole.end + 1e-9
    assert found == whole or found.length >= FEWEST - 1e-6


@given(spans, spans)
def test_days_that_are_within_a_whole_stay(days: Days, whole: Days) -> None:
    found = days.within(whole)
    again = found.within(whole)
    assert (again.start, again.end) == pytest.approx((found.start, found.end))


@given(spans)
def test_the_whole_is_within_itself(whole: Days) -> None:
    assert whole.within(whole) == whole
