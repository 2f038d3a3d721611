"""What a line is held against: the pace, the milestones on the way, and the day it is looked at."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from milepost.chart.layers import Layer, merged
from milepost.chart.names import shortened
from milepost.chart.plot import Dot, Label, Place, Point, Series, Stroke, Weight
from milepost.chart.role import Role
from milepost.chart.situation import target_value
from milepost.chart.subject import Subject
from milepost.chart.trace import day_number
from milepost.chart.wording import Wording
from milepost.domain.milestones import Reached
from milepost.domain.outlook import Ahead
from milepost.domain.pace import pace_line
from milepost.domain.progress import Progress
from milepost.domain.span import Span

_ALONG = (0.42, 0.3, 0.55, 0.68, 0.2, 0.8, 0.9)
"""Where along the pace its name may stand, the best first."""


def pace_layer(progress: Progress, wording: Wording) -> Layer:
    """The even or planned progress to the target that counts; nothing where there is neither target nor plan."""
    goal, target = progress.goal, target_value(progress)
    if target is None and not goal.plan:
        return Layer()
    line = pace_line(target or 0, progress.counting, goal.plan)
    first = goal.span.first.toordinal() - 1
    points = tuple(Point(float(end - first), total) for end, total in zip(line.ends, line.totals, strict=True))
    series = Series("pace", Role.PACE, points, Stroke.DASHED, Weight.THIN)
    return Layer((series,), labels=(_pace_label(progress, series, wording),), rank=4)


def _pace_label(progress: Progress, series: Series, wording: Wording) -> Label:
    text = wording.text("the plan") if progress.goal.plan else wording.text("even pace")
    anchors = tuple(_along(series, share) for share in _ALONG)
    return Label(series.key, Role.PACE, text, anchors, Place.LEFT)


def _along(series: Series, share: float) -> Point:
    first, last = series.points[0].day, series.points[-1].day
    day = first + share * (last - first)
    return Point(day, _value_at(series.points, day))


def _value_at(points: Sequence[Point], day: float) -> float:
    for before, after in pairwise(points):
        if before.day <= day <= after.day and before.day < after.day:
            return before.value + (day - before.day) / (after.day - before.day) * (after.value - before.value)
    return points[-1].value


def milestone_layer(subject: Subject, before: float, wording: Wording) -> Layer:
    """The milestones of the goal's measure that lie above the total `before` the goal."""
    progress, goal = subject.progress, subject.progress.goal
    ahead = subject.outlook.milestones if subject.outlook else dict[int, Ahead]()
    drawn = [
        _milestone(found, ahead.get(found.milestone.id), goal.span, before, wording)
        for found in progress.milestones
        if found.milestone.measure is goal.measure and found.milestone.value > before
    ]
    return replace(merged(drawn), rank=5)


def _milestone(found: Reached, ahead: Ahead | None, span: Span, before: float, wording: Wording) -> Layer:
    """A faint level to the day it was reached or is due, with its name and the day on which it is likely."""
    key, value = f"milestone {found.milestone.id}", found.milestone.value - before
    until = found.latest or found.milestone.due_day
    within = until is not None and span.first <= until <= span.last
    end = day_number(until, span) if until is not None and within else float(span.days)
    series = Series(key, Role.MILESTONE, (Point(0.0, value), Point(end, value)), Stroke.DOTTED, Weight.THIN)
    dots = (Dot(key, Role.MILESTONE, Point(end, value), filled=found.latest is not None),) if within else ()
    anchors = tuple(Point(end * share, value) for share in (0.0, 0.12, 0.25, 0.4, 0.6))
    count = wording.count(found.milestone.value)
    text = _milestone_text(found, span, wording)
    likely = ahead.days.likely if ahead else None
    if likely is not None:
        text = wording.text("{milestone}, likely {day}", milestone=text, day=_day_in(span, likely, wording))
    label = Label(key, Role.MILESTONE, text, anchors, Place.ABOVE, short=count)
    return Layer((series,), dots=dots, labels=(label,))


def _milestone_text(found: Reached, span: Span, wording: Wording) -> str:
    count, name = wording.count(found.milestone.value), shortened(found.milestone.name.strip())
    named = count if not name else name if count in name else f"{count} {name}"
    if found.latest is not None:
        return wording.text("{milestone}, reached by {day}", milestone=named, day=_day_in(span, found.latest, wording))
    if found.milestone.due_day is not None:
        day = _day_in(span, found.milestone.due_day, wording)
        return wording.text("{milestone}, due {day}", milestone=named, day=day)
    return named


def _day_in(span: Span, day: date, wording: Wording) -> str:
    """A day; its year is said where the span does not tell it."""
    told = span.first.year == day.year == span.last.year
    return wording.day(day) if told else wording.day_year(day)


def as_of_layer(progress: Progress, height: float, wording: Wording) -> Layer:
    """An upright line on the day the goal is looked at; nothing before the goal and at its end."""
    span, day = progress.goal.span, progress.as_of
    if day is None or not span.first <= day < span.last:
        return Layer()
    number = day_number(day, span)
    series = Series("as of", Role.AS_OF, (Point(number, 0.0), Point(number, height)), weight=Weight.THIN)
    text = as_of_text(progress, wording)
    return Layer((series,), labels=(Label("as of", Role.AS_OF, text, (Point(number, 0.0),), Place.AXIS),), rank=3)


def as_of_text(progress: Progress, wording: Wording) -> str:
    """The day the goal is looked at; its year is said where the goal has several."""
    span = progress.goal.span
    return wording.text("as of {day}", day=_day_in(span, progress.as_of or span.last, wording))
