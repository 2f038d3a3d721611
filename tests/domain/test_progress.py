from datetime import date

import pytest

from milepost.domain.amount import Amount
from milepost.domain.figure import Measure
from milepost.domain.milestones import Reached
from milepost.domain.progress import Pace, Progress, draw_curves, measure_progress
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Milestone, PlanPart, Snapshot, Target
from tests.domain.drawn import DAY, figures, goal, snapshot

SU7 = figures("""
    2024-04-03 2024-04-30 7,058
    2024-04-03 2024-06-30 27,307
    2024-07-01 2024-07-31 over 10,000
    2024-08-01 2024-08-31 over 10,000
    2024-09-01 2024-09-30 over 10,000""")
SU7_ORDERS = figures("2024-03-28 2024-04-30 88,063", Measure.ORDERS, first_id=20)


def target(value: int | None, announced: str, id_: int = 1) -> Target:
    return Target(id_, DAY(announced), value, withdrawn=value is None)


def stand(held: Snapshot, as_of: str | None = None) -> Progress:
    return measure_progress(held, held.goals[0], draw_curves(held), DAY(as_of) if as_of else None)


def su7() -> Snapshot:
    held = goal("2024-04-03", "2024-12-31", target(100_000, "2024-04-23"), target(120_000, "2024-08-21", 2))
    return snapshot("2024-04-03", held, *SU7, *SU7_ORDERS)


def test_the_su7_stood_at_least_57_310_of_120_000_on_30_september() -> None:
    progress = stand(su7())
    assert progress.as_of == DAY("2024-09-30")
    assert progress.done == Amount(57_310, None, 57_310)
    assert progress.remaining == Amount(0, 62_690, 62_690)
    assert progress.share == 57_310 / 120_000


def test_pace_counts_from_the_launch_with_both_ends() -> None:
    progress = stand(su7())  # 181 of 273 days
    assert progress.pace.expected == pytest.approx(120_000 * 181 / 273)
    assert progress.pace.difference == pytest.approx(57_310 - 120_000 * 181 / 273)
    assert progress.pace.days == pytest.approx(57_310 / 120_000 * 273 - 181)


def test_rates_tell_what_it_takes_and_what_the_last_90_days_gave() -> None:
    rate = stand(su7()).rate
    assert rate.needed_per_day == pytest.approx(62_690 / 92)
    assert rate.recent == Span(DAY("2024-07-03"), DAY("2024-09-30"))
    assert rate.recent_per_day == pytest.approx((10_001 * 29 / 31 + 20_002) / 90)
    assert rate.recent_low_per_day == pytest.approx(20_002 / 90)
    assert rate.recent_high_per_day is None


def test_orders_are_counted_since_the_start_and_the_backlog_on_one_day() -> None:
    progress = stand(su7())
    assert progress.orders == Amount(88_063, 88_063, 88_063)
    assert progress.orders_as_of == progress.backlog.as_of == DAY("2024-04-30")
    assert progress.cover == 88_063 / 120_000
    assert progress.backlog.amount == Amount(81_005, 81_005, 81_005)
    assert progress.backlog.weeks == pytest.approx(81_005 / (7_058 / 28) / 7)


def test_only_what_had_been_announced_by_a_day_is_known_on_it() -> None:
    known = su7().known_on(DAY("2024-07-15"))
    progress = stand(known)
    assert progress.target is not None
    assert progress.target.value == 100_000
    assert progress.done == Amount(27_307, 27_307, 27_307)


def test_a_withdrawn_target_leaves_no_share_and_no_pace() -> None:
    held = goal("2024-01-01", "2024-12-31", target(100, "2024-01-01"), target(None, "2024-06-01", 2))
    progress = stand(snapshot("2024-01-01", held, *figures("2024-01-01 2024-06-30 40")))
    assert (progress.target, progress.share, progress.pace) == (None, None, Pace())
    assert progress.remaining == Amount()


def test_a_newer_target_ends_a_withdrawal() -> None:
    words = (target(None, "2024-06-01"), target(80, "2024-07-01", 2))
    newest = goal("2024-01-01", "2024-12-31", *words).target_on()
    assert newest is not None
    assert newest.value == 80


def test_nothing_remains_above_the_target_and_the_pace_is_ahead_of_the_goals_end() -> None:
    held = goal("2024-01-01", "2024-01-10", target(100, "2024-01-01"))
    progress = stand(snapshot("2024-01-01", held, *figures("2024-01-01 2024-01-10 150")))
    assert progress.remaining == Amount(0, 0, 0)
    assert progress.rate.needed_per_day == 0
    assert progress.pace == Pace(100, 50, 5)  # 150 is due on day 15 of a pace of 10 a day


