"""One of the few numbers under the headline."""

from dataclasses import dataclass
from enum import StrEnum

NOTHING = "–"


class Tone(StrEnum):
    """Whether a number is good or bad news; the words say it too."""

    NEUTRAL = "neutral"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Tile:
    """One number: what it is, how much, and what that means."""

    label: str
    value: str
    detail: str
    tone: Tone = Tone.NEUTRAL
