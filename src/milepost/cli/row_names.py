"""What the rows of a file are called, one and many of them."""

from collections.abc import Mapping

NAMES: Mapping[str, tuple[str, str]] = {
    "tracker": ("tracker", "trackers"),
    "goal": ("goal", "goals"),
    "target": ("target", "targets"),
    "plan": ("part of a plan", "parts of plans"),
    "milestone": ("milestone", "milestones"),
    "figure": ("figure", "figures"),
    "edit": ("edit", "edits"),
}


def counted(table: str, count: int) -> str:
    """So many rows of a table: "3 figures"."""
    return f"{count:,} {NAMES[table][count != 1]}"
