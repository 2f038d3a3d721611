"""What was chosen in a file, its tracker and each tracker's goal, and how that is kept as text."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import cast


@dataclass(frozen=True, slots=True)
class Choice:
    """The id of the tracker that was chosen, if any, and those of the goals chosen in each tracker."""

    tracker: int | None = None
    goals: Mapping[int, int] = field(default_factory=dict[int, int])

    def with_tracker(self, number: int) -> "Choice":
        """The choice with another tracker."""
        return replace(self, tracker=number)

    def with_goal(self, tracker: int, goal: int) -> "Choice":
        """The choice with another goal of a tracker."""
        return replace(self, goals={**self.goals, tracker: goal})


def write_choice(choice: Choice) -> str:
    """The choice as text that `read_choice` reads."""
    return json.dumps([choice.tracker, *(list(pair) for pair in choice.goals.items())])


def read_choice(text: str) -> Choice:
    """The choice that was written; none where the text is anything else."""
    try:
        parts: object = json.loads(text)
    except ValueError:
        return Choice()
    if not isinstance(parts, list) or not parts:
        return Choice()
    tracker, *pairs = cast("list[object]", parts)
    goals = [pair for pair in map(_pair, pairs) if pair is not None]
    return Choice(tracker if isinstance(tracker, int) else None, dict(goals))


def _pair(part: object) -> tuple[int, int] | None:
    match part:
        case [int(tracker), int(goal)]:
            return tracker, goal
        case _:
            return None
