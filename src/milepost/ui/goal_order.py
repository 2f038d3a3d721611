"""The goals of a tracker in the order in which one goes through them, their names and the one that comes next."""

from collections.abc import Sequence

from milepost.chart.wording import Wording
from milepost.domain.figure import Measure
from milepost.domain.period import Step, step_of
from milepost.domain.span import Span
from milepost.domain.tracker import Goal


def goals_in_order(goals: Sequence[Goal]) -> tuple[Goal, ...]:
    """From the first day on: a year before its quarters, deliveries before orders."""
    return tuple(sorted(goals, key=lambda goal: (goal.span.first, -goal.span.days, goal.measure is Measure.ORDERS)))


def goal_text(goal: Goal, wording: Wording) -> str:
    """The name of a goal and what is counted: "2024 · deliveries"."""
    if goal.measure is Measure.ORDERS:
        return wording.text("{goal} · orders", goal=goal.name)
    return wording.text("{goal} · deliveries", goal=goal.name)


def neighbour(ids: Sequence[int], current: int, step: int) -> int:
    """The id that stands `step` places further, going on from the other end where the list is through."""
    return ids[(ids.index(current) + step) % len(ids)]


def next_goal_text(after: Span | None, wording: Wording) -> str:
    """What the command is called that makes a goal of the days `after` the one that is shown, if there are any."""
    match step_of(after) if after else Step.YEAR:
        case Step.YEAR:
            return wording.text("Next &Year's Goal")
        case Step.HALF:
            return wording.text("Next Half-&Year's Goal")
        case Step.QUARTER:
            return wording.text("Next &Quarter's Goal")
        case Step.MONTH:
            return wording.text("Next Mont&h's Goal")
        case Step.WEEK | Step.DAY | None:
            return wording.text("Goal for the Da&ys After")
