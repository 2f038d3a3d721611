"""How long an import of 100,000 rows takes with all checks, beside sqlite-utils' plain insert, and how much memory."""

import csv
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from verdict import Verdict, compared, exit_status

RUNS = 5
ROWS, MAKERS = 100_000, 100
SLOWER, MEGABYTES = 1.0, 300.0
COLUMNS = ("tracker", "measure", "first_day", "last_day", "quantity", "announced_on", "source", "note")


def rows() -> Iterator[Sequence[object]]:
    """A thousand weeks of a hundred makers, some of their figures being bounds."""
    for number in range(ROWS):
        first = date(2000, 1, 1) + timedelta(weeks=number // MAKERS)
        count = 100 + number % 977
        quantity = f"{count:,}" if number % 5 else f"over {count}"
        measure = "deliveries" if number % 3 else "orders"
        days = first, first + timedelta(6), quantity, first + timedelta(7)
        yield f"Maker {number % MAKERS}", measure, *days, "Maker's report, page 3", ""


def measured(command: Sequence[str]) -> tuple[float, float]:
    """The seconds that a command takes, and the most megabytes that it holds."""
    begin = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return time.perf_counter() - begin, used.ru_maxrss / 1024


def main() -> int:
    """Print the ratio of the times, measured in turn, and the memory."""
    with tempfile.TemporaryDirectory() as folder:
        table, ours, theirs = (Path(folder) / name for name in ("rows.csv", "ours.milepost", "theirs.db"))
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([COLUMNS, *rows()])
        found: list[tuple[tuple[float, float], tuple[float, float]]] = []
        for _ in range(RUNS):
            for path in (ours, theirs):
                path.unlink(missing_ok=True)
            imported = measured([sys.executable, "-m", "milepost", "import", str(ours), str(table)])
            words = ["insert", str(theirs), "rows", str(table), "--csv"]
            found.append((imported, measured([sys.executable, "-m", "sqlite_utils", *words])))
    ours_seconds, theirs_seconds = [one for (one, _), _ in found], [other for _, (other, _) in found]
    memory = max(megabytes for (_, megabytes), _ in found)
    return exit_status(
        [
            compared("100,000 rows imported, to sqlite-utils insert --csv", ours_seconds, theirs_seconds, SLOWER, "s"),
            Verdict("megabytes while they are imported", memory, MEGABYTES, ""),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
