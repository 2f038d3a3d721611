"""Goals on one scale: each as a line of its share of the target, or of its counts, over its share of the time."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from milepost.chart.amounts import amount_text, certainty, share_text, told
from milepost.chart.names import shortened
from milepost.chart.plot import Point
from milepost.chart.situation import target_value
from milepost.chart.subject import Subject
from milepost.chart.trace import ONE_DAY, Reader, Reading
from milepost.chart.wording import Wording

_MOST_OTHERS = 12
"""So many goals beside the chosen one can be told apart."""

_LONGEST = 28
"""Letters of a name that leave room for its number beside the line."""

_SHORTEST = 16
"""Where there is little of it."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One goal of the comparison: its name in it, its readings, and what divides its counts (1 where they stay)."""

    subject: Subject
    name: str
    found: Sequence[Reading]
    unit: float

    @property
    def last(self) -> Reading:
        """What is known last."""
        return self.found[-1]

    def points(self, days: float) -> tuple[Point, ...]:
        """The line, its days stretched over so many."""
        stretch = days / self.subject.progress.goal.span.days
        return tuple(Point(reading.point.day * stretch, reading.point.value / self.unit) for reading in self.found)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The chosen goal, None where nothing is known of it, and the others; `more` have no room."""

    chosen: Compared | None
    others: tuple[Compared, ...]
    more: int

    @property
    def all(self) -> tuple[Compared, ...]:
        """The goals that are shown, the chosen one first."""
        return self.others if self.chosen is None else (self.chosen, *self.others)


def compared(subject: Subject, others: Sequence[Subject], read: Reader, *, counts: bool) -> Comparison:
    """The goals of which there is something to compare."""
    goals = Counter(other.tracker.id for other in (subject, *others))
    beside = (_compared(other, _name(other, subject, goals), read, counts=counts) for other in others)
    chosen = _compared(subject, shortened(subject.tracker.name, _LONGEST), read, counts=counts)
    known = tuple(each for each in beside if each is not None)
    return Comparison(chosen, known[:_MOST_OTHERS], max(len(known) - _MOST_OTHERS, 0))


def as_counts(subject: Subject, *, counts: bool) -> bool:
    """Whether counts are compared: also where the chosen goal has no target to take a share of."""
    return counts or not target_value(subject.progress)


def _compared(subject: Subject, name: str, read: Reader, *, counts: bool) -> Compared | None:
    goal, target = subject.progress.goal, target_value(subject.progress)
    curve = subject.curves[goal.measure]
    found = read(curve, goal.span, goal.span.first - ONE_DAY, 0.0) if curve.figures else ()
    if not found or (not counts and not target):
        return None
    return Compared(subject, name, found, 1.0 if counts else (target or 1) / 100)


def _name(subject: Subject, chosen: Subject, goals: Mapping[int, int]) -> str:
    """What tells a goal from the others: its tracker, and its own name where that tracker has several of them."""
    tracker, goal = (shortened(name, _LONGEST) for name in (subject.tracker.name, subject.progress.goal.name))
    if subject.tracker.id == chosen.tracker.id:
        return goal
    return tracker if goals[subject.tracker.id] == 1 else f"{tracker} {goal}"


def brief_text(each: Compared, wording: Wording, *, counts: bool) -> str:
    """A goal and what it has come to, where room is short."""
    target = target_value(each.subject.progress) or 1
    amount = each.last.amount
    value = wording.short_count(told(amount)) if counts else _percent(told(amount) / target, wording)
    return wording.text("{name}: {amount}", name=shortened(each.name, _SHORTEST), amount=value)


def value_text(each: Compared, reading: Reading, wording: Wording, *, counts: bool) -> str:
    """What a goal had come to: at least 47.8 % of 120,000; 57,310."""
    if counts:
        return amount_text(reading.amount, wording)
    target = target_value(each.subject.progress) or 1
    share, count = _percent(told(reading.amount) / target, wording), wording.count(target)
    match certainty(reading.amount):
        case "at least":
            return wording.text("at least {share} of {target}", share=share, target=count)
        case "at most":
            return wording.text("at most {share} of {target}", share=share, target=count)
        case "about" | "between":
            return wording.text("about {share} of {target}", share=share, target=count)
        case _:
            return wording.text("{share} of {target}", share=share, target=count)


def _percent(share: float, wording: Wording) -> str:
    """A share in whole percent, but for those that would round to all of it."""
    near = 0.985 < share < 1.015 and share != 1
    text = share_text(share, wording) if near or share < 0.1 else wording.percent(share, 0)
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def time_gone(each: Compared) -> float:
    """The share of a goal's days that has gone at its last reading."""
    return min(max(each.last.point.day / each.subject.progress.goal.span.days, 0.0), 1.0)


def value_on(each: Compared, gone: float) -> float | None:
    """What a goal had come to in that share of its time, on its line; None after its end."""
    day = gone * each.subject.progress.goal.span.days
    for before, after in pairwise(each.found):
        if before.point.day <= day <= after.point.day:
            share = (day - before.point.day) / (after.point.day - before.point.day)
            return (before.point.value + share * (after.point.value - before.point.value)) / each.unit
    return None


def told_readings(each: Compared) -> Iterator[Reading]:
    """The readings that figures give."""
    return (reading for reading in each.found if reading.told)
