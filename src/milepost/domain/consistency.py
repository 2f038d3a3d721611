"""Which figures can be true together: the newest word wins, and what it contradicts is set aside."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from milepost.domain.differences import Constraint, DifferenceSystem
from milepost.domain.figure import Figure
from milepost.domain.growing import GrowingSystem
from milepost.domain.telling import Tell, part, told, untold

SAID, SOLVED = 0.1, 0.3
"""The shares that are done once it is noted what is said, and once it is known whether that can be."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A figure that cannot be true together with newer ones; `gap` is the least change of its quantity to fit."""

    set_aside: Figure
    against: tuple[Figure, ...]
    gap: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """The constraints of all figures that hold together over `nodes`, and the ids of those that were `set_aside`.

    Nodes are the sorted ordinals of the days at whose end the running total is looked at: the start, and the day before
    and the last day of each figure that holds. Why those were set aside is there where it had to be found out.
    """

    nodes: Sequence[int]
    system: DifferenceSystem
    set_aside: frozenset[int]
    contradictions: tuple[Contradiction, ...] | None = None


def agree(figures: Sequence[Figure], start: int, *, never_falls: bool, tell: Tell = untold) -> Agreement:
    """Take figures from the newest word to the oldest and set aside each that does not fit those already taken.

    The oldest of some that cannot hold at once is not taken if the others are. Where that is all there is to it, no
    figure needs to be tried.
    """
    nodes, said = _said(figures, start, part(tell, 0, SAID))
    tell(SAID)
    system = _system(said, len(nodes), never_falls=never_falls)
    tell(SOLVED)
    if system.solvable:
        return Agreement(nodes, system, frozenset())
    if refused := _oldest(system.cycles, figures):
        agreement = _without(refused, figures, start, never_falls=never_falls, tell=tell)
        if agreement.system.solvable:
            return agreement
    found = _tried(figures, said, system.potential, never_falls=never_falls, tell=part(tell, SOLVED, 1))
    aside = frozenset(contradiction.set_aside.id for contradiction in found)
    agreement = _without(aside, figures, start, never_falls=never_falls, tell=tell)
    return replace(agreement, contradictions=found)


def contradictions(
    figures: Sequence[Figure], start: int, *, never_falls: bool, tell: Tell = untold
) -> tuple[Contradiction, ...]:
    """What `agree` sets aside, and why, in the order of entry: each figure is tried."""
    nodes, said = _said(figures, start, part(tell, 0, SAID))
    tell(SAID)
    guess = _system(said, len(nodes), never_falls=never_falls).potential
    return _tried(figures, said, guess, never_falls=never_falls, tell=part(tell, SOLVED, 1))


def _tried(
    figures: Sequence[Figure],
    said: Sequence[Sequence[Constraint]],
    guess: Sequence[int],
    *,
    never_falls: bool,
    tell: Tell = untold,
) -> tuple[Contradiction, ...]:
    system = GrowingSystem(guess, never_falls=never_falls, tell=tell)
    newest_first = sorted(zip(figures, said, strict=True), key=lambda item: item[0].newness, reverse=True)
    refused = [(figure, conflict) for figure, words in told(newest_first, tell) if (conflict := system.take(words))]
    by_id = {figure.id: figure for figure in figures}
    return tuple(
        Contradiction(figure, tuple(by_id[label] for label in sorted(conflict.labels)), conflict.gap)
        for figure, conflict in sorted(refused, key=lambda item: item[0].id)
    )


def _oldest(cycles: Iterable[frozenset[int]], figures: Sequence[Figure]) -> frozenset[int]:
    """The oldest of each of some ids of figures; none where such a one is among the newer ones of others."""
    newness = {figure.id: figure.newness for figure in figures}
    oldest, newer = set[int](), set[int]()
    for cycle in cycles:
        first = min(cycle, key=newness.__getitem__)
        oldest.add(first)
        newer |= cycle - {first}
    return frozenset() if oldest & newer else frozenset(oldest)


def _without(
    aside: frozenset[int], figures: Sequence[Figure], start: int, *, never_falls: bool, tell: Tell
) -> Agreement:
    kept, at_end = [figure for figure in figures if figure.id not in aside], part(tell, 1, 1)
    nodes, said = _said(kept, start, at_end)
    at_end(0)
    system = _system(said, len(nodes), never_falls=never_falls)
    at_end(1)
    return Agreement(nodes, system, aside)


def _said(figures: Sequence[Figure], start: int, tell: Tell = untold) -> tuple[list[int], list[tuple[Constraint, ...]]]:
    """The nodes of figures, and what each says of the totals on the day before it and on its last."""
    befores = [figure.span.first.toordinal() - 1 for figure in figures]
    lasts = [figure.span.last.toordinal() for figure in figures]
    nodes = sorted({start, *befores, *lasts})
    place = {node: position for position, node in enumerate(nodes)}
    ends = list(zip(figures, befores, lasts, strict=True))
    return nodes, [_constraints(figure, place[before], place[last]) for figure, before, last in told(ends, tell)]


def _constraints(figure: Figure, before: int, last: int) -> tuple[Constraint, ...]:
    quantity = figure.quantity
    low = (last, before, -quantity.low, figure.id)
    return (low,) if quantity.high is None else (low, (before, last, quantity.high, figure.id))


def _system(said: Iterable[Iterable[Constraint]], size: int, *, never_falls: bool) -> DifferenceSystem:
    constraints = list(chain.from_iterable(said))
    if never_falls:
        constraints += _natural(constraints, size)
    return DifferenceSystem(size, constraints)


def _natural(said: Iterable[Constraint], size: int) -> list[Constraint]:
    """That the total does not fall from node to node, where no figure says as much."""
    open_ = [True] * size
    for tail, head, weight, _ in said:
        if tail == head + 1 and weight <= 0:
            open_[head] = False
    return [(place + 1, place, 0, None) for place in range(size - 1) if open_[place]]
