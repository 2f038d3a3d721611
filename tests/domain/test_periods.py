from dataclasses import replace
from datetime import date

import pytest

from milepost.domain.amount import Amount
from milepost.domain.period import Step, periods_within
from milepost.domain.periods import Part, parts, usual_step
from milepost.domain.span import Span
from milepost.domain.tracker import PlanPart, Snapshot
from tests.chart.made import DELIVERIES, ORDERS, day, figure, snapshot, su7, subject

QUARTER = Span(day("1 Jan"), day("31 Mar"))


def divided(held: Snapshot, step: Step, known_on: date | None = None) -> tuple[Part, ...]:
    found = subject(held, known_on)
    return parts(found.progress, found.curves[found.progress.goal.measure], step)


def step_for(held: Snapshot) -> Step:
    found = subject(held)
    return usual_step(found.progress, found.curves[found.progress.goal.measure])


def test_each_month_has_what_figures_say_of_it_alone() -> None:
    held = snapshot([figure(1, "1 Jan", "31 Jan", "500"), figure(2, "1 Jan", "29 Feb", "1,200")])
    january, february, march, *_ = divided(held, Step.MONTH)
    assert january.amount == Amount(500, 500, 500.0)
    assert february.amount == Amount(700, 700, 700.0)
    assert march.until is None


def test_a_quarter_leaves_its_months_open_between_what_the_others_take() -> None:
    # 39,790 in the quarter and at least 10,001 in each month: at most 39,790 - 2 x 10,001 = 19,788 in each
    found = divided(su7(), Step.MONTH)
    july = next(part for part in found if part.span.first == day("1 Jul"))
    assert (july.amount.low, july.amount.high) == (10_001, 19_788)


def test_what_is_needed_is_the_rest_of_the_target_over_the_days_that_are_left() -> None:
    held = snapshot([figure(1, "1 Jan", "31 Jan", "310")], (("1 Jan", 910),), span=QUARTER)
    january, february, march = divided(held, Step.MONTH)
    assert january.needed == pytest.approx(910 * 31 / 91)
    assert february.needed == pytest.approx(600 * 29 / 60)
    assert march.needed == pytest.approx(600 * 31 / 60), "what has not come is needed at the rate from here on"


def test_with_a_plan_the_rest_of_the_target_is_needed_as_the_plan_shares_it_out() -> None:
    held = snapshot([figure(1, "1 Jan", "31 Jan", "310")], (("1 Jan", 910),), span=QUARTER)
    january, february, march = periods_within(QUARTER, Step.MONTH)
    parts_ = (PlanPart(1, january, 100), PlanPart(2, february, 100), PlanPart(3, march, 300))
    planned = replace(held, goals=(replace(held.goals[0], plan=parts_),))
    first, second, third = divided(planned, Step.MONTH)
    assert first.needed == pytest.approx(910 * 100 / 500)
    # 600 are left, of which the plan has a quarter in February and three in March
    assert second.needed == pytest.approx(150)
    assert third.needed == pytest.approx(450)


def test_the_target_is_the_one_that_held_as_the_period_began_else_the_first_one_in_it() -> None:
    held = snapshot([figure(1, "1 Jan", "31 Jan", "0")], (("10 Jan", 91), ("2 Feb", 910)), span=QUARTER)
    january, february, march = divided(held, Step.MONTH)
    assert january.needed == pytest.approx(31)
    assert february.needed == pytest.approx(91 * 29 / 60)
    assert march.needed == pytest.approx(910 * 31 / 60)


def test_nothing_is_needed_once_the_target_is_reached_and_without_one() -> None:
    reached = divided(snapshot([figure(1, "1 Jan", "31 Jan", "95")], (("1 Jan", 91),), span=QUARTER), Step.MONTH)
    assert [part.needed for part in reached[1:]] == [0, 0]
    assert [part.needed for part in divided(snapshot((), ()), Step.QUARTER)] == [None] * 4
    withdrawn = divided(snapshot((), (("1 Jan", 100), ("15 Jan", None)), span=QUARTER), Step.MONTH)
    assert [part.needed is None for part in withdrawn] == [False, True, True]


def test_an_even_share_is_the_target_by_days() -> None:
    found = divided(snapshot((), (("1 Jan", 910),), span=QUARTER), Step.MONTH)
    assert [part.share for part in found] == pytest.approx([310, 290, 310])


def test_a_period_that_is_not_over_goes_to_the_day_looked_at() -> None:
    january, february, _ = divided(snapshot([figure(1, "1 Jan", "10 Feb", "500")], span=QUARTER), Step.MONTH)
    assert january.whole
    assert (february.until, february.whole) == (day("10 Feb"), False)


def test_orders_may_fall_in_a_period() -> None:
    held = snapshot(
        [figure(1, "1 Jan", "31 Jan", "900", ORDERS), figure(2, "1 Jan", "29 Feb", "700", ORDERS)], measure=ORDERS
    )
    assert divided(held, Step.MONTH)[1].amount == Amount(-200, -200, -200.0)


@pytest.mark.parametrize(
    ("figures", "span", "step"),
    [
        ([("1 Jan", "31 Jan"), ("1 Feb", "29 Feb")], None, Step.MONTH),
        ([("1 Jan", "31 Mar"), ("1 Apr", "30 Jun")], None, Step.QUARTER),
        ([("1 Jan", "30 Apr")], None, Step.YEAR),
        ([], None, Step.MONTH),
        ([("1 Jan", "7 Jan"), ("8 Jan", "14 Jan")], QUARTER, Step.WEEK),
        ([("1 Jan", "31 Jan")], QUARTER, Step.MONTH),
        ([("5 May", "5 May")], Span(day("5 May"), day("5 May")), Step.DAY),
        ([("1 Jan", "31 Jan")], Span(day("1 Jan"), date(2033, 12, 31)), Step.QUARTER),
        ([], Span(day("1 Jan"), date(2043, 12, 31)), Step.YEAR),
    ],
)
def test_a_goal_is_divided_as_its_length_and_its_figures_allow(
    figures: list[tuple[str, str]], span: Span | None, step: Step
) -> None:
    told = [figure(number, first, last, "500", DELIVERIES) for number, (first, last) in enumerate(figures)]
    assert step_for(snapshot(told, span=span) if span else snapshot(told)) is step
