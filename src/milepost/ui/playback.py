"""The days on which something was announced for a goal, and what it was: pure, for playing a year back."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from milepost.chart.amounts import capitalised, figure_name, quantity_text
from milepost.chart.wording import Wording, within_text
from milepost.domain.figure import Figure, Measure
from milepost.domain.tracker import Goal, Snapshot, Target

MOST_NAMED = 3


def stops(snapshot: Snapshot, goal: Goal) -> tuple[date, ...]:
    """The days, sorted, on which figures about the goal's days or its targets were announced."""
    return tuple(sorted({each.announced_on for each in (*_about(snapshot, goal), *goal.targets)}))


def next_stop(days: Sequence[date], day: date) -> date:
    """The first of the days after a day, else the last of them."""
    return days[min(bisect_right(days, day), len(days) - 1)]


def previous_stop(days: Sequence[date], day: date) -> date:
    """The last of the days before a day, else the first of them."""
    return days[max(bisect_left(days, day) - 1, 0)]


def news_text(snapshot: Snapshot, goal: Goal, day: date, wording: Wording) -> str:
    """What was announced last by a day: "1 Jul 2024: over 10,000 in Jun 2024"; empty where there was nothing yet."""
    last = max((each for each in stops(snapshot, goal) if each <= day), default=None)
    if last is None:
        return ""
    targets = [_target_text(target, wording) for target in goal.targets if target.announced_on == last]
    figures = [_figure_text(each, wording) for each in _about(snapshot, goal) if each.announced_on == last]
    names = [*targets, *figures]
    more = len(names) - MOST_NAMED
    told = wording.text("; ").join(names[:MOST_NAMED])
    if more > 0:
        told = wording.text("{names} and {count} more", names=told, count=wording.count(more))
    return wording.text("{day}: {news}", day=wording.day_year(last), news=capitalised(told))


def _about(snapshot: Snapshot, goal: Goal) -> Sequence[Figure]:
    """The figures that say something about days of a goal."""
    span = goal.span
    return [each for each in snapshot.figures if each.span.first <= span.last and each.span.last >= span.first]


def _figure_text(figure: Figure, wording: Wording) -> str:
    if figure.measure is not Measure.ORDERS:
        return figure_name(figure, wording)
    orders = wording.text("{amount} orders", amount=quantity_text(figure, wording))
    return wording.text("{quantity} {when}", quantity=orders, when=within_text(figure.span, wording))


def _target_text(target: Target, wording: Wording) -> str:
    if target.value is None:
        return wording.text("target withdrawn")
    count = wording.count(target.value)
    if target.stretch is None:
        return wording.text("Target {count}", count=count)
    return wording.text("Target {count}, stretch {stretch}", count=count, stretch=wording.count(target.stretch))
