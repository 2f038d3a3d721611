"""From where each measure is counted in the picture of a goal."""

from dataclasses import dataclass
from datetime import date

from milepost.chart.subject import Subject
from milepost.chart.trace import ONE_DAY
from milepost.domain.curve import Curve
from milepost.domain.figure import Measure


@dataclass(frozen=True, slots=True)
class Base:
    """Counted is what was added after the end of `day`, less what was there `before`."""

    day: date
    before: float = 0.0


def base_of(subject: Subject, curve: Curve, measure: Measure) -> Base:
    """The goal's measure counts from the goal's first day on.

    Orders beside it count from their own first day, less what was delivered before the goal.
    """
    eve = subject.progress.goal.span.first - ONE_DAY
    if measure is subject.progress.goal.measure:
        return Base(eve)
    return Base(curve.counting_from - ONE_DAY, delivered_before(subject, eve))


def delivered_before(subject: Subject, day: date) -> float:
    """The deliveries to the end of `day`, as far as they are known."""
    curve = subject.curves.get(Measure.DELIVERIES)
    return 0.0 if curve is None else curve.estimate(day) or 0.0
