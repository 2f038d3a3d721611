"""The lines of what was counted: the goal's measure, the orders beside it, and a figure while it is typed."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from milepost.chart.amounts import amount_text
from milepost.chart.counted_from import base_of, delivered_before
from milepost.chart.layers import Layer
from milepost.chart.plot import Label, Place, Series, Stroke, Weight
from milepost.chart.role import Role
from milepost.chart.situation import done_word
from milepost.chart.subject import Subject
from milepost.chart.trace import ONE_DAY, Reader, Reading, bands, dots, line
from milepost.chart.wording import Wording
from milepost.domain.amount import Amount
from milepost.domain.curve import Curve
from milepost.domain.figure import Measure

_STUB = 0.015
"""A line that had begun before the goal starts with its first figure where that is this near, as a share of it."""


def main_layer(subject: Subject, found: Sequence[Reading], wording: Wording) -> Layer:
    """The running total of the goal's measure, with its latest numbers."""
    if not found:
        return Layer()
    role = Role.of(subject.progress.goal.measure)
    key = role.value
    return Layer(
        (line(key, role, found, Weight.MAIN),),
        bands(key, role, found),
        dots(key, role, found),
        _main_labels(subject, found, wording),
    )


def _main_labels(subject: Subject, found: Sequence[Reading], wording: Wording) -> tuple[Label, ...]:
    """The number on the day looked at, the last exact one before it, and the last of all where that is later."""
    as_of = subject.progress.as_of or found[-1].day
    known = found[: bisect_right(found, as_of, key=lambda reading: reading.day)] or found[:1]
    current, last = known[-1], found[-1]
    exact = (reading for reading in reversed(known[:-1]) if reading.exact and reading.told)
    earlier = [] if current.exact else list(islice(exact, 1))
    later = [last] if last is not current else []
    return (
        _current_label(subject, current, wording),
        *(_dated_label(subject, reading, wording) for reading in (*later, *earlier)),
    )


def _current_label(subject: Subject, reading: Reading, wording: Wording) -> Label:
    role, goal = Role.of(subject.progress.goal.measure), subject.progress.goal
    text = amount_text(reading.amount, wording)
    if reading.day == goal.span.last:
        detail = done_word(subject.progress, wording)
        return Label(role.value, role, text, (reading.point,), Place.END, detail, strong=True)
    return Label(role.value, role, text, (reading.point,), Place.BESIDE, strong=True)


def _dated_label(subject: Subject, reading: Reading, wording: Wording) -> Label:
    role, span = Role.of(subject.progress.goal.measure), subject.progress.goal.span
    amount = amount_text(reading.amount, wording)
    if reading.day == span.last:
        day = wording.text("by {day}", day=wording.day(reading.day))
        return Label(role.value, role, amount, (reading.point,), Place.END, day)
    text = wording.text("{amount} by {day}", amount=amount, day=wording.day(reading.day))
    return Label(role.value, role, text, (reading.point,), Place.BESIDE)


def dated(layer: Layer, day: str) -> Layer:
    """The layer with the day said under its first label, unless that stands at the goal's end."""
    first, *others = layer.labels
    named = first if first.place is Place.END else replace(first, detail=day)
    return replace(layer, labels=(named, *others))


def orders_layer(subject: Subject, wording: Wording, read: Reader) -> Layer:
    """The orders beside deliveries, less those delivered before the goal, so that they compare with its target."""
    curve, goal = subject.curves.get(Measure.ORDERS), subject.progress.goal
    if curve is None or goal.measure is Measure.ORDERS:
        return Layer()
    before = delivered_before(subject, goal.span.first - ONE_DAY)
    found = _without_stub(_readings(subject, curve, Measure.ORDERS, read), goal.span.days)
    if not found:
        return Layer()
    key = role = Role.ORDERS
    series = line(key, role, found, Weight.SECOND)
    labels = _orders_labels(subject, found[-1], before, wording)
    return Layer((series,), bands(key, role, found), dots(key, role, found), labels, rank=2)


def _without_stub(found: Sequence[Reading], days: int) -> Sequence[Reading]:
    """The readings without the goal's first moment, where counting had begun before and a figure follows at once."""
    begun = len(found) > 2 and found[0].point.value != 0
    return found[1:] if begun and found[1].point.day - found[0].point.day <= _STUB * days else found


def _orders_labels(subject: Subject, last: Reading, before: float, wording: Wording) -> tuple[Label, ...]:
    span = subject.progress.goal.span
    text = wording.text("{amount} orders", amount=amount_text(last.amount, wording))
    detail = wording.text("not delivered before {day}", day=wording.day_year(span.first)) if before else ""
    place = Place.END if last.day == span.last else Place.AFTER
    return (Label(Role.ORDERS, Role.ORDERS, text, (last.point,), place, detail),)


def ghost_layer(subject: Subject, measure: Measure, curve: Curve, wording: Wording, read: Reader) -> Layer:
    """What the curve would be with the figure being typed, from where it leaves the curve as it is."""
    goal = subject.progress.goal
    if measure is not goal.measure and goal.measure is Measure.ORDERS:
        return Layer()
    held = subject.curves.get(measure)
    old = () if held is None else _readings(subject, held, measure, read)
    changed = changed_readings(_readings(subject, curve, measure, read), old)
    if not changed:
        return Layer()
    key = f"typed {measure.value}"
    series = Series(key, Role.GHOST, tuple(reading.point for reading in changed), Stroke.DOTTED, Weight.SECOND)
    text = wording.text("as you type: {amount}", amount=amount_text(changed[-1].amount, wording))
    label = Label(key, Role.GHOST, text, (changed[-1].point,), Place.AFTER)
    return Layer((series,), dots=dots(key, Role.GHOST, changed[-1:]), labels=(label,), rank=2)


def _readings(subject: Subject, curve: Curve, measure: Measure, read: Reader) -> tuple[Reading, ...]:
    """The readings of a curve as they are drawn for its measure."""
    base = base_of(subject, curve, measure)
    return read(curve, subject.progress.goal.span, base.day, base.before)


def changed_readings(new: Sequence[Reading], old: Sequence[Reading]) -> Sequence[Reading]:
    """The readings from the last one that stays as it was."""
    known: dict[date, Amount] = {reading.day: reading.amount for reading in old}
    differs = [index for index, reading in enumerate(new) if known.get(reading.day) != reading.amount]
    return new[max(differs[0] - 1, 0) :] if differs else ()
