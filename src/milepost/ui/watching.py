"""Looks now and then whether another program has changed the file, and whether it can still be saved to."""

from PySide6.QtCore import QObject, QTimer, Signal

from milepost.domain.errors import MilepostError
from milepost.ui.file_state import FileState, Unreachable, state_at
from milepost.ui.open_file import OpenFile

POLL = 500
"""Milliseconds between two looks."""


class Watching(QObject):
    """The state of the open file; `changed` tells of another."""

    changed = Signal()

    def __init__(self, file: OpenFile) -> None:
        super().__init__(file)
        self._file = file
        self.state = self._read()
        self._timer = QTimer(self, interval=POLL)
        self._timer.timeout.connect(self.look)
        file.changed.connect(self.look)

    def start(self) -> None:
        """Look from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def look(self) -> None:
        """Look at once; what other programs have done to the file is shown from here on."""
        if (state := self._read()) != self.state:
            self.state = state
            self.changed.emit()

    def _read(self) -> FileState:
        try:
            self._file.workspace.poll()
        except MilepostError as error:
            return Unreachable(str(error))
        return state_at(self._file.workspace.path)
