"""The Orders view: what was ordered and what was delivered, the backlog between them, and how many weeks that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from milepost.chart.amounts import amount_text, capitalised
from milepost.chart.captions import backlog_note, orders_subtitle
from milepost.chart.extent import extent
from milepost.chart.layers import Layer, merged
from milepost.chart.orders_headline import orders_title
from milepost.chart.plot import Band, Below, Dot, Label, Place, Plot, Point, Series, Stroke, Weight
from milepost.chart.role import Role
from milepost.chart.rows import summary
from milepost.chart.shown import Shown
from milepost.chart.sources import dots_legend, goal_figures, source_lines
from milepost.chart.subject import Subject
from milepost.chart.trace import ONE_DAY, Reader, Reading, bands, day_number, dots, line, readings
from milepost.chart.wording import Wording
from milepost.domain.backlog import Backlog, backlog_on
from milepost.domain.curve import Curve
from milepost.domain.figure import Measure
from milepost.domain.period import Step, period_of
from milepost.domain.span import Span

WAITING = "backlog"

_BESIDE = (0.015, 0.05, 0.15, 0.3)
"""Where along the dotted line the last number of the orders may stand, the best first."""

_MOST_FALLS = 3
"""So many falls of the orders are told in words, the largest."""


@dataclass(frozen=True, slots=True)
class _Lines:
    """The readings of both measures over the goal, both counted since counting started."""

    orders: Sequence[Reading]
    deliveries: Sequence[Reading]

    @property
    def last(self) -> date | None:
        """The last day on which anything is known."""
        return max((found[-1].day for found in (self.orders, self.deliveries) if found), default=None)


def orders_plot(subject: Subject, wording: Wording, shown: Shown | None = None, read: Reader = readings) -> Plot:
    """Everything the Orders view shows of a subject, its curves read with `read`."""
    span = subject.progress.goal.span
    lines = _Lines(*(_found(subject, measure, read) for measure in (Measure.ORDERS, Measure.DELIVERIES)))
    marks = merged(
        (
            _backlog_layer(subject, lines, wording),
            _deliveries_layer(subject, lines, wording),
            _orders_layer(subject, lines, wording),
            *_ghost_layers(subject, shown or Shown(), wording, read),
        )
    )
    lowest, highest = extent(marks)
    return Plot(
        first_day=span.first,
        start=0.0,
        end=day_number(_end(span, lines.last), span),
        lowest=lowest,
        highest=highest,
        series=marks.series,
        bands=marks.bands,
        dots=marks.dots,
        labels=marks.labels,
        title=orders_title(subject, wording),
        subtitle=orders_subtitle(subject, wording),
        sources=source_lines(goal_figures(subject, tuple(Measure)), wording),
        footnote=dots_legend(marks.dots, wording),
        form=wording.text("Line chart."),
        note=backlog_note(subject, wording),
        summary=summary(subject, wording),
        below=_weeks(subject, lines, wording),
    )


def waiting_on(subject: Subject, day: date) -> Backlog:
    """The backlog at the end of a day."""
    return backlog_on(day, subject.curves[Measure.ORDERS], subject.curves[Measure.DELIVERIES])


def _found(subject: Subject, measure: Measure, read: Reader) -> tuple[Reading, ...]:
    curve = subject.curves[measure]
    return read(curve, subject.progress.goal.span, curve.counting_from - ONE_DAY, 0.0) if curve.figures else ()


def _end(span: Span, last: date | None) -> date:
    """The end of the month in which the last figure ends: what comes after it would be empty."""
    return span.last if last is None else min(period_of(Step.MONTH, max(last, span.first)).last, span.last)


def _orders_layer(subject: Subject, lines: _Lines, wording: Wording) -> Layer:
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
    place = Place.ABOVE if goes_on else Place.END if last.day == _end(span, lines.last) else Place.AFTER
    labels = [Label(key, Role.ORDERS, capitalised(text), beside if goes_on else (last.point,), place, strong=True)]
    series = [line(key, Role.ORDERS, found, Weight.MAIN)]
    if goes_on:
        series.append(Series(key, Role.ORDERS, (last.point, ahead), Stroke.DOTTED, Weight.THIN))
        end = Place.END if ahead.day == day_number(_end(span, lines.last), span) else Place.AFTER
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


def _deliveries_layer(subject: Subject, lines: _Lines, wording: Wording) -> Layer:
    found = lines.deliveries
    if not found:
        return Layer()
    key, last = Role.DELIVERIES.value, found[-1]
    text = wording.text("{amount} delivered", amount=amount_text(last.amount, wording))
    place = Place.END if last.day == _end(subject.progress.goal.span, lines.last) else Place.AFTER
    label = Label(key, Role.DELIVERIES, capitalised(text), (last.point,), place, strong=True)
    return Layer(
        (line(key, Role.DELIVERIES, found, Weight.SECOND),),
        bands(key, Role.DELIVERIES, found),
        dots(key, Role.DELIVERIES, found),
        (label,),
        rank=2,
    )


def _backlog_layer(subject: Subject, lines: _Lines, wording: Wording) -> Layer:
    """The room between orders and deliveries shaded, and on the last day of both an upright line with its number."""
    days = _common(lines)
    if not days:
        return Layer()
    span = subject.progress.goal.span
    upper, lower = (
        tuple(Point(day_number(day, span), subject.curves[measure].estimate(day) or 0.0) for day in days)
        for measure in (Measure.ORDERS, Measure.DELIVERIES)
    )
    band = Band(WAITING, Role.ORDERS, lower, upper)
    backlog, (low, high) = waiting_on(subject, days[-1]), (lower[-1], upper[-1])
    series = Series(WAITING, Role.PLAIN, (low, high), weight=Weight.THIN)
    anchors = tuple(Point(low.day, low.value + share * (high.value - low.value)) for share in (0.5, 0.35, 0.65))
    text = capitalised(wording.text("{amount} waiting", amount=amount_text(backlog.amount, wording)))
    label = Label(WAITING, Role.PLAIN, text, anchors, Place.AFTER, _weeks_text(backlog, wording), strong=True)
    return Layer((series,), (band,), labels=(label,), rank=0)


def _weeks_text(backlog: Backlog, wording: Wording) -> str:
    if backlog.weeks is None:
        return ""
    return wording.plural(
        "{n} week of deliveries at the latest rate", "{n} weeks of deliveries at the latest rate", round(backlog.weeks)
    )


def _common(lines: _Lines) -> list[date]:
    """The ends of days at which either line may bend, as far as both go."""
    if not lines.orders or not lines.deliveries:
        return []
    begin = max(lines.orders[0].day, lines.deliveries[0].day)
    end = min(lines.orders[-1].day, lines.deliveries[-1].day)
    bends = {reading.day for found in (lines.orders, lines.deliveries) for reading in found}
    return sorted(day for day in {*bends, begin, end} if begin <= day <= end)


def _weeks(subject: Subject, lines: _Lines, wording: Wording) -> Below | None:
    """How many weeks of deliveries waited, on each day of a figure of orders that deliveries reach."""
    span, key = subject.progress.goal.span, "weeks"
    told = ((reading, waiting_on(subject, reading.day).weeks) for reading in lines.orders if reading.told)
    known = ((reading, weeks) for reading, weeks in told if weeks is not None and weeks > 0)
    points = tuple(Point(day_number(reading.day, span), weeks) for reading, weeks in known)
    if not points:
        return None
    values = [point.value for point in points]
    last = points[-1]
    text = wording.count(last.value)
    return Below(
        caption=wording.text("weeks of deliveries waiting, at the rate of the 90 days before"),
        lowest=min(0.0, *values),
        highest=max(1.0, *values),
        series=(Series(key, Role.PLAIN, points),),
        dots=(Dot(key, Role.PLAIN, last, filled=True),),
        labels=(Label(key, Role.PLAIN, text, (last,), Place.AFTER, strong=True),),
    )


def _ghost_layers(subject: Subject, shown: Shown, wording: Wording, read: Reader) -> tuple[Layer, ...]:
    """The lines that figures being typed would make."""
    return tuple(_ghost_layer(subject, measure, curve, wording, read) for measure, curve in shown.ghosts.items())


def _ghost_layer(subject: Subject, measure: Measure, curve: Curve, wording: Wording, read: Reader) -> Layer:
    found = read(curve, subject.progress.goal.span, curve.counting_from - ONE_DAY, 0.0)
    if not found:
        return Layer()
    key, last = f"typed {measure.value}", found[-1]
    series = Series(key, Role.GHOST, tuple(reading.point for reading in found), Stroke.DOTTED, Weight.SECOND)
    text = wording.text("as you type: {amount}", amount=amount_text(last.amount, wording))
    label = Label(key, Role.GHOST, text, (last.point,), Place.AFTER)
    return Layer((series,), dots=dots(key, Role.GHOST, found[-1:]), labels=(label,), rank=3)
