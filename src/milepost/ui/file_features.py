"""Everything the window does about files: commands, the recent ones, dropped ones, and the state of the open one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMainWindow

from milepost.ui.dropping import Dropping
from milepost.ui.examining import Examining
from milepost.ui.file_commands import FileCommands
from milepost.ui.file_state import status_view
from milepost.ui.one_window import OneWindow
from milepost.ui.recent_menu import RecentMenu
from milepost.ui.remembering import Remembering
from milepost.ui.telling import Telling
from milepost.ui.watching import Watching
from milepost.ui.window_parts import Parts, Surroundings

CONTEXT = "FileCommands"


class FileFeatures:
    """The objects that act on files, connected with their commands and with the status bar."""

    def __init__(self, window: QMainWindow, parts: Parts, given: Surroundings, telling: Telling) -> None:
        self._parts, self._given, self._telling = parts, given, telling
        self._counted = ""
        self.remembering = Remembering(given.file, given.settings)
        self.commands = FileCommands(window, given, self.remembering)
        self.recent = RecentMenu(window, parts.actions.submenus["recent_files"], self.remembering)
        self.dropping = Dropping(window)
        self.watching = Watching(given.file)
        self.one_window = OneWindow(window, given.file)
        self.examining = Examining(given.file, given.opening)
        self._connect_actions()
        self._connect()

    def start(self) -> None:
        """Follow the file, and answer for it, from now on."""
        self.watching.start()
        self.examining.look()
        self.one_window.listen()

    def stop(self) -> None:
        """Leave the file alone from now on."""
        self.watching.stop()
        self.examining.stop()
        self.one_window.close()

    def show(self, path: Path) -> None:
        """Show a file that has just been restored or made."""
        if self.commands.is_open(path):
            self.watching.look()
        else:
            self.commands.open(path)

    def show_status(self, counted: str) -> None:
        """Say in the status bar how the file is, `counted` being what is said of its figures."""
        self._counted = counted
        self._show_state()

    def _show_state(self) -> None:
        workspace, state = self._given.file.workspace, self.watching.state
        view = status_view(state, workspace.path, self._counted, workspace.today(), self._given.wording)
        self._parts.status.show_status(view)

    def _connect_actions(self) -> None:
        for name, slot in {
            "new_file": self.commands.new_file,
            "open_file": self.commands.open_file,
            "recent_files": self.recent.show,
            "save_copy": self.commands.save_copy,
            "show_in_folder": self.commands.show_in_folder,
        }.items():
            self._parts.actions.on(name, slot)

    def _connect(self) -> None:
        self._parts.page.start_own.clicked.connect(self.commands.new_file)
        self._parts.status.folder_asked.connect(self.commands.show_in_folder)
        for chosen in (self.recent.chosen, self.dropping.dropped):
            chosen.connect(self.commands.open)
        for failed in (self.commands.failed, self.dropping.failed):
            failed.connect(self._telling.refuse)
        self.commands.told.connect(self._telling.say)
        self.examining.found.connect(self.commands.refuse)
        self.watching.changed.connect(self._show_state)
        self._given.file.warned.connect(self._telling.say, Qt.ConnectionType.QueuedConnection)
        self._given.file.copied.connect(self._tell_copied, Qt.ConnectionType.QueuedConnection)

    def _tell_copied(self, path: Path) -> None:
        """Say where the edit went, after whatever is said of the edit itself."""
        told = QCoreApplication.translate(CONTEXT, "Saved in your own copy, %1; the example stays as it was.")
        self._telling.say(told.replace("%1", str(path)))
