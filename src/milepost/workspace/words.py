"""The words that labels of edits are made of, and the texts that people may put into a file."""

from milepost.domain.errors import EditError
from milepost.domain.figure import Measure
from milepost.domain.period import period_code
from milepost.domain.quantity import Quantity
from milepost.domain.quoting import quoted
from milepost.domain.span import Span

_LONGEST_QUANTITY = 40


def in_span(span: Span) -> str:
    """When that is: "in 2024-05", "on 2024-05-01" or "from 2024-04-03 to 2024-04-30"."""
    if span.first == span.last:
        return f"on {span.first}"
    code = period_code(span)
    return f"in {code}" if code else f"from {span.first} to {span.last}"


def said(quantity: Quantity, typed: str) -> str:
    """An exact quantity in groups of three, "8,646"; any other as it was typed, "over 10,000"."""
    text = " ".join(typed.split())
    return f"{quantity.low:,}" if quantity.exact or len(text) > _LONGEST_QUANTITY else text


def of_measure(measure: Measure) -> str:
    """What tells goals in orders from those in deliveries, which need no word."""
    return "" if measure is Measure.DELIVERIES else f" in {measure}"


def checked_name(typed: str, what: str) -> str:
    """A name on one line, without the spaces around it; EditError where there is none."""
    name = checked_text(typed).strip()
    if not name:
        raise EditError(f"The {what} needs a name; type at least one letter or digit.")
    if not name.isprintable():
        raise EditError(f"{quoted(name)} cannot be the name of a {what}; a name is one line of plain text.")
    return name


def checked_text(typed: str) -> str:
    """Text that a file can hold; EditError for what is no text at all."""
    try:
        typed.encode()
    except UnicodeEncodeError:
        raise EditError(f"{typed!a} holds characters that are no text; type it again.") from None
    if "\0" in typed:
        raise EditError(f"{quoted(typed)} holds characters that are no text; type it again.")
    return typed
