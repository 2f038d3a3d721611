from dataclasses import replace
from datetime import date

import pytest

from milepost.domain.errors import SpanError
from milepost.domain.figure import Measure
from milepost.domain.period import parse_period
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot, Tracker
from milepost.workspace.goals import GoalDraft
from milepost.workspace.next_goal import draft_after, goal_after, span_after

TRACKER = Tracker(1, "Nova", "vehicles", date(2024, 1, 1))
YEAR = Goal(1, Measure.DELIVERIES, "2024", parse_period("2024"))


def holding(*goals: Goal) -> Snapshot:
    return Snapshot(TRACKER, goals)


@pytest.mark.parametrize(
    ("held", "after"),
    [("2024", "2025"), ("2024-Q4", "2025-Q1"), ("2024-12", "2025-01"), ("2024-H1", "2024-H2")],
)
def test_a_period_is_followed_by_the_next_one(held: str, after: str) -> None:
    assert span_after(parse_period(held)) == parse_period(after)


def test_the_rest_of_a_year_is_followed_by_a_whole_one() -> None:
    assert span_after(Span(date(2024, 4, 3), date(2024, 12, 31))) == parse_period("2025")


def test_other_days_are_followed_by_as_many() -> None:
    assert span_after(Span(date(2024, 4, 3), date(2024, 4, 12))) == Span(date(2024, 4, 13), date(2024, 4, 22))


def test_a_fiscal_year_is_followed_by_a_fiscal_year() -> None:
    fiscal = Span(date(2024, 4, 1), date(2025, 3, 31))
    assert span_after(fiscal) == Span(date(2025, 4, 1), date(2026, 3, 31))


def test_after_the_last_year_there_is_none() -> None:
    with pytest.raises(SpanError):
        span_after(parse_period("9999"))


def test_the_next_goal_is_of_the_same_measure() -> None:
    orders = Goal(2, Measure.ORDERS, "2025 orders", parse_period("2025"))
    deliveries = Goal(3, Measure.DELIVERIES, "2025", parse_period("2025"))
    assert goal_after(holding(YEAR, orders), YEAR) is None
    assert goal_after(holding(YEAR, orders, deliveries), YEAR) == deliveries


def test_the_next_goal_has_no_target_and_the_default_name() -> None:
    assert draft_after(holding(YEAR), YEAR) == GoalDraft(parse_period("2025"), Measure.DELIVERIES)


@pytest.mark.parametrize(
    ("name", "taken", "after"),
    [("Orders of 2024", "", "Orders of 2025"), ("Orders of 2024", "Orders of 2025", ""), ("The first one", "", "")],
)
def test_a_name_with_the_year_goes_on_with_the_next(name: str, taken: str, after: str) -> None:
    held = replace(YEAR, measure=Measure.ORDERS, name=name)
    other = Goal(2, Measure.DELIVERIES, taken or "other", parse_period("2023"))
    assert draft_after(holding(held, other), held).name == after
