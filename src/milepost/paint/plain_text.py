"""Text as it may stand in the files of pictures, whatever a user has typed."""

import re

# What XML 1.0 cannot hold, with halves of characters, and signs that turn the direction of what follows.
_IMPOSSIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)


def plain_text(text: str) -> str:
    """The text without what no file can hold, and without what would turn the words after it around."""
    return _IMPOSSIBLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
