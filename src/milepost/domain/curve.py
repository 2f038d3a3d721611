"""What the figures of one measure together say about its running total."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from milepost.domain.consistency import Contradiction, agree, contradictions
from milepost.domain.differences import Constraint, Distances
from milepost.domain.estimate import even_totals
from milepost.domain.figure import Figure, Measure
from milepost.domain.telling import Tell, part, untold

ONE_DAY = timedelta(days=1)


class Standing(StrEnum):
    """What the curve makes of one figure.

    A bound is settled where all figures together give the exact number of its span.
    """

    EXACT = "exact"
    BOUND = "bound"
    SETTLED = "settled"
    SET_ASIDE = "set aside"


class Bounds(NamedTuple):
    """The tightest bounds of a count that follow from all figures; None where there is none."""

    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Step:
    """A figure's part in a bound: the count that it adds, or takes away."""

    figure: Figure
    count: int
    adds: bool

    @property
    def change(self) -> int:
        """What it does to the bound."""
        return self.count if self.adds else -self.count


class Curve:
    """The running total of a measure: bounds, estimate and standings, from all its figures together.

    The total is 0 on the day before `counting_from` and before that. `days` are the ends of days at which it may bend:
    the day before counting starts, and the day before and the last day of each figure.
    """

    def __init__(self, figures: Sequence[Figure], start_day: date, *, never_falls: bool, tell: Tell = untold) -> None:
        self.figures = tuple(figures)
        self.never_falls = never_falls
        self.counting_from = min([start_day, *(figure.span.first for figure in figures)])
        self.last_day = max((figure.span.last for figure in figures), default=None)
        start = self.counting_from.toordinal() - 1
        self._agreement = agree(self.figures, start, never_falls=never_falls, tell=tell)
        self._contradictions = self._agreement.contradictions if self._agreement.set_aside else ()
        self._nodes = self._agreement.nodes
        self._place = {node: place for place, node in enumerate(self._nodes)}
        self._above: dict[int, Distances] = {}
        self._below: dict[int, Distances] = {}

    @property
    def set_aside(self) -> frozenset[int]:
        """The ids of the figures that are set aside."""
        return self._agreement.set_aside

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """The figures set aside, and what they contradict, in the order of entry."""
        return self.explain()

    def explain(self, tell: Tell = untold) -> tuple[Contradiction, ...]:
        """Find out what the figures set aside contradict, which is kept; `tell` hears how far it is."""
        found = self._contradictions
        if found is None:
            found = contradictions(self.figures, self._nodes[0], never_falls=self.never_falls, tell=tell)
            self._contradictions = found
        return found

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The ends of days at which the curve may bend, sorted."""
        ends = {self._nodes[0]}
        for figure in self.figures:
            ends |= {figure.span.first.toordinal() - 1, figure.span.last.toordinal()}
        return tuple(map(date.fromordinal, sorted(ends)))

    def work_out(self, tell: Tell) -> None:
        """Work out what else would be when it is first asked for; `tell` hears of each step."""
        _ = self._groups
        tell(0.4)
        _ = self._even
        tell(0.7)
        _ = self._agreement.system.turned
        tell(0.9)
        _ = self.days
        tell(1)

    def total(self, day: date) -> Bounds:
        """Bounds of the running total at the end of `day`."""
        return self.between(self.counting_from - ONE_DAY, day)

    def between(self, after: date, until: date) -> Bounds:
        """Bounds of what was counted after the end of day `after` to the end of day `until`, not before it."""
        start, end = self._ordinal(after), self._ordinal(until)
        if start == end:
            return Bounds(0, 0)
        low, high = self._low_path(start, end), self._high_path(start, end)
        at_least = 0 if self.never_falls else None
        if low is not None:
            length = self._to(low[0]).length[low[1]]
            at_least = at_least if length is None else -length
        at_most = None if high is None else self._from(high[0]).length[high[1]]
        return Bounds(at_least, at_most)

    def why_low(self, after: date, until: date) -> tuple[Figure, ...]:
        """The figures that prove the lower bound of `between`; none where it holds by nature."""
        path = self._low_path(self._ordinal(after), self._ordinal(until))
        return () if path is None else self._named(self._to(path[0]).proof(path[1]))

    def why_high(self, after: date, until: date) -> tuple[Figure, ...]:
        """The figures that prove the upper bound of `between`; none where there is none."""
        path = self._high_path(self._ordinal(after), self._ordinal(until))
        return () if path is None else self._named(self._from(path[0]).proof(path[1]))

    def steps_low(self, after: date, until: date) -> tuple[Step, ...]:
        """How the figures of `why_low` add up to the bound, from `after` on; every other day adds nothing.

        A figure adds the least of its quantity, or takes away the most of days that others have added too much.
        """
        path = self._low_path(self._ordinal(after), self._ordinal(until))
        return () if path is None else self._steps(reversed(self._to(path[0]).path(path[1])), sign=-1)

    def steps_high(self, after: date, until: date) -> tuple[Step, ...]:
        """How the figures of `why_high` add up to the bound, from `after` on; every other day takes away nothing.

        A figure adds the most of its quantity, or takes away the least of days that others have added too much.
        """
        path = self._high_path(self._ordinal(after), self._ordinal(until))
        return () if path is None else self._steps(reversed(self._from(path[0]).path(path[1])), sign=1)

    def estimate(self, day: date) -> float | None:
        """The running total at the end of `day` on the most even curve; None after the last day a figure covers."""
        if self.last_day is None or day > self.last_day:
            return None
        ordinal = self._ordinal(day)
        after = self._ceiling(ordinal)
        if after == len(self._nodes):
            return self._even[-1]
        if self._nodes[after] == ordinal:
            return self._even[after]
        begin, end = self._nodes[after - 1], self._nodes[after]
        share = (ordinal - begin) / (end - begin)
        return self._even[after - 1] + share * (self._even[after] - self._even[after - 1])

    def added(self, after: date, until: date) -> float | None:
        """The estimate of what was counted after the end of day `after` to the end of day `until`."""
        start, end = self.estimate(after), self.estimate(until)
        return None if start is None or end is None else end - start

    def course(self, after: date, days: Iterable[date]) -> Iterator[tuple[Bounds, float | None]]:
        """`between` and `added` from the end of day `after` to that of each of some days, asked at once."""
        start = self._ordinal(after)
        first, before = self._ceiling(start), self._floor(start)
        known = first < len(self._nodes) and self._reads(start, self._nodes[first])
        least, most = (self._to(first).length, self._from(before).length) if known else ((), ())
        begin, at_least = self.estimate(after), 0 if self.never_falls else None
        for day in days:
            place = self._place.get(day.toordinal(), -1)
            if not known or begin is None or place <= first:
                yield self.between(after, day), self.added(after, day)
                continue
            low = least[place]
            yield Bounds(at_least if low is None else -low, most[place]), self._even[place] - begin

    def standing(self, figure: Figure) -> Standing:
        """What the curve makes of one of its figures."""
        if figure.id in self.set_aside:
            return Standing.SET_ASIDE
        if figure.quantity.exact:
            return Standing.EXACT
        return Standing.BOUND if self.settled(figure) is None else Standing.SETTLED

    def settled(self, figure: Figure) -> int | None:
        """The exact number of a figure's span, where all figures together give it."""
        before, last = figure.span.before, figure.span.last
        if {before.toordinal(), last.toordinal()} <= self._place.keys():
            return self.exactly(before, last)
        low, high = self.between(before, last)
        return low if low == high else None

    def exactly(self, after: date, until: date) -> int | None:
        """What was counted from the end of one to that of another of `days`, where it is known to the last digit."""
        before, last = self._place.get(after.toordinal()), self._place.get(until.toordinal())
        if before is None or last is None or self._groups[before] != self._groups[last]:
            return None
        potential = self._agreement.system.potential
        return potential[last] - potential[before]

    @cached_property
    def _groups(self) -> list[int]:
        return self._agreement.system.rigid_groups()

    @cached_property
    def _even(self) -> list[float]:
        return even_totals(self._agreement.system, self._groups, self._nodes)

    def _named(self, ids: Sequence[int]) -> tuple[Figure, ...]:
        wanted = frozenset(ids)
        return tuple(figure for figure in self.figures if figure.id in wanted)

    def _steps(self, path: Iterable[Constraint], sign: int) -> tuple[Step, ...]:
        """The steps along a path, whose weights say the least with a `sign` of -1 and the most with 1.

        A constraint that goes back in time says the least of its figure's quantity, one that goes on the most.
        """
        figures = {figure.id: figure for figure in self.figures}
        return tuple(
            Step(figures[label], weight if head > tail else -weight, adds=(head > tail) == (sign > 0))
            for tail, head, weight, label in path
            if label is not None
        )

    def _from(self, node: int) -> Distances:
        if node not in self._above:
            self._above[node] = self._agreement.system.from_variable(node)
        return self._above[node]

    def _to(self, node: int) -> Distances:
        if node not in self._below:
            self._below[node] = self._agreement.system.to_variable(node)
        return self._below[node]

    def _ordinal(self, day: date) -> int:
        return max(day.toordinal(), self._nodes[0])

    def _floor(self, ordinal: int) -> int:
        """The last node that is not after a day."""
        place = self._place.get(ordinal)
        return bisect_right(self._nodes, ordinal) - 1 if place is None else place

    def _ceiling(self, ordinal: int) -> int:
        """The first node that is not before a day; one more than there are where there is none."""
        place = self._place.get(ordinal)
        return bisect_left(self._nodes, ordinal) if place is None else place

    def _low_path(self, start: int, end: int) -> tuple[int, int] | None:
        """The nodes whose difference is certain to lie within the days, None where there is nothing between them."""
        first, last = self._ceiling(start), self._floor(end)
        return (first, last) if first < last and self._reads(start, end) else None

    def _high_path(self, start: int, end: int) -> tuple[int, int] | None:
        """The nodes whose difference is certain to hold the days, None where no figure reaches so far."""
        first, last = self._floor(start), self._ceiling(end)
        return (first, last) if last < len(self._nodes) and self._reads(start, end) else None

    def _reads(self, start: int, end: int) -> bool:
        """Between nodes only a total that never falls is known to be within its neighbours."""
        return self.never_falls or (start in self._place and end in self._place)


def draw_curve(figures: Sequence[Figure], measure: Measure, start_day: date, tell: Tell = untold) -> Curve:
    """The curve of one measure's figures; `start_day` is the tracker's. Only deliveries are sure never to fall.

    Where `tell` hears how far it is, all that can be asked for is worked out too.
    """
    falls_not = measure is Measure.DELIVERIES
    curve = Curve(figures, start_day, never_falls=falls_not, tell=part(tell, 0, 0.5))
    if tell is not untold:
        curve.work_out(part(tell, 0.5, 1))
    return curve
