"""A process that adds figures to a tracker of its own as fast as it can: `python -m tests.storm.writing FILE …`."""

import sys
import time
from pathlib import Path

from milepost.app.main import main
from milepost.domain.edit import Edit, RowChange
from milepost.workspace import Opening, Workspace
from tests.store.rows import FIGURE

LABEL = "{name} {number} {moment}"


def write(path: Path, backups: Path, name: str, tracker: int, count: int) -> None:
    """Add so many figures, each as one edit whose label says whose it is, which, and when it was begun."""
    with Workspace.open(path, Opening(backups)) as workspace:
        for number in range(count):
            label = LABEL.format(name=name, number=number, moment=time.monotonic())
            row = {**FIGURE, "tracker_id": tracker, "note": label}
            workspace.apply(Edit(label, (RowChange("figure", -1, None, row),)))


def command(path: Path, name: str, count: int) -> None:
    """Give the command `add` so many times, each of which opens the file and closes it."""
    for number in range(count):
        words = ["add", str(path), "--tracker", name, "--deliveries", "5", "--as-of", "2024-06-30"]
        if main([*words, "--note", f"{name} {number}"]) != 0:
            sys.exit(f"{name} could not add figure {number}")


if __name__ == "__main__":
    file, kept, who, place, often = sys.argv[1:]
    if place == "-":
        command(Path(file), who, int(often))
    else:
        write(Path(file), Path(kept), who, int(place), int(often))
