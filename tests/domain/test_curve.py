from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.domain.curve import Bounds, Curve, Standing, draw_curve
from milepost.domain.figure import Figure, Measure
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span
from tests.domain.brute_force import EveryDay
from tests.domain.drawn import DAY, figures

START = date(2024, 1, 1)
DAYS = 9


@st.composite
def some_figures(draw: st.DrawFn, measure: Measure) -> list[Figure]:
    drawn: list[Figure] = []
    for number in range(draw(st.integers(1, 6))):
        first, last = sorted((draw(st.integers(1, DAYS)), draw(st.integers(1, DAYS))))
        low = draw(st.integers(-6 if measure is Measure.ORDERS else 0, 12))
        high = draw(st.one_of(st.none(), st.integers(low, low + 4), st.just(low)))
        span = Span(START + timedelta(first - 1), START + timedelta(last - 1))
        announced = START + timedelta(draw(st.integers(0, 3)))
        drawn.append(Figure(number + 1, measure, span, Quantity(low, high), "", announced))
    return drawn


def both(drawn: list[Figure], measure: Measure) -> tuple[Curve, EveryDay]:
    plain = EveryDay(START, DAYS, never_falls=measure is Measure.DELIVERIES)
    plain.take(drawn)
    return draw_curve(drawn, measure, START), plain


@pytest.mark.parametrize("measure", Measure)
@given(data=st.data())
def test_bounds_of_any_difference_are_those_found_the_slow_way(measure: Measure, data: st.DataObject) -> None:
    curve, plain = both(data.draw(some_figures(measure)), measure)
    best = plain.closed(plain.limits)
    for a in range(DAYS + 1):
        for b in range(a, DAYS + 1):
            low, high = -best[b, a], best[a, b]
            wanted = Bounds(None if low == -float("inf") else int(low), None if high == float("inf") else int(high))
            assert curve.between(START + timedelta(a - 1), START + timedelta(b - 1)) == wanted


@pytest.mark.parametrize("measure", Measure)
@given(data=st.data())
def test_the_newest_word_wins_with_the_least_gap(measure: Measure, data: st.DataObject) -> None:
    curve, plain = both(data.draw(some_figures(measure)), measure)
    assert {found.set_aside.id: found.gap for found in curve.contradictions} == plain.set_aside
    assert curve.set_aside == plain.set_aside.keys()


@pytest.mark.parametrize("measure", Measure)
@given(data=st.data())
def test_a_figure_set_aside_names_newer_figures_that_contradict_it_by_themselves(
    measure: Measure, data: st.DataObject
) -> None:
    curve, _ = both(data.draw(some_figures(measure)), measure)
    for found in curve.contradictions:
        alone = EveryDay(START, DAYS, never_falls=measure is Measure.DELIVERIES)
        alone.take([*found.against, found.set_aside])
        assert alone.set_aside == {found.set_aside.id: found.gap}
        assert all(figure.newness > found.set_aside.newness for figure in found.against)


@pytest.mark.parametrize("measure", Measure)
@settings(max_examples=60)
@given(data=st.data())
def test_the_estimate_is_the_most_even_curve_within_the_bounds(measure: Measure, data: st.DataObject) -> None:
    drawn = data.draw(some_figures(measure))
    curve, plain = both(drawn, measure)
    until = plain.number(max(figure.span.last for figure in drawn))
    for number, wanted in enumerate(plain.most_even(until)):
        assert curve.estimate(START + timedelta(number - 1)) == pytest.approx(wanted, abs=0.5)
    assert curve.estimate(START + timedelta(until)) is None


@pytest.mark.parametrize("measure", Measure)
@given(data=st.data())
def test_the_figures_named_as_proof_give_the_bound_by_themselves(measure: Measure, data: st.DataObject) -> None:
    curve, _ = both(data.draw(some_figures(measure)), measure)
    for a in range(DAYS):
        after, until = START + timedelta(a - 1), START + timedelta(DAYS - 1)
        bounds = curve.between(after, until)
        low, high = curve.why_low(after, until), curve.why_high(after, until)
        alone = EveryDay(START, DAYS, never_falls=measure is Measure.DELIVERIES)
        alone.take([figure for figure in curve.figures if figure in low or figure in high])
        best = alone.closed(alone.limits)
        assert bounds.low is None or -best[DAYS, a] == bounds.low
        assert bounds.high is None or best[a, DAYS] == bounds.high


