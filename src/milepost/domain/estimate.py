"""The most even running total within the bounds of the figures: the curve's estimate."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from milepost.domain.differences import DifferenceSystem
from milepost.domain.evenness import Programme, most_even


def even_totals(system: DifferenceSystem, groups: Sequence[int], nodes: Sequence[int]) -> list[float]:
    """The running total at each of the sorted day ordinals `nodes` with the least sum of squared daily counts.

    Days whose differences are known exactly move as one group, so that only the groups' places are searched for.
    """
    number: dict[int, int] = {}
    anchor: dict[int, int] = {}
    group = [number.setdefault(name, len(number)) for name in groups]
    potential = system.potential
    for node, name in enumerate(group):
        anchor.setdefault(name, node)
    within = [potential[node] - potential[anchor[name]] for node, name in enumerate(group)]
    values = most_even(_programme(system, group, within, nodes)).tolist()
    return [_whole(values[name] + shift) for name, shift in zip(group, within, strict=True)]


def _programme(
    system: DifferenceSystem, group: Sequence[int], within: Sequence[int], nodes: Sequence[int]
) -> Programme:
    segments = [
        (group[k], group[k + 1], within[k + 1] - within[k], end - begin)
        for k, (begin, end) in enumerate(pairwise(nodes))
        if group[k] != group[k + 1]
    ]
    limits: dict[tuple[int, int], int] = {}
    for tail, head, weight, _ in system.constraints:
        ends = group[tail], group[head]
        if ends[0] != ends[1]:
            most = weight - within[head] + within[tail]
            limits[ends] = min(most, limits.get(ends, most))
    start, end, offset, days = zip(*segments, strict=True) if segments else ((), (), (), ())
    return Programme(
        size=max(group) + 1,
        start=np.array(start, np.intp),
        end=np.array(end, np.intp),
        offset=np.array(offset, np.float64),
        days=np.array(days, np.float64),
        tail=np.array([tail for tail, _ in limits], np.intp),
        head=np.array([head for _, head in limits], np.intp),
        most=np.array(list(limits.values()), np.float64),
    )


def _whole(value: float) -> float:
    """A value that is whole but for the last digits of the arithmetic, as the whole number."""
    nearest = float(round(value))
    return nearest if abs(value - nearest) < 1e-6 else value
