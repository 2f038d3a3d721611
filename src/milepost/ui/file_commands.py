"""What the commands on files do in the window."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from milepost.domain.errors import MilepostError
from milepost.ui.form_dialog import run_dialog
from milepost.ui.open_file import OpenFile
from milepost.ui.settings import Settings
from milepost.ui.tracker_dialogs import NewTracker, NewTrackerDialog
from milepost.workspace import Opening, Workspace
from milepost.workspace.trackers import new_tracker

SUFFIX = ".milepost"


class FileCommands(QObject):
    """Opens files in the window, and makes new ones in the user's documents."""

    failed = Signal(MilepostError)
    opened = Signal()

    def __init__(self, window: QWidget, file: OpenFile, opening: Opening, settings: Settings, separator: str) -> None:
        super().__init__(window)
        self._window, self._file, self._opening = window, file, opening
        self._settings, self._separator = settings, separator

    def new_file(self) -> None:
        """Ask for a tracker and make a file of its own for it."""
        folder = documents()
        if run_dialog(NewTrackerDialog(self._window, self._file.workspace.today(), self._make, str(folder))):
            self.opened.emit()

    def open_file(self) -> None:
        """Ask for a file and open it."""
        folder = str(self._file.workspace.path.parent)
        kinds = self.tr("Milepost files (*.milepost)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open"), folder, kinds)
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Open a file in place of the one that is open, which stays where the new one is refused."""
        try:
            self._use(Workspace.open(path, self._opening))
        except MilepostError as error:
            self.failed.emit(error)
        else:
            self.opened.emit()

    def _make(self, new: NewTracker) -> None:
        path = free_path(documents(), new.tracker.name)
        first = new_tracker((), new.tracker, new.goal, self._separator)
        _make_folder(path.parent)
        self._use(Workspace.create(path, first, self._opening))

    def _use(self, workspace: Workspace) -> None:
        self._settings.last_file = str(workspace.path)
        self._file.use(workspace)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise MilepostError(f"The folder {folder} cannot be made ({reason}); nothing was saved.") from error


def documents() -> Path:
    """Where new files are made."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def free_path(folder: Path, name: str) -> Path:
    """A path in a folder that no file has yet, named after a tracker."""
    safe = "".join(sign if sign.isalnum() or sign in " -_.()" else "-" for sign in name).strip(" .")[:80] or "Milepost"
    paths = (folder / f"{safe}{number}{SUFFIX}" for number in ("", *(f" {count}" for count in range(2, 10_000))))
    return next(path for path in paths if not path.exists())
