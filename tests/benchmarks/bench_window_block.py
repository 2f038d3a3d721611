"""For how long at most the window stands still, whatever one does in it, with 100,000 figures in its file.

`bench_window_block.py [many] [long] [one]`: in 100 trackers of 1,000, in 10 of 10,000, in one of 100,000.
"""

import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from block_actions import (
    choose_tracker,
    command,
    copy_all,
    delete_all,
    drag_chart,
    enter_figure,
    find_figures,
    go_to_anything,
    hear_of_others,
    hover_chart,
    look_at_history,
    look_back,
    scroll_table,
    select_all,
    sort_table,
    type_figure,
    zoom_chart,
)
from block_dialogs import ask_why, export_image, import_table, write_file
from block_site import Site, make_file, open_window
from PySide6.QtWidgets import QApplication

from milepost.app.main import NEW_OBJECTS_PER_COLLECTION
from milepost.ui.base_style import BaseStyle
from milepost.ui.interpreter import look_for_garbage

LIMIT = 100.0
"""Milliseconds for which the window may stand still."""

SHAPES = {"many": (100, 1_000), "long": (10, 10_000), "one": (1, 100_000)}
"""How many trackers a file has, and how many figures each of them."""

DOINGS: Mapping[str, Callable[[Site], float]] = {
    "typing a figure": type_figure,
    "Enter": enter_figure,
    "undo": command("undo"),
    "redo": command("redo"),
    "another tracker": choose_tracker,
    "scrolling the table": scroll_table,
    "sorting it": sort_table,
    "finding figures": find_figures,
    "selecting all figures": select_all,
    "copying all figures": copy_all,
    "zooming the chart": zoom_chart,
    "dragging it": drag_chart,
    "hovering over it": hover_chart,
    "the whole of it": command("whole"),
    "by period": command("view_periods"),
    "backlog": command("view_orders"),
    "compare": command("view_compare"),
    "progress": command("view_progress"),
    "another program's change": hear_of_others,
    "known on": look_back,
    "history": look_at_history,
    "go to anything": go_to_anything,
    "why?": ask_why,
    "dark": command("dark"),
    "light": command("light"),
    "export of a PNG": export_image(".png"),
    "export of a PDF": export_image(".pdf"),
    "copy of the picture": command("copy_image"),
    "save a copy": write_file("save_copy", ".milepost"),
    "export of a CSV": write_file("export_table", ".csv"),
    "export of a workbook": write_file("export_table", ".xlsx"),
    "report": write_file("report", ".html"),
    "deleting all figures, and undo": delete_all,
}


def measured(application: QApplication, path: Path, trackers: int, figures: int) -> Iterator[tuple[str, float]]:
    """What is done, and the milliseconds of the longest block meanwhile."""
    last = make_file(path, trackers, figures)
    site, start = open_window(application, path, last)
    look_for_garbage()
    yield "start, after the first paint", start
    for name, measure in DOINGS.items():
        site.activate()
        site.watch.settle()
        yield name, measure(site)
    yield from import_table(site)
    site.close()


def report(blocks: Iterator[tuple[str, float]]) -> bool:
    """Print a line for each, and tell whether all are within the limit."""
    kept = True
    for name, block in blocks:
        is_over = block > LIMIT
        kept = kept and not is_over
        print(f"{name:46}{block:10.1f} ms {'OVER' if is_over else 'ok'}", flush=True)
    return kept


def main() -> int:
    """Measure in a file of each shape."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    gc.set_threshold(NEW_OBJECTS_PER_COLLECTION)
    application = QApplication([])
    application.setStyle(BaseStyle())
    kept: list[bool] = []
    for shape in sys.argv[1:] or SHAPES:
        trackers, figures = SHAPES[shape]
        print(f"\n{trackers} × {figures:,} figures; at most {LIMIT:g} ms", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            kept.append(report(measured(application, Path(folder) / "figures.milepost", trackers, figures)))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
