"""The words round the views: what is counted, and what there is to say while nothing is."""

from milepost.chart.names import shortened
from milepost.chart.period_words import each_of
from milepost.chart.situation import done_word
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording, within_text
from milepost.domain.figure import Measure
from milepost.domain.period import Step
from milepost.domain.progress import last_covered
from milepost.domain.tracker import Goal

_HALF_YEAR = 183


def subtitle(subject: Subject, wording: Wording) -> str:
    """What the line shows: "Xiaomi SU7: vehicles delivered in 2024, running total as known on 15 Oct 2024"."""
    values = {
        "tracker": shortened(subject.tracker.name),
        "unit": shortened(subject.tracker.unit),
        "delivered": done_word(subject.progress, wording),
        "span": _span_text(subject, wording),
    }
    if subject.known_on is None:
        return _as_of(subject, wording.text("{tracker}: {unit} {delivered} {span}, running total", **values), wording)
    known = wording.day_year(subject.known_on)
    told = wording.text("{tracker}: {unit} {delivered} {span}, running total as known on {day}", day=known, **values)
    return _as_of(subject, told, wording)


def periods_subtitle(subject: Subject, step: Step, count: int, wording: Wording) -> str:
    """What the bars show, so many at the most: "Xiaomi SU7: vehicles delivered in each month of 2024"."""
    goal = subject.progress.goal
    values = {
        "tracker": shortened(subject.tracker.name),
        "unit": shortened(subject.tracker.unit),
        "delivered": done_word(subject.progress, wording),
        "each": each_of(step, wording),
    }
    if count == 1:
        told = wording.text("{tracker}: {unit} {delivered} {span}", span=_span_text(subject, wording), **values)
    elif _is_year(goal, wording):
        told = wording.text("{tracker}: {unit} {delivered} {each} of {year}", year=goal.name.strip(), **values)
    else:
        told = wording.text("{tracker}: {unit} {delivered} {each}, {span}", span=wording.span(goal.span), **values)
    return _as_known(subject, told, wording)


def orders_subtitle(subject: Subject, wording: Wording) -> str:
    """What the lines of the Orders view show."""
    first = wording.day_year(min(curve.counting_from for curve in subject.curves.values()))
    told = wording.text(
        "{tracker}: {unit} ordered and delivered, running totals since {day}",
        tracker=shortened(subject.tracker.name),
        unit=shortened(subject.tracker.unit),
        day=first,
    )
    return _as_known(subject, told, wording)


def compare_subtitle(subject: Subject, wording: Wording, *, counts: bool) -> str:
    """What the lines of the Compare view show."""
    delivered = done_word(subject.progress, wording)
    if counts:
        told = wording.text("Running totals {delivered}, against the share of the time gone", delivered=delivered)
    else:
        told = wording.text("Share of the target {delivered}, against the share of the time gone", delivered=delivered)
    return _as_known(subject, told, wording)


def _as_of(subject: Subject, told: str, wording: Wording) -> str:
    """The day that the numbers are of, where figures go further."""
    goal, day = subject.progress.goal, subject.progress.as_of
    curve = subject.curves[goal.measure]
    if day is None or curve.last_day is None or day >= min(curve.last_day, goal.span.last):
        return told
    last = last_covered(curve.figures, goal.span)
    if last is None or day >= last:
        return told
    return wording.text("{told}; numbers as of {day}", told=told, day=wording.day_year(day))


def _as_known(subject: Subject, told: str, wording: Wording) -> str:
    told = _as_of(subject, told, wording)
    if subject.known_on is None:
        return told
    return wording.text("{told}, as known on {day}", told=told, day=wording.day_year(subject.known_on))


def _is_year(goal: Goal, wording: Wording) -> bool:
    """Whether a goal is called by its year, and is most of it."""
    return goal.span.days > _HALF_YEAR and goal.name.strip() == wording.year(goal.span.first)


def _span_text(subject: Subject, wording: Wording) -> str:
    """When the goal is; one that is called by its year is in that year, also where its days are fewer."""
    goal = subject.progress.goal
    if _is_year(goal, wording):
        return wording.text("in {span}", span=goal.name.strip())
    return within_text(goal.span, wording)


def note(subject: Subject, wording: Wording) -> str:
    """The sentence in place of a line."""
    if subject.progress.goal.measure is Measure.ORDERS:
        return wording.text("No orders are known yet. The line starts with the first figure.")
    return wording.text("No deliveries are known yet. The line starts with the first figure.")


def bars_note(subject: Subject, wording: Wording) -> str:
    """The sentence in place of bars."""
    if subject.progress.goal.measure is Measure.ORDERS:
        return wording.text("No orders are known yet. The first figure makes the first bar.")
    return wording.text("No deliveries are known yet. The first figure makes the first bar.")


def backlog_note(subject: Subject, wording: Wording) -> str:
    """What is missing for a backlog, if anything."""
    orders, deliveries = (subject.curves[measure].figures for measure in (Measure.ORDERS, Measure.DELIVERIES))
    if orders and deliveries:
        return ""
    if orders:
        return wording.text("No deliveries are known yet, so there is no backlog.")
    if deliveries:
        return wording.text("No orders are known yet, so there is no backlog.")
    return wording.text("No orders and no deliveries are known yet.")
