"""What one supposes of the days that are left, as a line of its own, and in a sentence."""

from milepost.chart.layers import Layer
from milepost.chart.plot import Dot, Label, Place, Point, Series, Stroke
from milepost.chart.role import Role
from milepost.chart.situation import target_value
from milepost.chart.subject import Subject
from milepost.chart.trace import day_number
from milepost.chart.wording import Wording
from milepost.domain.what_if import Supposed

KEY = "what if"


def what_if_layer(subject: Subject, supposed: Supposed | None, wording: Wording) -> Layer:
    """The line with its words, and where it meets the target; nothing where nothing is supposed."""
    if supposed is None:
        return Layer()
    span = subject.progress.goal.span
    points = tuple(
        Point(day_number(day, span), total) for day, total in zip(supposed.days, supposed.totals, strict=True)
    )
    text = wording.text("what if: {count}", count=wording.count(supposed.final))
    label = Label(KEY, Role.GHOST, text, points[-1:], Place.END)
    target = target_value(subject.progress)
    met = None if target is None else supposed.day_of(target)
    dots: tuple[Dot, ...] = ()
    labels: tuple[Label, ...] = (label,)
    if target is not None and met is not None and supposed.days[0] < met <= span.last:
        at = Point(day_number(met, span), float(target))
        dots = (Dot(KEY, Role.GHOST, at, filled=True),)
        labels = (label, Label(KEY, Role.GHOST, wording.day(met), (at,), Place.BESIDE))
    return Layer((Series(KEY, Role.GHOST, points, Stroke.DASHED),), dots=dots, labels=labels, rank=1)


def what_if_text(subject: Subject, supposed: Supposed, per_day: float | None, wording: Wording) -> str:
    """What it comes to, and when it would reach the target: one rate where there is one, else the months."""
    last = subject.progress.goal.span.last
    values = {"count": wording.count(supposed.final), "day": wording.day_year(last)}
    if per_day is None:
        told = wording.text("With these months: {count} by {day}", **values)
    else:
        told = wording.text("At {rate} a day: {count} by {day}", rate=wording.rate(per_day), **values)
    target = target_value(subject.progress)
    if target is None:
        return wording.text("{sentence}.", sentence=told)
    met, count = supposed.day_of(target), wording.count(target)
    if met is None:
        return wording.text("{told}; {target} would not be reached.", told=told, target=count)
    return wording.text("{told}; {target} on {met}.", told=told, target=count, met=wording.day_year(met))
