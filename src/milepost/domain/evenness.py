"""The most even values within limits of their differences: a quadratic programme.

Minimise the sum of (rise of a segment)^2 / (its days), which is the sum of squared daily counts, subject to the
limits. Mehrotra's predictor-corrector method (Nocedal and Wright, Numerical Optimization, 2nd ed., section 16.6)
finds the solution; its linear systems are graph Laplacians, factored sparsely. The limits that hold with equality
there are then taken as equalities, which gives the solution to the last digit.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from milepost.domain.laplacian import Laplacian

Vector = NDArray[np.float64]
Integers = NDArray[np.intp]

MOST_STEPS = 60
NEAR_BOUNDARY = 0.995


@dataclass(frozen=True, slots=True)
class Programme:
    """Values x of two or more groups, 0 (which stays at 0) to `size` - 1.

    Segment k asks that x[end] - x[start] + offset be small, weighed by 1 / days; limit k asks for
    x[head] - x[tail] <= most. The limits leave room: no cycle of them adds up to 0 or less.
    """

    size: int
    start: Integers
    end: Integers
    offset: Vector
    days: Vector
    tail: Integers
    head: Integers
    most: Vector


def most_even(programme: Programme) -> Vector:
    """The values that solve the programme."""
    scale = max(1.0, _largest(programme.most), _largest(programme.offset))
    scaled = replace(
        programme,
        offset=programme.offset / scale,
        days=programme.days / programme.days.mean(),
        most=programme.most / scale,
    )
    search = _Search(scaled)
    while search.advance():
        pass
    return _polished(scaled, search.x, search.pressure > search.slack) * scale


class _Search:
    """The interior-point search: values, the slack of each limit and the pressure it exerts, both above 0.

    Second-order corrections are weighed by how far the first-order step could go, since full ones can go round in
    circles (Colombo and Gondzio, "Further development of multiple centrality correctors for interior point methods",
    2008).
    """

    def __init__(self, programme: Programme) -> None:
        p = self._programme = programme
        self._laplacian = Laplacian(p.size, np.concatenate([p.start, p.tail]), np.concatenate([p.end, p.head]))
        self._stiffness: Vector = 1.0 / p.days
        self._steps = 0
        self._gap = np.inf
        self.x: Vector = np.zeros(p.size)
        self.slack: Vector = np.maximum(p.most, 0.1)
        self.pressure: Vector = 0.1 / self.slack

    def advance(self) -> bool:
        """Take one step; False where the values are at the solution already or no more steps are allowed."""
        p = self._programme
        rise = self.x[p.end] - self.x[p.start] + p.offset
        dual = _spread(p.size, p.start, p.end, self._stiffness * rise)
        dual += _spread(p.size, p.tail, p.head, self.pressure)
        primal = self.x[p.head] - self.x[p.tail] + self.slack - p.most
        gap = _dot(self.slack, self.pressure)
        size = 1.0 + _dot(self._stiffness * rise, rise)
        stands = gap < 1e-9 * size and gap > self._gap / 2
        settled = gap < 1e-14 * size and _largest(primal) < 1e-11 and _largest(dual[1:]) < 1e-8 * size
        if settled or stands or self._steps == MOST_STEPS:
            return False
        self._gap = gap
        self._laplacian.factor(np.concatenate([self._stiffness, self.pressure / self.slack]))
        self._step(dual, primal, gap / max(1, len(self.slack)))
        self._steps += 1
        return True

    def _step(self, dual: Vector, primal: Vector, mean: float) -> None:
        product = self.slack * self.pressure
        _, to_slack, to_pressure = self._direction(dual, primal, product)
        reach = self._reach(to_slack, to_pressure)
        ahead = _dot(self.slack + reach * to_slack, self.pressure + reach * to_pressure)
        centring = (ahead / max(1, len(self.slack)) / mean) ** 3 if mean > 0 else 0.0
        corrected = product + reach**2 * to_slack * to_pressure - centring * mean
        to_x, to_slack, to_pressure = self._direction(dual, primal, corrected)
        reach = min(1.0, NEAR_BOUNDARY * self._reach(to_slack, to_pressure))
        self.x = self.x + reach * to_x
        self.slack = self.slack + reach * to_slack
        self.pressure = self.pressure + reach * to_pressure

    def _direction(self, dual: Vector, primal: Vector, product: Vector) -> tuple[Vector, Vector, Vector]:
        """Newton's step towards no residuals and a `product` of slack and pressure lower by that much."""
        p = self._programme
        push = (self.pressure * primal - product) / self.slack
        to_x = self._laplacian.solve(-dual - _spread(p.size, p.tail, p.head, push))
        to_slack = -primal - (to_x[p.head] - to_x[p.tail])
        return to_x, to_slack, -(product + self.pressure * to_slack) / self.slack

    def _reach(self, to_slack: Vector, to_pressure: Vector) -> float:
        """How much of a step can be taken before a slack or a pressure is 0."""
        return min(_longest(self.slack, to_slack), _longest(self.pressure, to_pressure))


def _dot(one: Vector, other: Vector) -> float:
    """The inner product; a linear algebra library would start threads for it, which costs more than it saves."""
    return float(np.sum(one * other))


def _longest(values: Vector, change: Vector) -> float:
    falling = change < 0
    return float(np.min(values[falling] / -change[falling], initial=1.0 / NEAR_BOUNDARY))


def _largest(values: Vector) -> float:
    return float(np.max(np.abs(values), initial=0.0))


def _spread(size: int, start: Integers, end: Integers, amount: Vector) -> Vector:
    """Each edge's amount, added at its end and taken at its start."""
    return (np.bincount(end, amount, size) - np.bincount(start, amount, size)).astype(np.float64)


def _polished(p: Programme, x: Vector, held: NDArray[np.bool_]) -> Vector:
    """`x` with the held limits taken as equalities, if that gives a solution beside it that keeps every limit."""
    ties = zip(p.tail[held].tolist(), p.head[held].tolist(), p.most[held].tolist(), strict=True)
    group, shift = _tied(p.size, ties)
    count = int(group.max()) + 1
    values = np.zeros(count)
    if count > 1:
        start, end = group[p.start], group[p.end]
        offset = p.offset + shift[p.end] - shift[p.start]
        laplacian = Laplacian(count, start, end)
        laplacian.factor(1.0 / p.days)
        values = laplacian.solve(-_spread(count, start, end, offset / p.days))
    polished = values[group] + shift
    keeps = bool(np.all(polished[p.head] - polished[p.tail] <= p.most + 1e-12))
    return polished if keeps and _largest(polished - x) < 1e-6 else x


def _tied(size: int, ties: Iterable[tuple[int, int, float]]) -> tuple[Integers, Vector]:
    """Groups of values tied by x[head] = x[tail] + amount: their numbers (value 0 is in group 0), and shifts within."""
    neighbours: list[list[tuple[int, float]]] = [[] for _ in range(size)]
    for tail, head, amount in ties:
        neighbours[tail].append((head, amount))
        neighbours[head].append((tail, -amount))
    group, shift = np.full(size, -1, np.intp), np.zeros(size)
    count = 0
    for root in range(size):
        if group[root] >= 0:
            continue
        group[root] = count
        reached = [root]
        for near in reached:
            for far, amount in neighbours[near]:
                if group[far] < 0:
                    group[far], shift[far] = count, shift[near] + amount
                    reached.append(far)
        count += 1
    return group, shift
