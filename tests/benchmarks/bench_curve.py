"""How long bounds, standings and estimates take, and how they grow with the number of figures."""

import gc
import random
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from milepost.app.main import NEW_OBJECTS_PER_COLLECTION
from milepost.domain.curve import Curve, draw_curve
from milepost.domain.figure import Figure, Measure
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span

START = date(1001, 1, 1)
FRAME = 1000 / 60
ROUNDS = 4
Say = Callable[[int, random.Random], Quantity]


def exact(count: int, _: random.Random) -> Quantity:
    """Published to the last digit."""
    return Quantity(count, count)


def over(count: int, _: random.Random) -> Quantity:
    """Published as "over so many thousand"."""
    return Quantity(count // 1000 * 1000, None)


def about(count: int, _: random.Random) -> Quantity:
    """Published rounded."""
    return Quantity(count - 500, count + 500)


def mixed(count: int, chance: random.Random) -> Quantity:
    """Now this, now that."""
    return chance.choice([exact, over, about])(count, chance)


def spans_with_counts(chance: random.Random) -> Iterator[tuple[Span, int]]:
    """Months, quarters, and totals of the year so far at its middle and its end."""
    first, year, quarter = START, 0, 0
    while True:
        following = (first + timedelta(31)).replace(day=1)
        last = following - timedelta(1)
        count = chance.randrange(5_000, 20_000)
        year, quarter = year + count, quarter + count
        yield Span(first, last), count
        if last.month % 3 == 0:
            yield Span(first.replace(month=last.month - 2), last), quarter
            quarter = 0
        if last.month in {6, 12}:
            yield Span(first.replace(month=1), last), year
        if last.month == 12:
            year = 0
        first = following


def figures(number: int, say: Say, wrong: float) -> list[Figure]:
    """So many figures, a share of them contradicting the others."""
    chance = random.Random(number)
    made: list[Figure] = []
    for (span, count), place in zip(spans_with_counts(chance), range(number), strict=False):
        told = say(count + (3_000 if chance.random() < wrong else 0), chance)
        made.append(Figure(place, Measure.DELIVERIES, span, told, "", span.last + timedelta(1)))
    return made


def overruled(number: int) -> list[Figure]:
    """So many exact figures, and a newer total that contradicts them all, as its first digit does while it is typed."""
    made = figures(number, exact, 0.0)
    last = max(figure.span.last for figure in made)
    return [*made, Figure(number, Measure.DELIVERIES, Span(START, last), Quantity(3, 3), "3", last + timedelta(1))]


def milliseconds(work: Callable[[], object]) -> float:
    """The time of one run."""
    begin = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begin)


def measured(made: list[Figure]) -> tuple[float, float]:
    """Milliseconds of all bounds, and of the estimate after them."""
    drawn: list[Curve] = []

    def bounds() -> None:
        curve = draw_curve(made, Measure.DELIVERIES, START)
        for day in curve.days:
            curve.total(day)
        drawn.append(curve)

    return milliseconds(bounds), milliseconds(lambda: drawn[0].estimate(START))


def fastest(runs: Iterable[tuple[float, float]]) -> list[float]:
    """The least time of each column, which other programs disturb least."""
    return [min(column) for column in zip(*runs, strict=True)]


def main() -> None:
    """Print a line for each kind of figures, with the garbage collector as the program sets it."""
    gc.set_threshold(NEW_OBJECTS_PER_COLLECTION)
    titles = f"{'figures':24}{'bounds':>12}{'estimate':>12}{'bounds x10':>12}{'estimate x10':>14}"
    print(f"{titles}   (a frame is {FRAME:.1f} ms)")
    for say in (exact, over, about, mixed):
        for wrong in (0.0, 0.05):
            name = say.__name__ + (", 5 % wrong" if wrong else "")
            print(row(name, figures(1_000, say, wrong), figures(10_000, say, wrong)))
    print(row("exact, overruled", overruled(1_000), overruled(10_000)))


def row(name: str, small: list[Figure], large: list[Figure]) -> str:
    """The times of 1,000 figures, and how many times those of 10,000 are; measured in turn, the fastest of each."""
    turns = [([measured(small) for _ in range(4)], measured(large)) for _ in range(ROUNDS)]
    times = fastest(run for runs, _ in turns for run in runs)
    growth = [after / before for before, after in zip(times, fastest(run for _, run in turns), strict=True)]
    return f"1,000 {name:18}{times[0]:9.1f} ms{times[1]:9.1f} ms{growth[0]:11.1f}x{growth[1]:13.1f}x"


if __name__ == "__main__":
    main()
