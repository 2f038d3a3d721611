"""Hides parts of the window and brings them back with the room that they had."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from milepost.ui.settings import Settings
from milepost.ui.window_parts import Parts


class Panel(QObject):
    """One part of a splitter, shown while its command is checked; both are remembered under the command's name."""

    def __init__(
        self, splitter: QSplitter, part: QWidget, action: QAction, settings: Settings, *, at_first: bool = True
    ) -> None:
        """`at_first` is whether the part is shown until the user has said so."""
        super().__init__(splitter)
        self._name = action.objectName()
        self._splitter, self._part, self._action, self._settings = splitter, part, action, settings
        action.setChecked(settings.panel_shown(self._name, at_first=at_first))
        part.setVisible(action.isChecked())
        action.toggled.connect(self._show)

    def reveal(self) -> None:
        """Show the part if it is hidden."""
        self._action.setChecked(True)

    def _with_room(self, sizes: Sequence[int], place: int) -> list[int]:
        hint = self._part.sizeHint()
        usual = hint.width() if self._splitter.orientation() is Qt.Orientation.Horizontal else hint.height()
        extent = self._settings.panel_extent(self._name) or usual
        return with_room(sizes, place, extent, self._splitter.handleWidth())

    def _show(self, shown: bool) -> None:  # noqa: FBT001 Qt's signal
        place, sizes = self._splitter.indexOf(self._part), self._splitter.sizes()
        if shown:
            self._part.show()
            self._splitter.setSizes(self._with_room(sizes, place))
        else:
            self._settings.keep_panel_extent(self._name, sizes[place])
            self._part.hide()
        self._settings.show_panel(self._name, shown=shown)


class Panels:
    """The parts of the window that can be hidden."""

    def __init__(self, parts: Parts, settings: Settings) -> None:
        actions, page = parts.actions, parts.page
        self.sidebar = Panel(parts.sides, parts.sidebar, actions["show_sidebar"], settings)
        self.history = Panel(parts.sides, parts.history, actions["history"], settings, at_first=False)
        self.table = Panel(page.split, page.table_card, actions["show_table"], settings)


def with_room(sizes: Sequence[int], place: int, extent: int, handle: int) -> list[int]:
    """The sizes once the part at `place` has its extent; it, and the handle beside it, take that from the largest."""
    roomiest = max((other for other in range(len(sizes)) if other != place), key=lambda other: sizes[other])
    taken = {place: extent, roomiest: sizes[roomiest] - extent - handle}
    return [taken.get(other, size) for other, size in enumerate(sizes)]
