"""Why a number is what it is: the figures that prove its bounds, and how they add up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from milepost.chart.amounts import amount_text, capitalised, certainty, figure_name, quantity_text
from milepost.chart.counted_from import base_of
from milepost.chart.readout import bounds_text
from milepost.chart.situation import done_word_of
from milepost.chart.standing_text import standing_words
from milepost.chart.subject import Subject
from milepost.chart.wording import MINUS, Wording, within_text
from milepost.domain.amount import Amount
from milepost.domain.consistency import Contradiction
from milepost.domain.curve import Curve, Standing, Step
from milepost.domain.figure import Figure, Measure


@dataclass(frozen=True, slots=True)
class WhyRow:
    """A figure behind a number: what it adds or takes away, and what is known of it."""

    figure_id: int
    change: str
    name: str
    announced: str
    source: str
    standing: str


@dataclass(frozen=True, slots=True)
class WhySection:
    """A claim, the figures that prove it, what they come to, and a sentence on what is not in them."""

    claim: str
    rows: tuple[WhyRow, ...] = ()
    total: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class WhyView:
    """What is asked, and the answer in parts."""

    title: str
    sections: tuple[WhySection, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """The count of a measure after the end of one day to the end of another."""

    curve: Curve
    measure: Measure
    after: date
    until: date
    wording: Wording

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.until - self.after).days


def why_day(subject: Subject, day: date, wording: Wording) -> WhyView:
    """Why the goal's measure has come to what the picture shows for the end of a day."""
    measure = subject.progress.goal.measure
    curve = subject.curves[measure]
    base = base_of(subject, curve, measure)
    asked = _Asked(curve, measure, base.day, max(day, base.day), wording)
    estimate = curve.added(asked.after, asked.until)
    title = _said(asked, wording.text("by {day}", day=wording.day_year(day)))
    return WhyView(title, (*_bounds(asked), *_estimate(asked, estimate)))


def why_figure(figure: Figure, curve: Curve, wording: Wording) -> WhyView:
    """Why a figure stands as it does: what all figures say of its days, or which of them contradict it."""
    asked = _Asked(curve, figure.measure, figure.span.before, figure.span.last, wording)
    conflict = next((found for found in curve.contradictions if found.set_aside.id == figure.id), None)
    if conflict is not None:
        return _set_aside(asked, conflict)
    if curve.standing(figure) is Standing.EXACT:
        told = wording.text("This is what was announced; no other figure contradicts it.")
        section = WhySection(told, (_row(figure, curve, wording.count(figure.quantity.low), wording),))
        return WhyView(capitalised(_named(figure, wording)), (section,))
    return WhyView(_said(asked, within_text(figure.span, wording)), tuple(_bounds(asked)))


def _named(figure: Figure, wording: Wording) -> str:
    done = done_word_of(figure.measure, wording)
    when = within_text(figure.span, wording)
    return wording.text(
        "{quantity} {delivered} {when}", quantity=quantity_text(figure, wording), delivered=done, when=when
    )


def _said(asked: _Asked, when: str) -> str:
    """What is known, as a sentence without its full stop."""
    low, high = asked.curve.between(asked.after, asked.until)
    amount, wording = Amount(low, high), asked.wording
    if certainty(amount) == "unknown":
        return wording.text("Nothing is known {when}", when=when)
    done = done_word_of(asked.measure, wording)
    text = wording.text("{amount} {delivered} {when}", amount=bounds_text(amount, wording), delivered=done, when=when)
    return capitalised(text)


def _bounds(asked: _Asked) -> tuple[WhySection, ...]:
    """The two bounds; one section where they meet on the same figures."""
    low, high = asked.curve.between(asked.after, asked.until)
    least, most = _least(asked, low), _most(asked, high)
    if low is not None and low == high and least.rows == most.rows and least.rows:
        claim = asked.wording.text("It is exactly {count}, because:", count=asked.wording.count(low))
        return (WhySection(claim, least.rows, least.total),)
    return least, most


