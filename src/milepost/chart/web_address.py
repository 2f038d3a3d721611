"""Finds the web address in a text."""

import re

_ADDRESS = re.compile(r"\bhttps?://[^\s/?#<>\"]+[^\s<>\"]*", re.IGNORECASE)
_CLOSING = ".,;:!?'*”’»"


def web_address(text: str) -> str | None:
    """The first http or https address in a text, without the punctuation that follows it; None where there is none."""
    if "://" not in text or (found := _ADDRESS.search(text)) is None:
        return None
    address = found[0].rstrip(_CLOSING)
    for opening, closing in ("()", "[]"):
        if address.endswith(closing) and address.count(opening) < address.count(closing):
            address = address[:-1].rstrip(_CLOSING)
    return address
