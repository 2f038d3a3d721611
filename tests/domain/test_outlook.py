"""What lies ahead of a goal: decided by the figures, or with a chance and days."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from milepost.domain.figure import Figure, Measure
from milepost.domain.look_ahead import look_ahead
from milepost.domain.outlook import Outlook
from milepost.domain.progress import draw_curves, measure_progress
from milepost.domain.tracker import Goal, Milestone, Snapshot, Target, Tracker
from milepost.domain.ways import TooLittle
from tests.domain.test_forecast import MONTHS, YEAR, exact, figure

MAKER = Tracker(1, "Maker", "cars", YEAR.first)


def ahead(
    figures: Sequence[Figure], target: int = 12_000, stretch: int | None = None, milestones: Sequence[Milestone] = ()
) -> Outlook:
    """What lies ahead of a year with a target."""
    goal = Goal(1, Measure.DELIVERIES, "2024", YEAR, (Target(1, YEAR.first, target, stretch),))
    snapshot = Snapshot(MAKER, (goal,), tuple(milestones), tuple(figures))
    curves = draw_curves(snapshot)
    return look_ahead(measure_progress(snapshot, goal, curves), curves[Measure.DELIVERIES])


def chances(found: Outlook) -> list[float | None]:
    return [each.chance if each else None for each in (found.target, found.stretch)]


def test_a_target_that_is_certainly_reached_is_decided_on_the_day_that_proves_it() -> None:
    found = ahead([*exact(MONTHS, [4000, 4000, 3900]), figure(9, MONTHS[3], 100, None)], stretch=30_000)
    assert found.target is not None
    assert (found.target.chance, found.target.decided) == (1.0, True)
    assert set(found.target.days) == {date(2024, 4, 30)}
    assert found.stretch is not None
    assert not found.stretch.decided


def test_a_target_that_is_certainly_missed_is_decided_and_only_after_the_last_day() -> None:
    assert chances(ahead(exact(MONTHS, [900] * 12))) == [0.0, None]
    open_ = chances(ahead(exact(MONTHS, [1] * 11)))[0]
    assert open_ is not None
    assert 0 < open_ < 0.01


def test_the_end_known_only_as_a_bound_decides_nothing_below_it() -> None:
    figures = [*exact(MONTHS, [1000] * 11), figure(20, MONTHS[11], 900, None)]
    found = ahead(figures, target=11_950, stretch=11_900)
    assert found.target is not None
    assert not found.target.decided
    assert found.stretch is not None
    assert found.stretch.chance == 1.0


def test_without_enough_to_go_on_there_is_neither_chance_nor_day() -> None:
    found = ahead(exact(MONTHS, [1000, 1000]))
    assert found.forecast == TooLittle(2)
    assert chances(found) == [None, None]
    assert found.best is not None


def test_milestones_on_the_way_have_their_days_and_those_reached_have_none() -> None:
    milestones = [Milestone(1, Measure.DELIVERIES, 2_000, "a"), Milestone(2, Measure.DELIVERIES, 8_000, "b")]
    found = ahead(exact(MONTHS, [1000] * 5), milestones=milestones)
    assert list(found.milestones) == [2]
    assert found.milestones[2].days.likely is not None
    assert date(2024, 7, 15) < found.milestones[2].days.likely < date(2024, 9, 15)


def test_a_milestone_more_changes_nothing_else() -> None:
    figures = exact(MONTHS, [1000, 1500, 900])
    plain, marked = ahead(figures), ahead(figures, milestones=[Milestone(1, Measure.DELIVERIES, 5_000, "a")])
    assert replace(marked, milestones={}, forecast=plain.forecast) == plain
    assert not isinstance(plain.forecast, TooLittle)
    assert not isinstance(marked.forecast, TooLittle)
    assert marked.forecast.totals.tolist() == plain.forecast.totals.tolist()


def test_the_best_period_is_the_one_with_the_most_a_day() -> None:
    found = ahead(exact(MONTHS, [1000, 1450, 1500]))
    assert found.best is not None
    assert found.best.span == MONTHS[1]
    assert found.best.per_day == pytest.approx(1450 / 29)
