"""What each period is held against: a mark for what it needed, and a line for its share of the target."""

from collections.abc import Sequence
from datetime import date
from statistics import fmean

from milepost.chart.layers import Layer, merged
from milepost.chart.plot import Bar, Label, Place, Point, Series, Stroke, Weight
from milepost.chart.role import Role
from milepost.chart.shown import Shown
from milepost.chart.situation import target_value
from milepost.chart.subject import Subject
from milepost.chart.trace import day_number
from milepost.chart.wording import Wording
from milepost.domain.period import Step, step_of
from milepost.domain.periods import Part

_BEYOND = 3.0
"""What was needed is left out where it is more than so many times all bars; no bar would be seen beside it."""

_MARK = 0.88
"""The share of its period that the mark of what it needed is wide."""

NEEDED, SHARE = "target", "pace"


def needs_layer(  # noqa: PLR0913, PLR0917 what each period is held against
    found: Sequence[Part], bars: Sequence[Bar], subject: Subject, wording: Wording, shown: Shown, step: Step
) -> Layer:
    """What each period needed, as a mark across it, and what even or planned progress would bring, as a line."""
    most = _BEYOND * max([abs(bar.reach) for bar in bars] + [part.share or 0 for part in found], default=0)
    layers: list[Layer] = []
    if shown.pace:
        layers.append(_shares(found, subject, wording, step))
    if shown.target:
        needed = [part for part in found if part.needed and (not bars or part.needed <= most)]
        layers.append(_marks(needed, subject, wording))
    return merged(layers)


def _shares(found: Sequence[Part], subject: Subject, wording: Wording, step: Step) -> Layer:
    """The plan's steps, or one level for a period of usual length: months differ by their days, the pace does not.

    The line begins where counting does; a goal without a whole period has the share of each of its parts.
    """
    span, goal = subject.progress.goal.span, subject.progress.goal
    shares = [(part, part.share) for part in found if part.share]
    if not shares:
        return Layer()
    whole = [share for part, share in shares if step_of(part.span) is step and part.span.first >= _counted(subject)]
    level = fmean(whole) if whole and not goal.plan else None
    points = tuple(
        Point(day, share if level is None else level)
        for part, share in shares
        for day in (day_number(part.span.first, span) - 1, day_number(part.span.last, span))
    )
    even = wording.text("an even share of {target}", target=wording.count(target_value(subject.progress) or 0))
    text = wording.text("the plan") if goal.plan else even
    series = Series(SHARE, Role.PACE, points, Stroke.DASHED, Weight.THIN)
    return Layer((series,), labels=(Label(SHARE, Role.PACE, text, _along(points), Place.ABOVE),), rank=5)


def _counted(subject: Subject) -> date:
    """The first day of the goal on which there is counting."""
    return subject.progress.counting.first


def _marks(needed: Sequence[Part], subject: Subject, wording: Wording) -> Layer:
    span = subject.progress.goal.span
    series: list[Series] = []
    for part in needed:
        first, last = day_number(part.span.first, span) - 1, day_number(part.span.last, span)
        air, value = (1 - _MARK) / 2 * (last - first), float(part.needed or 0)
        ends = Point(first + air, value), Point(last - air, value)
        series.append(Series(NEEDED, Role.TARGET, ends, weight=Weight.SECOND))
    if not series:
        return Layer()
    text = wording.text("needed for the target then in force")
    anchors = tuple(line.points[0] for line in series)
    short = wording.text("needed")
    return Layer(tuple(series), labels=(Label(NEEDED, Role.TARGET, text, anchors, Place.ABOVE, short=short),), rank=1)


def _along(points: Sequence[Point]) -> tuple[Point, ...]:
    """The left ends of the levels, those of the last third first, where there are no bars yet."""
    lefts = points[::2]
    return (*lefts[len(lefts) * 2 // 3 :], *lefts[: len(lefts) * 2 // 3])
