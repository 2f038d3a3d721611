"""The menu of the files that were open last."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from milepost.ui.places import shortened, told_folder
from milepost.ui.remembering import Remembering
from milepost.ui.tips import plain_tip

NAME_ROOM, FOLDER_ROOM = 40, 44
"""How many signs of a name and of a folder a menu shows."""
BELOW_TOP = 80
"""Pixels from the top of the window to a menu that was opened with keys."""


@dataclass(frozen=True, slots=True)
class RecentEntry:
    """One line of the menu, and the file that it opens."""

    text: str
    path: Path


def recent_entries(paths: Sequence[Path], home: Path) -> tuple[RecentEntry, ...]:
    """A line for each file: the number that is its key, its name and its folder."""
    return tuple(RecentEntry(_line(number, path, home), path) for number, path in enumerate(paths, 1))


def _line(number: int, path: Path, home: Path) -> str:
    key = f"&{number}" if number < 10 else "1&0" if number == 10 else str(number)
    name, folder = shortened(path.stem, NAME_ROOM), shortened(told_folder(path.parent, home), FOLDER_ROOM)
    return f"{key}  {_plain(name)}  ·  {_plain(folder)}"


def _plain(text: str) -> str:
    """The text without keys: a single ampersand would underline a letter."""
    return text.replace("&", "&&")


class RecentMenu(QObject):
    """Fills a menu with the recent files; `chosen` tells which is to be opened."""

    chosen = Signal(Path)

    def __init__(self, window: QWidget, menu: QMenu, remembering: Remembering) -> None:
        super().__init__(window)
        self._window, self._menu, self._remembering = window, menu, remembering
        self._menu.setToolTipsVisible(True)
        self._menu.triggered.connect(self._tell)
        remembering.changed.connect(self._fill)
        self._fill()

    def show(self) -> None:
        """Open the menu by itself, in the middle of the window's upper part."""
        left = (self._window.width() - self._menu.sizeHint().width()) // 2
        self._menu.exec(self._window.mapToGlobal(QPoint(left, BELOW_TOP)))

    def _fill(self) -> None:
        self._menu.clear()
        entries = recent_entries(self._remembering.recent, Path.home())
        for entry in entries:
            action = self._menu.addAction(entry.text)
            action.setData(str(entry.path))
            action.setToolTip(plain_tip(str(entry.path)))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Clear the List"), self._remembering.clear)
        self._menu.setEnabled(bool(entries))

    def _tell(self, action: QAction) -> None:
        if path := action.data():
            self.chosen.emit(Path(str(path)))
