"""What the curve makes of a figure, in words, with the figures that make it so."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar, assert_never

from milepost.chart.amounts import amount_text, quantity_text, range_text
from milepost.chart.wording import Wording
from milepost.domain.amount import Amount
from milepost.domain.consistency import Contradiction
from milepost.domain.curve import ONE_DAY, Curve, Standing
from milepost.domain.figure import Figure
from milepost.domain.period import Step, step_of
from milepost.domain.span import Span

_Thing = TypeVar("_Thing")

NAMED = 2
"""How many figures a cell has room to name."""


def standing_words(
    figure: Figure, curve: Curve, conflict: Contradiction | None, wording: Wording, *, most: int = NAMED
) -> str:
    """The standing alone, for which nothing has to be searched: exact; lower bound; settled: 8,646; set aside.

    At most `most` of the figures that set one aside are named.
    """
    standing = curve.standing(figure)
    match standing:
        case Standing.EXACT:
            return wording.text("exact")
        case Standing.SETTLED:
            return wording.text("settled: {count}", count=wording.count(curve.settled(figure) or 0))
        case Standing.BOUND:
            return _bound_words(figure, wording)
        case Standing.SET_ASIDE:
            return _set_aside_words(figure, curve, conflict, wording, most)
    assert_never(standing)


def standing_text(figure: Figure, curve: Curve, conflict: Contradiction | None, wording: Wording) -> str:
    """The standing and what the other figures do for it, as a cell has room for."""
    told = standing_words(figure, curve, conflict, wording)
    match curve.standing(figure):
        case Standing.SETTLED:
            return _with_proof(told, figure, curve, wording)
        case Standing.BOUND:
            return _with_others(told, figure, curve, wording)
        case _:
            return told


def _bound_words(figure: Figure, wording: Wording) -> str:
    quantity = figure.quantity
    if quantity.high is None:
        return wording.text("lower bound")
    if quantity.low == 0:
        return wording.text("upper bound")
    return wording.text("between two bounds")


def _with_others(told: str, figure: Figure, curve: Curve, wording: Wording) -> str:
    """The bounds of the span, where the other figures draw them closer."""
    low, high = curve.between(figure.span.before, figure.span.last)
    if (low, high) == (figure.quantity.low, figure.quantity.high):
        return told
    amount = Amount(low, high)
    both = high is not None and low is not None and low != 0
    bounds = range_text(amount, wording) if both else amount_text(amount, wording)
    return wording.text("{standing}; with the others {bounds}", standing=told, bounds=bounds)


def _with_proof(told: str, figure: Figure, curve: Curve, wording: Wording) -> str:
    """What settles a figure; of those, the longest spans say most."""
    before, last = figure.span.before, figure.span.last
    proving = {held.id: held for held in (*curve.why_low(before, last), *curve.why_high(before, last))}
    proving.pop(figure.id, None)
    if not proving:
        return told
    proof = _longest_first(proving.values())
    names = listed(proof, lambda held: _settling(held, figure, curve, wording), NAMED, wording)
    return wording.text("{standing}, by {figures}", standing=told, figures=names)


def _longest_first(figures: Iterable[Figure]) -> list[Figure]:
    return sorted(figures, key=lambda figure: figure.span.days, reverse=True)


def _settling(other: Figure, figure: Figure, curve: Curve, wording: Wording) -> str:
    if other.span == figure.span:
        return wording.text("the figure of {day}", day=_day(other.announced_on, figure, wording))
    return span_name(other.span, curve, figure, wording)


def _set_aside_words(figure: Figure, curve: Curve, conflict: Contradiction | None, wording: Wording, most: int) -> str:
    if conflict is None:
        return wording.text("set aside")
    against = _longest_first(conflict.against)
    names = listed(against, lambda other: _opposing(other, figure, curve, wording), most, wording)
    return wording.text(
        "set aside: {gap} apart from {figures}",
        gap=wording.count(conflict.gap),
        figures=names or wording.text("what can be"),
    )


def _opposing(other: Figure, figure: Figure, curve: Curve, wording: Wording) -> str:
    """A figure by what tells it from others: its day where the span is the same or a total was told late."""
    announced = _day(other.announced_on, figure, wording)
    if other.span == figure.span:
        return wording.text("{quantity} of {day}", quantity=quantity_text(other, wording), day=announced)
    name = span_name(other.span, curve, figure, wording)
    if _is_total(other.span, curve):
        late = other.announced_on > other.span.last + ONE_DAY
        return wording.text("{total} of {day}", total=name, day=announced) if late else name
    return wording.text("{quantity} for {span}", quantity=quantity_text(other, wording), span=name)


def span_name(span: Span, curve: Curve, beside: Figure, wording: Wording) -> str:
    """A span as told beside a figure, whose year goes without saying: the third quarter, Sep, the total to 30 Sep."""
    own_year = span.last.year == beside.span.last.year
    match step_of(span):
        case Step.QUARTER | Step.HALF:
            name = _part_of_year(span, wording)
            return name if own_year else wording.text("{part} of {year}", part=name, year=wording.year(span.last))
        case Step.MONTH if own_year:
            return wording.month(span.first)
        case Step.DAY if own_year:
            return wording.day(span.first)
        case Step.WEEK | None:
            return _days_name(span, curve, beside, wording)
        case _:
            return wording.span(span)


def _days_name(span: Span, curve: Curve, beside: Figure, wording: Wording) -> str:
    last = _day(span.last, beside, wording)
    if _is_total(span, curve):
        return wording.text("the total to {day}", day=last)
    return wording.text("{first} to {last}", first=_day(span.first, beside, wording), last=last)


def _is_total(span: Span, curve: Curve) -> bool:
    return span.first == curve.counting_from and step_of(span) in {None, Step.WEEK}


def _part_of_year(span: Span, wording: Wording) -> str:
    """The name of a quarter or a half."""
    if step_of(span) is Step.HALF:
        return wording.text("the first half") if span.first.month == 1 else wording.text("the second half")
    names = (
        wording.text("the first quarter"),
        wording.text("the second quarter"),
        wording.text("the third quarter"),
        wording.text("the fourth quarter"),
    )
    return names[span.first.month // 3]


def _day(day: date, beside: Figure, wording: Wording) -> str:
    return wording.day(day) if day.year == beside.span.last.year else wording.day_year(day)


def listed(things: Sequence[_Thing], name: Callable[[_Thing], str], most: int, wording: Wording) -> str:
    """The names of things as a sentence joins them; of more than `most`, the last are only counted."""
    if len(things) > most:
        kept = [name(thing) for thing in things[: max(most - 1, 1)]]
        more = wording.count(len(things) - len(kept))
        return wording.text("{names} and {count} more", names=wording.text(", ").join(kept), count=more)
    names = [name(thing) for thing in things]
    if len(names) < 2:
        return "".join(names)
    return wording.text("{names} and {last}", names=wording.text(", ").join(names[:-1]), last=names[-1])
