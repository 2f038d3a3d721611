"""Periods of a goal, and what they brought, in words."""

from math import floor, log10

from milepost.chart.amounts import certainty, told
from milepost.chart.wording import Wording, within_text
from milepost.domain.amount import Amount
from milepost.domain.period import Step
from milepost.domain.periods import Part
from milepost.domain.span import Span

_LONGEST_WEEK = 7

_DIGITS = 3
"""How many digits a short number keeps."""


def is_known(amount: Amount) -> bool:
    """Whether anything bounds an amount beside what holds by nature: deliveries are never fewer than none."""
    return bool(amount.low) or amount.high is not None


def part_name(part: Part, wording: Wording) -> str:
    """A period as far as it has come: Sep 2024; 1 Sep to 20 Sep 2024."""
    return wording.month_year(part.span.first) if _is_month(part) else wording.span(_come(part))


def part_within(part: Part, wording: Wording) -> str:
    """When a period was: in Sep 2024; from 1 Sep to 20 Sep 2024."""
    if _is_month(part):
        return wording.text("in {span}", span=wording.month_year(part.span.first))
    return within_text(_come(part), wording)


def _come(part: Part) -> Span:
    """The days of a period that are looked at; all of one that has not come."""
    return part.span if part.until is None else Span(part.span.first, part.until)


def _is_month(part: Part) -> bool:
    """Whether a part is what a goal has of a month, and over, and no week."""
    first, last = part.span.first, part.span.last
    same = (first.year, first.month) == (last.year, last.month)
    return same and part.span.days > _LONGEST_WEEK and (part.until is None or part.whole)


def each_of(step: Step, wording: Wording) -> str:
    """In what a goal is divided, as it is said of its parts."""
    match step:
        case Step.DAY:
            return wording.text("on each day")
        case Step.WEEK:
            return wording.text("in each week")
        case Step.QUARTER:
            return wording.text("in each quarter")
        case Step.YEAR:
            return wording.text("in each year")
        case _:
            return wording.text("in each month")


def bar_text(amount: Amount, wording: Wording) -> str:
    """What a bar stands for: 11,663; 10,001 or more; up to 5,000; 10,001 to 19,788."""
    return _bar_text(amount, wording, short=False)


def bar_text_short(amount: Amount, wording: Wording) -> str:
    """The same where room is short: 11.7k; ≥ 10k; ≤ 5k; 10k to 19.8k."""
    return _bar_text(amount, wording, short=True)


def _bar_text(amount: Amount, wording: Wording, *, short: bool) -> str:
    def said(number: float | None) -> str:
        return wording.short_count(_rounded(number or 0)) if short else wording.count(number or 0)

    match certainty(amount):
        case "exact":
            return said(told(amount))
        case "at least":
            return f"≥ {said(amount.low)}"
        case "at most":
            return f"≤ {said(amount.high)}"
        case "unknown":
            return "?"
        case _ if amount.low is None or amount.high is None:
            return f"≈ {said(told(amount))}"
        case _:
            return _range(said(amount.low), said(amount.high), wording)


def _range(low: str, high: str, wording: Wording) -> str:
    """Two bounds, the unit of both said once: 10 to 19.8k."""
    if low == high:
        return f"≈ {high}"
    units = low.lstrip("−0123456789.,\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
    if units and high.endswith(units) and low.endswith(units):
        low = low.removesuffix(units)
    return wording.text("{low} to {high}", low=low, high=high)


def _rounded(number: float) -> float:
    """The number with the digits that a short one keeps."""
    if number == 0:
        return 0.0
    digits = _DIGITS - 1 - floor(log10(abs(number)))
    return float(round(number, digits)) if digits < 0 else number
