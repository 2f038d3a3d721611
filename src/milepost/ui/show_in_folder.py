"""Shows a file in the system's file manager."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

PATIENCE = 2_000
"""Milliseconds that a file manager is given to answer."""

Way = Callable[[Path], bool]


def show_in_folder(path: Path) -> bool:
    """Open the folder of a file with the file selected, or at least the folder; whether that could be done."""
    return any(way(path) for way in ways(sys.platform))


def ways(system: str) -> tuple[Way, ...]:
    """How a file is shown on a system, the best way first; each tells whether it worked."""
    selecting: dict[str, Way] = {"win32": by_explorer, "darwin": by_finder, "linux": by_file_manager}
    best = selecting.get(system)
    return (best, by_folder) if best else (by_folder,)


def by_explorer(path: Path) -> bool:
    """Select the file in the Explorer of Windows."""
    return _started("explorer.exe", "/select,", str(path))


def by_finder(path: Path) -> bool:
    """Select the file in the Finder of macOS."""
    return _started("open", "-R", str(path))


def by_file_manager(path: Path) -> bool:
    """Select the file in the file manager that answers on the session's D-Bus."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415 - there is none on other systems

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    name = "org.freedesktop.FileManager1"
    asked = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    asked.setArguments([[path.as_uri()], ""])
    answer = bus.call(asked, QDBus.CallMode.Block, PATIENCE)
    return answer.type() is QDBusMessage.MessageType.ReplyMessage


def by_folder(path: Path) -> bool:
    """Open the folder of the file, with nothing selected."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _started(program: str, *arguments: str) -> bool:
    started, _ = QProcess.startDetached(program, list(arguments))
    return started
