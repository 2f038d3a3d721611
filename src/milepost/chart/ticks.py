"""Round ticks for an axis of counts."""

from collections.abc import Sequence
from math import ceil, floor, log10

from milepost.chart.wording import Wording

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)


def value_ticks(lowest: float, highest: float, most: int) -> tuple[float, ...]:
    """At most `most` + 1 round whole numbers, evenly apart, from `lowest` or just below to `highest` or just above."""
    highest = max(highest, lowest + 1)
    step = _step(highest - lowest, max(most, 1))
    first = floor(lowest / step)
    while ceil(highest / step) - first > max(most, 1):
        step = _step(step * 1.01 * most, most)
        first = floor(lowest / step)
    return tuple(step * number for number in range(first, ceil(highest / step) + 1))


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
