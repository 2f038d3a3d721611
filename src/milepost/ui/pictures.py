"""The pictures of the goal that is shown: to a file, to the clipboard, to paper, and in words."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from milepost.chart.captioned import Captions
from milepost.chart.view_name import ViewName
from milepost.domain.errors import MilepostError
from milepost.paint.files import write_whole
from milepost.paint.fonts import QtMeasurer
from milepost.paint.png import scene_image
from milepost.paint.wording import language_wording
from milepost.picture.content import content
from milepost.picture.making import Picture, drawn
from milepost.picture.naming import file_name
from milepost.picture.recipe import Recipe
from milepost.picture.subjects import find
from milepost.ui.dressing import Dressing
from milepost.ui.export_dialog import ExportDialog
from milepost.ui.export_settings import ExportChoice, read_export, write_export
from milepost.ui.form_dialog import run_dialog
from milepost.ui.long_work import turning, wait_beside
from milepost.ui.open_file import OpenFile
from milepost.ui.settings import Settings
from milepost.ui.views import Views


class Pictures(QObject):
    """Makes pictures of the view that is on; `told` says what became of them."""

    failed = Signal(MilepostError)
    told = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 what a picture is made from and where it goes
        self,
        window: QWidget,
        file: OpenFile,
        views: Views,
        dressing: Dressing,
        settings: Settings,
        language: str,
    ) -> None:
        super().__init__(window)
        self._window, self._file, self._views = window, file, views
        self._dressing, self._settings, self._language = dressing, settings, language
        self._measurer = QtMeasurer()
        self._written: dict[tuple[Path, str, str, ViewName], Captions] = {}

    def export(self) -> None:
        """Open the dialog in which a picture is chosen, seen, and written or copied."""
        if self._file.goal is None:
            return
        self._attempt(self._open_dialog)

    def copy(self) -> None:
        """Put the picture on the clipboard, as it was exported last."""
        self._attempt(lambda: self._copy(self._picture()))

    def copy_description(self) -> None:
        """Put what the picture says on the clipboard, as text."""
        self._attempt(lambda: self._copy_words(self._picture()))

    def print(self) -> None:
        """Ask for a printer and print the picture."""
        self._attempt(lambda: self._print(self._picture()))

    def _open_dialog(self) -> None:
        recipe = self.recipe()
        about = (self._file.workspace.path, recipe.tracker, recipe.goal, recipe.view)
        found = find(self._file.workspace, replace(recipe, captions=self._written.get(about, Captions())), turning())
        dialog = ExportDialog(self._window, found, self._choice, self._measurer)
        for signal, act in (
            (dialog.copied, self._copy),
            (dialog.described, self._copy_words),
            (dialog.printed, self._print),
        ):
            signal.connect(self._guarded(act))
        dialog.exported.connect(partial(self._export, dialog))
        run_dialog(dialog)
        self._settings.export = write_export(dialog.choice)
        self._written[about] = dialog.words.captions

    def _export(self, dialog: ExportDialog, ending: str) -> None:
        """Write the picture where one says, and close the dialog once it is written."""

        def write() -> None:
            if self._write(dialog.picture, ending):
                dialog.accept()

        self._attempt(write)

    def _guarded(self, act: Callable[[Picture], None]) -> Callable[[Picture], None]:
        return lambda picture: self._attempt(lambda: act(picture))

    def _attempt(self, act: Callable[[], None]) -> None:
        try:
            act()
        except MilepostError as error:
            self.failed.emit(error)

    @property
    def _choice(self) -> ExportChoice:
        """What was chosen last; at first a picture of the window's theme and language."""
        first = ExportChoice(recipe=Recipe(scale=2, theme=self._dressing.theme.name, language=self._language))
        return read_export(self._settings.export, first)

    def recipe(self) -> Recipe:
        """The view that is on, in the look that was chosen last."""
        tracker, goal, views = self._file.tracker, self._file.goal, self._views
        return replace(
            self._choice.recipe,
            tracker="" if tracker is None else tracker.name,
            goal="" if goal is None else goal.name,
            view=views.name,
            known_on=self._file.known_on,
            hidden=views.hidden,
            step=views.step,
            against=views.against,
            counts=views.counts,
        )

    def _picture(self) -> Picture:
        recipe = self.recipe()
        return drawn(find(self._file.workspace, recipe, turning()), language_wording(recipe.language))

    def _copy(self, picture: Picture) -> None:
        recipe = picture.recipe
        scene = picture.scene(self._measurer)
        image = scene_image(scene, recipe.scale, transparent=recipe.transparent, dpi=recipe.dots_per_inch)
        QGuiApplication.clipboard().setImage(image)
        self.told.emit(self.tr("The picture is on the clipboard."))

    def _copy_words(self, picture: Picture) -> None:
        QGuiApplication.clipboard().setText(picture.words)
        self.told.emit(self.tr("The description is on the clipboard."))

    def _print(self, picture: Picture) -> None:
        from milepost.ui.printing import print_scene  # noqa: PLC0415 - most pictures are never printed

        if print_scene(self._window, picture.scene(self._measurer), picture.plot.title):
            self.told.emit(self.tr("The picture was sent to the printer."))

    def _write(self, picture: Picture, ending: str) -> bool:
        path = self._ask_path(ending)
        if path is None:
            return False
        words = self.tr("Writing %1…").replace("%1", path.name)
        made = wait_beside(self._window, words, lambda: content(picture, path.suffix, self._measurer))
        if made is None:
            return False
        write_whole(path, made)
        self._settings.last_folder = str(path.parent)
        self.told.emit(self.tr("Written: %1").replace("%1", str(path)))
        return True

    def _ask_path(self, ending: str) -> Path | None:
        subject = self._file.subject
        if subject is None:
            return None
        beside = Path.home() if self._file.is_example else self._file.workspace.path.parent
        suggested = Path(self._settings.last_folder or beside) / f"{file_name(subject, self._views.name)}{ending}"
        kinds = self.tr("%1 files (*%2)").replace("%1", ending.removeprefix(".").upper()).replace("%2", ending)
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export image"), str(suggested), kinds)
        if not chosen:
            return None
        return Path(chosen) if chosen.lower().endswith(ending) else Path(f"{chosen}{ending}")
