"""Prints: results to standard output, words about them to standard error, whatever either can take."""

import contextlib
import os
import re
import sys
from typing import TextIO

# Whatever would move the cursor, change the terminal or turn the direction of writing.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_PLAIN = str.maketrans({
    "−": "-", "–": "-", "…": "...", "×": "x", "·": "-", "“": '"', "”": '"', "‘": "'", "’": "'",
    "≥": ">=", "≤": "<=", "≈": "~", "█": "#", "▒": "=", "░": ".", "\N{NO-BREAK SPACE}": " ",
    "\N{NARROW NO-BREAK SPACE}": " ",
})  # fmt: skip


def tell(text: str) -> None:
    """Print a result."""
    _print(text, sys.stdout)


def say(text: str) -> None:
    """Print words about a result, or why there is none."""
    _print(text, sys.stderr)


def flush() -> None:
    """Let go out what was printed; OSError where it cannot."""
    if sys.stdout is not None:  # a program without a console has none
        sys.stdout.flush()


def let_go_of_output() -> None:
    """Print into nothing from now on, since Python would complain at its end of what could not go out."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def takes(text: str, stream: TextIO) -> bool:
    """Whether the stream's encoding has all characters of `text`."""
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _print(text: str, stream: TextIO) -> None:
    stream.write(_fitting(_CONTROL.sub(_spelled_out, text), stream) + "\n")


def _fitting(text: str, stream: TextIO) -> str:
    """The text with plain signs, then with escapes, for what the stream cannot take."""
    if takes(text, stream):
        return text
    encoding = stream.encoding or "utf-8"
    return text.translate(_PLAIN).encode(encoding, "backslashreplace").decode(encoding)


def _spelled_out(match: re.Match[str]) -> str:
    """As JSON spells it, for this is how JSON is printed too."""
    return f"\\u{ord(match[0]):04x}"
