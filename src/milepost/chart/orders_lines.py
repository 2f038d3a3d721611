"""The lines of the Orders view: both running totals since counting started, and how far the picture goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from milepost.chart.amounts import amount_text, capitalised
from milepost.chart.layers import Layer
from milepost.chart.line_layers import changed_readings
from milepost.chart.plot import Label, Place, Point, Series, Stroke, Weight
from milepost.chart.role import Role
from milepost.chart.shown import Shown
from milepost.chart.subject import Subject
from milepost.chart.trace import ONE_DAY, Reader, Reading, bands, day_number, dots, line
from milepost.chart.wording import Wording
from milepost.domain.curve import Curve
from milepost.domain.figure import Measure
from milepost.domain.period import Step, period_of
from milepost.domain.span import Span

_BESIDE = (0.015, 0.05, 0.15, 0.3)
"""Where along the dotted line the last number of the orders may stand, the best first."""

_MOST_FALLS = 3
"""So many falls of the orders are told in words, the largest."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The readings of both measures over the goal, both counted since counting started."""

    orders: Sequence[Reading]
    deliveries: Sequence[Reading]

    @property
    def last(self) -> date | None:
        """The last day on which anything is known."""
        return max((found[-1].day for found in (self.orders, self.deliveries) if found), default=None)


def both_lines(subject: Subject, read: Reader) -> Lines:
    """The lines of a subject, its curves read with `read`."""
    return Lines(*(_found(subject, measure, read) for measure in (Measure.ORDERS, Measure.DELIVERIES)))


def _found(subject: Subject, measure: Measure, read: Reader) -> tuple[Reading, ...]:
    curve = subject.curves[measure]
    return read(curve, subject.progress.goal.span, curve.counting_from - ONE_DAY, 0.0) if curve.figures else ()


def picture_end(span: Span, last: date | None) -> date:
    """The end of the month in which the last figure ends: what comes after it would be empty."""
    return span.last if last is None else min(period_of(Step.MONTH, max(last, span.first)).last, span.last)


def orders_layer(subject: Subject, lines: Lines, wording: Wording) -> Layer:
    """The orders, level and dotted from the last one that is known to the last deliveries."""
    found = lines.orders
    if not found:
        return Layer()
    key, last, span = Role.ORDERS.value, found[-1], subject.progress.goal.span
    day = wording.day(last.day)
    text = wording.text("{amount} orders on {day}", amount=amount_text(last.amount, wording), day=day)
    until = lines.deliveries[-1].point.day if lines.deliveries else last.point.day
    goes_on = until > last.point.day
    ahead = Point(until, last.point.value)
    beside = tuple(Point(last.point.day + share * (until - last.point.day), last.point.value) for share in _BESIDE)
    place = Place.ABOVE if goes_on else Place.END if last.day == picture_end(span, lines.last) else Place.AFTER
    labels = [Label(key, Role.ORDERS, capitalised(text), beside if goes_on else (last.point,), place, strong=True)]
    series = [line(key, Role.ORDERS, found, Weight.MAIN)]
    if goes_on:
        series.append(Series(key, Role.ORDERS, (last.point, ahead), Stroke.DOTTED, Weight.THIN))
        end = Place.END if ahead.day == day_number(picture_end(span, lines.last), span) else Place.AFTER
        labels.append(Label(key, Role.OTHER, wording.text("no newer figure"), (ahead,), end))
    return Layer(
        tuple(series),
        bands(key, Role.ORDERS, found),
        dots(key, Role.ORDERS, found),
        (*labels, *_falls(found, wording)),
        rank=1,
    )


def _falls(found: Sequence[Reading], wording: Wording) -> tuple[Label, ...]:
    """Where the orders have gone down for certain, by how much."""
    falls = [
        (after, after.amount.low - before.amount.low)
        for before, after in pairwise(found)
        if before.exact and after.exact and before.amount.low is not None and after.amount.low is not None
    ]
    largest = sorted((fall for fall in falls if fall[1] < 0), key=lambda fall: fall[1])[:_MOST_FALLS]
    return tuple(
        Label(
            Role.ORDERS.value,
            Role.ORDERS,
            wording.text("{count} cancelled", count=wording.count(-change)),
            (reading.point,),
            Place.BESIDE,
        )
        for reading, change in largest
    )


def deliveries_layer(subject: Subject, lines: Lines, wording: Wording) -> Layer:
    """The deliveries, a little thinner than the orders, so that the two differ without their colours."""
    found = lines.deliveries
    if not found:
        return Layer()
    key, last = Role.DELIVERIES.value, found[-1]
    text = wording.text("{amount} delivered", amount=amount_text(last.amount, wording))
    place = Place.END if last.day == picture_end(subject.progress.goal.span, lines.last) else Place.AFTER
    label = Label(key, Role.DELIVERIES, capitalised(text), (last.point,), place, strong=True)
    return Layer(
        (line(key, Role.DELIVERIES, found, Weight.SECOND),),
        bands(key, Role.DELIVERIES, found),
        dots(key, Role.DELIVERIES, found),
        (label,),
        rank=2,
    )


def ghost_layers(subject: Subject, shown: Shown, wording: Wording, read: Reader) -> tuple[Layer, ...]:
    """The lines that figures being typed would make."""
    return tuple(_ghost_layer(subject, measure, curve, wording, read) for measure, curve in shown.ghosts.items())


def _ghost_layer(subject: Subject, measure: Measure, curve: Curve, wording: Wording, read: Reader) -> Layer:
    """The part of a line that would be otherwise."""
    held = _found(subject, measure, read)
    found = changed_readings(read(curve, subject.progress.goal.span, curve.counting_from - ONE_DAY, 0.0), held)
    if not found:
        return Layer()
    key, last = f"typed {measure.value}", found[-1]
    series = Series(key, Role.GHOST, tuple(reading.point for reading in found), Stroke.DOTTED, Weight.SECOND)
    text = wording.text("as you type: {amount}", amount=amount_text(last.amount, wording))
    label = Label(key, Role.GHOST, text, (last.point,), Place.AFTER)
    return Layer((series,), dots=dots(key, Role.GHOST, found[-1:]), labels=(label,), rank=3)
