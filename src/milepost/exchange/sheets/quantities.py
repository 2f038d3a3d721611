"""Quantities as national forms write them, brought to the grammar of the import format."""

import re

_DOTTED = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.,])")
_MARK = re.compile(r"\s*(?:[*†‡]+|\[\w{1,3}\]|\([prev]\))$")
_POINT_NOUGHT = re.compile(r"(-?[0-9]+)\.0")
_NUMBER = re.compile(r"-?[0-9][0-9,. ]*\+?")
_ALL_DOTTED = re.compile(r"[^0-9]*[0-9]{1,3}(?:\.[0-9]{3})+[^0-9]*")


def is_dotted(text: str) -> bool:
    """Whether a text is a quantity with full stops between its thousands, such as 7.058."""
    return _ALL_DOTTED.fullmatch(text) is not None


def undotted(text: str) -> str:
    """The text with commas in place of full stops between thousands."""
    return _DOTTED.sub(lambda found: found[0].replace(".", ","), text)


def plain_quantity(text: str, scale: str, *, dotted: bool) -> str:
    """The quantity without the mark of a footnote and without ".0", in the `scale` that its title names."""
    unmarked = _MARK.sub("", text.strip())
    whole = _POINT_NOUGHT.fullmatch(unmarked)
    plain = whole[1] if whole else undotted(unmarked) if dotted and not scale else unmarked
    if not scale or _NUMBER.fullmatch(plain) is None:
        return plain
    return f"{plain[:-1]}{scale}+" if plain.endswith("+") else f"{plain}{scale}"
