"""What the commands do that give figures to other programs and people: a table of them, and a report of a goal."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from milepost.domain.errors import MilepostError
from milepost.paint.fonts import QtMeasurer
from milepost.paint.wording import language_wording
from milepost.picture.page import HTML, MARKDOWN, for_page, page_text, put_page
from milepost.picture.recipe import Recipe
from milepost.ui.long_work import wait_beside
from milepost.ui.window_parts import Surroundings
from milepost.workspace import Workspace
from milepost.workspace.files import WRITABLE, make_table, put_table

_Made = TypeVar("_Made")


class Exports(QObject):
    """Each asks for a place, and writes there; `told` says what became of it."""

    failed = Signal(MilepostError)
    told = Signal(str)

    def __init__(self, window: QWidget, given: Surroundings) -> None:
        super().__init__(window)
        self._window, self._given = window, given

    def export_table(self) -> None:
        """Write everything in the file as a table."""
        kinds = {
            ".csv": self.tr("Table, as CSV (*.csv)"),
            ".xlsx": self.tr("Excel workbook (*.xlsx)"),
            ".json": self.tr("Whole file, as JSON (*.json)"),
        }
        self._write(self.tr("Export Table"), {ending: kinds[ending] for ending in WRITABLE}, self._write_table)

    def report(self) -> None:
        """Write where the goal stands as a page."""
        if self._given.file.goal is None:
            return
        kinds = {HTML: self.tr("Web page (*.html)"), MARKDOWN: self.tr("Markdown (*.md)")}
        self._write(self.tr("Write Report"), kinds, self._write_report)

    def _write_table(self, path: Path) -> bool:
        table = self._make(path, lambda workspace: make_table(path.suffix.lower(), workspace))
        if table is not None:
            put_table(path, table)
        return table is not None

    def _write_report(self, path: Path) -> bool:
        file, language = self._given.file, self._given.language
        tracker, goal = file.tracker, file.goal
        if tracker is None or goal is None:
            return False
        recipe = for_page(Recipe(tracker.name, goal.name, known_on=file.known_on, language=language))
        wording, ending, measurer = language_wording(language), path.suffix.lower(), QtMeasurer()
        page = self._make(path, lambda workspace: page_text(workspace, recipe, ending, wording, measurer))
        if page is not None:
            put_page(path, page)
        return page is not None

    def _make(self, path: Path, make: Callable[[Workspace], _Made]) -> _Made | None:
        """What is made of the file as it is on the disk, beside the window; None where it was cancelled."""
        file, opening = self._given.file.workspace.path, self._given.opening

        def work() -> _Made:
            with Workspace.open(file, opening) as workspace:
                return make(workspace)

        return wait_beside(self._window, self.tr("Writing %1…").replace("%1", path.name), work)

    def _write(self, title: str, kinds: Mapping[str, str], write: Callable[[Path], bool]) -> None:
        """Ask for a place and write there; the kind that was chosen is the ending of a name without one."""
        file, settings = self._given.file, self._given.settings
        folder = Path(
            settings.last_folder or (self._given.documents if file.is_example else file.workspace.path.parent)
        )
        suggested = folder / f"{file.workspace.path.stem}{next(iter(kinds))}"
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, str(suggested), ";;".join(kinds.values()))
        if not chosen:
            return
        path = _with_ending(Path(chosen), kind, kinds)
        if path != Path(chosen) and path.exists():
            told = self.tr("%1 is there already. Choose it to replace it.")
            self.failed.emit(MilepostError(told.replace("%1", str(path))))
            return
        try:
            if not write(path):
                return
        except MilepostError as error:
            self.failed.emit(error)
            return
        settings.last_folder = str(path.parent)
        self.told.emit(self.tr("Written: %1").replace("%1", str(path)))


def _with_ending(path: Path, kind: str, kinds: Mapping[str, str]) -> Path:
    """The path, with the ending of the kind that was chosen where it has none of them."""
    if path.suffix.lower() in kinds:
        return path
    ending = next((ending for ending, words in kinds.items() if words == kind), next(iter(kinds)))
    return path.with_name(path.name + ending)
