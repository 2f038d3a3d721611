"""Goes to anything by name: opens the palette, answers what is typed, and gives the keyboard back."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from milepost.domain.tracker import Snapshot
from milepost.ui.palette import MOST, Place, ranked
from milepost.ui.palette_box import PaletteBox
from milepost.ui.palette_figures import FigureSearch
from milepost.ui.palette_places import USEFUL, command_places, figure_place, file_places
from milepost.ui.panels import Panels
from milepost.ui.window_parts import Parts, Surroundings

PORTION = 300
"""Figures prepared at a time, in a few milliseconds."""


class Palette(QObject):
    """What can be gone to is listed anew each time that the palette opens."""

    def __init__(self, window: QWidget, parts: Parts, panels: Panels, given: Surroundings) -> None:
        super().__init__(window)
        self._parts, self._panels, self._dressing = parts, panels, given.dressing
        self._file, self._wording = given.file, given.wording
        self.box = PaletteBox(window, given.dressing.theme)
        self._commands: dict[str, Place] = {}
        self._named: list[Place] = []
        self._searched: Snapshot | None = None
        self._figures = FigureSearch((), given.wording)
        self._came_from: QWidget | None = None
        self._preparing = QTimer(self, interval=0)
        self._preparing.timeout.connect(self._prepare)
        self.box.typed.connect(self._answer_anew)
        self.box.left.connect(self._give_back)
        self.box.chosen.connect(self._go)

    def toggle(self) -> None:
        """Open the palette, or close it."""
        if self.box.isVisible():
            self.box.leave()
            return
        self._came_from = QApplication.focusWidget()
        self._commands = command_places(self._parts.actions, self._wording)
        self._named = list(file_places(self._file, self._wording))
        if self._searched is not self._file.snapshot:
            self._searched = self._file.snapshot
            self._figures = FigureSearch(self._searched.figures if self._searched else (), self._wording)
        self.box.list.use_theme(self._dressing.theme)
        self.box.open()
        self._answer(anew=True)
        self._preparing.start()

    def _prepare(self) -> None:
        self._figures.prepare(PORTION)
        if self._figures.is_ready:
            self._preparing.stop()
            self._answer(anew=False)

    def _answer_anew(self) -> None:
        self._answer(anew=True)

    def _answer(self, *, anew: bool) -> None:
        typed = self.box.line.text().strip()
        if typed:
            found = [
                figure_place(figure, self._show_figure, self._wording) for figure in self._figures.find(typed, MOST)
            ]
            places = ranked([*self._commands.values(), *self._named], typed, found)
        else:
            places = (*(self._commands[name] for name in USEFUL), *self._named)[:MOST]
        self.box.show_places(places, anew=anew)

    def _give_back(self) -> None:
        self._preparing.stop()
        came_from = self._came_from
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus()
        else:
            self._parts.table.setFocus()

    def _go(self, place: object) -> None:
        if isinstance(place, Place):
            place.go()

    def _show_figure(self, figure_id: int) -> None:
        self._panels.table.reveal()
        self._parts.table.choose_figures([figure_id])
        self._parts.table.setFocus()
