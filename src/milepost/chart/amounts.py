"""Counts that are known only within bounds, in words."""

from typing import Literal, TypeAlias

from milepost.chart.wording import Wording, within_text
from milepost.domain.amount import Amount
from milepost.domain.figure import Figure

Certainty: TypeAlias = Literal["unknown", "exact", "at least", "at most", "about", "between"]

NARROW = 0.1
"""Bounds closer than this share of the high one are said as one number and "about"."""

BRIEF_FROM = 1e10
"""Counts from here on are too long for a tile."""


def certainty(amount: Amount) -> Certainty:
    """How an amount is known; `about` also stands for an estimate that has no bounds."""
    low, high = amount.low, amount.high
    if high is None:
        return _without_high(amount)
    if low is None or (low == 0 and high > 0):
        return "at most"
    if low == high:
        return "exact"
    return "about" if high - low <= NARROW * abs(high) else "between"


def _without_high(amount: Amount) -> Certainty:
    if amount.low:
        return "at least"
    return "unknown" if amount.estimate is None else "about"


def told(amount: Amount) -> float:
    """The one number that stands for an amount in a sentence and beside its share; 0 where nothing is known."""
    match certainty(amount):
        case "at least":
            number = amount.low
        case "at most":
            number = amount.high
        case _:
            number = _middle(amount)
    return 0 if number is None else number


def _middle(amount: Amount) -> float | None:
    if amount.estimate is not None:
        return amount.estimate
    if amount.low is None or amount.high is None:
        return None
    return (amount.low + amount.high) / 2


def amount_text(amount: Amount, wording: Wording) -> str:
    """57,310; at least 57,310; at most 10,000; about 130,000; between 37,308 and 47,095; as within a sentence."""
    number = wording.count(told(amount))
    match certainty(amount):
        case "exact":
            return number
        case "at least":
            return wording.text("at least {count}", count=number)
        case "at most":
            return wording.text("at most {count}", count=number)
        case "about":
            return wording.text("about {count}", count=number)
        case "between":
            low, high = amount.low or 0, amount.high or 0
            return wording.text("between {low} and {high}", low=wording.count(low), high=wording.count(high))
        case "unknown":
            return wording.text("not known")


def range_text(amount: Amount, wording: Wording) -> str:
    """Both bounds of an amount that has them, where room is short: 37,308 to 47,095."""
    low, high = amount.low or 0, amount.high or 0
    return wording.text("{low} to {high}", low=brief_count(low, wording), high=brief_count(high, wording))


def amount_sign(amount: Amount, wording: Wording) -> str:
    """An amount where room is short: 57,310, ≥ 57,310, ≤ 10,000, ≈ 130,000 or –."""
    number = brief_count(told(amount), wording)
    match certainty(amount):
        case "exact":
            return number
        case "at least":
            return f"≥ {number}"
        case "at most":
            return f"≤ {number}"
        case "about" | "between":
            return f"≈ {number}"
        case "unknown":
            return "–"


def brief_count(number: float, wording: Wording) -> str:
    """A count in full, or short from ten thousand million on."""
    return wording.count(number) if abs(number) < BRIEF_FROM else wording.short_count(number)


def share_text(share: float, wording: Wording) -> str:
    """A share in percent that never rounds up to all of it, nor down to nothing."""
    if 0.9995 <= share < 1:
        return wording.percent(0.999)
    if 0 < share < 0.0005:
        return wording.text("less than {percent}", percent=wording.percent(0.001))
    return wording.percent(share, 0 if share in (0, 1) or share >= 10 else 1)


def capitalised(text: str) -> str:
    """The text with a capital first letter, as a sentence starts."""
    return text[:1].upper() + text[1:]


def quantity_text(figure: Figure, wording: Wording) -> str:
    """The quantity of a figure as it was typed, on one line; the digits of a plain number in their groups."""
    typed = " ".join(figure.typed.split())
    return wording.count(int(typed)) if typed.isascii() and typed.isdigit() else typed


def figure_name(figure: Figure, wording: Wording) -> str:
    """A figure by its quantity and its span: over 10,000 in Jul 2024."""
    when = within_text(figure.span, wording)
    return wording.text("{quantity} {when}", quantity=quantity_text(figure, wording), when=when)
