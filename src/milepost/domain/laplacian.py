"""Sparse solution of weighted graph Laplacians, node 0 held at 0.

Nodes are eliminated in rounds, in each as many as possible that have few neighbours and are not neighbours themselves
(multiple minimum degree: Liu, "Modification of the minimum-degree algorithm by multiple elimination", 1985), so that a
round is a few operations on whole arrays. The rounds and the places of the numbers are found once for a graph;
factoring it for new weights only runs through them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.intp]
Vector = NDArray[np.float64]

SLACK = 2
"""How many more neighbours than the fewest a node of a round may have."""


@dataclass(frozen=True, slots=True)
class _Round:
    """Nodes that are eliminated together.

    Entry k joins node `nodes[column[k]]` to `neighbour[k]` and has its weight at `place[k]`; eliminating that node
    joins the neighbours of entries `one` and `other` by what is added at `target`.
    """

    nodes: Integers
    column: Integers
    neighbour: Integers
    place: Integers
    one: Integers
    other: Integers
    target: Integers


class Laplacian:
    """The Laplacian of a connected graph with `size` nodes and edges from `start` to `end`; loops do not count."""

    def __init__(self, size: int, start: Integers, end: Integers) -> None:
        self._size, self._start, self._end = size, start, end
        self._inner = (start > 0) & (end > 0) & (start != end)
        inner_start, inner_end = start[self._inner], end[self._inner]
        pairs = np.minimum(inner_start, inner_end) * size + np.maximum(inner_start, inner_end)
        distinct, self._place = np.unique(pairs, return_inverse=True)
        self._rounds, self._entries = _eliminate(size, [divmod(pair, size) for pair in distinct.tolist()])
        self._pivots: list[Vector] = []
        self._shares: list[Vector] = []

    def factor(self, weight: Vector) -> None:
        """Factor the Laplacian in which each edge has its positive weight.

        A node is eliminated by joining its neighbours to each other (the star-mesh transform): nothing is subtracted,
        so that weights of any size keep all their digits.
        """
        held = np.where(self._start == 0, self._end, np.where(self._end == 0, self._start, 0))
        ground: Vector = np.bincount(held, weight, self._size).astype(np.float64)
        entry: Vector = np.bincount(self._place, weight[self._inner], self._entries).astype(np.float64)
        self._pivots, self._shares = [], []
        for part in self._rounds:
            joined = entry[part.place]
            pivot = ground[part.nodes] + np.bincount(part.column, joined, len(part.nodes))
            share = joined / pivot[part.column]
            np.add.at(ground, part.neighbour, share * ground[part.nodes][part.column])
            np.add.at(entry, part.target, share[part.one] * joined[part.other])
            self._pivots.append(pivot)
            self._shares.append(share)

    def solve(self, right: Vector) -> Vector:
        """The x with x[0] = 0 for which the factored Laplacian times x is `right`, first entry aside."""
        x = right.copy()
        steps = list(zip(self._rounds, self._pivots, self._shares, strict=True))
        for part, _, share in steps:
            np.add.at(x, part.neighbour, share * x[part.nodes][part.column])
        x[0] = 0.0
        for part, pivot, share in reversed(steps):
            x[part.nodes] = x[part.nodes] / pivot + np.bincount(part.column, share * x[part.neighbour], len(part.nodes))
        return x


def _eliminate(size: int, edges: Sequence[tuple[int, int]]) -> tuple[list[_Round], int]:
    """The rounds, and how many entries there are, those of `edges` first."""
    near: list[dict[int, int]] = [{} for _ in range(size)]
    for place, (one, other) in enumerate(edges):
        near[one][other] = near[other][one] = place
    entries, left = len(edges), list(range(1, size))
    rounds: list[_Round] = []
    while left:
        chosen = _apart(left, near)
        part, entries = _taken_out(chosen, near, entries)
        rounds.append(part)
        gone = set(chosen)
        left = [node for node in left if node not in gone]
    return rounds, entries


def _apart(left: Sequence[int], near: Sequence[dict[int, int]]) -> list[int]:
    """Nodes with few neighbours, none of them neighbours of each other."""
    most = min(len(near[node]) for node in left) + SLACK
    chosen: list[int] = []
    beside: set[int] = set()
    for node in left:
        if node not in beside and len(near[node]) <= most:
            chosen.append(node)
            beside.update(near[node])
    return chosen


def _taken_out(chosen: Sequence[int], near: Sequence[dict[int, int]], entries: int) -> tuple[_Round, int]:
    """Take nodes out of the graph and join the neighbours of each; new edges are new entries."""
    column, neighbour, place = list[int](), list[int](), list[int]()
    one, other, target = list[int](), list[int](), list[int]()
    for number, node in enumerate(chosen):
        first = len(place)
        for beside, at in near[node].items():
            del near[beside][node]
            for earlier in range(first, len(place)):
                joined = near[beside].get(neighbour[earlier])
                if joined is None:
                    joined = near[beside][neighbour[earlier]] = near[neighbour[earlier]][beside] = entries
                    entries += 1
                one.append(earlier)
                other.append(len(place))
                target.append(joined)
            column.append(number)
            neighbour.append(beside)
            place.append(at)
    arrays = (np.array(values, np.intp) for values in (chosen, column, neighbour, place, one, other, target))
    return _Round(*arrays), entries
