import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.figure import Measure
from milepost.domain.period import parse_period
from milepost.domain.tracker import Goal
from milepost.ui.goal_order import goal_text, goals_in_order, neighbour, next_goal_text

D, ORDERS = Measure.DELIVERIES, Measure.ORDERS


def goal(number: int, span: str, measure: Measure = D) -> Goal:
    return Goal(number, measure, span, parse_period(span))


def test_a_year_stands_before_its_quarters_and_deliveries_before_orders() -> None:
    entered = goal(1, "2025"), goal(2, "2024-Q2"), goal(3, "2024", ORDERS), goal(4, "2024-Q1"), goal(5, "2024")
    assert [each.id for each in goals_in_order(entered)] == [5, 3, 4, 2, 1]


def test_a_goal_is_told_with_what_is_counted() -> None:
    assert goal_text(goal(1, "2024"), EnglishWording()) == "2024 · deliveries"
    assert goal_text(goal(1, "2024-Q1", ORDERS), EnglishWording()) == "2024-Q1 · orders"


@pytest.mark.parametrize(("current", "step", "found"), [(7, 1, 3), (3, 1, 9), (9, 1, 7), (7, -1, 9), (9, -1, 3)])
def test_past_the_end_one_comes_to_the_start(current: int, step: int, found: int) -> None:
    assert neighbour([7, 3, 9], current, step) == found


@pytest.mark.parametrize(
    ("after", "text"),
    [
        ("2025", "Next &Year's Goal"),
        ("2025-H1", "Next Half-&Year's Goal"),
        ("2025-Q1", "Next &Quarter's Goal"),
        ("2025-01", "Next Mont&h's Goal"),
        ("2025-W01", "Goal for the Da&ys After"),
    ],
)
def test_the_next_goal_is_called_by_its_days(after: str, text: str) -> None:
    assert next_goal_text(parse_period(after), EnglishWording()) == text


def test_without_a_goal_it_is_called_as_most_are() -> None:
    assert next_goal_text(None, EnglishWording()) == "Next &Year's Goal"
