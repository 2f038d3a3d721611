"""Lends a year to days and months that a text names without one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from milepost.domain.span import Span

_AHEAD = 4
"""So many months ahead of its announcement a target may be named without a year."""


@dataclass(frozen=True, slots=True)
class Years:
    """The goal, and the day of the announcement where the text gives it; `announced_whole` with its year."""

    goal: Span
    announced: date | None = None
    announced_whole: bool = False

    @property
    def default(self) -> int:
        """The year of what has none: that of the announcement, else the goal's first."""
        return self.announced.year if self.announced else self.goal.first.year

    def named(self, named: Mapping[str, str]) -> int:
        """The year that is named, else the default."""
        if year := named.get("year"):
            return int(year)
        return self.default - (named.get("word") == "去年")

    def is_named(self, named: Mapping[str, str]) -> bool:
        """Whether the year stands in the text, be it that of the announcement."""
        return "year" in named or self.announced_whole

    def of(self, named: Mapping[str, str], month: int, day: int = 1) -> int:
        """The year named; else the announcement's, or the one before for a month far ahead; else in the goal."""
        if named.keys() & {"year", "word"}:
            return self.named(named)
        if self.announced is not None:
            return self.announced.year - (month > self.announced.month + _AHEAD)
        crosses = self.goal.first.year < self.goal.last.year
        return self.goal.first.year + (crosses and (month, day) < (self.goal.first.month, self.goal.first.day))
