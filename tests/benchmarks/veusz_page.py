"""The same lines, dots and words as a page for Veusz, which exports pictures from the command line as well."""

import csv
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

DOTS_PER_INCH = 200
SECONDS = 86_400
BEGIN = date(2009, 1, 1)
"""Veusz counts seconds from this day."""

LOOKS = {
    "pace": ("#868d9a", "1.5pt", "dashed", "none"),
    "stretch": ("#0f766e", "2.5pt", "dashed", "none"),
    "target": ("#0f766e", "2.5pt", "solid", "none"),
    "orders": ("#c2570c", "2.5pt", "solid", "circle"),
    "deliveries": ("#2563eb", "3.2pt", "solid", "circle"),
}
WORDS = (
    ("Target reached: 136,854 of 130,000, 105.3 %", 0.04, 0.91, "30pt"),
    ("Xiaomi SU7: vehicles delivered in 2024, running total", 0.04, 0.86, "18pt"),
    ("Sources: Xiaomi EV, Lei Jun and others; announced 3 Apr 2024 to 18 Mar 2025.", 0.04, 0.04, "12pt"),
)
AXES = {
    "x/mode": "datetime",
    "x/TickLabels/size": "15pt",
    "y/direction": "vertical",
    "y/min": 0.0,
    "y/max": 150_000.0,
    "y/TickLabels/format": "%.0f",
    "y/TickLabels/size": "15pt",
    "y/GridLines/hide": False,
    "leftMargin": "3.5cm",
    "rightMargin": "5.5cm",
    "topMargin": "5cm",
    "bottomMargin": "3cm",
}


def veusz_command(numbers: Path, out: Path) -> Sequence[str] | None:
    """What exports the numbers as a picture of 3,200 by 1,800 pixels; None where Veusz is not installed."""
    program = shutil.which("veusz")
    page = out.with_suffix(".vsz")
    page.write_text("\n".join(_page(numbers)), encoding="utf-8")
    options = ("--export", str(out), "--export-option", f"dpi={DOTS_PER_INCH}")
    return None if program is None else [program, *options, str(page)]


def _page(numbers: Path) -> Iterator[str]:
    """The commands that make the page."""
    with numbers.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    yield from ("Set('width', '16in')", "Set('height', '9in')", "Add('page', name='page')", "To('page')")
    for place, (text, left, bottom, size) in enumerate(WORDS):
        words = {"label": text, "xPos": [left], "yPos": [bottom], "Text/size": size}
        yield from _added("label", f"words{place}", words)
    yield from ("Add('graph', name='graph', autoadd=False)", "To('graph')", "Add('axis', name='x')")
    yield "Add('axis', name='y')"
    yield from (f"Set({name!r}, {value!r})" for name, value in AXES.items())
    for name, points in groupby(rows, lambda row: row["series"]):
        yield from _line(name, list(points))


def _line(name: str, points: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """A line, with its name and its last number at its end."""
    colour, width, style, marker = LOOKS[name]
    told = "\n".join(f"{point['day']}T00:00:00 {point['count']}" for point in points)
    yield f"ImportString('{name}_days(date) {name}_counts(numeric)', {told!r})"
    line = {"xData": f"{name}_days", "yData": f"{name}_counts", "marker": marker, "markerSize": "4pt"}
    look = {"PlotLine/color": colour, "PlotLine/width": width, "PlotLine/style": style, "MarkerFill/color": colour}
    yield from _added("xy", name, {**line, **look, "MarkerLine/color": "white"})
    day, count = date.fromisoformat(points[-1]["day"]), float(points[-1]["count"])
    at = {"positioning": "axes", "xPos": [SECONDS * float((day - BEGIN).days + 3)], "yPos": [count]}
    text = {"label": f"{name} {count:,.0f}", "Text/size": "15pt", "Text/color": colour, "clip": False}
    yield from _added("label", f"{name}_words", {**at, **text})


def _added(kind: str, name: str, settings: Mapping[str, object]) -> Iterator[str]:
    yield f"Add({kind!r}, name={name!r}, autoadd=False)"
    yield from (f"Set({f'{name}/{setting}'!r}, {value!r})" for setting, value in settings.items())
