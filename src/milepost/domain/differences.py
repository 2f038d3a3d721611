"""Systems of difference constraints: the tightest bounds that many statements "x[v] - x[u] <= w" give together.

A constraint is an edge u -> v of weight w, and the tightest bound of x[v] - x[u] is the length of the shortest path
from u to v (Bellman 1958; Cormen et al., Introduction to Algorithms, "Difference constraints and shortest paths").
Paths are found by sweeping up and down in the order of the variables (Yen 1970), which takes as many sweeps as a
shortest path turns round: few, since most figures are on the days of a calendar.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import cycle
from math import inf
from operator import itemgetter
from typing import TypeAlias

from milepost.domain.components import strong_components

# (tail, head, weight, label): x[head] - x[tail] <= weight, as said by `label` (None: it holds by nature).
# A plain tuple, since there are many: the garbage collector need not visit those.
Constraint: TypeAlias = tuple[int, int, int, int | None]


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
            links.append(turned(link) if self._backward else link)
            variable = link[0]
        return tuple(links)


class DifferenceSystem:
    """Difference constraints over `size` variables; `potential` is a solution if they are `solvable`, else near one.

    If they are not, the labels of each of some `cycles` cannot hold at once.
    """

    def __init__(self, size: int, constraints: Sequence[Constraint]) -> None:
        self.constraints = constraints
        self._onward = _Sweeps(constraints)
        found, _, self.cycles = self._onward.lowered([0] * size)
        self.potential = [int(value) for value in found]
        self.solvable = not self.cycles

    def from_variable(self, source: int) -> Distances:
        """Shortest paths from `source`: `length[v]` is the upper bound of x[v] - x[source]."""
        return self._distances(source, self._onward, backward=False)

    def to_variable(self, source: int) -> Distances:
        """Shortest paths to `source`: -`length[v]` is the lower bound of x[v] - x[source]."""
        return self._distances(source, self.turned, backward=True)

    def rigid_groups(self) -> list[int]:
        """For each variable the number of its group; differences within a group are known exactly.

        Two variables hang together rigidly if a cycle of length 0 goes through both, all of whose edges are tight in
        any solution: the groups are the strongly connected components of the tight edges.
        """
        potential = self.potential
        tight: list[list[int]] = [[] for _ in potential]
        for tail, head, weight, _ in self.constraints:
            if potential[tail] + weight == potential[head]:
                tight[tail].append(head)
        return strong_components(tight)

    @cached_property
    def turned(self) -> "_Sweeps":
        """The constraints from their heads to their tails, for the ways to a variable."""
        return _Sweeps(map(turned, self.constraints))

    def _distances(self, source: int, sweeps: "_Sweeps", *, backward: bool) -> Distances:
        start: list[float] = [inf] * len(self.potential)
        start[source] = 0
        found, link, _ = sweeps.lowered(start)
        return Distances([None if value == inf else int(value) for value in found], link, backward)


class _Sweeps:
    """Constraints in the orders in which one sweep settles all that lead down, or all that lead up."""

    def __init__(self, constraints: Iterable[Constraint]) -> None:
        in_order = sorted(constraints, key=itemgetter(0))
        self._up = [constraint for constraint in in_order if constraint[0] < constraint[1]]
        self._down = [constraint for constraint in reversed(in_order) if constraint[0] > constraint[1]]

    def lowered(self, value: list[float]) -> tuple[list[float], list[Constraint | None], Sequence[frozenset[int]]]:
        """The highest values not above those given that keep all constraints, and which of these lowered each last.

        Where no values keep the constraints, also the labels along some cycles of these links.
        """
        link: list[Constraint | None] = [None] * len(value)
        check = 4
        for number, sweep in enumerate(cycle((self._down, self._up))):
            changed = False
            for constraint in sweep:
                tail, head, weight, _ = constraint
                through = value[tail] + weight
                if through < value[head]:
                    value[head], link[head], changed = through, constraint, True
            if not changed and number > 0:
                break
            if number == check:
                check *= 2
                if cycles := _cycles(link):
                    return value, link, cycles
        return value, link, ()


def _cycles(link: Sequence[Constraint | None]) -> list[frozenset[int]]:
    """The labels along each path of links that leads back to itself, which cannot hold (Cherkassky, Goldberg 1999)."""
    cycles: list[frozenset[int]] = []
    passed = [-1] * len(link)
    for start in range(len(link)):
        variable = start
        while passed[variable] < 0:
            passed[variable] = start
            before = link[variable]
            if before is None:
                break
            variable = before[0]
        else:
            if passed[variable] == start:
                cycles.append(_labels_round(link, variable))
    return cycles


def _labels_round(link: Sequence[Constraint | None], start: int) -> frozenset[int]:
    labels: set[int] = set()
    variable = start
    while (before := link[variable]) is not None:
        variable, _, _, label = before
        if label is not None:
            labels.add(label)
        if variable == start:
            break
    return frozenset(labels)


def turned(constraint: Constraint) -> Constraint:
    """The same edge from its head to its tail."""
    tail, head, weight, label = constraint
    return head, tail, weight, label
