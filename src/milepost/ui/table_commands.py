"""What the commands on the table of figures do, which of them can be given, and its context menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from milepost.ui.actions import Actions
from milepost.ui.figures_table import FiguresTable
from milepost.ui.find_line import FindLine
from milepost.ui.long_work import wait_for
from milepost.ui.source_links import SourceLinks, chosen_address


class TableCommands(QObject):
    """Finds, sorts and copies figures, and opens the addresses of their sources."""

    def __init__(self, table: FiguresTable, finder: FindLine, actions: Actions, reveal: Callable[[], None]) -> None:
        """`reveal` brings the table into view where it is hidden."""
        super().__init__(table)
        self._table, self._finder, self._actions = table, finder, actions
        self.links = SourceLinks(table)
        actions.on("find_figures", reveal)
        actions.on("find_figures", finder.focus_field)
        actions.on("sort", table.sort_current)
        actions.on("copy_figures", self._copy)
        actions.on("open_source", self.links.open_chosen)
        finder.typed.connect(table.look_for)
        finder.field.left.connect(self._enter_table)
        table.listed.connect(finder.show_listing)
        table.marked.connect(self._enable)
        self._make_menu()
        self._enable()

    def _copy(self) -> None:
        from milepost.ui.figure_copy import copied_text  # noqa: PLC0415 - no start needs tables as text

        chosen, cells = self._table.chosen(), self._table.figures.rows.cells
        text = wait_for(self._table, self.tr("Copying the figures…"), lambda tell: copied_text(chosen, cells, tell))
        if text is not None:
            QGuiApplication.clipboard().setText(text)

    def _enter_table(self) -> None:
        """Go to the table, and to its first figure where none is selected."""
        self._table.setFocus()
        if not self._table.chosen():
            self._table.selectRow(0)

    def _enable(self) -> None:
        chosen = self._table.chosen()
        for name in ("sort", "find_figures"):
            self._actions[name].setEnabled(bool(self._table.figures.rows.figures))
        can_be_changed = bool(chosen) and self._table.figures.can_be_changed
        self._actions["copy_figures"].setEnabled(bool(chosen))
        self._actions["delete"].setEnabled(can_be_changed)
        self._actions["open_source"].setEnabled(bool(chosen_address(chosen)))
        for action in self._own:
            action.setEnabled(can_be_changed)

    def _make_menu(self) -> None:
        """The table's own keys stand beside those that the window has for the same elsewhere."""
        table, line = self._table, QAction(self._table)
        line.setSeparator(True)
        correct = self._own_action(self.tr("&Correct"), Qt.Key.Key_F2)
        correct.triggered.connect(table.correct)
        delete = self._own_action(self.tr("&Delete Figures"), QKeySequence.StandardKey.Delete)
        delete.triggered.connect(table.ask_delete)
        shared = [self._actions[name] for name in ("copy_figures", "open_source", "why")]
        table.addActions([correct, *shared, line, delete])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._own = (correct, delete)

    def _own_action(self, text: str, keys: Qt.Key | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self._table)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action
