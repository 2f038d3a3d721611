"""How well forecasts did, counted over finished goals."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from milepost.domain.amount import Amount
from milepost.domain.backtest import Backtest, backtest
from milepost.domain.figure import Measure
from milepost.domain.record import RANGES, SURE, NoRecord, Record, chance_of, holds, keep_record, outcome
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot, Target, Tracker
from milepost.domain.ways import Forecast
from tests.domain.test_forecast import MONTHS, YEAR, exact, figure

GOAL = Goal(1, Measure.DELIVERIES, "2024", YEAR, (Target(1, YEAR.first, 12_000),))


def tried(counts: list[int], target: int | None = 12_000) -> Backtest | None:
    """The trials along a year with these counts."""
    goal = replace(GOAL, targets=(Target(1, YEAR.first, target),))
    return backtest(Snapshot(Tracker(1, "Maker", "cars", YEAR.first), (goal,), (), tuple(exact(MONTHS, counts))), goal)


def test_only_a_goal_with_figures_to_its_last_day_is_tried() -> None:
    assert tried([1000] * 11) is None
    found = tried([1000] * 12)
    assert found is not None
    assert [trial.as_of for trial in found.trials] == [month.last for month in MONTHS[:-1]]
    assert found.actual == Amount(12_000, 12_000, 12_000.0)


def test_a_steady_year_is_held_by_every_range() -> None:
    found = tried([1000] * 12)
    assert found is not None
    record = keep_record([found])
    assert isinstance(record, Record)
    assert record.forecasts == 9
    assert record.held == dict.fromkeys(RANGES, 9)
    assert record.off < 0.02


def test_a_year_that_breaks_is_missed_until_the_break() -> None:
    found = tried([1000] * 10 + [20_000, 20_000])
    assert found is not None
    record = keep_record([found])
    assert isinstance(record, Record)
    assert record.held[95] < record.forecasts
    assert record.off > 0.5


def test_what_came_is_the_estimate_only_where_its_bounds_are_near() -> None:
    assert outcome(Amount(100, 100, 100.0)) == 100
    assert outcome(Amount(1000, 1010, 1004.0)) == 1004
    assert outcome(Amount(1000, 1500, 1200.0)) is None
    assert outcome(Amount(1000, None, 1000.0)) is None


def test_nothing_is_recorded_of_nothing() -> None:
    assert keep_record([]) is NoRecord.UNFINISHED


def test_wider_ranges_hold_what_narrower_ones_hold() -> None:
    found = tried([900, 1200, 800, 1000, 1500, 700, 1100, 900, 1300, 1000, 1200, 1400])
    assert found is not None
    for trial in found.trials:
        if isinstance(trial.outlook, Forecast):
            held = [holds(trial.outlook, percent, 13_000) for percent in (50, 80, 90, 95)]
            assert held == sorted(held)


@pytest.mark.parametrize("announced", [date(2024, 6, 15), date(2024, 3, 1)])
def test_a_trial_knows_the_target_of_its_day(announced: date) -> None:
    goal = Goal(1, Measure.DELIVERIES, "2024", YEAR, (Target(1, announced, 12_000),))
    figures = tuple(exact(MONTHS, [1000] * 12))
    found = backtest(Snapshot(Tracker(1, "Maker", "cars", YEAR.first), (goal,), (), figures), goal)
    assert found is not None
    assert [trial.target is not None for trial in found.trials] == [
        trial.known_on >= announced for trial in found.trials
    ]


def test_it_says_why_there_is_no_record() -> None:
    lump = backtest(at_least(5000, (YEAR,)), GOAL)
    vague = backtest(at_least(1000, MONTHS), GOAL)
    assert lump is not None
    assert vague is not None
    assert keep_record([lump]) is NoRecord.UNTRIED
    assert keep_record([vague]) is NoRecord.UNSETTLED
    assert keep_record([lump, vague]) is NoRecord.UNSETTLED


def test_forecasts_without_a_known_outcome_are_counted_apart() -> None:
    known, vague = tried([1000] * 12), backtest(at_least(1000, MONTHS), GOAL)
    assert known is not None
    assert vague is not None
    alone, together = keep_record([known]), keep_record([known, vague])
    assert isinstance(alone, Record)
    assert together == replace(alone, left_out=sum(isinstance(trial.outlook, Forecast) for trial in vague.trials))
    assert together != alone


def at_least(count: int, spans: Sequence[Span]) -> Snapshot:
    """A tracker of which only lower bounds are known."""
    figures = tuple(figure(place, span, count, None) for place, span in enumerate(spans))
    return Snapshot(Tracker(1, "Maker", "cars", YEAR.first), (GOAL,), (), figures)


@pytest.mark.parametrize(("last_months", "reached"), [([1000, 1000], True), ([0, 0], False)])
def test_a_forecast_that_is_sure_is_right_or_wrong(last_months: list[int], reached: bool) -> None:
    found = tried([1000] * 10 + last_months, 11_500)
    assert found is not None
    record = keep_record([found])
    assert isinstance(record, Record)
    chances = [chance for trial in found.trials if (chance := chance_of(trial)) is not None]
    sure = [chance for chance in chances if chance >= SURE or chance <= 1 - SURE]
    assert record.sure == len(sure) > 0
    assert record.right == sum((chance >= SURE) == reached for chance in sure)


def test_no_forecast_is_sure_without_a_target() -> None:
    found = tried([1000] * 12, None)
    assert found is not None
    record = keep_record([found])
    assert isinstance(record, Record)
    assert (record.forecasts, record.sure) == (9, 0)
