"""The forecast: honest about what it rests on, ordered, never below what is certain, and always the same."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.domain.curve import draw_curve
from milepost.domain.figure import Figure, Measure
from milepost.domain.forecast import forecast
from milepost.domain.period import Step, periods_within
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span
from milepost.domain.ways import LEAST_KNOWN, QUANTILES, Forecast, TooLittle

YEAR = Span(date(2024, 1, 1), date(2024, 12, 31))
MONTHS = periods_within(YEAR, Step.MONTH)

counts = st.lists(st.integers(0, 60_000), min_size=LEAST_KNOWN, max_size=11)
forecasts = settings(max_examples=60, deadline=None)


def figure(number: int, span: Span, low: int, high: int | None) -> Figure:
    """A deliveries figure announced on its last day."""
    return Figure(number, Measure.DELIVERIES, span, Quantity(low, high), str(low), span.last)


def exact(spans: Sequence[Span], counted: Sequence[int]) -> list[Figure]:
    """One figure for each of the first spans."""
    return [figure(place, span, count, count) for place, (span, count) in enumerate(zip(spans, counted, strict=False))]


def made(figures: Sequence[Figure], goal: Span = YEAR, as_of: date | None = None) -> Forecast:
    """The forecast of figures that are enough for one."""
    found = forecast(draw_curve(figures, Measure.DELIVERIES, goal.first), goal, as_of)
    assert isinstance(found, Forecast)
    return found


def width(found: Forecast) -> float:
    """Of the range in which 90 % of the totals are."""
    return found.final[0.95] - found.final[0.05]


def test_there_is_none_from_fewer_than_three_known_periods() -> None:
    curve = draw_curve(exact(MONTHS, [500, 600]), Measure.DELIVERIES, YEAR.first)
    assert forecast(curve, YEAR) == TooLittle(2)
    assert forecast(draw_curve([], Measure.DELIVERIES, YEAR.first), YEAR) == TooLittle(0)


@pytest.mark.parametrize("step", [Step.DAY, Step.WEEK, Step.MONTH, Step.QUARTER])
def test_three_known_periods_of_any_step_are_enough(step: Step) -> None:
    spans = periods_within(YEAR, step)[:3]
    assert made(exact(spans, [700, 700, 700])).origin == spans[-1].last


@forecasts
@given(counts)
def test_quantiles_are_ordered_and_never_below_what_is_certain(counted: list[int]) -> None:
    found = made(exact(MONTHS, counted))
    courses = found.courses(QUANTILES)
    assert list(found.final.values()) == sorted(found.final.values())
    assert found.final[0.025] >= sum(counted)
    for lower, higher in pairwise(courses):
        assert all(low <= high for low, high in zip(lower, higher, strict=True))
    for course in courses:
        assert course == sorted(course)
        assert course[0] == sum(counted)


@forecasts
@given(counts, st.integers(1, 400_000), st.integers(1, 400_000))
def test_the_chance_falls_when_the_target_rises(counted: list[int], one: int, other: int) -> None:
    found = made(exact(MONTHS, counted))
    assert found.chance(min(one, other)) >= found.chance(max(one, other))
    assert 0 < found.chance(one) < 1


@forecasts
@given(st.lists(st.integers(200, 60_000), min_size=LEAST_KNOWN, max_size=11))
def test_ten_times_the_counts_give_ten_times_the_forecast(counted: list[int]) -> None:
    small, large = made(exact(MONTHS, counted)), made(exact(MONTHS, [10 * count for count in counted]))
    assert list(large.final.values()) == pytest.approx([10 * total for total in small.final.values()], rel=1e-6)


def test_the_same_figures_give_the_same_numbers() -> None:
    figures = exact(MONTHS, [1200, 900, 1500, 1100])
    assert made(figures).totals.tolist() == made(list(reversed(figures))).totals.tolist()


def test_a_steady_count_goes_on_as_it_did() -> None:
    found = made(exact(MONTHS, [1000] * 9))
    assert found.final[0.05] < 12_000 < found.final[0.95]
    assert found.final[0.5] == pytest.approx(12_000, rel=0.03)


def test_an_erratic_count_is_less_certain_than_a_steady_one() -> None:
    assert width(made(exact(MONTHS, [1800, 300, 1500, 200, 1400, 800]))) > 1.5 * width(made(exact(MONTHS, [1000] * 6)))


def test_less_is_certain_further_ahead() -> None:
    found = made(exact(MONTHS, [1000, 1200, 900, 1100]))
    low, high = found.courses((0.05, 0.95))
    widths = [above - below for below, above in zip(low, high, strict=True)]
    assert widths == sorted(widths)


def test_more_than_so_many_does_not_count_as_so_many() -> None:
    known = exact(MONTHS, [9_000, 9_500])
    said = made([*known, *(figure(place, MONTHS[place], 10_000, None) for place in (2, 3, 4))])
    told = made(exact(MONTHS, [9_000, 9_500, 10_000, 10_000, 10_000]))
    assert width(said) > width(told)
    assert said.final[0.5] > told.final[0.5]
    assert said.courses((0.05,))[0][0] >= told.courses((0.5,))[0][0] == 48_500


def test_rounded_counts_are_less_certain_than_exact_ones() -> None:
    rounded = [figure(place, span, 700, 1300) for place, span in enumerate(MONTHS[:6])]
    assert width(made(rounded)) > width(made(exact(MONTHS, [1000] * 6)))


def test_months_within_a_quarter_that_is_known_are_not_guessed_apart() -> None:
    quarter = figure(9, Span(MONTHS[3].first, MONTHS[5].last), 39_790, 39_790)
    figures = [*exact(MONTHS, [9_000, 9_000, 9_000]), quarter]
    vague = [figure(place, MONTHS[place], 10_001, None) for place in (3, 4, 5)]
    found = made([*figures, *vague])
    assert found.known[-1].span == quarter.span
    assert found.totals[:, 0].tolist() == [66_790.0] * len(found.totals)


def test_earlier_years_tell_of_a_rush_at_the_end() -> None:
    before = [periods_within(Span(date(year, 1, 1), date(year, 12, 31)), Step.MONTH) for year in (2021, 2022, 2023)]
    like_airbus = [30, 50, 60, 45, 65, 70, 45, 50, 55, 60, 65, 120]
    spans, counted = [*before[0], *before[1], *before[2], *MONTHS], [*like_airbus * 3, *like_airbus[:9]]
    with_years = made(exact(spans, counted)).final[0.5]
    without = made(exact(MONTHS, like_airbus[:9])).final[0.5]
    assert with_years == pytest.approx(sum(like_airbus), rel=0.06)
    assert abs(with_years - sum(like_airbus)) < abs(without - sum(like_airbus))


def test_a_goal_of_thirty_days_is_forecast_from_its_days() -> None:
    goal = Span(date(2024, 11, 1), date(2024, 11, 30))
    days = periods_within(goal, Step.DAY)
    found = made(exact(days, [1700] * 12), goal)
    assert [later - day for day, later in pairwise(found.ends)] == [timedelta(1)] * 18
    assert found.final[0.5] == pytest.approx(51_000, rel=0.05)


def test_a_goal_that_has_not_begun_counts_from_its_first_day() -> None:
    before = periods_within(Span(date(2023, 1, 1), date(2023, 10, 31)), Step.MONTH)
    found = made(exact(before, [1000] * 10))
    assert found.courses((0.5,))[0][:3] == [0.0] * 3
    assert found.ends[:3] == (date(2023, 10, 31), date(2023, 11, 30), date(2023, 12, 31))
    assert found.final[0.5] == pytest.approx(12_000, rel=0.1)


def test_days_are_read_off_the_same_ways_as_the_chance() -> None:
    found = made(exact(MONTHS, [1000, 1100, 1000, 1200, 1000, 1100]))
    early, likely, late = (found.day_of(9_000, share) for share in (0.1, 0.5, 0.9))
    assert early is not None
    assert likely is not None
    assert early < likely
    assert late is None or likely < late
    assert (found.day_of(13_000, 0.5) is not None) == (found.chance(13_000) >= 0.5)
    low, high = found.on(likely - timedelta(1), (0.5,))[0], found.on(likely, (0.5,))[0]
    assert low <= 9_000 <= high + 1e-6


def test_nothing_is_left_to_foresee_after_the_last_day() -> None:
    found = made(exact(MONTHS, [1000] * 12))
    assert not found.coming
    assert set(found.final.values()) == {12_000.0}


def test_a_day_looked_at_hides_what_came_after_it() -> None:
    figures = exact(MONTHS, [1000, 1000, 1000, 5000, 5000])
    assert made(figures, as_of=MONTHS[2].last).final == made(figures[:3]).final


def test_orders_that_are_taken_back_do_not_break_it() -> None:
    orders = [
        Figure(place, Measure.ORDERS, span, Quantity(count, count), str(count), span.last)
        for place, (span, count) in enumerate(zip(MONTHS, [300, -50, 200, 100], strict=False))
    ]
    found = forecast(draw_curve(orders, Measure.ORDERS, YEAR.first), YEAR)
    assert isinstance(found, Forecast)
    assert found.totals[0, 0] == 550


@pytest.mark.parametrize("written", [[50_000] * 11, [1667] * 20, [900, 3000, 50, 4000, 10, 2500, 1, 1, 1]])
def test_a_count_by_days_may_go_by_either_clock_alone(written: list[int]) -> None:
    goal = Span(date(2022, 11, 1), date(2022, 11, 30))
    found = made(exact(periods_within(goal, Step.DAY), written), goal)
    assert found.totals.shape[1] == 31 - len(written)


def test_a_month_that_nobody_told_of_is_no_month_without_deliveries() -> None:
    told = exact(MONTHS, [1000] * 8)
    gap = made([each for each in told if each.id != 4])
    assert [span.span for span in gap.known] == [*MONTHS[:4], *MONTHS[5:8]]
    assert gap.final[0.5] - 7_000 == pytest.approx(made(told).final[0.5] - 8_000, rel=0.05)
    assert width(gap) < 1.5 * width(made(told))


def test_years_without_figures_do_not_hide_the_seasons_of_those_before() -> None:
    like_airbus = [30, 50, 60, 45, 65, 70, 45, 50, 55, 60, 65, 120]
    years = [periods_within(Span(date(year, 1, 1), date(year, 12, 31)), Step.MONTH) for year in (2019, 2020, 2021)]
    spans = [*years[0], *years[1], *MONTHS]
    found = made(exact(spans, [*like_airbus * 2, *like_airbus[:9]]))
    # 60 months of 30 days back from September: the last three of 2019, all of 2020, nine of 2024
    assert len(found.known) == 24
    assert found.final[0.5] == pytest.approx(sum(like_airbus), rel=0.08)


def test_nothing_is_known_of_periods_without_bounds() -> None:
    figures = [figure(place, MONTHS[place], 0, None) for place in range(6)]
    assert forecast(draw_curve(figures, Measure.DELIVERIES, YEAR.first), YEAR) == TooLittle(0)


@st.composite
def fitting(draw: st.DrawFn) -> list[Figure]:
    """Figures about a year that are all true of the same counts, the last of them new."""
    truth = draw(st.lists(st.integers(0, 1000), min_size=12, max_size=12))
    figures: list[Figure] = []
    for number in range(draw(st.integers(2, 8))):
        first = draw(st.integers(0, 11))
        last = draw(st.integers(first, 11))
        count, below, above = sum(truth[first : last + 1]), draw(st.integers(0, 300)), draw(st.integers(0, 300))
        high = None if draw(st.booleans()) else count + above
        span = Span(MONTHS[first].first, MONTHS[last].last)
        figures.append(figure(number, span, max(count - below, 0), high))
    return figures


@forecasts
@given(fitting())
def test_a_figure_that_fits_never_widens_what_is_certain(figures: list[Figure]) -> None:
    before, after = (draw_curve(known, Measure.DELIVERIES, YEAR.first) for known in (figures[:-1], figures))
    assert after.contradictions == ()
    for month in MONTHS:
        old, new = before.between(YEAR.before, month.last), after.between(YEAR.before, month.last)
        assert (new.low or 0) >= (old.low or 0)
        assert old.high is None or (new.high is not None and new.high <= old.high)
