"""One sentence taken apart: its counts, times, makers and clues, and how these lie to each other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from milepost.exchange.announcement.amounts import Amount
from milepost.exchange.announcement.clues import Clue, Mark
from milepost.exchange.announcement.makers import Mention
from milepost.exchange.announcement.times import Role, Time

_COMPARED_BEFORE = re.compile(
    r"(?:\b(?:from|than|compared (?:with|to)|versus|vs\.?|against|over)\b(?: (?:the|a|its))*[\w ]{0,16}"
    r"|较|比|同比|环比|相比)\s?$",
    re.IGNORECASE,
)
_FAR, _COMMA, _CLAUSE = 90, 25, 60


@dataclass(frozen=True)
class Sentence:
    """What was found in a sentence; places count from its start."""

    text: str
    amounts: Sequence[Amount]
    times: Sequence[Time]
    mentions: Sequence[Mention]
    marks: Sequence[Mark]

    def of(self, *clues: Clue) -> list[Mark]:
        """The marks of these clues."""
        return [mark for mark in self.marks if mark.clue in clues]

    def between(self, start: int, end: int) -> str:
        """The text between two places."""
        return self.text[start:end]

    def last_before(self, place: int, *clues: Clue) -> Mark | None:
        """The last mark of these clues that ends before a place."""
        return max((mark for mark in self.of(*clues) if mark.end <= place), key=lambda mark: mark.end, default=None)

    def counted(self, amount: Amount) -> Clue | None:
        """What an amount counts: DELIVERED, ORDERED or OTHER, by the nearest word that says so."""
        if amount.noun.startswith(("deliver", "sale")):
            return Clue.DELIVERED
        if amount.noun.startswith(("order", "pre", "reserv", "booking")):
            return Clue.ORDERED
        marks = self.of(Clue.DELIVERED, Clue.ORDERED, Clue.OTHER)
        near = [(self._distance(amount, mark), mark.clue) for mark in marks]
        near = [(distance, clue) for distance, clue in near if distance is not None]
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def owner(self, amount: Amount) -> bool | None:
        """Whether the maker named last before an amount is the tracker's own; of none before, the first after it."""
        before = [mention for mention in self.mentions if mention.start < amount.start]
        if before:
            return before[-1].is_own
        return self.mentions[0].is_own if self.mentions else None

    def time(self, amount: Amount) -> Time | None:
        """The time an amount belongs to."""
        times = self._counted_times
        following = [time for time in times if time.start >= amount.end]
        following = [time for time in following if self._next_start(amount) >= time.start]
        near = following[0] if following and self._is_joined(amount.end, following[0].start) else None
        before = [time for time in times if time.end <= amount.start]
        if near is not None:
            return near
        if before:
            return before[-1]
        return next((time for time in times if time.start >= amount.end and not time.is_loose), None)

    def previous_end(self, amount: Amount) -> int:
        """Where the amount before this one ends."""
        return max((each.end for each in self.amounts if each.end <= amount.start), default=0)

    def _next_start(self, amount: Amount) -> int:
        return min((each.start for each in self.amounts if each.start >= amount.end), default=len(self.text))

    @cached_property
    def _counted_times(self) -> list[Time]:
        return [
            time
            for time in self.times
            if time.role is not Role.SINCE
            and not _COMPARED_BEFORE.search(self.text[max(0, time.start - 30) : time.start])
        ]

    def _is_joined(self, start: int, end: int) -> bool:
        gap = self.text[start:end]
        return len(gap) < _FAR and not re.search(r"[,，;；:：]|\b(?:and|while|but)\b", gap)

    def _distance(self, amount: Amount, mark: Mark) -> float | None:
        if mark.start >= amount.end:
            gap = self.text[amount.end : mark.start]
            if self._next_start(amount) < mark.start or len(gap) > _FAR:
                return None
            return (
                len(gap)
                + 6
                + (80 if re.search(r"[,，]|\b(?:while|and|but)\b", gap) else 0)
                + (200 if re.search("[;；]", gap) else 0)
            )
        if mark.end > amount.number:
            return None
        gap = self.text[mark.end : amount.number]
        return len(gap) + _COMMA * len(re.findall("[,，]", gap)) + _CLAUSE * len(re.findall("[;；]", gap))
