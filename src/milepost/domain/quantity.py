"""What was said of an amount: a low and a high bound, read from what people type and written back."""

from dataclasses import dataclass
from typing import assert_never

from milepost.domain.errors import QuantityError
from milepost.domain.quantity_grammar import Phrase, Sense, read_phrase, refusal

MAX_COUNT = 9_007_199_254_740_991


@dataclass(frozen=True, slots=True)
class Quantity:
    """A count known to be at least `low` and at most `high`; `high` None means that no upper bound is known."""

    low: int
    high: int | None

    @property
    def exact(self) -> bool:
        """Whether both bounds are the same number."""
        return self.low == self.high


def parse_quantity(typed: str, *, signed: bool = False, unit: str = "", separator: str = "") -> Quantity:
    """Read the bounds that a typed quantity states.

    `signed` allows negative counts (orders); "at most" and "under" still start at 0. `unit` is the tracker's own unit
    word and `separator` the locale's own group separator. Raises QuantityError, whose text names what was typed and
    shows two examples that work.
    """
    phrase = read_phrase(typed, signed=signed, unit=unit, separator=separator)
    low, high = _bounds(phrase)
    if max(abs(low), abs(high or 0)) > MAX_COUNT:
        raise _too_large(typed)
    if high is not None and high < low:
        raise _upside_down(typed, phrase.sense)
    return Quantity(low, high)


def parse_target(typed: str, *, unit: str = "", separator: str = "") -> tuple[int, int | None]:
    """Read the number that a typed target names, and its stretch where a range was typed.

    The number is taken as it stands: "over 10,000", "about 10,000" and "10,000+" all name 10,000. Raises QuantityError.
    """
    phrase = read_phrase(typed, unit=unit, separator=separator)
    last = phrase.number if phrase.second is None else phrase.second
    if max(phrase.number, last) > MAX_COUNT:
        raise _too_large(typed)
    if last < phrase.number:
        raise _upside_down(typed, phrase.sense)
    return phrase.number, last if last > phrase.number else None


def parse_number(typed: str, *, unit: str = "", separator: str = "") -> int:
    """Read the one number that is named, "about" or "over" or not, of a count that is no figure; or QuantityError."""
    number, stretch = parse_target(typed, unit=unit, separator=separator)
    if stretch is not None:
        raise QuantityError(refusal(typed, "is a range where one number is needed", "7,058", "10,000"))
    return number


def format_quantity(quantity: Quantity) -> str:
    """Write the plainest English text with these bounds; `parse_quantity` reads the same bounds from it."""
    low, high = quantity.low, quantity.high
    if high is None:
        return f"{low:,}+"
    if low == high:
        return f"{low:,}"
    if low == 0:
        return f"at most {high:,}"
    return f"{low:,} to {high:,}" if low < 0 else f"{low:,}-{high:,}"


def _bounds(phrase: Phrase) -> tuple[int, int | None]:
    number = phrase.number
    match phrase.sense:
        case Sense.EXACT:
            return number, number if phrase.second is None else phrase.second
        case Sense.AT_LEAST | Sense.OVER:
            return number + (phrase.sense is Sense.OVER), None
        case Sense.AT_MOST | Sense.UNDER:
            return 0, number - (phrase.sense is Sense.UNDER)
        case Sense.ABOUT:
            return number - _rounding(number), number + _rounding(number)
        case Sense.NEARLY:
            return number - _rounding(number), number
    assert_never(phrase.sense)


def _rounding(number: int) -> int:
    """Half a unit of the last digit that is not zero: 5,000 for 130,000, and nothing for 7,058 or 0."""
    digits = str(abs(number))
    zeros = len(digits) - len(digits.rstrip("0"))
    return 10**zeros // 2 if number else 0


def _too_large(typed: str) -> QuantityError:
    reason = f"is too large; counts go up to {MAX_COUNT:,}"
    return QuantityError(refusal(typed, reason, "7,058", "1.79 million"))


def _upside_down(typed: str, sense: Sense) -> QuantityError:
    if sense is Sense.EXACT:
        return QuantityError(refusal(typed, "ends lower than it starts", "480,000-500,000", "480k to 500k"))
    return QuantityError(refusal(typed, "leaves no count, as it starts at 0", "under 10,000", "at most 10,000"))
