import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.chart.view import FEWEST, Interval, View

numbers = st.floats(-1e4, 1e4)


def days_from(start: float, length: float) -> Interval:
    return Interval(start, start + length)


spans = st.builds(days_from, numbers, st.floats(0.5, 1e4))


@given(spans, st.floats(0.1, 10), numbers)
def test_zooming_keeps_a_day_in_its_place(days: Interval, factor: float, around: float) -> None:
    zoomed = days.zoomed(factor, around)
    assert zoomed.length == pytest.approx(days.length * factor, abs=1e-6)
    assert (around - zoomed.start) == pytest.approx((around - days.start) * factor, abs=1e-6)


@given(spans, spans)
def test_days_within_a_whole_are_part_of_it_and_not_too_few(days: Interval, whole: Interval) -> None:
    found = days.within(whole)
    assert whole.start <= found.start
    assert found.end <= whole.end + 1e-9
    assert found == whole or found.length >= FEWEST - 1e-6


@given(spans, spans)
def test_days_that_are_within_a_whole_stay(days: Interval, whole: Interval) -> None:
    found = days.within(whole)
    again = found.within(whole)
    assert (again.start, again.end) == pytest.approx((found.start, found.end))


@given(spans)
def test_the_whole_is_within_itself(whole: Interval) -> None:
    assert whole.within(whole) == whole


def view(days: tuple[float, float], counts: tuple[float, float]) -> View:
    return View(Interval(*days), Interval(*counts))


def test_a_view_stays_as_close_as_numbers_can_tell_counts_apart() -> None:
    whole = view((0, 366), (0, 1e16))
    found = view((0, 366), (5e15, 5e15 + 1)).within(whole)
    assert found.counts.length == pytest.approx(1e9)


def test_what_was_all_of_a_plot_is_all_of_it_when_it_grows() -> None:
    before, after = view((0, 366), (0, 100)), view((0, 366), (0, 150))
    assert view((20, 40), (0, 100)).carried(before, after) == view((20, 40), (0, 150))
    assert view((0, 366), (20, 40)).carried(before, after) == view((0, 366), (20, 40))
    assert view((0, 366), (90, 140)).carried(after, before) == view((0, 366), (50, 100))
