"""What is told of a change that has happened to an open file."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from milepost.domain.edit import Edit


class Cause(StrEnum):
    """What changed the file."""

    APPLIED = "applied"
    UNDONE = "undone"
    REDONE = "redone"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Changed:
    """A change that has happened. `trackers` are the ids it touched, None where it may be any.

    `warning` says what went wrong beside it that keeps nobody from working.

    `edit` is the edit that was made, taken back or made again; None where another program changed the file,
    and where several edits were taken back or made again at once.
    """

    cause: Cause
    trackers: frozenset[int] | None
    edit: Edit | None
    warning: str = ""

    def touches(self, tracker_id: int) -> bool:
        """Whether a tracker may have changed."""
        return self.trackers is None or tracker_id in self.trackers


Listener: TypeAlias = Callable[[Changed], None]
