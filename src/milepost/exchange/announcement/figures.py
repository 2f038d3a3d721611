"""Tells which counts are figures, rather than parts of one, rates, or numbers held against another."""

import re

from milepost.exchange.announcement.amounts import Amount
from milepost.exchange.announcement.clues import Clue
from milepost.exchange.announcement.sentence import Sentence

_COMPARED = re.compile(
    r"(?:\b(?:from|than|compared (?:with|to)|compares (?:with|to)|versus|vs\.?|against)"
    r"(?: (?:the|its|a|an|just|only))*(?: [\w'.-]+){0,4}"
    r"|同期的?|上年|去年为?|(?:较|从|由)[^，。]{0,8}|比[^，。]{0,6}) ?$",
    re.IGNORECASE,
)
_GROWTH = re.compile(r"(?:%|percent|\b(?:growth|increase|rise|gain)\b[^,;]{0,24}) $", re.IGNORECASE)
_WITHIN_HOURS = re.compile(r"[0-9] ?(?:-?(?:minutes?|hours?|secs?)\b|分钟|小时|秒)", re.IGNORECASE)
_RESPECTIVELY = re.compile(r"\brespectively\b|分别", re.IGNORECASE)
_EACH = re.compile(r"consecutive|straight|in a row|连续|per|each|every|每|均|a month", re.IGNORECASE)
_PHRASE_ENDS = re.compile("[,，;；。]")
_TOTAL_OF_IT = re.compile(
    r"\btotal (?:now |then )?(?:is|was|stands at|stood at|comes to|came to|reached|reaches|rose to|to) $", re.IGNORECASE
)
_NOTHING_ELSE = re.compile(r"[.,;]|$| (?:by|as of|on|at|since|to date|so far|now)\b", re.IGNORECASE)
_NEAR, _AFTER = 60, 20


def is_figure(sentence: Sentence, amount: Amount) -> bool:
    """Whether an amount is a count of its own."""
    before = sentence.text[max(0, amount.start - _NEAR) : amount.start]
    return not (
        _COMPARED.search(before)
        or (amount.typed.startswith("over ") and _GROWTH.search(before))
        or (sentence.time(amount) is None and _WITHIN_HOURS.search(before))
        or _RESPECTIVELY.search(sentence.text)
        or _is_part(sentence, amount)
        or _is_rate(sentence, amount)
    )


def is_bare_total(sentence: Sentence, amount: Amount) -> bool:
    """Whether an amount is a total of what was counted before: "The total is 27,307 by June 30"."""
    lead = sentence.text[sentence.previous_end(amount) : amount.start]
    return bool(_TOTAL_OF_IT.search(lead) and _NOTHING_ELSE.match(sentence.text[amount.end :]))


def _is_part(sentence: Sentence, amount: Amount) -> bool:
    """Whether "including" and the like stand before it, and nothing that begins anew since."""
    part = sentence.last_before(amount.number, Clue.PART)
    if part is None or any(part.end <= time.start and time.end <= amount.start for time in sentence.times):
        return False
    fresh = sentence.last_before(amount.start, Clue.TOTAL, Clue.CLAUSE)
    return fresh is None or fresh.start < part.start


def _is_rate(sentence: Sentence, amount: Amount) -> bool:
    tail = _PHRASE_ENDS.split(sentence.text[amount.end : amount.end + _AFTER])[0]
    start, end = sentence.previous_end(amount), amount.end + len(tail)
    rates = [mark for mark in sentence.of(Clue.RATE) if start <= mark.start < end]
    if any(_EACH.search(sentence.text[mark.start : mark.end]) for mark in rates):
        return True
    return bool(rates) and sentence.time(amount) is None
