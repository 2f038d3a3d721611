"""Sparse solution of weighted graph Laplacians, node 0 held at 0.

The order of elimination (minimum degree: George and Liu, Computer Solution of Large Sparse Positive Definite Systems,
1981) and the places of the numbers are found once for a graph; factoring it for new weights only runs through them.
"""

from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class _Column(NamedTuple):
    """One eliminated node: its neighbours, where their entries are, and where each pair of them is updated."""

    node: int
    neighbours: list[int]
    places: list[int]
    targets: list[int]


class Laplacian:
    """The Laplacian of a connected graph with `size` nodes and edges from `start` to `end`; loops do not count."""

    def __init__(self, size: int, start: NDArray[np.intp], end: NDArray[np.intp]) -> None:
        self._size, self._start, self._end = size, start, end
        self._inner = (start > 0) & (end > 0) & (start != end)
        inner_start, inner_end = start[self._inner], end[self._inner]
        pairs = np.minimum(inner_start, inner_end) * size + np.maximum(inner_start, inner_end)
        distinct, self._place = np.unique(pairs, return_inverse=True)
        self._columns, self._entries = _eliminate(size, [divmod(pair, size) for pair in distinct.tolist()])
        self._pivots: list[float] = []
        self._shares: list[float] = []

    def factor(self, weight: NDArray[np.float64]) -> None:
        """Factor the Laplacian in which each edge has its positive weight.

        A node is eliminated by joining its neighbours to each other (the star-mesh transform): nothing is subtracted,
        so that weights of any size keep all their digits.
        """
        held = np.where(self._start == 0, self._end, np.where(self._end == 0, self._start, 0))
        ground = np.bincount(held, weight, self._size).tolist()
        entry = np.bincount(self._place, weight[self._inner], self._entries).tolist()
        pivots: list[float] = []
        for node, neighbours, places, targets in self._columns:
            pivot = ground[node] + sum([entry[place] for place in places])
            pivots.append(pivot)
            target = iter(targets)
            for position, place in enumerate(places):
                part = entry[place] / pivot
                ground[neighbours[position]] += part * ground[node]
                for other in places[position + 1 :]:
                    entry[next(target)] += part * entry[other]
            for place in places:
                entry[place] /= pivot
        self._pivots, self._shares = pivots, entry

    def solve(self, right: NDArray[np.float64]) -> NDArray[np.float64]:
        """The x with x[0] = 0 for which the factored Laplacian times x is `right`, first entry aside."""
        x: list[float] = right.tolist()
        shares = self._shares
        for node, neighbours, places, _ in self._columns:
            value = x[node]
            for neighbour, place in zip(neighbours, places, strict=True):
                x[neighbour] += shares[place] * value
        x[0] = 0.0
        for (node, neighbours, places, _), pivot in zip(reversed(self._columns), reversed(self._pivots), strict=True):
            value = x[node] / pivot
            for neighbour, place in zip(neighbours, places, strict=True):
                value += shares[place] * x[neighbour]
            x[node] = value
        return np.array(x)


def _eliminate(size: int, edges: Sequence[tuple[int, int]]) -> tuple[list[_Column], int]:
    """The columns in an order that keeps them short, and how many entries there are, those of `edges` first."""
    near: list[dict[int, int]] = [{} for _ in range(size)]
    for place, (one, other) in enumerate(edges):
        near[one][other] = near[other][one] = place
    entries = len(edges)
    columns: list[_Column] = []
    queue = [(len(near[node]), node) for node in range(1, size)]
    heapify(queue)
    gone = [False] * size
    while queue:
        degree, node = heappop(queue)
        if gone[node]:
            continue
        if degree != len(near[node]):
            heappush(queue, (len(near[node]), node))
            continue
        gone[node] = True
        neighbours = list(near[node])
        targets: list[int] = []
        for position, one in enumerate(neighbours):
            del near[one][node]
            for other in neighbours[position + 1 :]:
                place = near[one].get(other)
                if place is None:
                    place = near[one][other] = near[other][one] = entries
                    entries += 1
                targets.append(place)
            heappush(queue, (len(near[one]), one))
        columns.append(_Column(node, neighbours, list(near[node].values()), targets))
    return columns, entries
