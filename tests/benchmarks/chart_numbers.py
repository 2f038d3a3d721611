"""The numbers of the program's own chart as a table, for other programs to draw the same from."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from milepost.chart.english import EnglishWording
from milepost.chart.plot import Arrow, Dot, Plot
from milepost.chart.views import view_plot
from milepost.picture.recipe import Recipe
from milepost.picture.subjects import find
from milepost.workspace import Opening, Workspace

COLUMNS = ("series", "day", "count", "low", "high", "sign")


def write_numbers(file: Path, out: Path) -> None:
    """A row for each point of each line: its day, its count and bounds, and whether it is exact, a bound or nothing."""
    with Workspace.open(file, Opening(file.parent / "backups")) as workspace:
        found = find(workspace, Recipe())
    with out.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table)
        writer.writerow(COLUMNS)
        writer.writerows(_rows(view_plot(found.subject, found.choice, EnglishWording())))


def _rows(plot: Plot) -> Iterator[tuple[str, date, float, float, float, str]]:
    signs = {(dot.key, dot.point.day): _sign(dot) for dot in plot.dots}
    lows = {(band.key, point.day): point.value for band in plot.bands for point in band.lower}
    highs = {(band.key, point.day): point.value for band in plot.bands for point in band.upper}
    for series in plot.series:
        for point in series.points:
            place, day = (series.key, point.day), plot.first_day + timedelta(point.day - 1)
            low, high = lows.get(place, point.value), highs.get(place, point.value)
            yield series.key, day, point.value, low, high, signs.get(place, "")


def _sign(dot: Dot) -> str:
    if dot.filled:
        return "exact"
    return "over" if dot.arrow is Arrow.UP else "estimate"
