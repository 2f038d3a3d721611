"""Round ticks for an axis of counts."""

from collections.abc import Sequence
from math import ceil, floor, log10

from milepost.chart.wording import Wording

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)

_HAIR = 1e-9
"""The share of a step by which a tick may lie beyond the end."""


def value_ticks(lowest: float, highest: float, most: int) -> tuple[float, ...]:
    """At most `most` + 1 round whole numbers, evenly apart, from `lowest` or just below to `highest` or just above."""
    highest = max(highest, lowest + 1)
    step = _step(highest - lowest, max(most, 1))
    first = floor(lowest / step)
    while ceil(highest / step) - first > max(most, 1):
        step = _step(step * 1.01 * most, most)
        first = floor(lowest / step)
    return tuple(step * number for number in range(first, ceil(highest / step) + 1))


def ticks_between(lowest: float, highest: float, most: int) -> tuple[float, ...]:
    """The round whole numbers from `lowest` to `highest`, evenly apart, so that they are at most `most` + 1."""
    step = tick_step(lowest, highest, most)
    first, last = ceil(lowest / step - _HAIR), floor(highest / step + _HAIR)
    return tuple(step * number for number in range(first, last + 1))


def tick_step(lowest: float, highest: float, most: int) -> float:
    """How far apart the ticks between two counts are."""
    return _step(highest - lowest, max(most, 1))


def _step(reach: float, most: int) -> float:
    """The smallest round step of which `most` cover `reach`; whole, since half a count is none."""
    least = max(reach / most, 1.0)
    magnitude = 10.0 ** floor(log10(least))
    steps = (magnitude * factor for factor in _ROUND)
    return next(step for step in steps if step >= least * (1 - 1e-9) and step == int(step))


def tick_labels(ticks: Sequence[float], wording: Wording, *, short: bool) -> tuple[str, ...]:
    """The ticks as text, in full ("20,000") or short ("20k")."""
    said = wording.short_count if short else wording.count
    return tuple(map(said, ticks))


def told_short(step: float, largest: float, wording: Wording) -> bool:
    """Whether multiples of a step up to the largest are exact and shorter where they are told short."""
    magnitude = 10.0 ** floor(log10(step))
    finest = magnitude if step % magnitude == 0 else magnitude / 2
    begin = 10.0 ** floor(log10(max(largest, 1.0)))
    numbers = [begin + turn * finest for turn in range(10)]
    said = list(map(wording.short_count, numbers))
    shorter = all(len(short) < len(wording.count(number)) for short, number in zip(said, numbers, strict=True))
    return shorter and len(set(said)) == len(said)
