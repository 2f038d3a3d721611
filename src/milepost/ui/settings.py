"""What the window remembers between two starts."""

from enum import StrEnum

from PySide6.QtCore import QByteArray, QSettings


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

    @property
    def last_file(self) -> str:
        """The file that was open last; empty at the first start."""
        return str(self._stored.value("file/last", "", type=str))

    @last_file.setter
    def last_file(self, path: str) -> None:
        self._stored.setValue("file/last", path)

    @property
    def last_folder(self) -> str:
        """Where a picture was last exported to."""
        return str(self._stored.value("export/folder", "", type=str))

    @last_folder.setter
    def last_folder(self, path: str) -> None:
        self._stored.setValue("export/folder", path)

    def series_shown(self, name: str) -> bool:
        """Whether the chart shows a series."""
        return bool(self._stored.value(f"chart/{name}", True, type=bool))

    def show_series(self, name: str, *, shown: bool) -> None:
        """Remember whether the chart shows a series."""
        self._stored.setValue(f"chart/{name}", shown)

    def layout(self, name: str) -> QByteArray | None:
        """The geometry or state of a part of the window."""
        value = self._stored.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else None

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember the geometry or state of a part of the window."""
        self._stored.setValue(f"layout/{name}", state)
