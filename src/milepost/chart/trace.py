"""What a curve shows in a picture: its line, the dots of what was published, and the room left between its bounds."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import TypeAlias

from milepost.chart.plot import Arrow, Band, Dot, Point, Series, Weight
from milepost.chart.role import Role
from milepost.domain.amount import Amount
from milepost.domain.curve import Curve
from milepost.domain.span import Span

ONE_DAY = timedelta(days=1)
_MOST_DOTS = 600
Reader: TypeAlias = "Callable[[Curve, Span, date, float], tuple[Reading, ...]]"
"""Gives what `readings` gives; whoever paints one picture after the other may keep that."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known at the end of a day, and where its estimate is drawn.

    `figures` are the ids of those that count and end on it.
    """

    day: date
    point: Point
    amount: Amount
    figures: tuple[int, ...] = ()

    @property
    def told(self) -> bool:
        """Whether a figure says so."""
        return bool(self.figures)

    @property
    def exact(self) -> bool:
        """Whether the bounds meet."""
        return self.amount.low is not None and self.amount.low == self.amount.high


def readings(curve: Curve, span: Span, base: date, before: float = 0.0) -> tuple[Reading, ...]:
    """The readings of a curve over a goal's span, counted from the end of day `base`, less what was there `before`."""
    if curve.last_day is None:
        return ()
    told: dict[date, tuple[int, ...]] = {}
    aside = curve.set_aside
    for figure in curve.figures:
        if figure.id not in aside:
            told[figure.span.last] = (*told.get(figure.span.last, ()), figure.id)
    begin, end = max(span.first, curve.counting_from) - ONE_DAY, min(span.last, curve.last_day)
    if begin > end:
        return ()
    days = sorted({begin, end, *(day for day in curve.days if begin < day < end)})
    eve = span.first.toordinal() - 1
    return tuple(
        Reading(
            day,
            Point(float(day.toordinal() - eve), amount.estimate or 0.0),
            amount,
            told.get(day, ()) if day > begin else (),
        )
        for day, amount in zip(days, amounts_on(curve, base, days, before), strict=True)
    )


def day_number(day: date, span: Span) -> float:
    """The day number of the end of `day`."""
    return float((day - span.first).days + 1)


def amount_on(curve: Curve, base: date, day: date, before: float = 0.0) -> Amount:
    """What a curve says of the days after `base` to the end of `day`, less what was there `before`."""
    return next(amounts_on(curve, base, [day], before))


def amounts_on(curve: Curve, base: date, days: Iterable[date], before: float = 0.0) -> Iterator[Amount]:
    """`amount_on` of each of several days."""
    less = round(before)
    for (low, high), estimate in curve.course(base, days):
        yield Amount(
            None if low is None else low - less,
            None if high is None else high - less,
            None if estimate is None else estimate - before,
        )


def line(key: str, role: Role, found: Sequence[Reading], weight: Weight) -> Series:
    """The line through the estimates."""
    return Series(key, role, tuple([reading.point for reading in found]), weight=weight)


def dots(key: str, role: Role, found: Sequence[Reading]) -> tuple[Dot, ...]:
    """A dot for each reading that a figure gives; only the last of more than any picture can tell apart."""
    told = [reading for reading in found if reading.figures]
    return tuple(
        Dot(key, role, reading.point, reading.exact, arrow_of(reading.amount), reading.figures)
        for reading in (told if len(told) <= _MOST_DOTS else told[-1:])
    )


def arrow_of(amount: Amount) -> Arrow:
    """The side on which nothing bounds an amount."""
    if amount.low is not None and amount.high is None:
        return Arrow.UP
    if amount.low is None and amount.high is not None:
        return Arrow.DOWN
    return Arrow.NONE


def bands(key: str, role: Role, found: Sequence[Reading]) -> tuple[Band, ...]:
    """The room between low and high, wherever both are known and differ."""
    lows, highs = [reading.amount.low for reading in found], [reading.amount.high for reading in found]
    if lows == highs and None not in lows:
        return ()
    return tuple(Band(key, role, *edges) for edges in _edges(found))


def _edges(found: Sequence[Reading]) -> Iterator[tuple[tuple[Point, ...], tuple[Point, ...]]]:
    for bounded, run in groupby(found, lambda reading: None not in (reading.amount.low, reading.amount.high)):
        stretch = list(run)
        if bounded and len(stretch) > 1 and not all(reading.exact for reading in stretch):
            lower = tuple(Point(reading.point.day, float(reading.amount.low or 0)) for reading in stretch)
            upper = tuple(Point(reading.point.day, float(reading.amount.high or 0)) for reading in stretch)
            yield lower, upper
