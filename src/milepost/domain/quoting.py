"""How an error sentence names what was typed: in quotes, on one line, and no longer than a line can hold."""

_LONGEST = 60


def quoted(text: str) -> str:
    """`text` in quotes, shortened when long, with unprintable characters spelled out so that it can go anywhere."""
    start = "".join(_visible(character) for character in text[:_LONGEST])
    return f'"{start}…"' if len(text) > _LONGEST else f'"{start}"'


def _visible(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
