"""How long `milepost status` takes as a whole process, beside importing the two libraries it stands on."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 15
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "su7-2024.csv"


def seconds(command: list[str]) -> float:
    """The wall time of one run."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - begin


def main() -> None:
    """Print both medians and the median of the ratios, run by run in turn."""
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "su7.milepost")
        milepost = [sys.executable, "-m", "milepost"]
        subprocess.run([*milepost, "import", file, str(SAMPLE)], check=True, capture_output=True)
        status, imports = [*milepost, "status", file], [sys.executable, "-c", "import numpy, sqlite_utils"]
        for command in (status, imports):
            seconds(command)
        pairs = [(seconds(status), seconds(imports)) for _ in range(RUNS)]
    ratio = statistics.median(one / other for one, other in pairs)
    told, base = (1000 * statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"milepost status {told:.0f} ms, import numpy, sqlite_utils {base:.0f} ms, ratio {ratio:.2f} (at most 1.5)")


if __name__ == "__main__":
    main()
