"""Systems of difference constraints: the tightest bounds that many statements "x[v] - x[u] <= w" give together.

A constraint is an edge u -> v of weight w, and the tightest bound of x[v] - x[u] is the length of the shortest path
from u to v (Bellman 1958; Cormen et al., Introduction to Algorithms, "Difference constraints and shortest paths"). The
system keeps a solution, its potential: with it every edge has a reduced weight of at least 0, so that Dijkstra's method
finds shortest paths (Johnson 1977), and a new constraint is checked by repairing the solution near it only (Cotton and
Maler, "Fast and flexible difference constraint propagation for DPLL(T)", 2006).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import TypeAlias

from milepost.domain.components import strong_components

# (tail, head, weight, label): x[head] - x[tail] <= weight, as said by `label` (None: it holds by nature).
# A plain tuple, since there are many: the garbage collector need not visit those.
Constraint: TypeAlias = tuple[int, int, int, int | None]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A constraint cannot hold: it is `gap` short of fitting, as the constraints labelled `labels` prove together."""

    gap: int
    labels: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Distances:
    """Lengths of the shortest paths from (or, backward, to) one variable, None where there is no path."""

    length: Sequence[int | None]
    _link: Sequence[Constraint | None]
    _backward: bool

    def proof(self, variable: int) -> tuple[int, ...]:
        """The labels along the shortest path, each once."""
        return tuple(dict.fromkeys(label for *_, label in self.path(variable) if label is not None))

    def path(self, variable: int) -> tuple[Constraint, ...]:
        """The constraints along the shortest path, from `variable` on; their weights add up to its length."""
        links: list[Constraint] = []
        while (link := self._link[variable]) is not None:
            links.append(link)
            variable = link[1] if self._backward else link[0]
        return tuple(links)


class DifferenceSystem:
    """A growing set of difference constraints over `size` variables that can all hold at once."""

    def __init__(self, size: int, potential: Sequence[int] | None = None) -> None:
        self.potential = list(potential) if potential is not None else [0] * size
        self._leaving: list[list[Constraint]] = [[] for _ in range(size)]
        self._entering: list[list[Constraint]] = [[] for _ in range(size)]

    def assume(self, constraints: Iterable[Constraint]) -> None:
        """Take constraints in unchecked; `relax` then tells whether they can all hold."""
        leaving, entering = self._leaving, self._entering
        for constraint in constraints:
            leaving[constraint[0]].append(constraint)
            entering[constraint[1]].append(constraint)

    @property
    def constraints(self) -> Iterable[Constraint]:
        """Every constraint of the system."""
        return (constraint for leaving in self._leaving for constraint in leaving)

    def add(self, constraint: Constraint) -> Conflict | None:
        """Take a constraint in and repair the solution; or leave all as it was and say what it conflicts with."""
        conflict = self._repair(constraint)
        if conflict is None:
            self.assume([constraint])
        return conflict

    def withdraw(self, constraint: Constraint) -> None:
        """Take back the constraint that was added last."""
        self._leaving[constraint[0]].pop()
        self._entering[constraint[1]].pop()

    def relax(self, rounds: int) -> bool:
        """Lower the potential along all edges, sweeping to and fro; whether it came to rest as a solution.

        Sweeping in the order of the variables settles chains in one round (Yen 1970).
        """
        potential, leaving = self.potential, self._leaving
        dirty = [True] * len(potential)
        order = range(len(potential))
        for turn in range(rounds):
            changed = False
            for tail in order if turn % 2 else reversed(order):
                if not dirty[tail]:
                    continue
                dirty[tail] = False
                base = potential[tail]
                for _, head, weight, _ in leaving[tail]:
                    if base + weight < potential[head]:
                        potential[head] = base + weight
                        dirty[head] = changed = True
            if not changed:
                return True
        return not any(dirty)

    def from_variable(self, source: int) -> Distances:
        """Shortest paths from `source`: `length[v]` is the upper bound of x[v] - x[source]."""
        return self._dijkstra(source, backward=False)

    def to_variable(self, source: int) -> Distances:
        """Shortest paths to `source`: -`length[v]` is the lower bound of x[v] - x[source]."""
        return self._dijkstra(source, backward=True)

    def _dijkstra(self, source: int, *, backward: bool) -> Distances:
        potential, edges = self.potential, self._entering if backward else self._leaving
        sign = -1 if backward else 1
        reduced: list[int | None] = [None] * len(potential)
        link: list[Constraint | None] = [None] * len(potential)
        settled = [False] * len(potential)
        reduced[source] = 0
        queue = [(0, source)]
        while queue:
            distance, near = heappop(queue)
            if settled[near]:
                continue
            settled[near] = True
            base = distance + sign * potential[near]
            for edge in edges[near]:
                far = edge[0] if backward else edge[1]
                if settled[far]:
                    continue
                through = base + edge[2] - sign * potential[far]
                known = reduced[far]
                if known is None or through < known:
                    reduced[far] = through
                    link[far] = edge
                    heappush(queue, (through, far))
        at_source = sign * potential[source]
        lengths = [
            None if value is None else value + sign * potential[variable] - at_source
            for variable, value in enumerate(reduced)
        ]
        return Distances(lengths, link, backward)

    def _repair(self, constraint: Constraint) -> Conflict | None:
        potential = self.potential
        tail, head, weight, _ = constraint
        excess = potential[head] - potential[tail] - weight
        if excess <= 0:
            return None
        best, link = {head: 0}, dict[int, Constraint]()
        lowered: dict[int, int] = {}
        queue = [(0, head)]
        while queue:
            distance, near = heappop(queue)
            if distance >= excess:
                break
            if near == tail:
                return Conflict(excess - distance, _labels_back(link, tail))
            if near in lowered:
                continue
            lowered[near] = potential[near] - (excess - distance)
            for edge in self._leaving[near]:
                _, far, length, _ = edge
                through = distance + potential[near] + length - potential[far]
                if through < excess and through < best.get(far, excess):
                    best[far] = through
                    link[far] = edge
                    heappush(queue, (through, far))
        for variable, value in lowered.items():
            potential[variable] = value
        return None

    def rigid_groups(self) -> list[int]:
        """For each variable the number of its group; differences within a group are known exactly.

        Two variables hang together rigidly if a cycle of length 0 goes through both, all of whose edges have a reduced
        weight of 0: the groups are the strongly connected components of those edges.
        """
        potential = self.potential
        tight = [
            [head for tail, head, weight, _ in leaving if potential[tail] + weight == potential[head]]
            for leaving in self._leaving
        ]
        return strong_components(tight)


def _labels_back(link: dict[int, Constraint], variable: int) -> tuple[int, ...]:
    labels: dict[int, None] = {}
    while (edge := link.get(variable)) is not None:
        variable, _, _, label = edge
        if label is not None:
            labels[label] = None
    return tuple(labels)
