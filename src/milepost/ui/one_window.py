"""One window for each file: opening a file that a window shows raises that window, in whatever process it is."""

import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, Qt
from PySide6.QtWidgets import QWidget

from milepost.ui.open_file import OpenFile

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 1_000
"""Milliseconds that a window is given to say that it has come to the front."""
SHOWN = b"shown"


def server_name(path: Path, environment: Mapping[str, str], system: str = sys.platform) -> str:
    """What the window of a file answers to: a name of this user's for its real path."""
    real = os.path.normcase(path.resolve())
    told = f"{Path.home()}\n{real}".encode()
    key = QCryptographicHash.hash(told, QCryptographicHash.Algorithm.Sha256).toHex().toStdString()[:24]
    if system == "win32":
        return f"milepost-{key}"
    return str(Path(environment.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / f"milepost-{key}")


def show_elsewhere(path: Path) -> bool:
    """Raise the window that has the file at `path` open, if there is one, and tell whether there was."""
    name = server_name(path, os.environ)
    if sys.platform != "win32" and not Path(name).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - most starts need no network

    socket = QLocalSocket()
    socket.connectToServer(name)
    answered = socket.waitForConnected(PATIENCE) and socket.waitForReadyRead(PATIENCE)
    return answered and bytes(socket.readAll().data()) == SHOWN


def raise_window(window: QWidget) -> None:
    """Bring a window to the front with the keyboard, also one that is minimized."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


class OneWindow(QObject):
    """Answers for the file that a window shows, from `listen` on until `close`, and raises the window when asked."""

    def __init__(self, window: QWidget, file: OpenFile) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Answer from now on; where the system does not let us, the window is just one that is not found."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - loaded once the window has been painted

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._file.opened.connect(self._answer_for_file)
        self._answer_for_file()

    def close(self) -> None:
        """Answer no longer."""
        if self._server is not None:
            self._server.close()

    def _answer_for_file(self) -> None:
        if self._server is None:
            return
        self._server.close()
        path = self._file.workspace.path
        name = server_name(path, os.environ)
        if not self._server.listen(name) and not show_elsewhere(path):
            self._server.removeServer(name)  # left behind by a crash
            self._server.listen(name)

    def _answer(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()):
            self._greet(caller)

    def _greet(self, caller: "QLocalSocket") -> None:
        raise_window(self._window)
        caller.disconnected.connect(caller.deleteLater)
        caller.write(SHOWN)
        caller.flush()
        caller.disconnectFromServer()
