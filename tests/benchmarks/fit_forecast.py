"""Learns what is in `domain/learned.py` from a panel of monthly counts: `fit_forecast.py PANEL.csv.gz > learned.py`.

PANEL has the columns series, month and count. What years are like is averaged over one half of the series, and the
weights of the models maximise the likelihood of that half's years (the expectation-maximisation of a mixture whose
components are given: Laird, "Nonparametric maximum likelihood estimation of a mixing distribution", 1978). The other
half is left to tell how good the forecasts are.
"""

import csv
import gzip
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise, product
from pathlib import Path
from zlib import crc32

import numpy as np

from milepost.domain.forecast_model import Models, Seasons, covariance
from milepost.domain.period import Step, periods_within
from milepost.domain.span import Span
from milepost.domain.timeline import Vector, by_months

LEAST = 1200
"""Years with fewer counted in them are left out."""

EARLIER = 4
"""How many whole years before a year go with it, at most."""

PERSISTENT = 2
"""How many of the ways in which seasons differ are kept."""

LEAST_WEIGHT = 0.01
ROUNDS = 300

DEVIATIONS = ((0.15, 3), (0.3, 3), (0.2, 8), (0.4, 8), (0.16, 60), (0.38, 60), (0.7, 60), (1.4, 60), (2.2, 60))
SLOPES = ((0, 1), (0.05, 4), (0.1, 8), (0.2, 3))
NOISES = (0.05, 0.12, 0.25, 0.45)
SEASONS = ((0, 0), (0.1, 0), (0.1, 0.5), (0.22, 0), (0.22, 0.6), (0.22, 1.2), (0, 0.5), (0.45, 1.2))

Years = Mapping[int, Sequence[float]]


def read_panel(path: Path) -> dict[str, Years]:
    """The whole years of each series, twelve counts each."""
    held: defaultdict[str, defaultdict[int, dict[int, float]]] = defaultdict(lambda: defaultdict(dict))
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            year, month = map(int, row["month"].split("-")[:2])
            held[row["series"]][year][month] = float(row["count"])
    return {
        series: {year: [months[month] for month in range(1, 13)] for year, months in years.items() if len(months) == 12}
        for series, years in held.items()
    }


def values(counts: Sequence[float]) -> Vector:
    """Twice the root of each count over the mean of the last twelve: what the model is about."""
    return 2 * np.sqrt(np.array(counts) / max(float(np.mean(counts[-12:])), 0.5))


def usable(years: Years) -> Iterator[int]:
    """The years in which enough was counted, and nothing taken back."""
    return (year for year, counts in years.items() if sum(counts) >= LEAST and min(counts) >= 0)


def learn_seasons(panel: Iterable[Years]) -> Seasons:
    """The mean year, the ways in which counts differ from it year after year, and how far months jump from the last.

    A way is one only where odd and even years of a series share it: their covariance holds no noise.
    """
    pairs: list[tuple[Vector, Vector]] = []
    jumps: list[list[float]] = []
    for years in panel:
        found = [values(years[year]) - values(years[year]).mean() for year in sorted(usable(years))]
        if len(found) > 1:
            clipped = np.clip(found, -1.5, 1.5)
            pairs.append((clipped[::2].mean(0), clipped[1::2].mean(0)))
        for before, after in pairwise(sorted(usable(years))):
            if after == before + 1:
                run = values([*years[before], *years[after]])
                jumps.append([run[12 + month] - run[9 + month : 12 + month].mean() for month in range(12)])
    one, other = np.array(pairs).transpose(1, 0, 2)
    mean = (one.mean(0) + other.mean(0)) / 2
    shared = (one - one.mean(0)).T @ (other - other.mean(0)) / len(one)
    sizes, ways = np.linalg.eigh((shared + shared.T) / 2)
    spread = np.subtract(*np.quantile(jumps, (0.9, 0.1), axis=0))
    rushes = (ways * np.sqrt(np.maximum(sizes, 0))).T[: -PERSISTENT - 1 : -1]
    return Seasons(mean - mean.mean(), np.maximum(spread / np.median(spread), 1), rushes)


