"""Reads workbooks in a process of its own, and tells of each what was said, how long it took and how much it took.

`python -m tests.storm.reading_alone FILE…` prints a list of `[sentence, seconds, megabytes]`, the most of them so far.
"""

import json
import sys
import time
from pathlib import Path

from milepost.domain.errors import MilepostError
from milepost.workspace.files import read_table
from tests.storm.memory import most_memory

MOST_BYTES = 4_000_000_000
"""Of addresses, beyond which the process is refused more and dies."""


def main(paths: list[str]) -> None:
    _bound()
    told: list[tuple[str, float, float]] = []
    for path in paths:
        started = time.process_time()
        try:
            read_table(Path(path), ())
            said = ""
        except MilepostError as error:
            said = str(error)
        told.append((said, time.process_time() - started, most_memory()))
    print(json.dumps(told))


def _bound() -> None:
    """Let the system refuse more addresses, where it can."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - there is none on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))


if __name__ == "__main__":
    main(sys.argv[1:])
