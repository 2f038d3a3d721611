"""How long the window takes from its start to a painted chart, and how much memory, beside a bare window."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from verdict import compared, exit_status

RUNS = 11
TESTS = Path(__file__).resolve().parents[1]
SAMPLE = TESTS.parent / "resources" / "sample" / "su7-2024.csv"
POINTS = 14
SLOWER, LARGER = 1.25, 1.4
Measured = tuple[float, ...]


def measured(argument: str, environment: Mapping[str, str]) -> Measured:
    """Milliseconds from the start of the process until its chart is painted, and its megabytes once it is live."""
    command = [sys.executable, str(TESTS / "benchmarks" / "first_paint.py"), argument]
    begin = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        painted = process.stdout.readline()
        taken = time.perf_counter() - begin
        said = process.stdout.readline()
    assert painted, "the window ended before its chart was painted"
    return 1000 * taken, *(int(kilobytes) / 1024 for kilobytes in said.split())


def clean_environment(home: Path) -> dict[str, str]:
    """No display, no settings from before, and modules that stay compiled as those of an installed program are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    folders = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_DATA_HOME": home / "data"}
    return kept | {"QT_QPA_PLATFORM": "offscreen"} | {name: str(folder) for name, folder in folders.items()}


def main() -> int:
    """Print the ratios, measured in turn."""
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "su7.milepost")
        environment = clean_environment(Path(folder))
        make = [sys.executable, "-m", "milepost", "import", file, str(SAMPLE)]
        subprocess.run(make, check=True, capture_output=True, env=environment)
        pairs = [(measured(file, environment), measured(str(POINTS), environment)) for _ in range(RUNS + 1)][1:]
    ours, bare = (list(zip(*column, strict=True)) for column in zip(*pairs, strict=True))
    names = (
        ("start to a painted chart, to a bare window's", SLOWER, "ms"),
        ("memory once the chart is live, to a bare window's", LARGER, "MB"),
        ("its memory that is no file's, to a bare window's", LARGER, "MB"),
    )
    return exit_status(
        [
            compared(name, one, other, allowed, unit)
            for (name, allowed, unit), one, other in zip(names, ours, bare, strict=False)
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
