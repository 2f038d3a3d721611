"""How well forecasts along finished goals did: how often their ranges held what came, and how far off they were."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from milepost.domain.amount import Amount
from milepost.domain.backtest import Backtest, Trial
from milepost.domain.ways import Forecast

RANGES = {50: (0.25, 0.75), 80: (0.1, 0.9), 90: (0.05, 0.95), 95: (0.025, 0.975)}
"""The quantiles between which so many percent of the totals are."""

_NEAR = 0.02
"""Where bounds of what came are within this share of each other, the estimate stands for it."""


@dataclass(frozen=True, slots=True)
class Record:
    """So many forecasts; how many of them `held` what came within each range, in percent; half were off by no more.

    `off` is that share of what came.
    """

    forecasts: int
    held: dict[int, int]
    off: float


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


def keep_record(tests: Iterable[Backtest]) -> Record | None:
    """The record of all forecasts whose outcome is known; None where there is none."""
    tried = [(trial, came) for test in tests if (came := outcome(test.actual)) is not None for trial in test.trials]
    made = [(trial.outlook, came) for trial, came in tried if isinstance(trial.outlook, Forecast)]
    if not made:
        return None
    held = {percent: sum(holds(found, percent, came) for found, came in made) for percent in RANGES}
    return Record(len(made), held, median(abs(found.final[0.5] - came) / max(abs(came), 1.0) for found, came in made))


def chance_of(trial: Trial) -> float | None:
    """The chance that a trial gave the target it knew of."""
    value = trial.target.value if trial.target else None
    return trial.outlook.chance(value) if value is not None and isinstance(trial.outlook, Forecast) else None
