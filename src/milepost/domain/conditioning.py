"""What the known spans of a timeline say about the coming ones, under each model: Gaussian conditioning."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from milepost.domain import learned
from milepost.domain.forecast_model import Models, Seasons, covariance
from milepost.domain.timeline import Timeline, Vector

MODELS = Models(*np.array(learned.MODELS).T)
YEAR = Seasons(np.array(learned.YEAR), np.array(learned.UNSTEADY), np.array(learned.RUSHES))
WEEK = Seasons(np.zeros(7), np.ones(7), np.zeros((0, 7)))

_STEADY = 1e-9
"""A variance that only keeps rounding errors from mattering."""

_KEPT = 24
"""How many conditions are kept: those of the months of a year, with and without earlier years."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """For G models, n known and h coming spans: how what is known weighs, whatever it is.

    `precision` (G, n, n) and `log_determinant` (G,) give the likelihood of the known, `gain` (G, h, n) the means of the
    coming, `spread` (G, h, h) a root of their covariance.
    """

    precision: Vector
    log_determinant: Vector
    gain: Vector
    spread: Vector

    def log_likelihood(self, known: Vector) -> Vector:
        """How likely the known values (n,) are under each model (G,), up to a constant."""
        return -0.5 * (self.log_determinant + (self.precision @ known) @ known)


def seasons_of(when: Timeline) -> Seasons:
    """What is known beforehand of the seasons that a timeline goes by."""
    return YEAR if when.parts.shape[1] == len(YEAR.mean) else WEEK


@lru_cache(_KEPT)
def conditions(when: Timeline, doubts: Sequence[float]) -> Conditions:
    """The conditions where the first n spans of a timeline are known, each up to an error.

    `doubts` are the n standard deviations of the errors. Half of their variance is in common: those who round down once
    do so again.
    """
    moves, known, doubt = covariance(when, MODELS, seasons_of(when)), len(doubts), np.array(doubts)
    moves[:, :known, :known] += (np.outer(doubt, doubt) + np.diag(doubt**2)) / 2
    among, across = moves[:, :known, :known], moves[:, known:, :known]
    precision = np.asarray(np.linalg.inv(among), np.float64)
    roots = np.asarray(np.linalg.cholesky(among), np.float64)
    gain = across @ precision
    left = moves[:, known:, known:] - gain @ across.transpose(0, 2, 1)
    spread = np.asarray(np.linalg.cholesky(left + _STEADY * np.eye(len(when) - known)), np.float64)
    return Conditions(precision, 2 * np.log(roots.diagonal(0, 1, 2)).sum(1), gain, spread)
