"""Answers the dialogs that open while the event loop is watched."""

import csv
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from unittest.mock import patch

from bench_import import COLUMNS, rows
from block_site import Site
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from milepost.ui.export_dialog import ExportDialog
from milepost.ui.importing.import_dialog import ImportDialog

LOOKED_AT = 1.0
"""Seconds for which the picture is looked at before it is written."""

EVERY = 10
"""Milliseconds between two looks for a dialog."""


def when_open(answer: Callable[[QDialog], bool]) -> QTimer:
    """Look for an open dialog now and then, until `answer` is done with it."""
    looking = QTimer(interval=EVERY)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and answer(dialog):
            looking.stop()

    looking.timeout.connect(look)
    looking.start()
    return looking


def choosing(path: Path) -> AbstractContextManager[object]:
    """What is asked for a name to save under is answered with this one."""

    def answer(*_: object) -> tuple[str, str]:
        return str(path), ""

    return patch.object(QFileDialog, "getSaveFileName", answer)


def export_image(ending: str) -> Callable[[Site], float]:
    """Open the dialog, look at the picture, and write it."""

    def measure(site: Site) -> float:
        out, opened = site.folder / f"picture{ending}", time.perf_counter()

        def answer(dialog: QDialog) -> bool:
            if not isinstance(dialog, ExportDialog) or time.perf_counter() - opened < LOOKED_AT:
                return False
            dialog.exported.emit(ending)
            return out.exists()

        with choosing(out):
            looking = when_open(answer)
            longest = site.watch.longest(lambda: site.give("export_image"), out.exists)
            looking.stop()
        return longest

    return measure


def write_file(command: str, ending: str) -> Callable[[Site], float]:
    """Give a command that writes a file without more questions."""

    def measure(site: Site) -> float:
        out = site.folder / f"{command}{ending}"
        with choosing(out):
            return site.watch.longest(lambda: site.give(command), out.exists)

    return measure


def import_table(site: Site) -> Iterator[tuple[str, float]]:
    """Read a table of 100,000 rows, add it, and take it back."""
    table = site.folder / "rows.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *rows()])
    preview: list[float] = []

    def answer(dialog: QDialog) -> bool:
        if not isinstance(dialog, ImportDialog) or not dialog.add.isEnabled():
            return False
        preview.append(site.watch.lap())
        dialog.add.click()
        return True

    before = len(site.file.workspace.trackers())
    looking = when_open(answer)
    writing = site.watch.longest(
        lambda: site.window.features.later.imports.import_file(table),
        lambda: len(site.file.workspace.trackers()) > before,
    )
    looking.stop()
    yield "import of 100,000 rows, until it can be added", preview[0]
    yield "import of 100,000 rows, added", writing
    undone = site.watch.longest(lambda: site.give("undo"), lambda: len(site.file.workspace.trackers()) == before)
    yield "import of 100,000 rows, undone", undone


def ask_why(site: Site) -> float:
    """Open the answer to "Why?" and close it."""
    looking = when_open(lambda dialog: dialog.close())
    longest = site.watch.longest(lambda: site.give("why"))
    looking.stop()
    return longest
