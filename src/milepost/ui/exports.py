"""What the commands do that give figures to other programs and people: a table of them, and a report of a goal."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from milepost.domain.errors import MilepostError
from milepost.paint.fonts import QtMeasurer
from milepost.paint.wording import language_wording
from milepost.picture.page import HTML, MARKDOWN, for_page, write_page
from milepost.picture.recipe import Recipe
from milepost.ui.window_parts import Surroundings
from milepost.workspace.files import WRITABLE, write_table


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

    def _write_table(self, path: Path) -> None:
        write_table(path, self._given.file.workspace)

    def _write_report(self, path: Path) -> None:
        file, language = self._given.file, self._given.language
        tracker, goal = file.tracker, file.goal
        if tracker is not None and goal is not None:
            recipe = for_page(Recipe(tracker.name, goal.name, known_on=file.known_on, language=language))
            write_page(file.workspace, recipe, path, language_wording(language), QtMeasurer())

    def _write(self, title: str, kinds: Mapping[str, str], write: Callable[[Path], None]) -> None:
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
            write(path)
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
