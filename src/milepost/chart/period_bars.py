"""The bars of the Periods view with their numbers, and those that figures being typed would change."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import fmean

from milepost.chart.layers import Layer
from milepost.chart.period_words import bar_text, bar_text_short, is_known
from milepost.chart.plot import Arrow, Bar, Label, Place, Point
from milepost.chart.role import Role
from milepost.chart.shown import Shown
from milepost.chart.subject import Subject
from milepost.chart.trace import day_number
from milepost.chart.wording import Wording
from milepost.domain.amount import Amount, amount_between
from milepost.domain.curve import Curve
from milepost.domain.periods import Part
from milepost.domain.span import Span

GHOST = "typed"


def period_bars(found: Sequence[Part], subject: Subject) -> Iterator[Bar]:
    """A bar for each period of which anything is known."""
    role, span = Role.of(subject.progress.goal.measure), subject.progress.goal.span
    for part in found:
        if part.until is not None and is_known(part.amount):
            certain, reach, arrow = _reach(part.amount)
            yield Bar(role.value, role, *_days(part, span), certain, reach, arrow)
            low, high = part.amount.low, part.amount.high
            if low is not None and high is not None and low < 0 < high:
                yield Bar(role.value, role, *_days(part, span), 0.0, float(low if reach > 0 else high))


def _days(part: Part, goal: Span) -> tuple[float, float]:
    """The day numbers at which a period begins and ends."""
    return day_number(part.span.first, goal) - 1, day_number(part.span.last, goal)


def _reach(amount: Amount) -> tuple[float, float, Arrow]:
    """How far a bar is filled, how far it may go, and where nothing ends it; 0 is between or before both bounds."""
    low, high = amount.low, amount.high
    if high is None:
        return float(low or 0), float(low or 0), Arrow.UP
    if low is None:
        return float(high), float(high), Arrow.DOWN
    if low <= 0 <= high:
        return 0.0, float(high if high >= -low else low), Arrow.NONE
    near, far = sorted((low, high), key=abs)
    return float(near), float(far), Arrow.NONE


def _top(part: Part) -> float:
    """The end of a bar away from 0."""
    return _reach(part.amount)[1]


def bar_numbers(found: Sequence[Part], subject: Subject, wording: Wording) -> Iterator[Label]:
    """The number over each bar; the largest and the newest are the important ones."""
    role, span = Role.of(subject.progress.goal.measure), subject.progress.goal.span
    known = [part for part in found if part.until is not None and is_known(part.amount)]
    strong = {max(known, key=_top), known[-1]} if known else set[Part]()
    for part in found:
        if part.until is not None and part not in known:
            at = Point(fmean(_days(part, span)), 0.0)
            yield Label(role.value, Role.OTHER, "?", (at,), Place.OVER, short="?", strong=True)
    for part in known:
        middle = fmean(_days(part, span))
        text, short = bar_text(part.amount, wording), bar_text_short(part.amount, wording)
        at = Point(middle, max(_top(part), 0.0))
        full = short if _is_range(part.amount) else text
        yield Label(role.value, Role.PLAIN, full, (at,), Place.OVER, strong=part in strong, short=short)


def _is_range(amount: Amount) -> bool:
    return amount.low is not None and amount.high is not None and amount.low != amount.high


def ghosts_layer(found: Sequence[Part], subject: Subject, wording: Wording, shown: Shown) -> Layer:
    """The bars that figures being typed would change, drawn round."""
    curve = shown.ghosts.get(subject.progress.goal.measure)
    if curve is None:
        return Layer()
    span = subject.progress.goal.span
    bars: list[Bar] = []
    labels: list[Label] = []
    for part in _with_curve(found, curve):
        first, last = _days(part, span)
        reach = max(_top(part), float(part.amount.low or 0))
        bars.append(Bar(GHOST, Role.GHOST, first, last, reach, reach, filled=False))
        text = wording.text("as you type: {amount}", amount=bar_text(part.amount, wording))
        labels.append(Label(GHOST, Role.GHOST, text, (Point((first + last) / 2, reach),), Place.BESIDE))
    return Layer(labels=tuple(labels[-1:]), bars=tuple(bars), rank=0)


def _with_curve(found: Sequence[Part], curve: Curve) -> Iterator[Part]:
    """The periods that are otherwise with another curve."""
    for part in found:
        if curve.last_day is not None and curve.last_day >= part.span.first:
            until = min(curve.last_day, part.span.last)
            amount = amount_between(curve, part.span.before, until)
            if amount != part.amount and is_known(amount):
                yield replace(part, until=until, amount=amount)


def bars_legend(found: Sequence[Part], bars: Sequence[Bar], wording: Wording) -> str:
    """What open bars and arrows mean, and to which day a bar goes whose period is not over, where there are any."""
    arrows = {bar.arrow for bar in bars}
    last = next((part.until for part in found if part.until is not None and not part.whole), None)
    said = (
        wording.text("Open bars: what the figures leave possible.") if any(b.certain != b.reach for b in bars) else "",
        wording.text("Arrows: lower bounds.") if Arrow.UP in arrows else "",
        wording.text("Arrows: upper bounds.") if Arrow.DOWN in arrows else "",
        wording.text("The last bar goes to {day}.", day=wording.day(last)) if last and bars else "",
    )
    return " ".join(filter(None, said))
