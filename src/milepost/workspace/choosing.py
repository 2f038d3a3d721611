"""Which tracker and which goal are meant where the user names none, one, or one that is not there."""

from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter

from milepost.domain.errors import SelectionError, SpanError
from milepost.domain.figure import Figure, Measure
from milepost.domain.period import span_code
from milepost.domain.quoting import quoted
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot, Tracker

_newness = attrgetter("newness")


def choose_tracker(trackers: Sequence[Tracker], name: str | None = None) -> Tracker:
    """The tracker of that name, or the only one; SelectionError names the choices."""
    named = [tracker for tracker in trackers if name in (None, tracker.name)]
    similar = [tracker for tracker in trackers if name and tracker.name.casefold() == name.strip().casefold()]
    found = named or similar
    if len(found) == 1:
        return found[0]
    if not trackers:
        raise SelectionError("The file holds no tracker yet. Add one with “milepost new FILE --tracker NAME”.")
    choices = _choices(tracker.name for tracker in trackers)
    if name is None:
        raise SelectionError(f"The file holds several trackers; name one of them: {choices}.")
    raise SelectionError(f"There is no tracker {quoted(name)} in the file. It holds {choices}.")


def choose_goal(snapshot: Snapshot, name: str | None = None, known_on: date | None = None) -> Goal:
    """The goal of that name or span code, else the one meant by default; SelectionError names the choices."""
    if name is not None:
        return _named_goal(snapshot, name)
    goal = default_goal(snapshot, known_on)
    if goal is None:
        raise SelectionError(f"{snapshot.tracker.name} has no goal yet. Add one with “milepost new”.")
    return goal


def default_goal(snapshot: Snapshot, known_on: date | None = None) -> Goal | None:
    """The goal in which the newest figure of its measure known on a day ends, else the latest; None without goals.

    Where that figure ends in several goals, the latest of them is meant. A goal is later than another when it ends
    later, or ends on the same day and has more days.
    """
    known = snapshot.known_on(known_on)
    newest = {measure: max(known.of(measure), key=_newness, default=None) for measure in Measure}
    ends = [(figure, goal) for goal in snapshot.goals if (figure := newest[goal.measure]) and _in(goal, figure)]
    if ends:
        figure = max((figure for figure, _ in ends), key=_newness)
        return latest([goal for ending, goal in ends if ending is figure])
    return latest(snapshot.goals)


def goal_around(snapshot: Snapshot, measure: Measure, day: date) -> Goal | None:
    """The goal that a day is in: one of the measure if there is any, the latest of several."""
    around = [goal for goal in snapshot.goals if goal.span.contains(day)]
    return latest([goal for goal in around if goal.measure is measure] or around)


def latest(goals: Sequence[Goal]) -> Goal | None:
    """The goal that ends last; of several, the one with the most days, then the one entered first."""
    return max(goals, key=lambda goal: (goal.span.last, goal.span.days, -goal.id), default=None)


def counting_starts(snapshot: Snapshot, measure: Measure) -> date:
    """The tracker's start day, or the first day of the measure's earliest figure where that is earlier."""
    return min(snapshot.tracker.start_day, snapshot.first_days.get(measure, date.max))


def so_far_span(snapshot: Snapshot, measure: Measure, day: date, *, since_start: bool = False) -> Span:
    """The days of a "total so far" on `day`, for a new figure of the measure.

    It runs from the later of the day counting starts and the first day of the goal around `day`; `since_start` always
    means the day counting starts. SpanError where counting starts after `day`.
    """
    first = counting_starts(snapshot, measure)
    goal = goal_around(snapshot, measure, day)
    if goal and not since_start:
        first = max(first, goal.span.first)
    if day < first:
        raise SpanError(f"Counting starts on {first}, after {day}. Name a later day, or both days of the figure.")
    return Span(first, day)


def _named_goal(snapshot: Snapshot, name: str) -> Goal:
    wanted = name.strip()
    found = [goal for goal in snapshot.goals if goal.name == wanted]
    found = found or [goal for goal in snapshot.goals if wanted.casefold() in _codes(goal)]
    if len(found) == 1:
        return found[0]
    choices = _choices(goal.name for goal in (found or snapshot.goals))
    if found:
        raise SelectionError(f"{quoted(name)} means several goals; name one of them: {choices}.")
    if not snapshot.goals:
        raise SelectionError(f"{snapshot.tracker.name} has no goal {quoted(name)}; it has none yet.")
    raise SelectionError(f"{snapshot.tracker.name} has no goal {quoted(name)}. It has {choices}.")


def _codes(goal: Goal) -> tuple[str, ...]:
    span = goal.span
    return goal.name.casefold(), span_code(span).casefold(), f"{span.first}..{span.last}"


def _in(goal: Goal, figure: Figure) -> bool:
    return goal.span.contains(figure.span.last)


def _choices(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
