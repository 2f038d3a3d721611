"""Reads the sentences that were marked by hand, and counts how a reading of them compares."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.exchange.announcement.proposals import Proposal, Setting
from milepost.exchange.announcement.reading import read_announcement

SENTENCES = Path(__file__).with_name("sentences.txt")
_SPAN = re.compile(r"@ (?P<tracker>.+), (?P<first>\S+)\.\.(?P<last>\S+)")
_MARK = re.compile(
    r"> (?P<what>\w+) (?P<first>[\d-]*)\.\.(?P<last>\S+) (?P<low>\d+)\.\.(?P<high>\d*)(?: on (?P<announced>\S+))?"
)


@dataclass(frozen=True, slots=True)
class Said:
    """What is announced, comparable; `announced` is empty where the text does not give the day."""

    what: str
    first: str
    last: str
    low: str
    high: str
    announced: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A text, for whom it is read, and what it announces."""

    text: str
    setting: Setting
    said: frozenset[Said]

    def read(self) -> frozenset[Said]:
        """What the rules take from it."""
        return frozenset(map(_said, read_announcement(self.text, self.setting)))


def marked_texts(path: Path = SENTENCES) -> Iterator[Marked]:
    """All texts with their marks."""
    setting: Setting | None = None
    text, said = "", set[Said]()
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if mark := _MARK.fullmatch(line):
            parts = mark.groupdict(default="")
            said.add(Said(*(parts[name] for name in ("what", "first", "last", "low", "high", "announced"))))
            continue
        if text and setting:
            yield Marked(text, setting, frozenset(said))
        text, said = "", set[Said]()
        if head := _SPAN.fullmatch(line):
            setting = _setting(head["tracker"], Span(*map(date.fromisoformat, head.group("first", "last"))))
        elif line and not line.startswith("#"):
            text = line


def _setting(tracker: str, goal: Span) -> Setting:
    return Setting(tracker, "vehicles", Measure.DELIVERIES, goal, goal.last)


def _said(proposal: Proposal) -> Said:
    what = "target" if proposal.kind == "target" else str(proposal.measure)
    announced = "" if "announced_on" in proposal.assumed else str(proposal.announced_on)
    low, high = proposal.quantity.low, proposal.quantity.high
    return Said(
        what,
        str(proposal.first_day or ""),
        str(proposal.last_day),
        str(low),
        str("" if high is None else high),
        announced,
    )
