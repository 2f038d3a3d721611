"""A window that is to be stormed, and what is known of it: its size in memory, its faults, and what it was told."""

import ctypes
import gc
import os
import random
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from datetime import date, timedelta
from pathlib import Path
from types import TracebackType
from typing import TypeAlias, cast

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeySequence, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.ui.heap import share_heap
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.workspace import Opening
from milepost.workspace.figures import FigureDraft, add_figures
from tests.storm.ledger import Ledger
from tests.storm.random_hands import RandomHands
from tests.storm.shown_window import shown_window
from tests.ui.files import make_without_tracker, open_file

EXPECTED = "This plugin does not support"
"""Said of windows that are painted into memory."""

Hook: TypeAlias = Callable[[type[BaseException], BaseException, TracebackType | None], object]
QtListener: TypeAlias = Callable[[QtMsgType, QMessageLogContext, str], object]


@dataclass(frozen=True, slots=True)
class Size:
    """How many widgets and other objects there are, and how many megabytes are in memory."""

    widgets: int
    objects: int
    memory: float

    def within(self, times: float, before: "Size") -> bool:
        """Whether nothing has grown to more than so many times what it was."""
        pairs = zip(astuple(self), astuple(before), strict=True)
        return all(now <= times * then for now, then in pairs)


class Open(QObject):
    """Keeps a window open, whatever asks for it to be closed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Refuse to close."""
        if event.type() is QEvent.Type.Close:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class Stormy:
    """The window, the hands in it, and the ledger of what it does to its files."""

    def __init__(self, window: MainWindow, file: OpenFile, hands: RandomHands, opening: Opening) -> None:
        self.window, self.file, self.hands = window, file, hands
        self.ledger = Ledger(file)
        self.faults: list[str] = []
        self._opening = opening

    def show(self, path: Path) -> None:
        """Show a file anew, with nothing looked for, as all windows that were opened beside it list all they have."""
        self.window.resize(1280, 860)
        for line in self.window.findChildren(QLineEdit):
            if line.window() is not self.window:
                line.clear()
        self.file.use(open_file(path, self._opening))
        QTest.qWait(300)

    def give(self, keys: QKeySequence) -> None:
        """Give a command by its keys, and take back what it did, so that the next one finds all it can be given for."""
        before = self.ledger.applied
        self.hands.give(keys)
        self.file.look_back(None)
        if self.ledger.applied > before:
            self.hands.give(QKeySequence(QKeySequence.StandardKey.Undo))

    def edit_elsewhere(self, chance: random.Random) -> None:
        """Take back an edit of the file that is open, or add a figure to it, in another program, and notice that."""
        if self.file.is_example:
            return
        with open_file(self.file.workspace.path, self._opening) as other:
            trackers = other.trackers()
            if other.next_undo() and chance.random() < 0.5:
                other.undo()
            elif trackers:
                day = date(2024, 6, 1) + timedelta(chance.randrange(200))
                draft = FigureDraft(Measure.ORDERS, Span(day, day), str(chance.randrange(1_000)))
                other.apply(add_figures(other.snapshot(chance.choice(trackers).id), [draft]))
        self.file.workspace.poll()

    def size(self) -> Size:
        """What the window takes, without what is only waiting to go, copied, or kept to be painted faster."""
        QApplication.clipboard().clear()
        QPixmapCache.clear()
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QCoreApplication.processEvents()
            gc.collect()
        return Size(len(QApplication.allWidgets()), len(self.window.findChildren(QObject)), memory())

    def noting(self, before: Hook) -> Hook:
        """What takes the place of `sys.excepthook`, and hands on to the one before."""

        def note(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
            self.faults.append(f"{fault!r} after {list(self.hands.done)[-6:]}")
            before(kind, fault, trace)

        return note

    def note_warning(self, kind: QtMsgType, message: str) -> None:
        """Note what Qt warns of."""
        if kind is not QtMsgType.QtDebugMsg and not message.startswith(EXPECTED):
            self.faults.append(f"Qt: {message} after {list(self.hands.done)[-6:]}")


@contextmanager
def stormy_window(
    application: QApplication,
    folder: Path,
    opening: Opening,
    chance: random.Random,
    happenings: Sequence[Callable[[], object]],
) -> Generator[Stormy]:
    """A window on an empty file in a folder, in which the example and the user's documents are too."""
    share_heap()  # as the program does when it starts
    path = make_without_tracker(folder / "empty.milepost", opening)
    with shown_window(application, folder, path, opening) as (window, file):
        doings = list(happenings)
        made = Stormy(window, file, RandomHands(window, chance, doings, folder / "storm.log"), opening)

        def edit_elsewhere() -> None:
            made.edit_elsewhere(chance)

        doings.append(edit_elsewhere)
        stays = Open()
        window.installEventFilter(stays)
        with noting_warnings(made):
            yield made
        window.removeEventFilter(stays)


@contextmanager
def noting_warnings(made: Stormy) -> Generator[None]:
    """Note what Qt warns of, and hand it on to who listened before."""
    before = cast("QtListener | None", qInstallMessageHandler(None))

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        made.note_warning(kind, message)
        if before is not None:
            before(kind, context, message)

    qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)


def memory() -> float:
    """Megabytes of the process that are in memory, after what is free has been given back to the system."""
    if sys.platform == "linux":
        ctypes.CDLL("libc.so.6").malloc_trim(0)
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    return 0.0
