"""Starts the window on a file, or on the example at the first start."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from milepost.domain.errors import MilepostError
from milepost.paint.catalogue import nearest_language, use_language
from milepost.paint.wording import QtWording
from milepost.resources import resource
from milepost.ui.base_style import BaseStyle
from milepost.ui.dressing import Dressing
from milepost.ui.faults import catching_faults
from milepost.ui.heap import share_heap
from milepost.ui.interpreter import look_for_garbage
from milepost.ui.main_window import MainWindow
from milepost.ui.one_window import show_elsewhere
from milepost.ui.open_file import OpenFile
from milepost.ui.own_copy import OwnCopies
from milepost.ui.restoring.mendable import can_be_mended
from milepost.ui.settings import Settings
from milepost.ui.window_parts import Surroundings
from milepost.workspace import Opening, Workspace

EXAMPLE = "Xiaomi SU7 (example).milepost"
UNSEEN = ("offscreen", "minimal")
"""The platforms of Qt on which nobody sees a window."""


def run(path: Path | None) -> int:
    """Open the window and give the exit status; without a path the last file, or the example. Raises MilepostError."""
    share_heap()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Milepost")
    application.setOrganizationName("Milepost")
    application.setDesktopFileName("milepost")
    application.setStyle(BaseStyle())
    application.setWindowIcon(QIcon(str(resource("icons/milepost.svg"))))
    settings = Settings(QSettings())
    data = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    with catching_faults(data / "log"):
        return _show(application, settings, data, path)


def _show(application: QApplication, settings: Settings, data: Path, path: Path | None) -> int:
    opening = Opening(data / "backups")
    refused: list[tuple[Path, MilepostError]] = []
    workspace = open_first(path, settings, data, opening, refused)
    if show_elsewhere(workspace.path):
        workspace.close()
        return 0
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    file = OpenFile(workspace, OwnCopies(data / EXAMPLE, documents), settings.choice(str(workspace.path.absolute())))
    locale, language = QLocale(), nearest_language(QLocale.system().uiLanguages())
    dressing = Dressing(application, settings)
    surroundings = Surroundings(file, opening, settings, dressing, QtWording(locale), locale, documents, language)
    with use_language(application, language):
        window = MainWindow(surroundings)
        window.started.connect(look_for_garbage)
        for path_and_error in refused:
            window.started.connect(partial(window.features.files.commands.refuse, *path_and_error))
        window.show()
        status = application.exec()
    file.close()
    return status


def open_first(
    path: Path | None,
    settings: Settings,
    data: Path,
    opening: Opening,
    refused: list[tuple[Path, MilepostError]],
) -> Workspace:
    """The file to start with: the one that was named, else the last one, else the example.

    Where the last one is still there and cannot be opened, `refused` gets it, and why; so it does where the one that
    was named is damaged and there is somebody to ask.
    """
    if path is not None and (workspace := _named(path, opening, refused)) is not None:
        settings.last_file = str(path.absolute())
        return workspace
    if settings.last_file and not refused:
        try:
            return Workspace.open(Path(settings.last_file), opening)
        except MilepostError as error:
            if (last := Path(settings.last_file)).exists():
                refused.append((last, error))
            settings.last_file = ""
    example = data / EXAMPLE
    if not example.exists():
        from milepost.workspace.example import make_example  # noqa: PLC0415 - only the first start needs it

        data.mkdir(parents=True, exist_ok=True)
        make_example(example, resource("sample/su7-2024.csv").read_bytes(), opening)
    return Workspace.open(example, opening)


def _named(path: Path, opening: Opening, refused: list[tuple[Path, MilepostError]]) -> Workspace | None:
    try:
        return Workspace.open(path, opening)
    except MilepostError as error:
        if QGuiApplication.platformName() in UNSEEN or not can_be_mended(path, error):
            raise
        refused.append((path.absolute(), error))
        return None
