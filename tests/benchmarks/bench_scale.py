"""What a file costs as it grows from 100 to 1,000,000 figures, beside raw sqlite3 that reads and writes the same.

A tracker has 1,000 figures, so that the largest file has 1,000 of them. `bench_scale.py [FIGURES]` stops earlier.
"""

import csv
import gc
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from operator import attrgetter
from pathlib import Path

from verdict import Verdict, exit_status

from milepost.app.main import NEW_OBJECTS_PER_COLLECTION
from milepost.domain.edit import Edit, Row, RowChange
from milepost.resources import resource
from milepost.store import Opening, Store
from milepost.store.connect import SETTINGS
from milepost.workspace import Workspace
from milepost.workspace.example import make_example
from milepost.workspace.files import write_table

SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
PER_TRACKER = 1_000
MOMENT = datetime(2024, 6, 1, tzinfo=UTC)
FIRST = date(2000, 1, 1)

MOST_TIMES_RAW = 3.0
MOST_TIMES_EXAMPLE = 3.0
MOST_GROWTH = 1.5
"""Ten times the figures may cost ten times this much: the disk's pages, and what is measured on a busy machine."""

RUNS = 5
FIGURES = """SELECT id, measure, first_day, last_day, low, high, typed, announced_on, source, note
    FROM figure WHERE tracker_id = ? ORDER BY id"""


@dataclass(frozen=True)
class Costs:
    """Seconds for a file of so many figures."""

    figures: int
    write: float
    raw_write: float
    read: float
    raw_read: float
    export: float
    raw_export: float
    edit: float
    open: float
    status: float

    def __str__(self) -> str:
        return (
            f"{self.figures:>9,} {self.write:8.3f} ({self.write / self.raw_write:4.1f}) {self.read:8.3f} "
            f"({self.read / self.raw_read:4.1f}) {self.export:8.3f} ({self.export / self.raw_export:4.1f}) "
            f"{1000 * self.edit:8.1f} ms {1000 * self.open:8.1f} ms {1000 * self.status:8.0f} ms"
        )


HEADING = "  figures    write (raw)      read (raw)    export (raw)        edit        open      status"


