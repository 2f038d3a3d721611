"""Names that users give, cut to a length that leaves room for other words."""

_LONGEST = 40


def shortened(name: str) -> str:
    """The name, or its beginning and an ellipsis."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
