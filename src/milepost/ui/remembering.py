"""Remembers which files were open, and which tracker and goals were chosen in each."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from milepost.ui.choice import Choice
from milepost.ui.open_file import OpenFile
from milepost.ui.settings import Settings


class Remembering(QObject):
    """Keeps the settings up to date with the open file; `changed` tells that the list of recent files is another."""

    changed = Signal()

    def __init__(self, file: OpenFile, settings: Settings) -> None:
        super().__init__(file)
        self._file, self._settings = file, settings
        self._kept = file.choice
        file.opened.connect(self._keep_file)
        file.changed.connect(self._keep_choice)
        self._add()

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files that were open, the last one first."""
        return tuple(map(Path, self._settings.recent_files))

    def forget(self, path: Path) -> None:
        """Take a file from the list."""
        self._set(each for each in self.recent if each != path)

    def clear(self) -> None:
        """Take all files from the list."""
        self._set(())

    def _add(self) -> None:
        path = self._path
        self._set((path, *(each for each in self.recent if each != path)))

    def _set(self, paths: Iterable[Path]) -> None:
        self._settings.recent_files = [str(path) for path in paths]
        self.changed.emit()

    def _keep_file(self) -> None:
        self._settings.last_file = str(self._path)
        self._kept = Choice()
        self._keep_choice()
        self._add()

    def _keep_choice(self) -> None:
        if self._file.choice != self._kept:
            self._kept = self._file.choice
            self._settings.keep_choice(str(self._path), self._kept)

    @property
    def _path(self) -> Path:
        return self._file.workspace.path.absolute()
