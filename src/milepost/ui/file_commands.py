"""What the commands on files do in the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from milepost.domain.errors import MilepostError
from milepost.ui.long_work import wait_beside
from milepost.ui.one_window import raise_window, show_elsewhere
from milepost.ui.open_file import OpenFile
from milepost.ui.places import SUFFIX, free_path, make_folder
from milepost.ui.remembering import Remembering
from milepost.ui.restoring.mendable import can_be_mended
from milepost.ui.show_in_folder import show_in_folder
from milepost.ui.window_parts import Surroundings
from milepost.workspace import Workspace
from milepost.workspace.trackers import new_tracker

if TYPE_CHECKING:
    from milepost.ui.tracker_dialogs import NewTracker


class FileCommands(QObject):
    """Opens files in the window, makes new ones and copies in the user's documents, and says where they are."""

    failed = Signal(MilepostError)
    told = Signal(str)
    opened = Signal()
    damaged = Signal(Path, MilepostError)

    def __init__(self, window: QWidget, given: Surroundings, remembering: Remembering) -> None:
        super().__init__(window)
        self._window, self._given, self._remembering = window, given, remembering

    def new_file(self) -> None:
        """Ask for a tracker and make a file of its own for it."""
        from milepost.ui.form_dialog import run_dialog  # noqa: PLC0415 - no start needs a dialog
        from milepost.ui.tracker_dialogs import NewTrackerDialog  # noqa: PLC0415 - likewise

        today, folder = self._file.today(), str(self._given.documents)
        if run_dialog(NewTrackerDialog(self._window, today, self._make, folder)):
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
        path = path.absolute()
        if self.is_open(path):
            raise_window(self._window)
            return
        if show_elsewhere(path):
            self.told.emit(self.tr("%1 is open in another window, which is shown.").replace("%1", path.name))
            return
        try:
            workspace = Workspace.open(path, self._given.opening)
        except MilepostError as error:
            if not path.exists():
                self._remembering.forget(path)
            self.refuse(path, error)
            return
        self._use(workspace)
        self.opened.emit()

    def refuse(self, path: Path, error: MilepostError) -> None:
        """Say why a file cannot be opened, with what can be done where it is damaged."""
        if can_be_mended(path, error):
            self.damaged.emit(path, error)
        else:
            self.failed.emit(error)

    def save_copy(self) -> None:
        """Ask for a place and save a copy of the file there."""
        path = self._file.workspace.path
        suggested = free_path(path.parent, self.tr("%1 copy").replace("%1", path.stem))
        kinds = self.tr("Milepost files (*.milepost)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a Copy"), str(suggested), kinds)
        if not chosen:
            return
        words = self.tr("Saving a copy of %1…").replace("%1", path.name)
        try:
            out = wait_beside(self._window, words, lambda: self._put_copy(Path(chosen)))
        except MilepostError as error:
            self.failed.emit(error)
            return
        if out is not None:
            self.told.emit(self.tr("Copy saved: %1").replace("%1", str(out)))

    def show_in_folder(self) -> None:
        """Show the file in the system's file manager."""
        path = self._file.workspace.path.absolute()
        if not show_in_folder(path):
            told = self.tr("No program shows folders here. The file is %1.")
            self.failed.emit(MilepostError(told.replace("%1", str(path))))

    @property
    def _file(self) -> OpenFile:
        return self._given.file

    def is_open(self, path: Path) -> bool:
        """Whether it is the file that is open here."""
        return path.resolve() == self._file.workspace.path.resolve()

    def _put_copy(self, chosen: Path) -> Path:
        """Save the copy; the dialog has asked before it named a file that is there, but not for an added ending."""
        if chosen.suffix == SUFFIX:
            self._file.workspace.put_copy(chosen)
            return chosen
        out = chosen.with_name(chosen.name + SUFFIX)
        self._file.workspace.back_up(out)
        return out

    def _make(self, new: "NewTracker") -> None:
        path = free_path(self._given.documents, new.tracker.name)
        first = new_tracker((), new.tracker, new.goal, self._given.separator)
        make_folder(path.parent)
        self._use(Workspace.create(path, first, self._given.opening))

    def _use(self, workspace: Workspace) -> None:
        self._file.use(workspace, self._given.settings.choice(str(workspace.path.absolute())))
