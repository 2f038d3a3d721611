"""What the window remembers between two starts."""

from collections.abc import Sequence
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from milepost.chart.view_name import ViewName
from milepost.ui.choice import Choice, read_choice, write_choice

MOST_RECENT = 10
MOST_CHOICES = 30
MOST_HALF_TYPED = 30
MOST_TABLES = 50
"""How many files are listed as recent, of how many the choice is kept, how many half-typed entries are, and of how
many kinds of tables it is kept how they were read.
"""


class Look(StrEnum):
    """Which theme the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings:
    """Named values over QSettings; each has its type and its first value here."""

    def __init__(self, stored: QSettings) -> None:
        self._stored = stored

    @property
    def look(self) -> Look:
        """Light, dark or the system's."""
        value = str(self._stored.value("look", Look.SYSTEM.value, type=str))
        return Look(value) if value in set(Look) else Look.SYSTEM

    @look.setter
    def look(self, look: Look) -> None:
        self._stored.setValue("look", look.value)

    @property
    def more_open(self) -> bool:
        """Whether the entry form shows "announced on", "source" and "note"."""
        return bool(self._stored.value("entry/more", False, type=bool))

    @more_open.setter
    def more_open(self, is_open: bool) -> None:
        self._stored.setValue("entry/more", is_open)

    def half_typed(self, name: str) -> str:
        """What is half typed in the entry form for a tracker, as text; empty where nothing is."""
        return str(self._stored.value(f"half_typed/{name}", "", type=str))

    def keep_half_typed(self, name: str, text: str) -> None:
        """Put what is half typed on the disk, or take it away where it is empty; of many, the last ones are kept."""
        self._stored.beginGroup("half_typed")
        names = [each for each in str(self._stored.value("names", "", type=str)).split() if each != name]
        self._stored.remove(name)
        if text:
            self._stored.setValue(name, text)
            names.append(name)
        for forgotten in names[:-MOST_HALF_TYPED]:
            self._stored.remove(forgotten)
        self._stored.setValue("names", " ".join(names[-MOST_HALF_TYPED:]))
        self._stored.endGroup()
        self._stored.sync()

    @property
    def last_file(self) -> str:
        """The file that was open last; empty at the first start."""
        return str(self._stored.value("file/last", "", type=str))

    @last_file.setter
    def last_file(self, path: str) -> None:
        self._stored.setValue("file/last", path)

    @property
    def recent_files(self) -> tuple[str, ...]:
        """The files that were open, the last one first."""
        stored = self._stored.value("file/recent", [])
        listed = cast("list[object]", stored) if isinstance(stored, list) else [stored] if stored else []
        return tuple(map(str, listed))

    @recent_files.setter
    def recent_files(self, paths: Sequence[str]) -> None:
        self._stored.setValue("file/recent", list(paths[:MOST_RECENT]))

    def choice(self, path: str) -> Choice:
        """What was chosen in a file when it was open last."""
        return read_choice(self._listed("file/choices").get(path, ""))

    def keep_choice(self, path: str, choice: Choice) -> None:
        """Remember what was chosen in a file; of many files those chosen in last are kept."""
        self._keep_first("file/choices", path, write_choice(choice), MOST_CHOICES)

    def table_columns(self, look: str) -> str:
        """What the columns of tables that look so were, as text; empty where none was read yet."""
        return self._listed("import/columns").get(look, "")

    def keep_table_columns(self, look: str, columns: str) -> None:
        """Remember what the columns of tables that look so are; of many, those read last are kept."""
        self._keep_first("import/columns", look, columns, MOST_TABLES)

    def _listed(self, name: str) -> dict[str, str]:
        stored = self._stored.value(name, [])
        parts = [str(part) for part in cast("list[object]", stored)] if isinstance(stored, list) else []
        return dict(zip(parts[::2], parts[1::2], strict=False))

    def _keep_first(self, name: str, key: str, text: str, most: int) -> None:
        """Put a text before the others of its list, of which so many are kept."""
        others = [(each, kept) for each, kept in self._listed(name).items() if each != key]
        self._stored.setValue(name, [part for pair in [(key, text), *others][:most] for part in pair])

    @property
    def export(self) -> str:
        """What was chosen for pictures last, as text; empty where none was exported yet."""
        return str(self._stored.value("export/choice", "", type=str))

    @export.setter
    def export(self, choice: str) -> None:
        self._stored.setValue("export/choice", choice)

    @property
    def last_folder(self) -> str:
        """Where a picture was last exported to."""
        return str(self._stored.value("export/folder", "", type=str))

    @last_folder.setter
    def last_folder(self, path: str) -> None:
        self._stored.setValue("export/folder", path)

    @property
    def view(self) -> ViewName:
        """What the chart shows of a goal."""
        value = str(self._stored.value("chart/view", ViewName.PROGRESS.value, type=str))
        return ViewName(value) if value in set(ViewName) else ViewName.PROGRESS

    @view.setter
    def view(self, view: ViewName) -> None:
        self._stored.setValue("chart/view", view.value)

    def series_shown(self, name: str) -> bool:
        """Whether the chart shows a series."""
        return bool(self._stored.value(f"chart/{name}", True, type=bool))

    def show_series(self, name: str, *, shown: bool) -> None:
        """Remember whether the chart shows a series."""
        self._stored.setValue(f"chart/{name}", shown)

    def panel_shown(self, name: str, *, at_first: bool = True) -> bool:
        """Whether a part of the window that can be hidden is shown."""
        return bool(self._stored.value(f"panels/{name}/shown", at_first, type=bool))

    def show_panel(self, name: str, *, shown: bool) -> None:
        """Remember whether a part of the window is shown."""
        self._stored.setValue(f"panels/{name}/shown", shown)

    def panel_extent(self, name: str) -> int:
        """The width or height of a part of the window when it was last seen; 0 where it never was."""
        return int(str(self._stored.value(f"panels/{name}/extent", 0, type=int)))

    def keep_panel_extent(self, name: str, extent: int) -> None:
        """Remember the width or height of a part of the window."""
        self._stored.setValue(f"panels/{name}/extent", extent)

    def layout(self, name: str) -> QByteArray | None:
        """The geometry or state of a part of the window."""
        value = self._stored.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else None

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember the geometry or state of a part of the window."""
        self._stored.setValue(f"layout/{name}", state)
