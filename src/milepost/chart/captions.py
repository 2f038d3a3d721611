"""The words round the Progress view: what is counted, and what there is to say while nothing is."""

from milepost.chart.names import shortened
from milepost.chart.situation import done_word
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording, from_to
from milepost.domain.figure import Measure


def subtitle(subject: Subject, wording: Wording) -> str:
    """What the line shows: "Xiaomi SU7: vehicles delivered in 2024, running total as known on 15 Oct 2024"."""
    values = {
        "tracker": shortened(subject.tracker.name),
        "unit": shortened(subject.tracker.unit),
        "delivered": done_word(subject.progress, wording),
        "span": _span_text(subject, wording),
    }
    if subject.known_on is None:
        return wording.text("{tracker}: {unit} {delivered} {span}, running total", **values)
    known = wording.day_year(subject.known_on)
    return wording.text("{tracker}: {unit} {delivered} {span}, running total as known on {day}", day=known, **values)


def _span_text(subject: Subject, wording: Wording) -> str:
    goal = subject.progress.goal
    named = wording.span(goal.span)
    if goal.span.days == 1:
        return wording.text("on {day}", day=named)
    if goal.name.strip() == wording.year(goal.span.first):
        return wording.text("in {period}", period=goal.name.strip())
    if named != from_to(goal.span, wording):
        return wording.text("in {period}", period=named)
    return wording.text("from {span}", span=named)


def note(subject: Subject, wording: Wording) -> str:
    """The sentence in place of a line."""
    if subject.progress.goal.measure is Measure.ORDERS:
        return wording.text("No orders are known yet. The line starts with the first figure.")
    return wording.text("No deliveries are known yet. The line starts with the first figure.")
