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
    moves = covariance(when, MODELS, seasons_of(when))
    known, doubt = len(doubts), np.array(doubts)
    moves[:, :known, :known] += (np.outer(doubt, doubt) + np.diag(doubt**2)) / 2
    precision = np.asarray(np.linalg.inv(moves[:, :known, :known]), np.float64)
    gain = moves[:, known:, :known] @ precision
    left = moves[:, known:, known:] - gain @ moves[:, :known, known:]
    spread = np.asarray(np.linalg.cholesky(left + 1e-9 * np.eye(len(when) - known)), np.float64)
    return Conditions(precision, np.linalg.slogdet(moves[:, :known, :known])[1], gain, spread)
