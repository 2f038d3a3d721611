"""Orders, and how many of them wait to be delivered."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from milepost.domain.amount import UNKNOWN, Amount, amount_between
from milepost.domain.curve import ONE_DAY, Curve

_RECENT = timedelta(days=90)

_Number = TypeVar("_Number", int, float)


@dataclass(frozen=True, slots=True)
class Backlog:
    """Orders less deliveries on one day, and how many weeks of deliveries that is."""

    amount: Amount = UNKNOWN
    weeks: float | None = None
    as_of: date | None = None


def orders_until(curve: Curve, as_of: date | None) -> tuple[date | None, Amount]:
    """The running total of orders since counting started, on the last day covered and not after `as_of`."""
    until = as_of if as_of is not None else date.max
    spans = [figure.span for figure in curve.figures if figure.span.first <= until]
    day = max((min(span.last, until) for span in spans), default=None)
    return day, UNKNOWN if day is None else amount_between(curve, curve.counting_from - ONE_DAY, day)


def recent_from(day: date) -> date:
    """The first of the 90 days up to a day, or of the calendar."""
    return max(day, date.min + _RECENT) - _RECENT + ONE_DAY


def backlog_on(day: date, orders: Curve, deliveries: Curve) -> Backlog:
    """The backlog at the end of any day that figures of both measures reach; nothing is known of others."""
    return backlog_of(amount_between(orders, orders.counting_from - ONE_DAY, day), day, deliveries)


def backlog_of(orders: Amount, day: date | None, deliveries: Curve) -> Backlog:
    """The orders on `day` less what was delivered by then; its weeks are at the rate of the 90 days up to then."""
    if day is None:
        return Backlog()
    delivered = amount_between(deliveries, deliveries.counting_from - ONE_DAY, day)
    amount = Amount(
        _less(orders.low, delivered.high), _less(orders.high, delivered.low), _less(orders.estimate, delivered.estimate)
    )
    return Backlog(amount, _weeks(amount.estimate, day, deliveries), day)


def _weeks(waiting: float | None, day: date, deliveries: Curve) -> float | None:
    first = max(recent_from(day), deliveries.counting_from)
    recent = deliveries.added(first - ONE_DAY, day) if first <= day else None
    return waiting * (day - first + ONE_DAY).days / recent / 7 if recent and waiting is not None else None


def _less(one: _Number | None, other: _Number | None) -> _Number | None:
    return None if one is None or other is None else one - other
