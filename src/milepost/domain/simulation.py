"""Ways in which a count may go on, drawn from all models by how likely the known spans make each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from milepost.domain.conditioning import MODELS, Conditions, conditions, seasons_of
from milepost.domain.known_spans import EXCESS, KnownSpan
from milepost.domain.span import Span
from milepost.domain.timeline import Timeline, Vector, by_days, by_months
from milepost.domain.ways import WAYS

Integers = NDArray[np.intp]

TEMPER = 0.5
"""How far the likelihood of a model is trusted: months resemble each other more than independent draws would."""

TAILS = 10.0
"""Degrees of freedom of the scale of a way (Student's t): now and then all is more uncertain than it was."""

FAMILIAR = 12
"""Up to so many known spans, the ways have their tails in full and are as wide as the models say."""

STEADIER = 0.1
"""The power of how much more than that is known by which they are narrower."""

UNLIKELY = 0.02
"""No way is drawn from a model that is so much less likely than the likeliest."""

RECENT = 12.0
"""The latest months, or other units, whose mean rate is the scale."""


@dataclass(frozen=True, slots=True)
class _Clock:
    """A timeline with the values of its known spans; `scale` is the rate that has the value 2."""

    when: Timeline
    known: Vector
    scale: float
    given: Conditions

    @property
    def log_weights(self) -> Vector:
        """How much each model is to be believed, up to a common factor."""
        return np.log(MODELS.weight) + TEMPER * self.given.log_likelihood(
            self.known - self._expected[: len(self.known)]
        )

    def counts(self, numbers: Integers, noise: Vector) -> Vector:
        """Draw so many ways from each model with standard normal noise, a row for each way."""
        known = len(self.known)
        means = self._expected[known:] + self.given.gain @ (self.known - self._expected[:known])
        parts = np.split(noise, np.cumsum(numbers)[:-1])
        drawn = [(model, part) for model, part in enumerate(parts) if len(part)]
        values = [means[model] + part @ self.given.spread[model].T for model, part in drawn] or [noise]
        return _squared(np.concatenate(values)) * self.scale * self.when.length[known:]

    @property
    def _expected(self) -> Vector:
        """The values before anything is known of this count."""
        return 2.0 + self.when.parts @ seasons_of(self.when).mean


def coming_counts(known: Sequence[KnownSpan], coming: Sequence[Span], unit: int | None) -> Vector:
    """Counts (WAYS, h) of h coming spans, which follow the known ones; the same input gives the same counts.

    They go by the months of the year, or where a step of `unit` days is given by that, whichever the known spans make
    more likely.
    """
    spans = [*(each.span for each in known), *coming]
    timelines = [by_months(spans), *([] if unit is None else [by_days(spans, unit)])]
    clocks = [_clock(when, known) for when in timelines]
    shares = _shares(np.concatenate([clock.log_weights for clock in clocks]))
    ends = np.rint(np.cumsum(shares) / shares.sum() * WAYS).astype(np.intp)
    numbers: list[Integers] = np.split(np.diff(ends, prepend=0), len(clocks))
    noise = np.split(_noise(len(known), len(coming)), np.cumsum([each.sum() for each in numbers])[:-1])
    drawn = zip(clocks, numbers, noise, strict=True)
    return np.concatenate([clock.counts(number, part) for clock, number, part in drawn])


def _clock(when: Timeline, known: Sequence[KnownSpan]) -> _Clock:
    length = when.length[: len(known)]
    rates = np.array([each.estimate + each.excess for each in known]) / length
    recent = np.cumsum(length[::-1])[::-1] <= max(RECENT, length[-1])
    scale = max(float(np.average(rates[recent], weights=length[recent])), 0.5 / RECENT)
    values = 2 * _rooted(rates / scale)
    doubts = tuple(float(_doubt(each) * value / 2) for each, value in zip(known, values, strict=True))
    return _Clock(when, values, scale, conditions(when, doubts))


def _doubt(known: KnownSpan) -> float:
    """The standard deviation of what was counted, as a share of the estimate."""
    low, high = known.bounds
    if high is None or low is None:
        return EXCESS
    return (high - low) / sqrt(12) / max(abs(known.estimate), 1.0)


def _noise(known: int, coming: int) -> Vector:
    """Noise of so many coming spans, wider in all of a way where its scale says so.

    Both matter less the more is known: a count that has been followed for years keeps to its ways.
    """
    normals, scales = _standard(coming)
    lore = min(FAMILIAR / known, 1.0)
    return normals * scales**lore * lore**STEADIER


@lru_cache(8)
def _standard(columns: int) -> tuple[Vector, Vector]:
    """Standard normal noise (WAYS, columns) and scales (WAYS, 1), symmetrical and always the same."""
    chance = np.random.default_rng(1)
    half = chance.standard_normal((WAYS // 2, columns))
    scales = np.sqrt(TAILS / chance.chisquare(TAILS, (WAYS, 1)))
    mixed = chance.permutation(np.concatenate([half, -half]))
    return mixed, scales


def _shares(log_weights: Vector) -> Vector:
    """How much of all ways each model has, up to a common factor; of hardly likely ones none are drawn."""
    shares = np.exp(log_weights - log_weights.max())
    return np.where(shares < UNLIKELY, 0.0, shares)


def _rooted(rates: Vector) -> Vector:
    return np.sign(rates) * np.sqrt(np.abs(rates))


def _squared(values: Vector) -> Vector:
    return np.maximum(values, 0) ** 2 / 4
