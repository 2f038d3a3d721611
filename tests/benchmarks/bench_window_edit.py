"""How long the window takes from Enter to a painted chart, beside a bare script, and from a key press to its answer."""

import gc
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

from many_figures import PER_DAY, day_after, make_file, open_file
from PySide6.QtWidgets import QApplication
from verdict import Verdict, compared, exit_status
from watched_window import WatchedBare, WatchedWindow

from milepost.app.main import NEW_OBJECTS_PER_COLLECTION

RUNS = 15
FRAME = 1000 / 60
SLOWER, SLOWER_AMONG_OTHERS = 2.5, 1.5
OTHERS = 100_000
TABLE = """CREATE TABLE figure (id INTEGER PRIMARY KEY, measure TEXT, first_day TEXT, last_day TEXT, low INTEGER,
    high INTEGER, typed TEXT, announced_on TEXT, source TEXT, note TEXT)"""
ROW = ("deliveries", "2020-01-01", "2020-02-01", 9000, None, "over 9,000", "2020-02-02", "", "")
INSERT = "INSERT INTO figure VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


class BareScript:
    """Inserts a row as safely as the program does, and paints a plot of as many points anew."""

    def __init__(self, path: Path, points: int, beside: WatchedWindow) -> None:
        self._connection = sqlite3.connect(path)
        self._connection.execute("PRAGMA journal_mode=DELETE")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute(TABLE)
        self._connection.executemany(INSERT, [ROW] * points)
        self._connection.commit()
        self._points = points
        self._shown = WatchedBare(points, beside.view)

    def milliseconds(self) -> float:
        """One more row."""
        return self._shown.watch.milliseconds(self._add)

    def close(self) -> None:
        """Close the window and its file."""
        self._shown.window.close()
        self._connection.close()

    def _add(self) -> None:
        self._connection.execute(INSERT, ROW)
        self._connection.commit()
        self._points += 1
        self._shown.window.show_points(self._points)


class Hands:
    """Enters one total so far after the other, each a day later."""

    def __init__(self, window: WatchedWindow, figures: int) -> None:
        self.window, self._figures = window, figures
        self._day: date = day_after(figures)

    def enter(self) -> float:
        """Milliseconds from Enter to the painted chart, with one figure more."""
        before = self.window.figures()
        self._begin()
        self.window.type(self._total())
        taken = self.window.watch.milliseconds(self.window.enter)
        assert self.window.figures() == before + 1, "the figure was not added"
        return taken

    def press_keys(self) -> Iterator[float]:
        """Milliseconds from each key press to its painted answer."""
        self._begin()
        for key in self._total():
            yield self.window.watch.milliseconds(lambda key=key: self.window.type(key))
            assert self.window.echo(), "the form did not answer"

    def _begin(self) -> None:
        self._day += timedelta(1)
        self.window.begin_entry(self._day)

    def _total(self) -> str:
        return str((PER_DAY + 6) * (self._day - date(2020, 1, 1)).days)


@contextmanager
def window_on(application: QApplication, folder: Path, figures: int, others: int = 0) -> Generator[Hands]:
    """A window on a file of so many figures, and others besides."""
    workspace = open_file(make_file(folder, figures, others), figures)
    with closing(WatchedWindow(application, workspace, folder)) as window:
        yield Hands(window, figures)


def beside_bare(application: QApplication, folder: Path, figures: int) -> Verdict:
    """Enter to the painted chart, in turn with the bare script."""
    with (
        window_on(application, folder, figures) as hands,
        closing(BareScript(folder / f"bare-{figures}.db", figures, hands.window)) as bare,
    ):
        pairs = [(hands.enter(), bare.milliseconds()) for _ in range(RUNS + 2)][2:]
    ours, theirs = zip(*pairs, strict=True)
    return compared(f"Enter to a painted chart, {figures:,} figures, to a bare script's", ours, theirs, SLOWER, "ms")


def beside_alone(application: QApplication, folder: Path, figures: int) -> Verdict:
    """Enter to the painted chart, with many other figures in the file and without."""
    with (
        window_on(application, folder, figures, OTHERS) as among,
        window_on(application, folder, figures) as alone,
    ):
        pairs = [(among.enter(), alone.enter()) for _ in range(RUNS + 2)][2:]
    ours, theirs = zip(*pairs, strict=True)
    name = f"the same, {figures:,} among {OTHERS:,} others, to without"
    return compared(name, ours, theirs, SLOWER_AMONG_OTHERS, "ms")


def key_presses(application: QApplication, folder: Path, figures: int) -> Verdict:
    """A key press to its painted answer, in frames of a screen."""
    with window_on(application, folder, figures) as hands:
        taken = [one for _ in range(RUNS) for one in hands.press_keys()][3:]
    median = statistics.median(taken)
    return Verdict(f"a key press to its answer, {figures:,} figures, in frames", median / FRAME, 1, f"{median:.1f} ms")


def main() -> int:
    """Print all, each in files of its own."""
    gc.set_threshold(NEW_OBJECTS_PER_COLLECTION)
    application = QApplication([])
    application.setStyle("Fusion")
    verdicts: list[Verdict] = []
    for measure, figures in (
        (beside_bare, 100),
        (beside_bare, 1_000),
        (beside_alone, 100),
        (key_presses, 14),
        (key_presses, 100),
    ):
        with tempfile.TemporaryDirectory(dir=Path(__file__).parent) as folder:
            verdicts.append(measure(application, Path(folder), figures))
    return exit_status(verdicts)


if __name__ == "__main__":
    sys.exit(main())
