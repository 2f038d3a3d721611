"""Quantities as national forms write them, brought to the grammar of the import format."""

import re

_DOTTED = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.,])")
_ALL_DOTTED = re.compile(r"[^0-9]*[0-9]{1,3}(?:\.[0-9]{3})+[^0-9]*")


def is_dotted(text: str) -> bool:
    """Whether a text is a quantity with full stops between its thousands, such as 7.058."""
    return _ALL_DOTTED.fullmatch(text) is not None


def undotted(text: str) -> str:
    """The text with commas in place of full stops between thousands."""
    return _DOTTED.sub(lambda found: found[0].replace(".", ","), text)