@pytest.mark.parametrize("measure", Measure)
@given(data=st.data())
def test_the_steps_to_a_bound_add_up_to_it(measure: Measure, data: st.DataObject) -> None:
    curve, plain = both(data.draw(some_figures(measure)), measure)
    best = plain.closed(plain.limits)
    for a in range(DAYS + 1):
        for b in range(a + 1, DAYS + 1):
            after, until = START + timedelta(a - 1), START + timedelta(b - 1)
            low, high = curve.steps_low(after, until), curve.steps_high(after, until)
            at_least = sum(step.change for step in low)
            assert not low or at_least == -best[b, a]
            assert not high or sum(step.change for step in high) == best[a, b]
            assert low or best[b, a] in {0, float("inf")}
            assert {step.figure for step in low} == set(curve.why_low(after, until))
            assert {step.figure for step in high} == set(curve.why_high(after, until))
            for step in low:
                assert step.count == (step.figure.quantity.low if step.adds else step.figure.quantity.high)
            for step in high:
                assert step.count == (step.figure.quantity.high if step.adds else step.figure.quantity.low)


@pytest.mark.parametrize("measure", Measure)
@given(data=st.data())
def test_a_bound_is_settled_just_where_all_figures_give_its_exact_number(measure: Measure, data: st.DataObject) -> None:
    curve, _ = both(data.draw(some_figures(measure)), measure)
    for figure in curve.figures:
        bounds = curve.between(figure.span.first - timedelta(1), figure.span.last)
        if curve.standing(figure) in {Standing.BOUND, Standing.SETTLED}:
            assert (curve.standing(figure) is Standing.SETTLED) == (bounds.low == bounds.high)


def test_a_quarter_bounds_the_months_known_only_from_below() -> None:
    #  half-year 27,307 | Jul 10,001+ | Aug 10,001+ | Sep 10,001+ |
    #                   |-------------- 39,790 ------------------|
    curve = draw_curve(
        figures("""
            2024-04-03 2024-06-30 27,307
            2024-07-01 2024-07-31 over 10,000
            2024-08-01 2024-08-31 over 10,000
            2024-09-01 2024-09-30 over 10,000
            2024-07-01 2024-09-30 39,790"""),
        Measure.DELIVERIES,
        DAY("2024-04-03"),
    )
    assert curve.total(DAY("2024-07-31")) == Bounds(37_308, 47_095)
    assert curve.total(DAY("2024-08-31")) == Bounds(47_309, 57_096)
    assert curve.estimate(DAY("2024-07-31")) == pytest.approx(27_307 + 31 * 39_790 / 92)
    assert {figure.typed for figure in curve.why_high(DAY("2024-04-02"), DAY("2024-07-31"))} == {
        "27,307",
        "39,790",
        "over 10,000",
    }


def test_the_most_of_a_month_is_the_quarter_less_the_least_of_the_others() -> None:
    #  half-year 27,307 | Jul          | Aug 10,001+ | Sep 10,001+ |
    #                   |------------- 39,790 -------------------|
    curve = draw_curve(
        figures("""
            2024-04-03 2024-06-30 27,307
            2024-08-01 2024-08-31 over 10,000
            2024-09-01 2024-09-30 over 10,000
            2024-07-01 2024-09-30 39,790"""),
        Measure.DELIVERIES,
        DAY("2024-04-03"),
    )
    steps = curve.steps_high(DAY("2024-04-02"), DAY("2024-07-31"))
    assert [(step.figure.id, step.change) for step in steps] == [(1, 27_307), (4, 39_790), (3, -10_001), (2, -10_001)]


def test_without_the_quarter_the_estimate_stands_at_the_sum_of_the_lower_bounds() -> None:
    curve = draw_curve(
        figures("""
            2024-04-03 2024-06-30 27,307
            2024-07-01 2024-07-31 over 10,000
            2024-08-01 2024-08-31 over 10,000
            2024-09-01 2024-09-30 over 10,000"""),
        Measure.DELIVERIES,
        DAY("2024-04-03"),
    )
    assert curve.total(DAY("2024-09-30")) == Bounds(57_310, None)
    assert curve.estimate(DAY("2024-09-30")) == 57_310


def test_a_goal_over_the_only_known_quarter_is_exact_whatever_came_before() -> None:
    curve = draw_curve(figures("2024-04-01 2024-06-30 500"), Measure.DELIVERIES, DAY("2023-01-01"))
    assert curve.between(DAY("2024-03-31"), DAY("2024-06-30")) == Bounds(500, 500)
    assert curve.total(DAY("2024-06-30")) == Bounds(500, None)


