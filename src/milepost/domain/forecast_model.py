"""How a rate may move, in each of the ways that the forecast averages over: covariances of its square root.

The square root of the rate, scaled so that the recent mean is 2 and small changes are shares of it, is a Gaussian
process: a level known only from the figures, deviations and a slope that fade, a season, and noise, less of it in
longer spans. The sizes of these are not estimated: each of the models is one set of sizes, and the figures tell how
likely each is (Rasmussen and Williams, "Gaussian Processes for Machine Learning", 2006, chapters 2 and 5).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from milepost.domain.timeline import Timeline, Vector

LEVEL = 25.0
"""The variance of the level before anything is known of it: it may be anything."""

SEASON_MEMORY = 66.0
"""The time over which the likeness of seasons falls to 37 %."""


class Models(NamedTuple):
    """G sets of sizes, each field (G,): standard deviations and memories, in units of a timeline, and weights."""

    weight: Vector
    deviation: Vector
    memory: Vector
    slope: Vector
    slope_memory: Vector
    noise: Vector
    season: Vector
    rush: Vector


@dataclass(frozen=True, slots=True)
class Seasons:
    """What is known of every season before any figure: of its m parts the `mean` and how `unsteady` they are.

    `rushes` (r, m) are the ways in which one count's seasons differ most from another's.
    """

    mean: Vector
    unsteady: Vector
    rushes: Vector


def covariance(when: Timeline, models: Models, seasons: Seasons) -> Vector:
    """The covariance (G, n, n) of the square roots of the rates of n spans under each model."""
    of = Models(*(each[:, None, None] for each in models))
    lag = np.abs(when.middle[:, None] - when.middle)
    deviations = of.deviation**2 * _for_each(models.memory, lambda memory: np.exp(-lag / memory))
    slopes = of.slope**2 * _for_each(models.slope_memory, lambda memory: _integrated(when.middle, lag, memory))
    unsteady = when.parts @ seasons.unsteady
    parts, rushes = when.parts * seasons.unsteady, when.parts @ seasons.rushes.T
    alike = np.exp(-lag / SEASON_MEMORY)
    season = of.season**2 * (alike * (parts @ parts.T)) + of.rush**2 * (alike * (rushes @ rushes.T))
    noise = of.noise**2 * np.diag(unsteady**2 / np.sqrt(when.length))
    return LEVEL + deviations + slopes + season + noise


def _for_each(memories: Vector, made: Callable[[float], Vector]) -> Vector:
    """What is made of each memory, once for those that are equal."""
    unlike, place = np.unique(memories, return_inverse=True)
    return np.array([made(float(memory)) for memory in unlike])[place]


def _integrated(middle: Vector, lag: Vector, memory: float) -> Vector:
    """The covariance of the integral, from a unit before the first middle on, of a slope of variance 1 that fades."""
    since = middle - middle[0] + 1
    fades = np.exp(-since / memory)
    both = np.minimum(since[:, None], since)
    return memory**2 * (2 * both / memory - 1 + fades[:, None] + fades - np.exp(-lag / memory))
