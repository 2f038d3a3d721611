"""Every command of the window: its name, its keys, and where it stands in the menus."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from milepost.ui.settings import Look

CONTEXT = "Commands"
SERIES = ("target", "pace", "milestones", "orders")


@dataclass(frozen=True, slots=True)
class Command:
    """One entry of a menu; `keys` are portable text, `checkable` where it is on or off."""

    name: str
    text: str
    keys: str = ""
    checkable: bool = False


def commands() -> Mapping[str, Sequence[Command | None]]:
    """The menus from left to right, None for a line between commands."""
    tr = _translated
    return {
        tr("&File"): (
            Command("new_file", tr("&New File…"), "Ctrl+N"),
            Command("open_file", tr("&Open…"), "Ctrl+O"),
            None,
            Command("copy_image", tr("&Copy Image"), "Ctrl+Shift+C"),
            Command("export_image", tr("&Export Image…"), "Ctrl+E"),
            None,
            Command("quit", tr("&Quit"), "Ctrl+Q"),
        ),
        tr("&Edit"): (
            Command("undo", tr("&Undo"), "Ctrl+Z"),
            Command("redo", tr("&Redo"), "Ctrl+Shift+Z"),
            None,
            Command("enter", tr("&Enter Figures"), "Ctrl+D"),
            Command("delete", tr("&Delete Selected Figures"), "Ctrl+Del"),
        ),
        tr("&View"): (
            Command("target", tr("&Target"), "Alt+1", checkable=True),
            Command("pace", tr("&Pace"), "Alt+2", checkable=True),
            Command("milestones", tr("&Milestones"), "Alt+3", checkable=True),
            Command("orders", tr("&Orders"), "Alt+4", checkable=True),
            None,
            Command("zoom_in", tr("Zoom &In"), "Ctrl++"),
            Command("zoom_out", tr("Zoom O&ut"), "Ctrl+-"),
            Command("whole", tr("&Whole Goal"), "Ctrl+0"),
            None,
            Command(Look.LIGHT.value, tr("&Light"), "", checkable=True),
            Command(Look.DARK.value, tr("&Dark"), "", checkable=True),
            Command(Look.SYSTEM.value, tr("As the &System"), "", checkable=True),
        ),
        tr("&Goal"): (
            Command("new_tracker", tr("New &Tracker…"), "Ctrl+T"),
            Command("edit_tracker", tr("&Edit Tracker…"), "F2"),
            Command("delete_tracker", tr("&Delete Tracker"), "Alt+Shift+Del"),
            None,
            Command("new_goal", tr("New &Goal…"), "Ctrl+G"),
            Command("edit_goal", tr("Edit G&oal…"), "Shift+F2"),
            Command("delete_goal", tr("De&lete Goal"), "Ctrl+Shift+Del"),
            None,
            Command("announce_target", tr("&Announce Target…"), "Ctrl+Shift+T"),
            Command("targets", tr("Ta&rgets…"), "Ctrl+L"),
            Command("plan", tr("&Plan…"), "Ctrl+Shift+P"),
            None,
            Command("add_milestone", tr("Add &Milestone…"), "Ctrl+M"),
            Command("milestone_list", tr("Mile&stones…"), "Ctrl+Shift+M"),
        ),
        tr("&Help"): (Command("about", tr("&About Milepost")),),
    }


class Actions:
    """The commands as Qt's actions in a window's menus; `on` says what each does."""

    def __init__(self, window: QMainWindow) -> None:
        self._actions: dict[str, QAction] = {}
        self.looks = QActionGroup(window)
        for title, entries in commands().items():
            menu = window.menuBar().addMenu(title)
            for entry in entries:
                self._add(menu, entry)

    def __getitem__(self, name: str) -> QAction:
        """The action of a command."""
        return self._actions[name]

    def on(self, name: str, slot: Callable[..., object]) -> None:
        """Call `slot` when the command is given."""
        self._actions[name].triggered.connect(slot)

    def _add(self, menu: QMenu, entry: Command | None) -> None:
        if entry is None:
            menu.addSeparator()
            return
        action = menu.addAction(entry.text)
        action.setObjectName(entry.name)
        action.setShortcut(QKeySequence.fromString(entry.keys, QKeySequence.SequenceFormat.PortableText))
        action.setCheckable(entry.checkable)
        if entry.name in set(Look):
            self.looks.addAction(action)
        self._actions[entry.name] = action


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
