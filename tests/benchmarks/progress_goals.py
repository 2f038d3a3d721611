"""Goals with as many exact figures as a benchmark needs, each of a day or of a month."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from milepost.chart.subject import Subject
from milepost.domain.figure import Figure, Measure
from milepost.domain.progress import draw_curves, measure_progress
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot, Target, Tracker

FIRST = date(2015, 1, 1)
ON_A_DAY = 500


def daily(number: int) -> Subject:
    """A goal of so many days with a figure for each."""
    days = [FIRST + timedelta(place) for place in range(number)]
    return _subject([Span(day, day) for day in days])


def monthly(number: int) -> Subject:
    """A goal of so many months with a figure for each."""
    firsts = [date(FIRST.year + place // 12, place % 12 + 1, 1) for place in range(number + 1)]
    return _subject([Span(first, after - timedelta(1)) for first, after in pairwise(firsts)])


def _subject(spans: Sequence[Span]) -> Subject:
    """A goal over the spans, on its last day, with a target that is nearly reached."""
    figures = [_figure(place, span) for place, span in enumerate(spans)]
    whole = Span(spans[0].first, spans[-1].last)
    goal = Goal(1, Measure.DELIVERIES, "goal", whole, (Target(1, whole.first, ON_A_DAY * whole.days),))
    snapshot = Snapshot(Tracker(1, "Nova", "vehicles", whole.first), (goal,), (), tuple(figures))
    curves = draw_curves(snapshot)
    return Subject(snapshot.tracker, measure_progress(snapshot, goal, curves), curves)


def _figure(place: int, span: Span) -> Figure:
    """A figure that differs by month and by day of the week, so that no line is straight."""
    count = span.days * (ON_A_DAY + 40 * (span.first.month * 7 % 12) - 60 * span.last.weekday())
    announced = span.last + timedelta(1)
    return Figure(place, Measure.DELIVERIES, span, Quantity(count, count), str(count), announced, "Nova")