def test_cancelled_orders_let_the_running_total_fall() -> None:
    curve = draw_curve(
        figures("2024-01-01 2024-01-31 5,000\n2024-02-01 2024-02-29 -1,200", Measure.ORDERS), Measure.ORDERS, START
    )
    assert curve.total(DAY("2024-02-29")) == Bounds(3_800, 3_800)
    assert curve.total(DAY("2024-02-10")) == Bounds(None, None)


def test_counting_starts_with_the_earliest_figure_where_that_is_before_the_trackers_start() -> None:
    curve = draw_curve(figures("2024-03-28 2024-04-03 40,000+", Measure.ORDERS), Measure.ORDERS, DAY("2024-04-03"))
    assert curve.counting_from == DAY("2024-03-28")
    assert curve.total(DAY("2024-03-27")) == Bounds(0, 0)


def test_a_curve_without_figures_knows_nothing_but_its_start() -> None:
    curve = draw_curve((), Measure.DELIVERIES, START)
    assert curve.total(START) == Bounds(0, None)
    assert curve.estimate(START) is None


def test_a_total_that_contradicts_every_day_before_it_leaves_an_even_way_to_it() -> None:
    days = "\n".join(f"2024-01-0{day} 2024-01-0{day} 300 @ 2024-01-10" for day in range(1, 7))
    curve = draw_curve(figures(f"{days}\n2024-01-01 2024-01-09 3 @ 2024-01-11"), Measure.DELIVERIES, START)
    assert [(found.set_aside.id, found.gap) for found in curve.contradictions] == [(day, 297) for day in range(1, 7)]
    assert {found.against for found in curve.contradictions} == {curve.figures[-1:]}
    assert curve.between(DAY("2024-01-02"), DAY("2024-01-04")) == Bounds(0, 3)
    assert [curve.estimate(START + timedelta(day)) for day in (-1, 2, 5, 8)] == [0, 1, 2, 3]
    assert curve.days == tuple(START + timedelta(day) for day in (-1, 0, 1, 2, 3, 4, 5, 8))


def test_after_the_last_figure_that_holds_nothing_is_added_to_the_estimate() -> None:
    curve = draw_curve(
        figures("2024-01-01 2024-01-10 5 @ 2024-01-11\n2024-01-01 2024-01-03 8 @ 2024-01-12"), Measure.DELIVERIES, START
    )
    assert curve.total(DAY("2024-01-10")) == Bounds(8, None)
    assert [curve.estimate(DAY(f"2024-01-{day:02}")) for day in (3, 7, 10, 11)] == [8, 8, 8, None]


def test_others_can_give_the_exact_number_of_a_figure_that_is_set_aside() -> None:
    curve = draw_curve(
        figures("2024-01-04 2024-01-05 2 @ 2024-01-06\n2024-01-01 2024-01-09 0 @ 2024-01-10"), Measure.DELIVERIES, START
    )
    assert curve.standing(curve.figures[0]) is Standing.SET_ASIDE
    assert curve.settled(curve.figures[0]) == 0


def test_on_the_same_day_the_later_entry_wins() -> None:
    curve = draw_curve(
        figures("2024-01-01 2024-01-31 8,630 @ 2024-02-01\n2024-01-01 2024-01-31 8,646 @ 2024-02-01"),
        Measure.DELIVERIES,
        START,
    )
    assert [(found.set_aside.typed, found.gap) for found in curve.contradictions] == [("8,630", 16)]


@given(scale=st.sampled_from([1, 1_000, 10**6, 10**9, 9 * 10**12]))
def test_large_counts_keep_the_shape_of_small_ones(scale: int) -> None:
    def shape(factor: int) -> list[float]:
        low, total = Quantity(10 * factor, None), Quantity(90 * factor, 90 * factor)
        months = [Span(date(2024, m, 1), date(2024, m, 28)) for m in (1, 2)]
        drawn = [Figure(m, Measure.DELIVERIES, span, low, "", span.last) for m, span in enumerate(months)]
        drawn.append(Figure(9, Measure.DELIVERIES, Span(START, date(2024, 3, 31)), total, "", date(2024, 4, 1)))
        curve = draw_curve(drawn, Measure.DELIVERIES, START)
        return [(curve.estimate(day) or 0) / factor for day in curve.days]

    assert shape(scale) == pytest.approx(shape(1), rel=1e-9)
