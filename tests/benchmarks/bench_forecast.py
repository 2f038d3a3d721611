"""How good and how fast forecasts are on series that nothing was learned from: `bench_forecast.py [PANEL.csv.gz]`.

PANEL is what `fit_forecast.py` learned from; its other half is forecast here. Without it there is nothing to measure.
Where statsforecast is installed, its AutoETS is timed on the same goal-years in turn.
"""

import statistics
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random
from zlib import crc32

from fit_forecast import EARLIER, Years, read_panel, usable
from verdict import Verdict, exit_status

from milepost.domain.curve import Curve, draw_curve
from milepost.domain.figure import Figure, Measure
from milepost.domain.forecast import forecast
from milepost.domain.period import Step, periods_within
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span
from milepost.domain.ways import QUANTILES, Forecast

ORIGINS = (3, 4, 6, 8, 10)
RANGES = ((50, 0.25, 0.75), (80, 0.1, 0.9), (95, 0.025, 0.975))


@dataclass(frozen=True, slots=True)
class Case:
    """A year, the months of whole years before it, and how many of its own are known."""

    year: int
    before: Sequence[float]
    months: Sequence[float]
    known: int

    @property
    def goal(self) -> Span:
        """The days of the year."""
        return Span(date(self.year, 1, 1), date(self.year, 12, 31))

    def curve(self) -> Curve:
        """What is known."""
        counts = [*self.before, *self.months[: self.known]]
        first = self.year - len(self.before) // 12
        spans = periods_within(Span(date(first, 1, 1), self.goal.last), Step.MONTH)
        figures = [_figure(place, *each) for place, each in enumerate(zip(spans, counts, strict=False))]
        return draw_curve(figures, Measure.DELIVERIES, spans[0].first)


def _figure(place: int, span: Span, count: float) -> Figure:
    return Figure(place, Measure.DELIVERIES, span, Quantity(round(count), round(count)), str(count), span.last)


def cases(panel: Sequence[Years], *, history: bool) -> Iterator[Case]:
    """Every usable year of the panel at each origin."""
    for years in panel:
        for year in usable(years):
            before: list[float] = []
            while len(before) < 12 * EARLIER and (earlier := years.get(year - 1 - len(before) // 12)):
                before = [*earlier, *before]
            if not history or len(before) >= 24:
                for known in ORIGINS:
                    yield Case(year, before if history else [], years[year], known)


def loss(quantiles: Sequence[float], truth: float) -> float:
    """The mean pinball loss as a share of the truth, half of it at the most."""
    losses = (max(q * (truth - x), (q - 1) * (truth - x)) for q, x in zip(QUANTILES, quantiles, strict=True))
    return min(statistics.fmean(losses) / truth, 0.5)


def scored(found: Sequence[tuple[Case, Forecast]], name: str, most: float) -> Iterator[Verdict]:
    """How far each range is from its name in points, and the loss beside that of an even pace."""
    totals = [(sum(case.months), made.final) for case, made in found]
    for level, low, high in RANGES:
        held = 100 * statistics.fmean(final[low] <= total <= final[high] for total, final in totals)
        said = f"{held:.1f} % of {len(found)} held"
        yield Verdict(f"{name}: {level} % range, points off", abs(held - level), 3, said)
    ours = statistics.fmean(loss(list(final.values()), total) for total, final in totals)
    paces = [(sum(case.months[: case.known]) * 12 / case.known, sum(case.months)) for case, _ in found]
    theirs = statistics.fmean(loss([pace] * len(QUANTILES), total) for pace, total in paces)
    yield Verdict(
        f"{name}: loss to that of even pace", ours / theirs, most, f"{100 * ours:.2f} % to {100 * theirs:.2f} %"
    )


def seconds(chosen: Sequence[Case]) -> float:
    """How long all forecasts take, from their curves to the quantiles and a chance."""
    curves = [(case, case.curve()) for case in chosen]
    start = time.perf_counter()
    for case, curve in curves:
        made = forecast(curve, case.goal)
        if isinstance(made, Forecast):
            made.chance(made.final[0.5])
    return time.perf_counter() - start


def seconds_of_ets(chosen: Sequence[Case]) -> float:
    """How long AutoETS takes for them; where too little is known for it, nothing."""
    kind, array = import_module("statsforecast.models").AutoETS, import_module("numpy").array
    start = time.perf_counter()
    for case in chosen:
        series = array([*case.before[-36:], *case.months[: case.known]], float)
        with suppress(Exception):
            kind(season_length=12 if case.before else 1).forecast(y=series, h=12 - case.known, level=[50, 80, 90, 95])
    return time.perf_counter() - start


def timed(chosen: Sequence[Case]) -> Iterator[Verdict]:
    """How long a forecast takes, and beside AutoETS where that is installed."""
    ours = seconds(chosen) / len(chosen)
    print(f"{1000 * ours:.2f} ms a forecast")
    if find_spec("statsforecast") is not None:
        seconds_of_ets([*chosen[:4], *chosen[-4:]])
        theirs = seconds_of_ets(chosen) / len(chosen)
        yield Verdict("a forecast to AutoETS's", ours / theirs, 1 / 20, f"{1000 * ours:.2f} to {1000 * theirs:.2f} ms")


def main() -> int:
    """Print how good and how fast."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("panel", nargs="?", type=Path)
    parser.add_argument("--goals", type=int, default=2000, help="forecasts of each kind")
    arguments = parser.parse_args()
    if arguments.panel is None:
        print("No panel was given, so there is nothing to forecast.")
        return 0
    panel = [years for series, years in read_panel(arguments.panel).items() if crc32(series.encode()) % 2]
    verdicts: list[Verdict] = []
    both: list[Case] = []
    for name, history, most in (("with earlier years", True, 0.5), ("without", False, 0.6)):
        every = list(cases(panel, history=history))
        chosen = Random(1).sample(every, min(arguments.goals, len(every)))
        made = [(case, forecast(case.curve(), case.goal)) for case in chosen]
        verdicts += scored([(case, each) for case, each in made if isinstance(each, Forecast)], name, most)
        both += chosen[:600]
    return exit_status([*verdicts, *timed(both)])


if __name__ == "__main__":
    sys.exit(main())
