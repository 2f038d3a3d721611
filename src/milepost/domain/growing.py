"""A growing system of difference constraints, of which each new one is checked as it comes.

The system keeps a solution; a new constraint is checked by repairing it nearby only (Cotton and Maler, "Fast and
flexible difference constraint propagation for DPLL(T)", 2006).
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from milepost.domain.differences import Constraint
from milepost.domain.telling import Tell, untold

FAR = 1_000
"""Values that are lowered for one constraint until it is told of."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A constraint cannot hold: it is `gap` short of fitting, as the constraints labelled `labels` prove together."""

    gap: int
    labels: tuple[int, ...]


class GrowingSystem:
    """Constraints between two variables at a time; of variables that have none it knows nothing.

    `guess` is where the search for each variable's value starts; never-falling values do not fall from one variable to
    the next.
    """

    def __init__(self, guess: Sequence[int], *, never_falls: bool, tell: Tell = untold) -> None:
        """`tell` hears now and then of a repair that goes far."""
        self._guess, self._never_falls, self._tell = guess, never_falls, tell
        self._value: dict[int, int] = {}
        self._leaving: dict[int, list[Constraint]] = {}
        self._known: list[int] = []  # negated, since the newest figures come first and are mostly on the last days

    def take(self, constraints: Sequence[Constraint]) -> Conflict | None:
        """Take in constraints between two variables; or none of them, and say what conflicts."""
        new = [variable for variable in constraints[0][:2] if variable not in self._value]
        for variable in new:
            self._enter(variable, constraints)
        for place, constraint in enumerate(constraints):
            conflict = self._repair(constraint)
            if conflict is not None:
                for tail, *_ in constraints[:place]:
                    self._leaving[tail].pop()
                for variable in new:
                    self._leave(variable)
                return conflict
            self._leaving[constraint[0]].append(constraint)
        return None

    def _enter(self, variable: int, constraints: Sequence[Constraint]) -> None:
        """Give a variable a value that keeps what holds by nature, and if possible the new constraints.

        In the middle between two of them it leaves the most room to those that follow.
        """
        value = self._value
        most = [value[tail] + weight for tail, head, weight, _ in constraints if head == variable and tail in value]
        least = [value[head] - weight for tail, head, weight, _ in constraints if tail == variable and head in value]
        wanted = (most[0] + least[0]) // 2 if most and least else max([min([self._guess[variable], *most]), *least])
        if self._never_falls:
            place = bisect_left(self._known, -variable)
            wanted = min([wanted, *(value[-above] for above in self._known[place - 1 : place])])
            wanted = max([wanted, *(value[-below] for below in self._known[place : place + 1])])
            self._known.insert(place, -variable)
        value[variable] = wanted
        self._leaving[variable] = []

    def _leave(self, variable: int) -> None:
        if self._never_falls:
            del self._known[bisect_left(self._known, -variable)]
        del self._value[variable], self._leaving[variable]

    def _edges(self, variable: int) -> list[Constraint]:
        """The constraints that leave a variable, the one that holds by nature last."""
        if not self._never_falls:
            return self._leaving[variable]
        place = bisect_left(self._known, -variable) + 1
        return [*self._leaving[variable], *((variable, -below, 0, None) for below in self._known[place : place + 1])]

    def _repair(self, constraint: Constraint) -> Conflict | None:
        """Lower as few values as a constraint needs to hold, or find what it conflicts with, near its tail first."""
        value = self._value
        tail, head, weight, _ = constraint
        excess = value[head] - value[tail] - weight
        if excess <= 0:
            return None
        best, link = {head: 0}, dict[int, Constraint]()
        lowered: dict[int, int] = {}
        queue = [(0, abs(head - tail), head)]
        while queue:
            distance, _, near = heappop(queue)
            if distance >= excess:
                break
            if near == tail:
                return Conflict(excess - distance, _labels_back(link, tail))
            if near in lowered:
                continue
            lowered[near] = value[near] - (excess - distance)
            if len(lowered) % FAR == 0:
                self._tell(0)
            for edge in self._edges(near):
                _, far, length, _ = edge
                through = distance + value[near] + length - value[far]
                if through < excess and through < best.get(far, excess):
                    best[far] = through
                    link[far] = edge
                    heappush(queue, (through, abs(far - tail), far))
        value.update(lowered)
        return None


def _labels_back(link: Mapping[int, Constraint], variable: int) -> tuple[int, ...]:
    labels: dict[int, None] = {}
    while (edge := link.get(variable)) is not None:
        variable, _, _, label = edge
        if label is not None:
            labels[label] = None
    return tuple(labels)
