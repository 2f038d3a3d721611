"""What each view says of one day, of the period it lies in, or of that share of the time."""

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from milepost.chart.amounts import amount_text, certainty
from milepost.chart.backlog_marks import waiting_on
from milepost.chart.compared import Compared, Comparison, as_counts, compared, value_on
from milepost.chart.period_words import is_known, part_name
from milepost.chart.readout import Readout, Said, bounds_text, counted, named, readout
from milepost.chart.role import Role
from milepost.chart.situation import done_word
from milepost.chart.subject import Subject
from milepost.chart.trace import ONE_DAY, Reader, amount_on, day_number
from milepost.chart.view_name import ViewName
from milepost.chart.views import ViewChoice
from milepost.chart.wording import Wording
from milepost.domain.figure import Figure, Measure
from milepost.domain.periods import Part, parts, usual_step

_MOST = 8
"""So many goals are told of at once."""


def view_readout(subject: Subject, choice: ViewChoice, day: date, wording: Wording, read: Reader) -> Readout:
    """What a view says of a day of the goal."""
    match choice.view:
        case ViewName.PROGRESS:
            return readout(subject, day, wording, orders=choice.shown.orders, forecast=choice.shown.forecast)
        case ViewName.PERIODS:
            return _of_period(subject, choice, day, wording)
        case ViewName.ORDERS:
            return _of_orders(subject, day, wording)
        case ViewName.COMPARE:
            return _of_time(subject, choice, day, wording, read)
        case _:
            assert_never(choice.view)


def _of_period(subject: Subject, choice: ViewChoice, day: date, wording: Wording) -> Readout:
    """What the period around a day brought and needed, and the figures behind that."""
    progress, span = subject.progress, subject.progress.goal.span
    curve = subject.curves[progress.goal.measure]
    found = parts(progress, curve, choice.step or usual_step(progress, curve))
    part = next(each for each in found if each.span.contains(day))
    middle = (day_number(part.span.first, span) - 1 + day_number(part.span.last, span)) / 2
    proof: tuple[Figure, ...] = ()
    if part.until is not None:
        before, until = part.span.before, part.until
        proof = tuple(dict.fromkeys((*curve.why_low(before, until), *curve.why_high(before, until))))
    said = tuple(_said_of_period(part, subject, wording))
    return Readout(part.span.last, middle, part_name(part, wording), said, named(proof, wording))


def _said_of_period(part: Part, subject: Subject, wording: Wording) -> Iterator[Said]:
    progress = subject.progress
    if part.until is not None:
        known = is_known(part.amount)
        text = (
            wording.text(
                "{amount} {delivered}", amount=bounds_text(part.amount, wording), delivered=done_word(progress, wording)
            )
            if known
            else wording.text("nothing is known of this period")
        )
        yield Said(Role.of(progress.goal.measure), text, (), None)
    if part.needed:
        yield Said(Role.TARGET, wording.text("{count} needed", count=wording.rate(part.needed)), (), part.needed)


def _of_orders(subject: Subject, day: date, wording: Wording) -> Readout:
    """Both running totals at the end of a day, and what waits between them."""
    said: list[Said] = []
    for measure in (Measure.ORDERS, Measure.DELIVERIES):
        curve = subject.curves[measure]
        amount = amount_on(curve, curve.counting_from - ONE_DAY, day)
        if curve.figures and certainty(amount) != "unknown":
            said.append(Said(Role.of(measure), counted(amount, measure, wording), (), amount.estimate))
    backlog = waiting_on(subject, day)
    if backlog.amount.estimate is not None:
        weeks = [] if backlog.weeks is None else [_weeks(backlog.weeks, wording)]
        text = wording.text("{amount} waiting", amount=amount_text(backlog.amount, wording))
        said.append(Said(Role.PLAIN, text, tuple(weeks), None))
    nothing = Said(Role.OTHER, wording.text("nothing is known of this day"), (), None)
    number = day_number(day, subject.progress.goal.span)
    return Readout(day, number, wording.day_year(day), tuple(said) or (nothing,), ())


def _weeks(weeks: float, wording: Wording) -> str:
    return wording.plural("{n} week of deliveries", "{n} weeks of deliveries", round(weeks))


def _of_time(subject: Subject, choice: ViewChoice, day: date, wording: Wording, read: Reader) -> Readout:
    """How far the chosen goal and the furthest others had come in that share of their time, the furthest first."""
    span, counts = subject.progress.goal.span, as_counts(subject, counts=choice.counts)
    gone = day_number(day, span) / span.days
    goals = compared(subject, choice.others, read, counts=counts)
    values = [(each, value) for each in goals.all if (value := value_on(each, gone)) is not None]
    told = sorted(values, key=lambda held: (held[0] is not goals.chosen, -held[1]))[:_MOST]
    ranked = sorted(told, key=lambda held: -held[1])
    said = tuple(_said_of_goal(each, value, goals, wording, counts=counts) for each, value in ranked)
    title = wording.text("{share} of the time: {day}", share=wording.percent(gone, 0), day=wording.day_year(day))
    nothing = Said(Role.OTHER, wording.text("nothing is known of this day"), (), None)
    return Readout(day, day_number(day, span), title, said or (nothing,), ())


def _said_of_goal(each: Compared, value: float, goals: Comparison, wording: Wording, *, counts: bool) -> Said:
    """What one goal has come to."""
    number = wording.count(value) if counts else wording.percent(value / 100, 0)
    role = Role.of(each.subject.progress.goal.measure) if each is goals.chosen else Role.OTHER
    return Said(role, wording.text("{name}: {amount}", name=each.name, amount=number), (), value)
