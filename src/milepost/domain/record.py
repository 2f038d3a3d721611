"""How well forecasts along finished goals did: how often their ranges held what came, and how far off they were."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from statistics import median

from milepost.domain.amount import Amount
from milepost.domain.backtest import Backtest, Trial
from milepost.domain.ways import Forecast

RANGES = {50: (0.25, 0.75), 80: (0.1, 0.9), 90: (0.05, 0.95), 95: (0.025, 0.975)}
"""The quantiles between which so many percent of the totals are."""

SURE = 0.8
"""A chance from which on a forecast has said that the target will be reached, and one minus it that it will not."""

_NEAR = 0.02
"""Where bounds of what came are within this share of each other, the estimate stands for it."""


@dataclass(frozen=True, slots=True)
class Record:
    """So many forecasts; how many of them `held` what came within each range, in percent; half were off by no more.

    `off` is that share of what came. Of the `sure` ones, whose chance was `SURE` or more for or against the target
    that was known, so many were `right`. As many as `left_out` are of goals whose outcome is not known well enough.
    """

    forecasts: int
    held: dict[int, int]
    off: float
    left_out: int = 0
    sure: int = 0
    right: int = 0


class NoRecord(Enum):
    """Why there is none: no goal is finished, none had a forecast, or no outcome of those is known well enough."""

    UNFINISHED = auto()
    UNTRIED = auto()
    UNSETTLED = auto()


def outcome(actual: Amount) -> float | None:
    """What a goal came to, where it is known well enough to hold forecasts against."""
    low, high, estimate = actual.low, actual.high, actual.estimate
    if low is None or high is None or estimate is None or high - low > _NEAR * abs(high):
        return None
    return estimate


def holds(found: Forecast, percent: int, came: float) -> bool:
    """Whether the range of so many percent held what came."""
    low, high = RANGES[percent]
    return found.final[low] <= came <= found.final[high]


def keep_record(tests: Sequence[Backtest]) -> Record | NoRecord:
    """The record of all forecasts whose outcome is known."""
    tried = [(trial.outlook, outcome(test.actual)) for test in tests for trial in test.trials]
    all_made = [(found, came) for found, came in tried if isinstance(found, Forecast)]
    made = [(found, came) for found, came in all_made if came is not None]
    if not made:
        return _reason(tests, all_made)
    held = {percent: sum(holds(found, percent, came) for found, came in made) for percent in RANGES}
    off = median(abs(found.final[0.5] - came) / max(abs(came), 1.0) for found, came in made)
    verdicts = [right for test in tests for trial in test.trials if (right := _right(trial, test)) is not None]
    return Record(len(made), held, off, len(all_made) - len(made), len(verdicts), verdicts.count(True))


def _right(trial: Trial, test: Backtest) -> bool | None:
    """Whether a forecast that was sure was right of the target that it knew."""
    came, chance = outcome(test.actual), chance_of(trial)
    if came is None or chance is None or trial.target is None or trial.target.value is None:
        return None
    if 1 - SURE < chance < SURE:
        return None
    return (chance >= SURE) == (came >= trial.target.value)


def _reason(tests: Sequence[Backtest], made: Sequence[object]) -> NoRecord:
    if not tests:
        return NoRecord.UNFINISHED
    return NoRecord.UNSETTLED if made else NoRecord.UNTRIED


def chance_of(trial: Trial) -> float | None:
    """The chance that a trial gave the target it knew of."""
    value = trial.target.value if trial.target else None
    return trial.outlook.chance(value) if value is not None and isinstance(trial.outlook, Forecast) else None
