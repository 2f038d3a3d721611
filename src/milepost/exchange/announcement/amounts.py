"""Finds the counts in a sentence, and what is said of each: more than, about, up to."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from milepost.domain.errors import QuantityError
from milepost.domain.quantity import Quantity, parse_quantity
from milepost.exchange.announcement.nouns import Nouns


@dataclass(frozen=True, slots=True)
class Amount:
    """A count from `start` to `end` of a sentence, as one would type it; its number begins at `number`.

    `noun` is what is counted by the word after it, empty where that does not say. `is_nth` is for the one that makes a
    count full: "the 10,000th".
    """

    start: int
    end: int
    number: int
    typed: str
    quantity: Quantity
    noun: str
    is_nth: bool = False


_SCALE = r"(?:thousand|million|billion|mn\b|bn\b|k\b|m\b|万|萬|亿|億|千万|百万|千)"
_DIGITS = (
    r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?:'[0-9]{3})+"
    r"|[1-9][0-9]{0,2}(?: [0-9]{3})+(?= (?:vehicles|cars|units|orders|deliveries))|[0-9]+"
)
_NUMBER = rf"(?:{_DIGITS})(?:\.[0-9]+)?(?: ?-?{_SCALE})?"
_NUMBERS = re.compile(
    rf"(?<![\w.,$€£¥/#+-])(?P<first>{_NUMBER})(?: ?(?P<joint>-|–|—|~|to|and|至|到) ?(?P<second>{_NUMBER}))?"
    r"(?P<nth>st\b|nd\b|rd\b|th\b)?",
    re.IGNORECASE | re.ASCII,
)
_FILLER = r"(?: the| its| a| (?:milestone|mark|threshold) of| to| of|了|为|到|至)*"
_WORDS_BEFORE = (
    (
        "at least ",
        r"at least|no less than|no fewer than|not less than|a minimum of|minimum of|至少|不少于|不低于|突破|破",
    ),
    ("at most ", r"up to|at most|no more than|not more than|a maximum of|as many as|不超过|最多|至多"),
    (
        "over ",
        (
            r"more than|over|above|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|topp?(?:ed|s|ing)?|pass(?:ed|es|ing)"
            r"|cross(?:ed|es|ing)?|in excess of|north of|upwards of|beyond|greater than|well over"
            r"|超过|超|逾|多于|高于|超出"
        ),
    ),
    (
        "under ",
        r"just under|less than|fewer than|under|below|just short of|just shy of|不到|不足|低于|少于",
    ),
    ("nearly ", r"nearly|almost|close to|approaching|近|将近|接近"),
    (
        "about ",
        r"about|around|approximately|approx\.?|roughly|some|an estimated|circa|ca\.|~|约|大约|大概|约为",
    ),
)
_BEFORE = tuple(
    (sense, re.compile(rf"(?:\b|(?<=[一-鿿])|(?<=~))(?:{words}){_FILLER} ?$", re.IGNORECASE))
    for sense, words in _WORDS_BEFORE
)
_AFTER = (
    (
        "at least ",
        re.compile(r"\+|(?: |-)plus\b| (?:vehicles |units |cars |orders )?or more\b|[辆台架单]?以上", re.IGNORECASE),
    ),
    ("over ", re.compile("[多余](?=[辆台部架单份])")),
    ("about ", re.compile("[辆台架单]?(?:左右|上下)")),
)
_LONGEST_WORDS = 40
_WIDEST_RANGE = 3
"""A range whose ends are further apart, as a ratio, is two numbers."""


def find_amounts(text: str, nouns: Nouns) -> Iterator[Amount]:
    """The counts of a sentence in their order, those of money, shares, distances, years and the like left out."""
    for match in _NUMBERS.finditer(text):
        yield from _range(match, text, nouns) or _numbers(match, text, nouns)


def _range(match: re.Match[str], text: str, nouns: Nouns) -> list[Amount]:
    """The two numbers as one amount; empty where they are no range."""
    joint = (match["joint"] or "").lower()
    lead = text[: match.start()]
    between = joint == "and" and re.search(r"between $", lead, re.IGNORECASE)
    from_to = joint in {"to", "至", "到"} and re.search(r"(?:\bfrom|从|由) ?$", lead, re.IGNORECASE)
    if not joint or from_to or (joint == "and" and not between):
        return []
    typed = f"{match['first']} to {match['second']}"
    quantity, noun = _quantity(typed), nouns.after(text, match.start(), match.end())
    if quantity is None or noun is None or (quantity.high or 0) > _WIDEST_RANGE * quantity.low:
        return []
    return [Amount(*match.span(), match.start(), typed, quantity, noun)]


def _numbers(match: re.Match[str], text: str, nouns: Nouns) -> Iterator[Amount]:
    for part in ("first", "second"):
        if match[part]:
            start, end = match.span(part)
            is_last = end == (match.end() - len(match["nth"] or ""))
            yield from _single(start, end, match["nth"] if is_last and match["nth"] else "", text, nouns)


def _single(start: int, end: int, nth: str, text: str, nouns: Nouns) -> Iterator[Amount]:
    is_nth = bool(nth) or text[:start].rstrip()[-1:] == "第"
    sense, begin, stop = _said(text, start, end + len(nth))
    noun = nouns.after(text, start, stop)
    number = text[start:end].strip()
    typed = f"at least {number}" if is_nth else f"{sense}{number}"
    quantity = _quantity(typed)
    if quantity is not None and noun is not None and (noun or not _is_name(number)):
        yield Amount(begin, stop, start, typed, quantity, noun, is_nth)


def _said(text: str, start: int, end: int) -> tuple[str, int, int]:
    """What is said of a number, as one would type it, and from where to where."""
    lead = text[max(0, start - _LONGEST_WORDS) : start]
    # No words end in a digit, and texts of nothing but numbers would be searched for them all the way.
    for sense, pattern in () if lead.rstrip()[-1:].isdigit() else _BEFORE:
        if before := pattern.search(lead):
            return sense, start - len(lead) + before.start(), end
    for sense, pattern in _AFTER:
        if after := pattern.match(text, end):
            return sense, start, after.end()
    return "", start, end


def _quantity(typed: str) -> Quantity | None:
    with suppress(QuantityError):
        return parse_quantity(typed)
    return None


def _is_name(number: str) -> bool:
    """Whether a bare number is a year, or too small to be told from part of a name."""
    return number.isdigit() and (len(number) < 2 or (len(number) == 4 and number[:2] in {"19", "20"}))
