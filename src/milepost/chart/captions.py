"""The words round the Progress view: what is counted, and what there is to say while nothing is."""

from milepost.chart.names import shortened
from milepost.chart.situation import done_word
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording, within_text
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
    """When the goal is; one that is called by its year is in that year, also where its days are fewer."""
    goal = subject.progress.goal
    if goal.name.strip() == wording.year(goal.span.first):
        return wording.text("in {span}", span=goal.name.strip())
    return within_text(goal.span, wording)


def note(subject: Subject, wording: Wording) -> str:
    """The sentence in place of a line."""
    if subject.progress.goal.measure is Measure.ORDERS:
        return wording.text("No orders are known yet. The line starts with the first figure.")
    return wording.text("No deliveries are known yet. The line starts with the first figure.")
