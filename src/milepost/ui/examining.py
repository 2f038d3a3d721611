"""Looks at all rows of a large file while one works with it, as it was opened before that could be done."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from milepost.domain.errors import MilepostError
from milepost.ui.background import Background
from milepost.ui.open_file import OpenFile
from milepost.workspace import Opening


class Examining(QObject):
    """Tells with `found` of damage in the open file."""

    found = Signal(Path, MilepostError)

    def __init__(self, file: OpenFile, opening: Opening) -> None:
        super().__init__(file)
        self._file, self._opening = file, opening
        self._background = Background(self, "examining")
        file.opened.connect(self.look)

    @property
    def is_busy(self) -> bool:
        """Whether it is not known yet what is in the file."""
        return self._background.is_busy

    def look(self) -> None:
        """Look at the file that is open, if that was not done yet."""
        workspace, opening = self._file.workspace, self._opening
        if not workspace.is_checked:
            path = workspace.path
            self._background.do(lambda: _damage(path, opening), lambda error: self._tell(path, error))

    def stop(self) -> None:
        """Begin nothing more."""
        self._background.stop()

    def _tell(self, path: Path, error: MilepostError | None) -> None:
        if error is not None and path == self._file.workspace.path:
            self.found.emit(path, error)


def _damage(path: Path, opening: Opening) -> MilepostError | None:
    try:
        opening.examine(path)
    except MilepostError as error:
        return error
    return None
