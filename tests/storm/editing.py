"""A process that edits a file without end and says what is saved: `python -m tests.storm.editing FILE BACKUPS SEED`."""

import os
import random
import sys
import tempfile
from pathlib import Path

from milepost.domain.edit import Edit, RowChange
from milepost.workspace import Opening, Workspace
from milepost.workspace.files import read_table
from tests.store.rows import FIGURE, TRACKER

BATCH = 40
"""Rows of an import, which must be there all or not at all."""


def added(label: str, rows: int = 1) -> Edit:
    """An edit that adds figures, whose notes are its label."""
    row = {**FIGURE, "note": label}
    return Edit(label, tuple(RowChange("figure", -1 - at, None, row) for at in range(rows)))


def first() -> Edit:
    """The edit that the file is made with."""
    return Edit("first", (RowChange("tracker", -1, None, TRACKER),))


def edit_without_end(path: Path, opening: Opening, seed: int) -> None:
    """Add, change, undo, redo and import by chance; say what was done once it is confirmed."""
    chance = random.Random(seed)
    with Workspace.open(path, opening) as workspace, tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "table.csv"
        _say("open")
        while True:
            _say(_edit(workspace, chance, table))


def _edit(workspace: Workspace, chance: random.Random, table: Path) -> str:
    label = f"edit {chance.getrandbits(48):012x}"
    dice = chance.random()
    if dice < 0.2 and sum(not entry.undone for entry in workspace.history()) > 1:
        return f"undo {workspace.undo().label}"
    if dice < 0.3 and workspace.next_redo() is not None:
        return f"redo {workspace.redo().label}"
    if dice < 0.45:
        lines = (f"Xiaomi SU7,deliveries,2024-05-01,2024-05-31,{n},2024-06-01,,{label}" for n in range(1, BATCH + 1))
        table.write_text("tracker,measure,first_day,last_day,quantity,announced_on,source,note\n" + "\n".join(lines))
        read = read_table(table, workspace.snapshots()).edit
        edit = Edit(label, read.changes if read else ())
        return f"make {workspace.apply(edit, keeps_copy=chance.random() < 0.1).label}"
    figures = workspace.snapshot(1).figures if dice < 0.6 and workspace.trackers() else ()
    if figures:
        figure = chance.choice(figures)
        change = RowChange("figure", figure.id, {"note": figure.note}, {"note": label})
        return f"make {workspace.apply(Edit(label, (change,))).label}"
    return f"make {workspace.apply(added(label, chance.randint(1, 3))).label}"


def _say(line: str) -> None:
    """Write at once and whole, as what is not yet out when the process is killed was not confirmed."""
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


if __name__ == "__main__":
    edit_without_end(Path(sys.argv[1]), Opening(Path(sys.argv[2])), int(sys.argv[3]))
