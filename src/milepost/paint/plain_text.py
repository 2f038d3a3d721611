"""Text as it may stand in the files of pictures, whatever a user has typed."""

import re

# What XML 1.0 cannot hold, with halves of characters, and signs that turn the direction of what follows.
_IMPOSSIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)
_RETURN = re.compile("\r\n?")
_BREAK = re.compile("[\t\n\x85\u2028\u2029]")


def plain_text(text: str) -> str:
    """The text without what no file can hold, and without what would turn the words after it around."""
    return _RETURN.sub("\n", _IMPOSSIBLE.sub("", text))


def plain_line(text: str) -> str:
    """The text as one line of a picture."""
    return _BREAK.sub(" ", plain_text(text))


def plain_json(text: str) -> str:
    """The same JSON without what no file can hold: such characters stand within strings, where they can be escaped."""
    return _RETURN.sub("\n", _IMPOSSIBLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text))
