"""Takes a typed quantity apart into the number or numbers it names and what it says of them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from milepost.domain.errors import QuantityError
from milepost.domain.quantity_words import AFTER, BEFORE, SCALES, UNITS, Sense
from milepost.domain.quoting import quoted

_SPACES = dict.fromkeys(map(ord, "\u00a0\u1680\u202f\u205f\u3000"), " ") | dict.fromkeys(range(0x2000, 0x200B), " ")
_INVISIBLE: dict[int, str] = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u2060\ufeff"), "")
_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_SIGNS = str.maketrans(dict.fromkeys("−‐‑‒–—", "-") | dict.fromkeys("≈≃∼〜", "~")) | str.maketrans(
    {"≥": ">=", "≧": ">=", "⩾": ">=", "≤": "<=", "≦": "<=", "⩽": "<=", "’": "'"}
)
_PLAIN = _SPACES | _INVISIBLE | _FULL_WIDTH | _SIGNS
_SEPARATORS = ",_' "
_WITHOUT_SEPARATORS = str.maketrans("", "", _SEPARATORS)
_WIDE_SPACE = re.compile(" {3,}")
_IDLE_SPACE = re.compile("(?<![0-9 ]) +| +(?![0-9 ])")
_GROUPED = re.compile(rf"[1-9][0-9]{{0,2}}([{_SEPARATORS}])[0-9]{{3}}(?:\1[0-9]{{3}})*+")
# A number longer than this is too large whatever it says, and int() refuses very long ones.
_DIGITS_READ = 30


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a typed quantity says: `number`, and `second` where it is a range (then `sense` is EXACT)."""

    sense: Sense
    number: int
    second: int | None = None


def read_phrase(typed: str, *, signed: bool = False, unit: str = "", separator: str = "") -> Phrase:
    """Read the numbers named and what is said of them; arguments and error are those of `parse_quantity`."""
    text = _plain(typed, separator)
    if not text:
        raise QuantityError(refusal(typed, "is empty", "7,058", "10,000+"))
    match = _grammar(unit).fullmatch(text)
    if match is None:
        raise _unreadable(typed)
    return _Reader(typed, match, signed=signed, dotted=separator == ".").phrase()


def refusal(typed: str, reason: str, first: str, second: str) -> str:
    """Build the sentence that refuses a quantity: what was typed, the reason, and two examples that work."""
    return f'{quoted(typed)} {reason}. Type, for example, "{first}" or "{second}".'


class _Reader:
    """Reads one match of the grammar; it holds what every complaint about it needs."""

    def __init__(self, typed: str, match: re.Match[str], *, signed: bool, dotted: bool) -> None:
        self._typed = typed
        self._match = match
        self._signed = signed
        self._dotted = dotted

    def phrase(self) -> Phrase:
        before, joint, after = self._match.group("before", "joint", "after")
        if joint is not None:
            return self._range(before or "", joint)
        sense = self._sense(before, after)
        number = self._number("first", self._match["scale"])
        if number < 0 and sense is Sense.NEARLY:
            raise _unreadable(self._typed)
        return Phrase(sense, number)

    def _sense(self, before: str | None, after: str | None) -> Sense:
        if (before and after) or before in ("from", "between"):
            raise _unreadable(self._typed)
        return BEFORE[before] if before else AFTER[after] if after else Sense.EXACT

    def _range(self, before: str, joint: str) -> Phrase:
        fitting = {"": joint != "and", "from": joint in ("to", "-"), "between": joint == "and"}
        if self._match["after"] or not fitting.get(before, False):
            raise _unreadable(self._typed)
        scale, last_scale = self._match.group("scale", "last_scale")
        return Phrase(Sense.EXACT, self._number("first", scale or last_scale), self._number("last", last_scale))

    def _number(self, group: str, scale: str | None) -> int:
        text = self._match[group]
        number = self._count(text.removeprefix("-"), SCALES.get(scale or "", 0))
        if not text.startswith("-"):
            return number
        if not self._signed:
            raise self._refused("is negative, and only orders over a span can be", "7,058", "10,000+")
        return -number

    def _count(self, text: str, power: int) -> int:
        if self._dotted:
            text = self._without_dots(text, power)
        whole, point, decimals = text.partition(".")
        if whole and not whole.isdigit() and not _GROUPED.fullmatch(whole):
            raise self._refused("has a separator that does not stand between groups of three digits", "7,058", "7058")
        if point and not decimals.isdigit():
            raise _unreadable(self._typed)
        if len(decimals.rstrip("0")) > power or (point and not power):
            raise self._refused("is not a whole number", "7,058", "7.1k")
        digits = whole.translate(_WITHOUT_SEPARATORS) + decimals[:power].ljust(power, "0")
        return int(digits.lstrip("0")[:_DIGITS_READ] or "0")

    def _without_dots(self, text: str, power: int) -> str:
        """Turn dots that part groups into commas; with a suffix one dot is a decimal point, if that is clear."""
        if power and text.count(".") == 1:
            if len(text.partition(".")[2]) == 3:
                raise self._refused("could mean thousands or decimals", "7058", "7.1k")
            return text
        return text.replace(".", ",")

    def _refused(self, reason: str, first: str, second: str) -> QuantityError:
        return QuantityError(refusal(self._typed, reason, first, second))


def _unreadable(typed: str) -> QuantityError:
    return QuantityError(refusal(typed, "is not a quantity", "7,058", "10,000+"))


def _plain(typed: str, separator: str = "") -> str:
    """Small letters, plain signs, and spaces only between digits, where two stand for any more."""
    text = typed.translate(_PLAIN).strip().casefold()
    own = separator.translate(_PLAIN)
    if len(own) == 1 and own not in ".+-<>=~" and not own.isalnum():
        text = text.replace(own, ",") if own not in _SEPARATORS else text
    return _IDLE_SPACE.sub("", _WIDE_SPACE.sub("  ", text)) if " " in text else text


@lru_cache(maxsize=64)
def _grammar(tracker_unit: str) -> re.Pattern[str]:
    unit = _plain(tracker_unit)
    own = [unit, unit.removesuffix("s")] if unit and unit[0] not in "0123456789.,_'+-<>=~" else []
    scale, units = _any_of(SCALES), _any_of([*UNITS, *filter(None, own)])
    number = rf"-?[0-9.][0-9.{_SEPARATORS}]*+"
    return re.compile(
        rf"(?P<before>{_any_of(BEFORE)}|from|between)?(?P<first>{number})(?P<scale>{scale})?{units}?"
        rf"(?:(?P<joint>to|and|-|~|至|到)(?P<last>{number})(?P<last_scale>{scale})?{units}?)?"
        rf"(?P<after>{_any_of(AFTER)})?{units}?"
    )


def _any_of(words: "list[str] | dict[str, Sense] | dict[str, int]") -> str:
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"