def _least(asked: _Asked, low: int | None) -> WhySection:
    wording, steps = asked.wording, asked.curve.steps_low(asked.after, asked.until)
    if low is None:
        return WhySection(wording.text("Nothing says how many it is at least."))
    if not steps:
        return WhySection(wording.text("It is at least 0, since deliveries never fall."))
    note = wording.text("No figure says more of the days left; as deliveries never fall, they take nothing away.")
    claim = wording.text("It is at least {count}, because:", count=wording.count(low))
    return _proved(claim, steps, low, note if _gaps(steps, asked.days) else "", asked)


def _most(asked: _Asked, high: int | None) -> WhySection:
    wording, steps = asked.wording, asked.curve.steps_high(asked.after, asked.until)
    if high is None:
        return WhySection(wording.text("Nothing says how many it is at most."))
    if not steps:
        return WhySection(wording.text("It is at most 0, since counting had not begun."))
    note = wording.text(
        "These figures reach further than the days asked about; as deliveries never fall, there were no more by then."
    )
    claim = wording.text("It is at most {count}, because:", count=wording.count(high))
    return _proved(claim, steps, high, note if _gaps(steps, asked.days) else "", asked)


def _gaps(steps: Sequence[Step], days: int) -> bool:
    """Whether the steps leave days out, or cover too many."""
    return sum(step.figure.span.days if step.adds else -step.figure.span.days for step in steps) != days


def _proved(claim: str, steps: Sequence[Step], bound: int, note: str, asked: _Asked) -> WhySection:
    wording = asked.wording
    rows = tuple(
        _row(step.figure, asked.curve, _change(step, wording, first=place == 0), wording)
        for place, step in enumerate(steps)
    )
    total = f"= {wording.count(bound)}" if len(steps) > 1 else ""
    return WhySection(claim, rows, total, note)


def _change(step: Step, wording: Wording, *, first: bool) -> str:
    """27,307, + 10,001 or − 10,001; a count below 0 keeps its own sign."""
    count = wording.count(step.count)
    if step.adds:
        return count if first else f"+ {count}"
    return f"{MINUS} {count}"


def _row(figure: Figure, curve: Curve, change: str, wording: Wording) -> WhyRow:
    conflict = next((found for found in curve.contradictions if found.set_aside.id == figure.id), None)
    return WhyRow(
        figure.id,
        change,
        figure_name(figure, wording),
        wording.day_year(figure.announced_on),
        figure.source,
        standing_words(figure, curve, conflict, wording),
    )


def _estimate(asked: _Asked, estimate: float | None) -> tuple[WhySection, ...]:
    """How the estimate comes about; nothing where the number is exact."""
    wording, (low, high) = asked.wording, asked.curve.between(asked.after, asked.until)
    if low is not None and low == high:
        return ()
    if estimate is None:
        last = asked.curve.last_day
        if last is None:
            return ()
        return (
            WhySection(
                wording.text(
                    "There is no estimate after {day}, which is as far as figures go.", day=wording.day_year(last)
                )
            ),
        )
    claim = wording.text("The best estimate is {count}.", count=wording.count(estimate))
    told = wording.text(
        "Of all running totals that agree with the figures it follows the most even one, in which the counts of the "
        "days, squared, add up to the least."
    )
    return (WhySection(claim, note=told),)


def _set_aside(asked: _Asked, conflict: Contradiction) -> WhyView:
    """The figures that contradict one, how far it is from them, and what they say of its days."""
    figure, wording = conflict.set_aside, asked.wording
    title = wording.text("{figure}: set aside", figure=capitalised(_named(figure, wording)))
    gap = wording.count(conflict.gap)
    if not conflict.against:
        claim = wording.text("It cannot be true, since deliveries never fall; it is {gap} apart.", gap=gap)
        return WhyView(title, (WhySection(claim),))
    rows = tuple(_row(other, asked.curve, "", wording) for other in conflict.against)
    claim = wording.text("It cannot be true together with what was announced later:")
    low, high = asked.curve.between(asked.after, asked.until)
    says = amount_text(Amount(low, high), wording)
    note = wording.text("They leave room for {amount}, which is {gap} away from it.", amount=says, gap=gap)
    return WhyView(title, (WhySection(claim, rows, note=note), *_bounds(asked)))
