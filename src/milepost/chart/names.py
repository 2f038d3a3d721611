"""Names that users give, cut to a length that leaves room for other words."""

_LONGEST = 40


def shortened(name: str, longest: int = _LONGEST) -> str:
    """The name, or its beginning and an ellipsis."""
    return name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"
