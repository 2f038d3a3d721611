"""Every command of the window: its name, its keys, and where it stands in the menus."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from milepost.chart.view_name import ViewName
from milepost.ui.plain_words import command_name
from milepost.ui.settings import Look
from milepost.ui.tips import plain_tip

CONTEXT = "Commands"
VIEWS = {
    ViewName.PROGRESS: "view_progress",
    ViewName.PERIODS: "view_periods",
    ViewName.ORDERS: "view_orders",
    ViewName.COMPARE: "view_compare",
}
"""The command that shows each view."""


@dataclass(frozen=True, slots=True)
class Command:
    """One entry of a menu, `checkable` where it is on or off, a `submenu` where it opens more entries.

    `keys` are portable text, the first of several ("Ctrl++; Ctrl+=") the one that is told; `mac` are others for macOS,
    where the system has taken those.
    """

    name: str
    text: str
    keys: str
    mac: str = ""
    checkable: bool = False
    submenu: bool = False

    def keys_on(self, platform: str) -> tuple[str, ...]:
        """The keys on a platform, by its name in `sys.platform`."""
        return tuple((self.mac if self.mac and platform == "darwin" else self.keys).split("; "))


def commands() -> Mapping[str, Sequence[Command | None]]:
    """The menus from left to right, None for a line between commands."""
    tr = _translated
    return {
        tr("&File"): (
            Command("new_file", tr("&New File…"), "Ctrl+N"),
            Command("open_file", tr("&Open…"), "Ctrl+O"),
            Command("recent_files", tr("Open &Recent"), "Ctrl+R", submenu=True),
            None,
            Command("save_copy", tr("&Save a Copy…"), "Ctrl+Shift+S"),
            Command("restore_copy", tr("Restore a Cop&y…"), "Ctrl+Shift+Y"),
            Command("show_in_folder", tr("Show in &Folder"), "Ctrl+Shift+O"),
            None,
            Command("copy_image", tr("&Copy Image"), "Ctrl+Shift+C"),
            Command("copy_description", tr("Copy &Description"), "Ctrl+Alt+C"),
            Command("export_image", tr("&Export Image…"), "Ctrl+E"),
            Command("print", tr("&Print Image…"), "Ctrl+P"),
            None,
            Command("import_table", tr("&Import Table…"), "Ctrl+Shift+I"),
            Command("export_table", tr("Expor&t Table…"), "Ctrl+Shift+E"),
            Command("report", tr("&Write Report…"), "Ctrl+Alt+R"),
            None,
            Command("quit", tr("&Quit"), "Ctrl+Q"),
        ),
        tr("&Edit"): (
            Command("undo", tr("&Undo"), "Ctrl+Z"),
            Command("redo", tr("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", mac="Ctrl+Shift+Z"),
            None,
            Command("enter", tr("&Enter Figures"), "Ctrl+D"),
            Command("same_again", tr("Same Again for the Next &Period"), "Ctrl+Return"),
            Command("delete", tr("&Delete Selected Figures"), "Ctrl+Del"),
            Command("copy_figures", tr("&Copy Figures"), "Ctrl+C"),
            Command("paste_figures", tr("Pa&ste Figures"), "Ctrl+V"),
            Command("paste_announcement", tr("Paste &Announcement…"), "Ctrl+Shift+V"),
            Command("find_figures", tr("&Find Figures"), "Ctrl+F"),
            Command("open_source", tr("Open &Web Address"), "Ctrl+U"),
            None,
            Command("palette", tr("&Go to Anything…"), "Ctrl+K"),
        ),
        tr("&View"): (
            Command(VIEWS[ViewName.PROGRESS], tr("P&rogress"), "F5", checkable=True),
            Command(VIEWS[ViewName.PERIODS], tr("By P&eriod"), "F6", checkable=True),
            Command(VIEWS[ViewName.ORDERS], tr("Bac&klog"), "F7", checkable=True),
            Command(VIEWS[ViewName.COMPARE], tr("Comp&are"), "F8", checkable=True),
            None,
            Command("target", tr("&Target"), "Alt+1", checkable=True),
            Command("pace", tr("&Pace"), "Alt+2", checkable=True),
            Command("milestones", tr("&Milestones"), "Alt+3", checkable=True),
            Command("orders", tr("&Orders"), "Alt+4", checkable=True),
            Command("forecast", tr("Fore&cast"), "Alt+5", checkable=True),
            None,
            Command("zoom_in", tr("Zoom &In"), "Ctrl++; Ctrl+="),
            Command("zoom_out", tr("Zoom O&ut"), "Ctrl+-"),
            Command("whole", tr("Whole &Goal"), "Ctrl+0"),
            Command("why", tr("&Why?"), "Ctrl+I"),
            Command("known_on", tr("Know&n On"), "Ctrl+Shift+B", checkable=True),
            None,
            Command("sort", tr("Sort b&y the Current Column"), "Ctrl+Shift+R"),
            None,
            Command("show_sidebar", tr("Side&bar"), "Ctrl+1", checkable=True),
            Command("show_table", tr("&Figures"), "Ctrl+2", checkable=True),
            Command("history", tr("&History"), "Ctrl+H", mac="Ctrl+Shift+H", checkable=True),
            None,
            Command(Look.LIGHT.value, tr("&Light"), "Ctrl+Shift+L", checkable=True),
            Command(Look.DARK.value, tr("&Dark"), "Ctrl+Shift+D", mac="Ctrl+Shift+D", checkable=True),
            Command(Look.SYSTEM.value, tr("As the &System"), "Ctrl+Shift+A", checkable=True),
        ),
        tr("&Goal"): (
            Command("new_tracker", tr("New &Tracker…"), "Ctrl+T"),
            Command("edit_tracker", tr("&Edit Tracker…"), "F2"),
            Command("delete_tracker", tr("&Delete Tracker"), "Alt+Shift+Del"),
            None,
            Command("new_goal", tr("New &Goal…"), "Ctrl+G"),
            Command("edit_goal", tr("Edit G&oal…"), "Shift+F2"),
            Command("delete_goal", tr("De&lete Goal"), "Ctrl+Shift+Del"),
            Command("next_goal", tr("Next &Year's Goal"), "Ctrl+Shift+G"),
            None,
            Command("previous_goal", tr("Pre&vious Goal"), "Alt+PgUp"),
            Command("following_goal", tr("Ne&xt Goal"), "Alt+PgDown"),
            Command("previous_tracker", tr("Previo&us Tracker"), "Ctrl+PgUp"),
            Command("following_tracker", tr("&Next Tracker"), "Ctrl+PgDown"),
            None,
            Command("announce_target", tr("&Announce Target…"), "Ctrl+Shift+T"),
            Command("targets", tr("Ta&rgets…"), "Ctrl+L"),
            Command("plan", tr("&Plan…"), "Ctrl+Shift+P"),
            None,
            Command("what_if", tr("&What If"), "Ctrl+Shift+W", checkable=True),
            Command("about_forecast", tr("About This &Forecast"), "Ctrl+Shift+F"),
            Command("track_record", tr("Trac&k Record"), "Ctrl+Shift+K"),
            None,
            Command("add_milestone", tr("Add &Milestone…"), "Ctrl+M", mac="Ctrl+Alt+M"),
            Command("milestone_list", tr("Mile&stones…"), "Ctrl+Shift+M"),
        ),
        tr("&Help"): (
            Command("guide", tr("Milepost &Guide"), "F1"),
            Command("words", tr("&What Do These Words Mean?"), "Shift+F1"),
            Command("shortcuts", tr("&Keyboard Shortcuts"), "Ctrl+/"),
            None,
            Command("about", tr("&About Milepost"), "Ctrl+F1", mac="Ctrl+Alt+I"),
        ),
    }


class Actions:
    """The commands as Qt's actions in a window's menus; `on` says what each does."""

    def __init__(self, window: QMainWindow) -> None:
        self._actions: dict[str, QAction] = {}
        self.submenus: dict[str, QMenu] = {}
        self.looks, self.views = QActionGroup(window), QActionGroup(window)
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
        action = self._submenu(menu, entry) if entry.submenu else menu.addAction(entry.text)
        action.setObjectName(entry.name)
        portable = QKeySequence.SequenceFormat.PortableText
        action.setShortcuts([QKeySequence.fromString(keys, portable) for keys in entry.keys_on(sys.platform)])
        action.setCheckable(entry.checkable)
        if entry.name in set(Look):
            self.looks.addAction(action)
        if entry.name in VIEWS.values():
            self.views.addAction(action)
        self._actions[entry.name] = action

    def _submenu(self, menu: QMenu, entry: Command) -> QAction:
        submenu = menu.addMenu(entry.text)
        self.submenus[entry.name] = submenu
        return submenu.menuAction()


def tip(action: QAction) -> str:
    """What a command does and with which keys, for a button that gives it."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return plain_tip(f"{command_name(action.text())} ({keys})")


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