def edits(figures: int) -> list[Edit]:
    """An edit for each tracker, which adds it with its figures, one for each day."""
    return [
        _edit(number, min(PER_TRACKER, figures - number * PER_TRACKER)) for number in range(-(-figures // PER_TRACKER))
    ]


def _edit(number: int, figures: int) -> Edit:
    tracker: Row = {"name": f"Maker {number}", "unit": "vehicles", "start_day": FIRST.isoformat(), "note": ""}
    goal: Row = {"tracker_id": -1, "measure": "deliveries", "name": "2001", "first_day": "2001-01-01"}
    changes = [
        RowChange("tracker", -1, None, tracker),
        RowChange("goal", -2, None, {**goal, "last_day": "2001-12-31"}),
        *(
            RowChange("figure", -3 - day, None, _figure(FIRST + timedelta(day), 7 * day + number))
            for day in range(figures)
        ),
    ]
    return Edit(f"Add Maker {number}", tuple(changes))


def _figure(day: date, count: int) -> Row:
    return {
        "tracker_id": -1,
        "measure": "deliveries",
        "first_day": day.isoformat(),
        "last_day": day.isoformat(),
        "low": count,
        "high": count,
        "typed": str(count),
        "announced_on": (day + timedelta(1)).isoformat(),
        "source": "Maker's newsroom",
        "note": "",
    }


def seconds(act: Callable[[], object]) -> float:
    """How long something takes."""
    gc.collect()
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def in_turn(ours: Callable[[], object], raw: Callable[[], object]) -> tuple[float, float]:
    """How long each takes, of several pairs the one whose ratio is in the middle: busy moments move that least."""
    pairs = [(seconds(ours), seconds(raw)) for _ in range(RUNS)]
    return sorted(pairs, key=lambda pair: pair[0] / pair[1])[RUNS // 2]


def measure(folder: Path, figures: int, opening: Opening) -> Costs:
    """Make a file of so many figures, twice, and do with it what is done with files."""
    path, raw, out = folder / f"{figures}.milepost", folder / f"{figures}.raw", folder / "out.csv"
    made = edits(figures)
    write = seconds(lambda: _write(path, made, opening))
    raw_write = seconds(lambda: _write_raw(path, raw))
    raw.unlink()
    with Workspace.open(path, opening) as workspace:
        numbers = [tracker.id for tracker in workspace.trackers()]
        read, raw_read = in_turn(lambda: _read(workspace), lambda: _read_raw(path, numbers))
        export, raw_export = in_turn(lambda: write_table(out, workspace), lambda: _export_raw(path, out))
        add = Edit("Add", (RowChange("figure", -1, None, {**_figure(FIRST, 5), "tracker_id": numbers[0]}),))
        edit = statistics.median(seconds(lambda: workspace.apply(add)) for _ in range(RUNS))
    opened = statistics.median(seconds(lambda: Store.open(path, opening).close()) for _ in range(RUNS))
    status = statistics.median(seconds(lambda: _status(path)) for _ in range(RUNS))
    path.unlink()
    return Costs(figures, write, raw_write, read, raw_read, export, raw_export, edit, opened, status)


def _write(path: Path, made: Sequence[Edit], opening: Opening) -> None:
    with Store.create(path, opening) as store:
        for edit in made:
            store.apply(edit, MOMENT)


def _write_raw(path: Path, raw: Path) -> None:
    """Write the rows of a file with the history and the settings it has, in as many transactions."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(raw, isolation_level=None)) as target:
        for setting in SETTINGS:
            target.execute(f"PRAGMA {setting}")
        for (sql,) in source.execute(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'"
        ):
            target.execute(sql)
        trackers = [row[0] for row in source.execute("SELECT id FROM tracker ORDER BY id")]
        for number in trackers:
            rows = {
                table: source.execute(f"SELECT * FROM {table} WHERE {column} = ?", (number,)).fetchall()  # noqa: S608 - our tables
                for table, column in (
                    ("tracker", "id"),
                    ("goal", "tracker_id"),
                    ("figure", "tracker_id"),
                    ("edit", "id"),
                )
            }
            target.execute("BEGIN IMMEDIATE")
            for table, found in rows.items():
                target.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(found[0]))})", found)  # noqa: S608 - likewise
            target.execute("COMMIT")


def _read(workspace: Workspace) -> int:
    return sum(len(each.figures) for each in workspace.each_snapshot())


def _read_raw(path: Path, numbers: Sequence[int]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for number in numbers:
            connection.execute(FIGURES, (number,)).fetchall()


def _export_raw(path: Path, out: Path) -> None:
    """Write the same columns, in the order of entry, as they are."""
    with closing(sqlite3.connect(path)) as connection, out.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(
            connection.execute(
                "SELECT name, measure, first_day, last_day, typed, announced_on, source, figure.note "
                "FROM figure JOIN tracker ON tracker.id = tracker_id ORDER BY figure.id"
            )
        )


def _status(path: Path) -> None:
    command = [sys.executable, "-m", "milepost", "status", str(path)]
    names = ["--tracker", "Maker 0"] if path.stem != "example" else []
    subprocess.run([*command, *names], check=True, stdout=subprocess.DEVNULL, env=os.environ)


def main() -> int:
    """Print the curve, and judge it."""
    gc.set_threshold(NEW_OBJECTS_PER_COLLECTION)  # as the program does
    most = int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opening, example = Opening(folder / "backups"), folder / "example.milepost"
        make_example(example, resource("sample/su7-2024.csv").read_bytes(), opening)
        usual = statistics.median(seconds(lambda: _status(example)) for _ in range(RUNS))
        print(f"Seconds, and how many times those of raw sqlite3; status of the example: {1000 * usual:.0f} ms")
        print(HEADING)
        found: list[Costs] = []
        for figures in (size for size in SIZES if size <= most):
            found.append(measure(folder, figures, opening))
            print(found[-1], flush=True)
    return exit_status([*_verdicts(found), _opens(found[-1], usual)])


def _verdicts(found: Sequence[Costs]) -> Iterator[Verdict]:
    """Files below a tracker's worth of figures cost what opening costs, whoever reads them."""
    large = [each for each in found if each.figures >= PER_TRACKER]
    for what, cost, raw in (
        ("writing", attrgetter("write"), attrgetter("raw_write")),
        ("reading", attrgetter("read"), attrgetter("raw_read")),
        ("exporting", attrgetter("export"), attrgetter("raw_export")),
    ):
        most = max(float(cost(each)) / float(raw(each)) for each in large)
        if what != "exporting":  # which does more than read and write
            yield Verdict(f"{what}, to raw sqlite3, at worst", most, MOST_TIMES_RAW, "")
        grown = max(
            float(cost(more)) / float(cost(less)) / (more.figures / less.figures) for less, more in pairwise(large)
        )
        yield Verdict(f"{what}, for a figure of ten times as many, at worst", grown, MOST_GROWTH, "")


def _opens(largest: Costs, usual: float) -> Verdict:
    return Verdict("status of the largest file, to the example's", largest.status / usual, MOST_TIMES_EXAMPLE, "")


if __name__ == "__main__":
    sys.exit(main())
