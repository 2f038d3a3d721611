"""The picture of the goal that is shown: to a PNG file, and to the clipboard."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from milepost.chart.layout import Look as Furniture
from milepost.chart.layout import lay_out
from milepost.chart.progress_view import ProgressOptions, progress_plot
from milepost.chart.scene import Scene, Size
from milepost.chart.subject import Subject
from milepost.chart.theme import LIGHT, Theme
from milepost.chart.wording import Wording
from milepost.paint.fonts import QtMeasurer
from milepost.paint.png import scene_image, write_png
from milepost.ui.settings import Settings

SIZE = Size(1600, 900)
SCALE = 2


class Pictures:
    """Makes pictures of a subject, in the theme of the window."""

    def __init__(self, window: QWidget, settings: Settings, wording: Wording) -> None:
        self._window, self._settings, self._wording = window, settings, wording
        self.theme: Theme = LIGHT

    def export(self, subject: Subject, options: ProgressOptions) -> Path | None:
        """Ask where to and write the picture; None where one thought better of it. Raises MilepostError."""
        suggested = Path(self._settings.last_folder or Path.home()) / f"{file_name(subject)}.png"
        title = self._window.tr("Export image")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), "PNG (*.png)")
        if not chosen:
            return None
        path = Path(chosen) if Path(chosen).suffix.lower() == ".png" else Path(f"{chosen}.png")
        write_png(self._scene(subject, options), path, SCALE)
        self._settings.last_folder = str(path.parent)
        return path

    def copy(self, subject: Subject, options: ProgressOptions) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(scene_image(self._scene(subject, options), SCALE))

    def _scene(self, subject: Subject, options: ProgressOptions) -> Scene:
        plot = progress_plot(subject, self._wording, options)
        return lay_out(plot, SIZE, QtMeasurer(), self._wording, self.theme, Furniture())


def file_name(subject: Subject) -> str:
    """A name that says what the picture is, without what a file system could refuse."""
    words = [
        subject.tracker.name,
        subject.progress.goal.name,
        subject.progress.as_of and f"to {subject.progress.as_of}",
    ]
    told = " ".join(word for word in words if word)
    return "".join(sign if sign.isalnum() or sign in " -_.,()" else "-" for sign in told).strip(" .")[:120] or "chart"
