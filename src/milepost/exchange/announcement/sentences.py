"""Parts a text into sentences, headings and list entries."""

import re
from collections.abc import Iterator

# Signs of full width stand for plain ones; every sign for one other, so that places in a text stay.
_PLAIN = {code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), 0xFF05, 0xFF0B, 0xFF5E)} | {
    0x00A0: " ", 0x202F: " ", 0x2009: " ", 0x3000: " ", 0x2019: "'", 0x2018: "'", 0x2011: "-", 0x2010: "-",
}  # fmt: skip
_SHORT = r"(?<!\bInc)(?<!\bCo)(?<!\bCorp)(?<!\bLtd)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bNo)(?<!\bvs)(?<!\bapprox)(?<!\bca)"
_MONTHS = "(?<!Jan)(?<!Feb)(?<!Mar)(?<!Apr)(?<!Jun)(?<!Jul)(?<!Aug)(?<!Sep)(?<!Sept)(?<!Oct)(?<!Nov)(?<!Dec)"
# No part takes in twice what another one could, or the time it takes grew with the square of a long run of signs.
_END = re.compile(
    rf"(?:[。！？；]++[”」』）]*+|(?<![!?])[!?]++[\"')\]”]*+(?=\s|$)"
    rf"|{_SHORT}{_MONTHS}\.[\"')\]”]*+(?=\s\W{{0,9}}[A-Z0-9一-鿿]|\s*$)|\n+)"
)
_LONGEST = 1_000
"""A text without an end for so many letters is no sentence, and is taken in pieces."""


def plain(text: str) -> str:
    """The text with plain digits, spaces and signs, as long as it was."""
    return text.translate(_PLAIN)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text in their order, none of them empty."""
    start = 0
    for end in _END.finditer(text):
        yield from _stripped(text[start : end.end()])
        start = end.end()
    yield from _stripped(text[start:])


def _stripped(text: str) -> Iterator[str]:
    for start in range(0, len(text), _LONGEST):
        if sentence := text[start : start + _LONGEST].strip():
            yield sentence