def windows(panel: Iterable[Years]) -> dict[int, Vector]:
    """Every year alone, and with the whole years before it where there are two: values by how many months they have."""
    found: defaultdict[int, list[Vector]] = defaultdict(list)
    for years in panel:
        for year in usable(years):
            earlier: list[float] = []
            while len(earlier) < 12 * EARLIER and (before := years.get(year - 1 - len(earlier) // 12)):
                earlier = [*before, *earlier]
            found[12].append(values(years[year]))
            if len(earlier) >= 24 and min(earlier) >= 0:
                found[12 + len(earlier)].append(values([*earlier, *years[year]]))
    return {months: np.array(each) for months, each in found.items()}


def log_likelihoods(known: Vector, models: Models, seasons: Seasons) -> Vector:
    """How likely each row (n, months) is under each of G models: (n, G)."""
    months = known.shape[1]
    when = by_months(periods_within(Span(date(2001, 1, 1), date(2000 + months // 12, 12, 31)), Step.MONTH))
    left = known - 2 - when.parts @ seasons.mean
    told: list[Vector] = []
    for model in zip(*models, strict=True):
        moves = covariance(when, Models(*(np.array([size]) for size in model)), seasons)[0]
        squares: Vector = (left @ np.asarray(np.linalg.inv(moves), np.float64) * left).sum(1)
        told.append(-0.5 * (float(np.linalg.slogdet(moves)[1]) + squares))
    return np.array(told).T


def learn_weights(likelihoods: Vector) -> Vector:
    """The weights of the models that make all rows together most likely."""
    scaled = np.exp(likelihoods - likelihoods.max(1, keepdims=True))
    weights = np.full(scaled.shape[1], 1 / scaled.shape[1])
    for _ in range(ROUNDS):
        shares = scaled * weights
        weights = (shares / shares.sum(1, keepdims=True)).mean(0)
    return weights


def learn(panel: Sequence[Years]) -> tuple[Seasons, Models]:
    """What years are like, and the models with weights worth keeping."""
    seasons = learn_seasons(panel)
    sizes = [(*d, *s, n, *t) for d, s, n, t in product(DEVIATIONS, SLOPES, NOISES, SEASONS)]
    models = Models(np.ones(len(sizes)), *np.array(sizes, np.float64).T)
    likelihoods = np.concatenate([log_likelihoods(each, models, seasons) for each in windows(panel).values()])
    kept = np.flatnonzero(learn_weights(likelihoods) >= LEAST_WEIGHT)
    weights = learn_weights(likelihoods[:, kept])
    order = np.argsort(-weights)
    return seasons, Models(weights[order], *(each[kept][order] for each in models[1:]))


def rows(table: Vector) -> str:
    """Numbers as the source of a tuple of tuples."""
    return "".join(f"    ({', '.join(f'{number:g}' for number in row)}),\n" for row in np.round(table, 3))


def main() -> None:
    """Print the module."""
    panel = read_panel(Path(sys.argv[1]))
    seasons, models = learn([years for series, years in panel.items() if crc32(series.encode()) % 2 == 0])
    print(
        '"""What the forecast has learned from the counts of other makers, with tests/benchmarks/fit_forecast.py."""\n'
    )
    print(f"YEAR = (\n{rows(seasons.mean[None])[:-2].replace('(', '').replace(')', '')},\n)")
    print('"""How far the months of a year are from its mean, as shares of it."""\n')
    print(f"UNSTEADY = (\n{rows(seasons.unsteady[None])[:-2].replace('(', '').replace(')', '')},\n)")
    print('"""How uncertain each month is beside the others."""\n')
    print(f"RUSHES = (\n{rows(seasons.rushes)})")
    print(
        '"""The ways in which years differ most: a rush towards the end of the year, and at the ends of quarters."""\n'
    )
    print(f"MODELS = (\n{rows(np.array(models).T)})")
    print('"""Weight, deviation, memory, slope, its memory, noise, season, rush."""')


if __name__ == "__main__":
    main()
