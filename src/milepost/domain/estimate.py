"""The most even running total within the bounds of the figures: the curve's estimate."""

from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from milepost.domain.differences import DifferenceSystem
from milepost.domain.evenness import Programme, most_even

Vector = NDArray[np.float64]
Integers = NDArray[np.intp]


def even_totals(system: DifferenceSystem, groups: Sequence[int], nodes: Sequence[int]) -> list[float]:
    """The running total at each of the sorted day ordinals `nodes` with the least sum of squared daily counts.

    Days whose differences are known exactly move as one group, so that only the groups' places are searched for.
    """
    group, anchor = _numbered(groups)
    potential = system.potential
    anchors: list[int] = anchor[group].tolist()
    within = [value - potential[node] for value, node in zip(potential, anchors, strict=True)]
    values = most_even(_programme(system, group, within, nodes)) if len(anchor) > 1 else np.zeros(1)
    return _whole(values[group] + np.array(within, np.float64)).tolist()


def _numbered(groups: Sequence[int]) -> tuple[Integers, Integers]:
    """The groups numbered from 0 in the order of their first nodes, and these nodes."""
    _, first, group = np.unique(groups, return_index=True, return_inverse=True)
    order = np.argsort(first)
    return np.argsort(order)[group], first[order]


def _programme(system: DifferenceSystem, group: Integers, within: Sequence[int], nodes: Sequence[int]) -> Programme:
    start, end = group[:-1], group[1:]
    between = start != end
    limits = _limits(system, group, within)
    return Programme(
        size=int(group.max()) + 1,
        start=start[between],
        end=end[between],
        offset=_rises(within)[between],
        days=_rises(nodes)[between],
        tail=limits[0],
        head=limits[1],
        most=limits[2],
    )


def _limits(system: DifferenceSystem, group: Integers, within: Sequence[int]) -> tuple[Integers, Integers, Vector]:
    """From group, to group and limit of each constraint between groups, only the tightest of those between the same."""
    count = len(system.constraints)
    tail, head = (np.fromiter(map(itemgetter(place), system.constraints), np.intp, count) for place in (0, 1))
    room = (weight - within[head] + within[tail] for tail, head, weight, _ in system.constraints)
    most = np.fromiter(room, np.float64, count)
    kept = np.flatnonzero(group[tail] != group[head])
    kept = kept[np.lexsort((most[kept], group[head[kept]], group[tail[kept]]))]
    from_group, to_group = group[tail[kept]], group[head[kept]]
    fresh = (np.diff(from_group, prepend=-1) != 0) | (np.diff(to_group, prepend=-1) != 0)
    return from_group[fresh], to_group[fresh], most[kept][fresh]


def _rises(values: Sequence[int]) -> Vector:
    """From each value to the next, taken as whole numbers, which are exact whatever their size."""
    return np.array([after - before for before, after in pairwise(values)], np.float64)


def _whole(values: Vector) -> Vector:
    """Values that are whole but for the last digits of the arithmetic, as the whole numbers."""
    nearest = np.rint(values)
    return np.where(np.abs(values - nearest) < 1e-6, nearest, values)
