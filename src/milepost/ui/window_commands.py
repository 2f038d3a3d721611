"""What the commands on trackers and figures do in the window, and undo and redo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from milepost.domain.edit import Edit
from milepost.domain.errors import MilepostError, SelectionError
from milepost.domain.telling import Tell
from milepost.ui.form_dialog import run_dialog
from milepost.ui.long_work import turning, wait_for
from milepost.ui.open_file import OpenFile
from milepost.ui.tracker_dialogs import EditTrackerDialog, NewTracker, NewTrackerDialog
from milepost.workspace.figures import delete_figures
from milepost.workspace.trackers import TrackerDraft, delete_tracker, new_tracker, revise_tracker


class WindowCommands(QObject):
    """Each command opens its dialog or makes its edit at once; all of them can be undone."""

    failed = Signal(MilepostError)
    made = Signal()

    def __init__(self, window: QWidget, file: OpenFile, separator: str, undo: QAction, redo: QAction) -> None:
        """The data of `undo` and `redo` say which edit they are called by."""
        super().__init__(window)
        self._window, self._file, self._separator = window, file, separator
        self._undo, self._redo = undo, redo

    def new_tracker(self) -> None:
        """Ask for a tracker and make it."""
        if run_dialog(NewTrackerDialog(self._window, self._file.today(), self._make_tracker)):
            self.made.emit()

    def edit_tracker(self) -> None:
        """Ask what is to change of the tracker."""
        if (tracker := self._file.tracker) is not None:
            run_dialog(EditTrackerDialog(self._window, tracker, partial(self._revise_tracker, tracker.id)))

    def delete_tracker(self) -> None:
        """Delete the tracker with everything in it."""
        if self._file.snapshot is not None:
            self._apply(delete_tracker(self._file.snapshot))

    def delete_figures(self, ids: list[int]) -> None:
        """Delete figures."""
        snapshot = self._file.snapshot
        if snapshot is not None and ids:
            # Another program may have deleted them a moment ago.
            self._attempt(lambda: self._file.apply(delete_figures(snapshot, ids, turning())))

    def undo(self) -> None:
        """Take back the edit that the command is called by; where another came since, that is said and not done."""
        self._attempt(lambda: self._step(self._file.workspace.undo, self._undo))

    def redo(self) -> None:
        """Make the edit that the command is called by again."""
        self._attempt(lambda: self._step(self._file.workspace.redo, self._redo))

    def _step(self, take: Callable[[int, Tell], object], called: QAction) -> None:
        self._file.refuse_in_past()
        # What was done here a moment ago is in the name already when it is read.
        self._file.settle()
        if (number := called.data()) is not None:
            wait_for(self._window, called.text().replace("&", ""), lambda tell: take(number, tell))

    def _make_tracker(self, new: NewTracker) -> None:
        edit = new_tracker(self._file.workspace.trackers(), new.tracker, new.goal, self._separator)
        made = self._file.apply(edit)
        self._file.choose_tracker(made.changes[0].id)

    def _revise_tracker(self, tracker_id: int, new: TrackerDraft) -> None:
        trackers = self._file.workspace.trackers()
        held = next((tracker for tracker in trackers if tracker.id == tracker_id), None)
        if held is None:
            raise SelectionError("The tracker is no longer in the file; it may have been deleted since.")
        self._file.apply(revise_tracker(trackers, held, new))

    def _apply(self, edit: Edit) -> None:
        self._attempt(lambda: self._file.apply(edit))

    def _attempt(self, act: Callable[[], object]) -> None:
        try:
            act()
        except MilepostError as error:
            self.failed.emit(error)
