"""What commands and fields are called where their letters cannot be pressed."""

import re

_LETTER = re.compile(r"\(&\w\)|&(&?)")
"""The mark before a letter, in some languages with the letter behind the words; two stand for one ampersand."""


def plain_words(text: str) -> str:
    """The words of a command or a field without its letter: "Undo" for "&Undo", "撤销" for "撤销(&U)"."""
    return _LETTER.sub(lambda found: found[1] or "", text)


def command_name(text: str) -> str:
    """What a command is called in a sentence: without its letter and the dots that tell of a dialog."""
    return plain_words(text).removesuffix("…")
