"""The bar under the headline: what is certain, what is possible, and what is left to the target."""

from dataclasses import dataclass

from milepost.chart.amounts import told
from milepost.chart.situation import target_value
from milepost.domain.progress import Progress

LENGTH = 60


@dataclass(frozen=True, slots=True)
class Signs:
    """What a bar is made of: what is certain, what may be, and what is left."""

    certain: str
    possible: str
    left: str


BLOCKS = Signs("█", "▒", "░")
ASCII = Signs("#", "=", ".")


def progress_bar(progress: Progress, signs: Signs) -> str:
    """A bar of the target's length, its last cell filled only once the target is reached; empty without a target."""
    target, done = target_value(progress), progress.done
    if not target:
        return ""
    certain = _cells(done.low or 0, target)
    possible = max(_cells(max(told(done), done.high or 0), target) - certain, 0)
    return signs.certain * certain + signs.possible * possible + signs.left * (LENGTH - certain - possible)


def _cells(count: float, target: int) -> int:
    return max(0, min(LENGTH, int(count * LENGTH / target)))
