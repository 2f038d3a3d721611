"""The program's window and the bare one as a benchmark drives them: what is done to them, until it is painted."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from bare_window import BareWindow
from PySide6.QtCore import QEvent, QLocale, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView

from milepost.domain.figure import Measure
from milepost.paint.wording import QtWording
from milepost.ui.dressing import Dressing
from milepost.ui.entry import Counting, Entry
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.ui.settings import Settings
from milepost.ui.window_parts import Surroundings
from milepost.workspace import Opening, Workspace


class PaintWatch(QObject):
    """Counts how often a view has been painted."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._paints = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice each paint."""
        self._paints += event.type() is QEvent.Type.Paint
        return False

    def milliseconds(self, action: Callable[[], object]) -> float:
        """How long it takes from an action until the view has been painted after it."""
        settle()
        begin = time.perf_counter()
        action()
        before = self._paints
        while self._paints == before:
            QApplication.processEvents()
        return 1000 * (time.perf_counter() - begin)


class WatchedBare:
    """A bare window as large as the chart it is compared with."""

    def __init__(self, points: int, beside: QGraphicsView) -> None:
        self.window = BareWindow(points)
        self.window.resize(beside.size())
        self.window.show()
        settle()
        self.watch = PaintWatch(self.window)


class WatchedWindow:
    """The program's window over a file, with hands on its form."""

    def __init__(self, application: QApplication, workspace: Workspace, folder: Path) -> None:
        self._stored = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        settings = Settings(self._stored)
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
        self._file = OpenFile(workspace)
        given = Surroundings(
            self._file,
            Opening(folder / "backups"),
            settings,
            Dressing(application, settings),
            QtWording(locale),
            locale,
            folder / "example.milepost",
        )
        self._window = MainWindow(given)
        self._window.show()
        while not isinstance(view := self._window.findChild(QGraphicsView), QGraphicsView):
            QApplication.processEvents()
        self.view, self.watch = view, PaintWatch(view)

    def figures(self) -> int:
        """How many figures the tracker has."""
        snapshot = self._file.snapshot
        return len(snapshot.figures) if snapshot else 0

    def echo(self) -> str:
        """What the form answers."""
        return self._window.parts.form.echo.text()

    def begin_entry(self, day: date) -> None:
        """Put the cursor where the total so far on a day is typed."""
        form = self._window.parts.form
        form.fill(Entry(Counting.SO_FAR, day.isoformat()))
        form.focus_quantity(Measure.DELIVERIES)
        settle()

    def type(self, text: str) -> None:
        """Type into the form."""
        QTest.keyClicks(self._window.parts.form.deliveries, text)

    def enter(self) -> None:
        """Press Enter in the form."""
        QTest.keyClick(self._window.parts.form.deliveries, Qt.Key.Key_Return)

    def close(self) -> None:
        """Close the window and its file, and write now what would be written when the folder is gone."""
        self._window.close()
        self._stored.sync()
        self._file.close()


def settle() -> None:
    """Do and paint all that waits."""
    quiet = time.perf_counter() + 0.03
    while time.perf_counter() < quiet:
        QApplication.processEvents()
