"""The targets of a goal over time: a level for as long as each held, with a riser where a new one was announced."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from milepost.chart.layers import Layer
from milepost.chart.plot import Label, Place, Point, Series, Stroke
from milepost.chart.role import Role
from milepost.chart.wording import Wording
from milepost.domain.tracker import Goal, Target

_STUB = 0.02
"""A target announced after the goal's end is still shown over this share of its days."""


@dataclass(frozen=True, slots=True)
class Step:
    """A target's number from one day number to another.

    `since` is the target that first named it, `until` the newer one that ended it, None where it still holds.
    """

    value: int
    begin: float
    end: float
    since: Target
    until: Target | None


def steps(goal: Goal, *, stretch: bool = False) -> tuple[Step, ...]:
    """The levels that were shown to hold, oldest first; equal ones in a row are one."""
    targets = sorted(goal.targets, key=lambda target: target.newness)
    bounds = [*(_number(goal, target) for target in targets), float(goal.span.days)]
    found: list[Step] = []
    for target, newer, (begin, end) in zip(targets, [*targets[1:], None], pairwise(bounds), strict=False):
        value = target.stretch if stretch else target.value
        if value is None or target.withdrawn or begin >= end:
            continue
        if found and found[-1].value == value and found[-1].end == begin:
            found[-1] = replace(found[-1], end=end, until=newer)
        else:
            found.append(Step(value, begin, end, target, newer))
    return tuple(found)


def _number(goal: Goal, target: Target) -> float:
    """The day number at which a target begins to hold, within the goal."""
    days = goal.span.days
    return min(max(float((target.announced_on - goal.span.first).days), 0.0), days * (1 - _STUB))


def step_lines(key: str, levels: Sequence[Step], stroke: Stroke) -> tuple[Series, ...]:
    """One line for each run of levels without a gap between them."""
    runs: list[list[Step]] = []
    for level in levels:
        if runs and runs[-1][-1].end == level.begin:
            runs[-1].append(level)
        else:
            runs.append([level])
    return tuple(Series(key, Role.TARGET, _corners(run), stroke) for run in runs)


def _corners(run: Sequence[Step]) -> tuple[Point, ...]:
    return tuple(Point(day, float(level.value)) for level in run for day in (level.begin, level.end))


def target_layer(goal: Goal, wording: Wording) -> Layer:
    """All targets and stretches of a goal with their labels."""
    stretches, levels = steps(goal, stretch=True), steps(goal)
    lines = (*step_lines("stretch", stretches, Stroke.DASHED), *step_lines("target", levels, Stroke.SOLID))
    labels = (*_target_labels(goal, levels, wording), *_stretch_labels(goal, stretches, wording))
    return Layer(lines, labels=labels, rank=1)


def _target_labels(goal: Goal, levels: Sequence[Step], wording: Wording) -> tuple[Label, ...]:
    """A label for each level: at the line's end for the one that counts, above the line for those before it."""
    end = float(goal.span.days)
    current = [_end_label(goal, level, wording) for level in levels[-1:] if level.end == end]
    past = levels[: len(levels) - len(current)]
    return (*current, *(_past_label(goal, level, wording) for level in reversed(past)))


def _stretch_labels(goal: Goal, levels: Sequence[Step], wording: Wording) -> tuple[Label, ...]:
    return tuple(_stretch_label(goal, level, wording) for level in reversed(levels))


def _end_label(goal: Goal, level: Step, wording: Wording) -> Label:
    text = wording.text("Target {count}", count=wording.count(level.value))
    return Label("target", Role.TARGET, text, (_at(level, 1.0),), Place.END, _since(goal, level, wording), strong=True)


def _past_label(goal: Goal, level: Step, wording: Wording) -> Label:
    count, since = wording.count(level.value), _since(goal, level, wording)
    if level.until is not None and level.until.value is None:
        day = _day(goal, level.until, wording)
        text = wording.text("Target {count}, withdrawn {day}", count=count, day=day)
    else:
        text = f"{count} {since}" if since else wording.text("Target {count}", count=count)
    return Label("target", Role.TARGET, text, _anchors(level), Place.ABOVE, short=count)


def _stretch_label(goal: Goal, level: Step, wording: Wording) -> Label:
    text = wording.text("Stretch {count}", count=wording.count(level.value))
    since = _since(goal, level, wording)
    if level.end == goal.span.days:
        return Label("stretch", Role.TARGET, text, (_at(level, 1.0),), Place.END, since)
    return Label("stretch", Role.TARGET, f"{text} {since}".strip(), _anchors(level), Place.ABOVE, short=text)


def _since(goal: Goal, level: Step, wording: Wording) -> str:
    """When a level was announced, for those that came after the goal had begun."""
    if level.since.announced_on <= goal.span.first:
        return ""
    return wording.text("since {day}", day=_day(goal, level.since, wording))


def _day(goal: Goal, target: Target, wording: Wording) -> str:
    """When a target was announced, with the year unless the goal leaves no doubt of it."""
    years = {goal.span.first.year, goal.span.last.year, target.announced_on.year}
    return (wording.day if len(years) == 1 else wording.day_year)(target.announced_on)


def _anchors(level: Step) -> tuple[Point, ...]:
    return tuple(_at(level, share) for share in (0.0, 0.15, 0.3, 0.5, 0.7))


def _at(level: Step, share: float) -> Point:
    return Point(level.begin + share * (level.end - level.begin), float(level.value))
