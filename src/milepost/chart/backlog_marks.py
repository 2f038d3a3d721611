"""The backlog in a picture: the room between orders and deliveries, its number, and how many weeks it is."""

from datetime import date

from milepost.chart.amounts import amount_text, capitalised
from milepost.chart.layers import Layer
from milepost.chart.orders_lines import Lines
from milepost.chart.plot import Band, Below, Dot, Label, Place, Point, Series, Weight
from milepost.chart.role import Role
from milepost.chart.subject import Subject
from milepost.chart.trace import day_number
from milepost.chart.wording import Wording
from milepost.domain.backlog import Backlog, backlog_on
from milepost.domain.figure import Measure

WAITING = "backlog"


def waiting_on(subject: Subject, day: date) -> Backlog:
    """The backlog at the end of a day."""
    return backlog_on(day, subject.curves[Measure.ORDERS], subject.curves[Measure.DELIVERIES])


def backlog_layer(subject: Subject, lines: Lines, wording: Wording) -> Layer:
    """The room between orders and deliveries shaded, and on the last day of both an upright line with its number."""
    days = _common(lines, subject.progress.backlog.as_of)
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


def _common(lines: Lines, until: date | None) -> list[date]:
    """The ends of days at which either line may bend, as far as both go, and not after the day looked at."""
    if not lines.orders or not lines.deliveries:
        return []
    begin = max(lines.orders[0].day, lines.deliveries[0].day)
    end = min(lines.orders[-1].day, lines.deliveries[-1].day, until or date.max)
    bends = {reading.day for found in (lines.orders, lines.deliveries) for reading in found}
    return sorted(day for day in {*bends, begin, end} if begin <= day <= end)


def weeks_below(subject: Subject, lines: Lines, wording: Wording) -> Below | None:
    """How many weeks of deliveries waited, on each day of a figure of orders up to the day looked at, and on that."""
    span, key = subject.progress.goal.span, "weeks"
    until = subject.progress.backlog.as_of
    told = {reading.day for reading in lines.orders if reading.told and until is not None and reading.day <= until}
    days = sorted(told | ({until} if until is not None and span.contains(until) else set()))
    known = ((day, waiting_on(subject, day).weeks) for day in days)
    points = tuple(Point(day_number(day, span), weeks) for day, weeks in known if weeks is not None and weeks > 0)
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
