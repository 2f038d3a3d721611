"""Finds the day on which a text, or a sentence of it, was announced."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from milepost.exchange.announcement.clues import Clue, Mark
from milepost.exchange.announcement.times import Role, Time, find_times
from milepost.exchange.announcement.years import Years

_HEAD = 400
_DATELINE = re.compile(r"\s*(?:\(|/|--|—|–|-|:|\||,? ?\d\d:\d\d|\n|$)")
_PLACE = re.compile(r"(?:^|\n)(?:[^\n.!?。]|\.,){0,60}$")
_ON_DAY = re.compile(
    (r"^[\W]*(?:(?:earlier|late|early|today|yesterday)\b[\W]*)?(?:on\b[\W]*)?(?:\w+day\b[\W]*)?$"), re.IGNORECASE
)
_RIGHT_AFTER = re.compile(r"^(?: (?:\w+ ){0,2}?)?(?:on |today[\W]*|于)?\W*(?:\w+day\W+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Announced:
    """The day, and whether its year stood in the text."""

    day: date
    dated: bool


def dateline(text: str, years: Years) -> Announced | None:
    """The day in the head of a text: a dateline ("BEIJING, July 1, 2024 --") or a day in a line of its own."""
    head = text[:_HEAD]
    for time in find_times(head, years, None):
        if time.span.days > 1 or not time.dated or time.role not in {Role.ON, Role.SO_FAR}:
            continue
        before, after = head[: time.start], head[time.end :]
        if (
            _PLACE.search(before)
            and _DATELINE.match(after)
            and not re.search(r"\b(?:as of|by|until)\b|截至", before[-12:])
        ):
            return Announced(time.span.last, dated=True)
    return None


def announcing_time(text: str, times: Sequence[Time], marks: Sequence[Mark], first_amount: int) -> Time | None:
    """The time of a sentence that says when it was announced: "On July 1, NIO announced", "said on May 23"."""
    words = [mark for mark in marks if mark.clue is Clue.ANNOUNCED]
    for time in times:
        if time.role is not Role.ON:
            continue
        opens = _ON_DAY.match(text[: time.start]) and any(time.end <= word.start <= first_amount for word in words)
        follows = any(word.end <= time.start and _RIGHT_AFTER.match(text[word.end : time.start]) for word in words)
        if opens or follows:
            return time
    return None