def test_after_the_last_day_an_open_target_needs_no_rate_that_could_be_kept() -> None:
    held = goal("2024-01-01", "2024-01-10", target(100, "2024-01-01"))
    progress = stand(snapshot("2024-01-01", held, *figures("2024-01-01 2024-01-10 60")))
    assert progress.rate.needed_per_day is None


def test_a_goal_that_starts_mid_way_counts_only_its_own_days() -> None:
    held = goal("2024-04-01", "2024-06-30", target(100, "2024-04-01"))
    progress = stand(snapshot("2024-01-01", held, *figures("2024-01-01 2024-03-31 70\n2024-01-01 2024-04-30 95")))
    assert progress.done == Amount(25, 25, 25)


def test_an_empty_goal_knows_nothing() -> None:
    progress = stand(snapshot("2024-01-01", goal("2024-01-01", "2024-12-31", target(100, "2024-01-01"))))
    assert progress.as_of is None
    assert progress.done == Amount()
    assert progress.orders == Amount()


def test_as_of_may_be_any_day_within_what_is_known() -> None:
    progress = stand(su7(), "2024-07-31")
    assert progress.done == Amount(37_308, None, 37_308)


def test_a_plan_replaces_the_even_pace() -> None:
    parts = (
        PlanPart(1, Span(DAY("2024-01-01"), DAY("2024-01-10")), 20),
        PlanPart(2, Span(DAY("2024-01-11"), DAY("2024-01-20")), 80),
    )
    planned = Goal(1, Measure.DELIVERIES, "2024", Span(DAY("2024-01-01"), DAY("2024-01-20")), plan=parts)
    progress = stand(snapshot("2024-01-01", planned, *figures("2024-01-01 2024-01-15 20")))
    assert progress.pace == Pace(60, -40, -5)  # 20 was due on the 10th


def test_milestones_are_reached_between_the_first_day_they_can_and_the_first_they_must_have_been() -> None:
    # 100 by day 10, 100..200 on day 20, exactly 200 on day 30: 150 can have come from day 11 on, and must by day 30
    drawn = figures("""
        2024-01-01 2024-01-10 100
        2024-01-01 2024-01-20 100-200
        2024-01-01 2024-01-30 200""")
    marks = tuple(Milestone(n, Measure.DELIVERIES, value, "") for n, value in enumerate((100, 150, 201)))
    held = snapshot("2024-01-01", goal("2024-01-01", "2024-12-31"), *drawn, milestones=marks)
    assert stand(held).milestones == (
        Reached(marks[0], date(2024, 1, 1), date(2024, 1, 10)),
        Reached(marks[1], date(2024, 1, 11), date(2024, 1, 30)),
        Reached(marks[2], None, None),
    )


def test_a_goal_in_orders_measures_orders() -> None:
    held = goal("2024-03-28", "2024-12-31", target(176_126, "2024-03-28"), measure=Measure.ORDERS)
    progress = stand(snapshot("2024-04-03", held, *SU7_ORDERS))
    assert progress.share == 0.5
    assert progress.cover is None


def test_days_on_which_pace_stands_still_are_neither_ahead_nor_behind() -> None:
    parts = (
        PlanPart(1, Span(DAY("2024-01-01"), DAY("2024-01-10")), 20),
        PlanPart(2, Span(DAY("2024-01-21"), DAY("2024-01-31")), 80),
    )
    planned = Goal(1, Measure.DELIVERIES, "2024", Span(DAY("2024-01-01"), DAY("2024-01-31")), plan=parts)
    held = snapshot("2024-01-01", planned, *figures("2024-01-01 2024-01-15 20"))
    assert stand(held).pace == Pace(20, 0, 0)
    assert stand(held, "2023-12-01").pace == Pace(0, 0, 0)


def test_a_total_below_zero_is_behind_by_the_days_it_takes_back() -> None:
    held = goal("2024-01-01", "2024-01-10", target(100, "2024-01-01"), measure=Measure.ORDERS)
    progress = stand(snapshot("2024-01-01", held, *figures("2024-01-01 2024-01-05 -20", Measure.ORDERS)))
    assert progress.pace == Pace(50, -70, -7)


def test_after_the_goals_last_day_it_stands_as_on_that_day_while_orders_go_on() -> None:
    held = goal("2024-01-01", "2024-01-10", target(100, "2024-01-01"))
    made = figures("2024-01-01 2024-01-20 200\n2024-01-01 2024-01-10 100")
    ordered = figures("2024-01-01 2024-01-20 300", Measure.ORDERS, first_id=20)
    progress = stand(snapshot("2024-01-01", held, *made, *ordered), "2024-02-01")
    assert progress.done == Amount(100, 100, 100)
    assert (progress.orders_as_of, progress.backlog.amount) == (DAY("2024-01-20"), Amount(100, 100, 100))
