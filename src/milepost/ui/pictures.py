"""The picture of the goal that is shown: to a PNG file, and to the clipboard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.progress_view import progress_plot
from milepost.chart.scene import Scene
from milepost.chart.shown import Shown
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.paint.fonts import QtMeasurer
from milepost.paint.png import scene_image, write_png
from milepost.ui.dressing import Dressing
from milepost.ui.open_file import OpenFile
from milepost.ui.settings import Settings

SIZE = Size(1600, 900)
SCALE = 2


class Pictures(QObject):
    """Makes pictures in the theme of the window; `told` says what became of them."""

    failed = Signal(MilepostError)
    told = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 what a picture is made from and where it goes
        self,
        window: QWidget,
        file: OpenFile,
        options: Callable[[], Shown],
        dressing: Dressing,
        settings: Settings,
        wording: Wording,
    ) -> None:
        super().__init__(window)
        self._window, self._file, self._options = window, file, options
        self._dressing, self._settings, self._wording = dressing, settings, wording

    def export(self) -> None:
        """Ask where to, and write the picture there."""
        subject = self._file.subject
        path = None if subject is None else self._ask_path(file_name(subject))
        if subject is None or path is None:
            return
        try:
            write_png(self._scene(subject), path, SCALE)
        except MilepostError as error:
            self.failed.emit(error)
            return
        self._settings.last_folder = str(path.parent)
        self.told.emit(self.tr("Written: %1").replace("%1", str(path)))

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        subject = self._file.subject
        if subject is not None:
            QGuiApplication.clipboard().setImage(scene_image(self._scene(subject), SCALE))
            self.told.emit(self.tr("The picture is on the clipboard."))

    def _ask_path(self, name: str) -> Path | None:
        beside = Path.home() if self._file.is_example else self._file.workspace.path.parent
        suggested = Path(self._settings.last_folder or beside) / f"{name}.png"
        title, kinds = self.tr("Export image"), self.tr("PNG images (*.png)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), kinds)
        if not chosen:
            return None
        return Path(chosen) if chosen.lower().endswith(".png") else Path(f"{chosen}.png")

    def _scene(self, subject: Subject) -> Scene:
        plot = progress_plot(subject, self._wording, self._options())
        return lay_out(plot, SIZE, QtMeasurer(), self._wording, self._dressing.theme)


def file_name(subject: Subject) -> str:
    """A name that says what the picture is, without what a file system could refuse."""
    day = subject.progress.as_of
    told = " ".join([subject.tracker.name, subject.progress.goal.name, *([f"to {day}"] if day else [])])
    return "".join(sign if sign.isalnum() or sign in " -_.,()" else "-" for sign in told).strip(" .")[:120] or "chart"
