"""Tells which counts are targets, of which goal, and which number of several is meant."""

import re
from dataclasses import dataclass

from milepost.domain.quantity import Quantity, parse_target
from milepost.domain.span import Span
from milepost.exchange.announcement.amounts import Amount
from milepost.exchange.announcement.clues import Clue, Mark
from milepost.exchange.announcement.proposals import Setting
from milepost.exchange.announcement.sentence import Sentence
from milepost.exchange.announcement.spans import Days
from milepost.exchange.announcement.times import Role, Time

_HAS_COME = re.compile(
    (
        r"(?<!be )(?<!get )\b(?:delivered|sold|shipped|handed over|received|secured|were|was|stood at)\b|已交付"
        r"|交付了|实际交付|交付量(?:超过|突破|达)"
    ),
    re.IGNORECASE,
)
_FROM = re.compile(
    (
        r"\b(?:from|than)(?: (?:an?|the|its|earlier|initial|previous|original|prior))*(?: (?:target|goal|plan"
        r"|estimate|forecast|guidance)(?: of)?)? $|(?:由|从)(?:此前|原来|之前|最初)?的?$"
    ),
    re.IGNORECASE,
)
_EXPECTED = re.compile(
    (
        r"(?:\b(?:expects?|expected|will|likely|on track|set|poised|plans?|hopes?)\b[^.;]*"
        r"|(?:预计|有望|将|力争|争取)[^，。；]*)$"
    ),
    re.IGNORECASE,
)
_NEAR = 26


@dataclass(frozen=True, slots=True)
class TargetWords:
    """What would be typed for a target, and its value and stretch as bounds."""

    typed: str
    quantity: Quantity


def is_target(sentence: Sentence, amount: Amount) -> bool:
    """Whether an amount is hoped for, rather than counted."""
    before = sentence.last_before(amount.number, Clue.TARGET, Clue.STRETCH)
    if before is not None and not _is_parted(sentence, before.end, amount.start):
        return True
    gap_end = min((mark.start for mark in sentence.of(Clue.TARGET) if mark.start >= amount.end), default=None)
    if gap_end is None or gap_end - amount.end > _NEAR:
        return False
    gap = sentence.between(amount.end, gap_end)
    following = sentence.between(gap_end, gap_end + 12).lower()
    return not re.search(r"[,，;；。]|\band\b|\bas\b|\bin\b", gap) and bool(
        re.match(r"target|goal|目标|目標|guidance|指引", following)
    )


def target_words(sentence: Sentence, amount: Amount, following: Amount | None) -> tuple[TargetWords | None, bool]:
    """What would be typed, with a stretch that the next amount gives; whether that one was taken.

    None for a target of former days, or one that is said to be met.
    """
    lead = sentence.between(max(0, amount.start - 60), amount.start)
    former = sentence.last_before(amount.start, Clue.FORMER)
    if _FROM.search(lead) or (
        former and amount.start - former.end < _NEAR and "," not in sentence.between(former.end, amount.start)
    ):
        return None, False
    if _is_met(sentence, amount):
        return None, False
    value, stretch = parse_target(amount.typed)
    if following is not None and _stretches(sentence, amount, following) and following.quantity.low > value:
        top = following.quantity.high or parse_target(following.typed)[0]
        return TargetWords(f"{value:,}-{top:,}", Quantity(value, top)), True
    return TargetWords(amount.typed, Quantity(value, stretch or value)), False


def target_days(sentence: Sentence, amount: Amount, setting: Setting) -> Days:
    """The days of the goal that a target is for: those named, else the goal's."""
    time = sentence.time(amount)
    if time is None:
        return Days(setting.goal.first, setting.goal.last, ("first_day", "last_day"))
    assumed = () if time.dated else ("first_day", "last_day")
    span = _goal_days(time, setting)
    return Days(span.first, span.last, assumed)


def _goal_days(time: Time, setting: Setting) -> Span:
    goal = setting.goal
    if time.span.days > 300 and (
        (time.is_loose and not time.dated) or goal.first.year == time.span.first.year == goal.last.year
    ):
        return goal
    if time.role in {Role.SO_FAR, Role.ON} and goal.contains(time.span.last):
        return Span(goal.first, time.span.last)
    return time.span


def _is_parted(sentence: Sentence, start: int, end: int) -> bool:
    """Whether something that has come, or another clause, stands between the word and the amount."""
    gap = sentence.between(start, end)
    clause = any(start <= mark.start < end for mark in sentence.of(Clue.CLAUSE))
    return clause or bool(_HAS_COME.search(gap)) or len(gap) > 110


def _is_met(sentence: Sentence, amount: Amount) -> bool:
    met = [
        mark
        for mark in sentence.of(Clue.MET)
        if mark.end <= amount.end + _NEAR and mark.start >= sentence.previous_end(amount) - 1
    ]
    return any(amount.start - mark.end < 70 and not _is_ahead(sentence, mark) for mark in met)


def _is_ahead(sentence: Sentence, met: Mark) -> bool:
    """Whether what is said to be met is only expected to be."""
    return _EXPECTED.search(sentence.between(max(0, met.start - _NEAR), met.start)) is not None


def _stretches(sentence: Sentence, amount: Amount, following: Amount) -> bool:
    gap = sentence.between(amount.end, following.end + 20)
    return bool(re.search(r"\b(?:stretch|challeng\w*)\b|挑战|冲击|冲刺", gap, re.IGNORECASE))
