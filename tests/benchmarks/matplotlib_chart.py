"""The same chart as a good analyst would draw it with matplotlib; usage: matplotlib_chart.py NUMBERS.csv OUT.png.

Days are numbers and there is no pyplot, since both would only take longer.
"""

import csv
import sys
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

BLUE, ORANGE, GREEN, GREY, INK, MUTED = "#2563eb", "#c2570c", "#0f766e", "#868d9a", "#1a1d21", "#5d6779"
SOURCE = (
    "Sources: Xiaomi EV, Lei Jun, Lei Jun at Auto China, Xiaomi third quarter results and others; "
    "announced 3 Apr 2024 to 18 Mar 2025. Open dots: estimates within bounds."
)
MONTHS = "Apr 2024", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"


@dataclass(frozen=True, slots=True)
class Row:
    """One point of a line."""

    day: int
    count: float
    low: float
    high: float
    sign: str


def number(text: str) -> int:
    """The number of a day, from "2024-09-30"."""
    return date.fromisoformat(text).toordinal()


def read(path: Path) -> dict[str, list[Row]]:
    """The points of each line."""
    lines: dict[str, list[Row]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            counts = float(row["count"]), float(row["low"]), float(row["high"])
            lines[row["series"]].append(Row(number(row["day"]), *counts, row["sign"]))
    return lines


def draw_total(axes: Any, rows: list[Row], colour: str, width: float) -> None:
    """A running total with the room between its bounds, its dots, and arrows where nothing bounds it."""
    days, counts = [row.day for row in rows], [row.count for row in rows]
    lows, highs = [row.low for row in rows], [row.high for row in rows]
    axes.fill_between(days, lows, highs, color=colour, alpha=0.16, linewidth=0)
    axes.plot(days, counts, color=colour, linewidth=width)
    for row in rows:
        if row.sign == "over":
            arrow = {"arrowstyle": "->", "color": colour, "linewidth": 1.5}
            axes.annotate("", (row.day, row.count + 8_000), (row.day, row.count), arrowprops=arrow)
    for fill, edge, exact in ((colour, "white", True), ("white", colour, False)):
        dots = [row for row in rows if row.sign and (row.sign == "exact") is exact]
        places = [row.day for row in dots], [row.count for row in dots]
        axes.scatter(*places, s=70, facecolor=fill, edgecolor=edge, linewidth=2, zorder=3, clip_on=False)


def draw(axes: Any, lines: dict[str, list[Row]]) -> None:
    """The lines, those in front last."""
    for name, colour, style, width in (
        ("pace", GREY, "--", 1.5),
        ("stretch", GREEN, "--", 2.5),
        ("target", GREEN, "-", 2.5),
    ):
        days, counts = [row.day for row in lines[name]], [row.count for row in lines[name]]
        axes.plot(days, counts, color=colour, linestyle=style, linewidth=width)
    draw_total(axes, lines["orders"], ORANGE, 2.5)
    draw_total(axes, lines["deliveries"], BLUE, 3.2)


def label(axes: Any, lines: dict[str, list[Row]]) -> None:
    """Words beside the lines."""
    last, ordered, end = lines["deliveries"][-1], lines["orders"][-1], number("2025-01-02")
    for day, count, text, colour, size in (
        (end, last.count, f"{last.count:,.0f}", BLUE, 17),
        (end, last.count - 6_000, "delivered", MUTED, 14),
        (end, 124_000, "Target 130,000", GREEN, 17),
        (end, 118_000, "since 18 Nov", MUTED, 14),
        (ordered.day + 3, ordered.count - 1_000, f"{ordered.count:,.0f} orders", ORANGE, 15),
        (number("2024-04-04"), 78_000, "76,000", GREEN, 15),
        (number("2024-04-24"), 102_000, "100,000 since 23 Apr", GREEN, 15),
        (number("2024-05-24"), 122_000, "Stretch 120,000 since 23 May", GREEN, 15),
        (number("2024-08-22"), 122_000, "120,000 since 21 Aug", GREEN, 15),
        (number("2024-07-05"), 58_000, "even pace", MUTED, 14),
    ):
        axes.text(day, count, text, color=colour, fontsize=size, fontweight="normal" if colour == MUTED else "bold")


def furnish(axes: Any) -> None:
    """Axes, grid and ticks."""
    axes.set_ylim(0, 150_000)
    axes.set_xlim(number("2024-04-01"), number("2024-12-31"))
    axes.set_xticks([number(f"2024-{month:02}-01") for month in range(4, 13)], MONTHS)
    axes.yaxis.set_major_formatter("{x:,.0f}")
    axes.tick_params(labelsize=15, labelcolor=MUTED, color=GREY)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="y", color="#eceef2")
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.spines["bottom"].set_color(GREY)


def save(figure: Any, lines: dict[str, list[Row]], out: str) -> None:
    """The chart with its words, title, subtitle and source, in 3,200 by 1,800 pixels."""
    axes = figure.add_axes((0.09, 0.13, 0.77, 0.65))
    draw(axes, lines)
    label(axes, lines)
    furnish(axes)
    figure.text(0.04, 0.91, "Target reached: 136,854 of 130,000, 105.3 %", fontsize=30, fontweight="bold", color=INK)
    figure.text(0.04, 0.86, "Xiaomi SU7: vehicles delivered in 2024, running total", fontsize=18, color=MUTED)
    figure.text(0.04, 0.04, SOURCE, fontsize=12, color=MUTED)
    figure.savefig(out, dpi=200)


if __name__ == "__main__":
    save(Figure(figsize=(16, 9)), read(Path(sys.argv[1])), sys.argv[2])
