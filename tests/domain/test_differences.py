from collections.abc import Sequence
from itertools import pairwise, product
from math import inf

from hypothesis import assume, given
from hypothesis import strategies as st

from milepost.domain.differences import Constraint, DifferenceSystem
from milepost.domain.growing import GrowingSystem

SIZE = 6
ENDS = st.tuples(st.integers(0, SIZE - 1), st.integers(0, SIZE - 1)).filter(lambda ends: ends[0] != ends[1])


@st.composite
def some_constraints(draw: st.DrawFn) -> list[Constraint]:
    ends = draw(st.lists(ENDS, max_size=14))
    return [(tail, head, draw(st.integers(-4, 12)), label) for label, (tail, head) in enumerate(ends)]


def shortest(constraints: Sequence[Constraint]) -> dict[tuple[int, int], float]:
    """The length of the shortest path between each two variables (Floyd and Warshall)."""
    best = {(a, b): 0.0 if a == b else inf for a, b in product(range(SIZE), repeat=2)}
    for tail, head, weight, _ in constraints:
        best[tail, head] = min(best[tail, head], weight)
    for via, a, b in product(range(SIZE), repeat=3):
        best[a, b] = min(best[a, b], best[a, via] + best[via, b])
    return best


def holds(constraints: Sequence[Constraint]) -> bool:
    best = shortest(constraints)
    return all(best[a, a] >= 0 for a in range(SIZE))


@given(some_constraints())
def test_a_system_is_solvable_just_where_no_cycle_is_below_0(constraints: list[Constraint]) -> None:
    system = DifferenceSystem(SIZE, constraints)
    assert system.solvable == holds(constraints)
    if system.solvable:
        value = system.potential
        assert all(value[head] - value[tail] <= weight for tail, head, weight, _ in constraints)


@given(some_constraints())
def test_what_is_named_of_a_system_without_solution_cannot_hold_by_itself(constraints: list[Constraint]) -> None:
    system = DifferenceSystem(SIZE, constraints)
    assert bool(system.cycles) == (not system.solvable)
    for cycle in system.cycles:
        assert not holds([each for each in constraints if each[3] in cycle])


@given(some_constraints())
def test_distances_are_those_found_the_slow_way_and_their_paths_add_up_to_them(constraints: list[Constraint]) -> None:
    system, best = DifferenceSystem(SIZE, constraints), shortest(constraints)
    assume(system.solvable)
    for a, b in product(range(SIZE), repeat=2):
        length = None if best[a, b] == inf else best[a, b]
        onward, back = system.from_variable(a), system.to_variable(b)
        assert onward.length[b] == back.length[a] == length
        ways = (list(reversed(onward.path(b))), list(back.path(a)))
        for way in ways if length is not None else ():
            assert sum(weight for _, _, weight, _ in way) == length
            assert set(way) <= set(constraints)
            nodes = [tail for tail, *_ in way] + [b]
            assert [head for _, head, *_ in way] == nodes[1:]
            assert nodes[0] == a


@given(some_constraints())
def test_variables_hang_together_rigidly_just_where_a_cycle_through_both_is_0(constraints: list[Constraint]) -> None:
    system, best = DifferenceSystem(SIZE, constraints), shortest(constraints)
    assume(system.solvable)
    group = system.rigid_groups()
    for a, b in product(range(SIZE), repeat=2):
        assert (group[a] == group[b]) == (best[a, b] + best[b, a] == 0)


@given(some_constraints(), st.lists(st.integers(-20, 20), min_size=SIZE, max_size=SIZE), st.booleans())
def test_a_growing_system_takes_what_fits_wherever_its_guess_starts(
    constraints: list[Constraint], guess: list[int], never_falls: bool
) -> None:
    system = GrowingSystem(guess, never_falls=never_falls)
    taken: list[Constraint] = [(b, a, 0, None) for a, b in pairwise(range(SIZE))] if never_falls else []
    for constraint in constraints:
        tail, head, weight, _ = constraint
        conflict = system.take([constraint])
        room = shortest(taken)[head, tail]
        assert (conflict is None) == (room + weight >= 0)
        if conflict is None:
            taken.append(constraint)
            continue
        assert conflict.gap == -(room + weight)
        alone = [held for held in taken if held[3] is None or held[3] in conflict.labels]
        assert shortest(alone)[head, tail] == room
