"""A window on a file of 100,000 figures, whose event loop is watched."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from loop_watch import LoopWatch
from many_figures import FIRST, drafts
from PySide6.QtCore import QEvent, QLocale, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from milepost.domain.span import Span
from milepost.paint.wording import QtWording
from milepost.ui.dressing import Dressing
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.ui.own_copy import OwnCopies
from milepost.ui.settings import Settings
from milepost.ui.window_parts import Surroundings
from milepost.workspace import Opening, Workspace
from milepost.workspace.figures import add_figures
from milepost.workspace.goals import GoalDraft
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker


@dataclass(frozen=True, slots=True)
class Site:
    """The window, and what is needed to do something in it; the figures go to the day `last`."""

    window: MainWindow
    file: OpenFile
    watch: LoopWatch
    path: Path
    last: date

    @property
    def folder(self) -> Path:
        """Where files may be put."""
        return self.path.parent

    @property
    def figures(self) -> int:
        """How many the tracker shown has."""
        snapshot = self.file.snapshot
        return 0 if snapshot is None else len(snapshot.figures)

    @property
    def chart(self) -> QWidget:
        """The part of the chart that takes the mouse."""
        view = self.window.findChild(QGraphicsView)
        assert isinstance(view, QGraphicsView)
        return view.viewport()

    def activate(self) -> None:
        """Make the window the active one, as it is again after a dialog where there is a window manager."""
        self.window.activateWindow()

    def give(self, name: str) -> None:
        """Give a command."""
        self.window.parts.actions[name].trigger()

    def other_workspace(self) -> Workspace:
        """The file as another program opens it."""
        return Workspace.open(self.path, Opening(self.folder / "backups"), lambda: day_after(self.last))

    def close(self) -> None:
        """Close the window and its file, and leave nothing of them behind."""
        self.window.close()
        self.window.deleteLater()
        self.file.close()


def make_file(path: Path, trackers: int, figures: int) -> date:
    """Make a file of so many trackers with so many figures each; gives the last day of them."""
    given = list(drafts(figures))
    last = max(draft.span.last for draft in given)
    goal = GoalDraft(Span(date(last.year, 1, 1), date(last.year + 1, 12, 31)), target=TargetDraft("400,000"))
    with Workspace.create(path, None, Opening(path.parent / "backups"), lambda: day_after(last)) as workspace:
        for number in range(1, trackers + 1):
            named = TrackerDraft(f"Tracker {number}", start_day=FIRST)
            workspace.apply(new_tracker(workspace.trackers(), named, goal))
            workspace.apply(add_figures(workspace.snapshot(number), given))
    return last


def open_window(application: QApplication, path: Path, last: date) -> tuple[Site, float]:
    """The window once all of it is there, and the milliseconds of the longest block after its first paint."""
    folder, opening = path.parent, Opening(path.parent / "backups")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    workspace = Workspace.open(path, opening, lambda: day_after(last))
    file = OpenFile(workspace, OwnCopies(folder / "example.milepost", folder), settings.choice(str(path)))
    dressing = Dressing(application, settings)
    window = MainWindow(Surroundings(file, opening, settings, dressing, QtWording(locale), locale, folder))
    watch = LoopWatch()
    painted, started = FirstPaint(watch.begin), Heard()
    window.installEventFilter(painted)
    window.started.connect(started.hear)
    window.show()
    watch.settle(lambda: started.heard)
    block = watch.lap()
    window.removeEventFilter(painted)
    return Site(window, file, watch, path, last), block


class Heard:
    """Whether a signal has come."""

    def __init__(self) -> None:
        self.heard = False

    def hear(self) -> None:
        """Note it."""
        self.heard = True


class FirstPaint(QObject):
    """Begins something once the window has been painted."""

    def __init__(self, begin: Callable[[], None]) -> None:
        super().__init__()
        self._begin, self._is_seen = begin, False

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the first paint; what it leads to is asked for after this."""
        if event.type() is QEvent.Type.Paint and not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self._begin)
        return False


def day_after(last: date) -> datetime:
    """What the window takes for now."""
    return datetime.combine(last + timedelta(1), time(12), UTC)
