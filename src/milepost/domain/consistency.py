"""Which figures can be true together: the newest word wins, and what it contradicts is set aside."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from milepost.domain.differences import Conflict, Constraint, DifferenceSystem
from milepost.domain.figure import Figure

ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A figure that cannot be true together with newer ones; `gap` is the least change of its quantity to fit."""

    set_aside: Figure
    against: tuple[Figure, ...]
    gap: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """The constraints of all figures that hold together over `nodes` (sorted day ordinals), and what was set aside."""

    nodes: Sequence[int]
    system: DifferenceSystem
    contradictions: tuple[Contradiction, ...]


def agree(figures: Sequence[Figure], nodes: Sequence[int], *, never_falls: bool) -> Agreement:
    """Take figures from the newest word to the oldest and set aside each that does not fit those already taken.

    `nodes` are the sorted ordinals of the days at whose end the running total is looked at, every figure's among them.
    """
    index = {node: position for position, node in enumerate(nodes)}
    natural: list[Constraint] = [(place + 1, place, 0, None) for place in range(len(nodes) - 1)] if never_falls else []
    system = DifferenceSystem(len(nodes))
    for figure in figures:
        system.assume(_constraints(figure, index))
    system.assume(natural)  # last, since figures mostly give the shorter paths, which are better found first
    if system.relax(ROUNDS):
        return Agreement(nodes, system, ())
    system = DifferenceSystem(len(nodes), _never_falling(system.potential) if never_falls else system.potential)
    system.assume(natural)
    newest_first = sorted(figures, key=lambda figure: figure.newness, reverse=True)
    refused = [
        (figure, conflict) for figure in newest_first if (conflict := _take(system, _constraints(figure, index)))
    ]
    by_id = {figure.id: figure for figure in figures}
    contradictions = tuple(
        Contradiction(figure, tuple(by_id[label] for label in sorted(conflict.labels)), conflict.gap)
        for figure, conflict in sorted(refused, key=lambda item: item[0].id)
    )
    return Agreement(nodes, system, contradictions)


def _constraints(figure: Figure, index: dict[int, int]) -> list[Constraint]:
    before, last = index[figure.span.first.toordinal() - 1], index[figure.span.last.toordinal()]
    low = (last, before, -figure.quantity.low, figure.id)
    if figure.quantity.high is None:
        return [low]
    return [low, (before, last, figure.quantity.high, figure.id)]


def _take(system: DifferenceSystem, constraints: Iterable[Constraint]) -> Conflict | None:
    """Add all constraints of a figure, or none."""
    taken: list[Constraint] = []
    for constraint in constraints:
        if conflict := system.add(constraint):
            for held in reversed(taken):
                system.withdraw(held)
            return conflict
        taken.append(constraint)
    return None


def _never_falling(potential: Sequence[int]) -> list[int]:
    """The highest never-falling sequence that is nowhere above `potential`: a start that keeps what holds by nature."""
    lowered: list[int] = []
    for value in reversed(potential):
        lowered.append(min(value, lowered[-1]) if lowered else value)
    return lowered[::-1]
