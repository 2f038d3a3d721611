"""A real window on a file, with its settings and the user's documents in a folder of the test."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from milepost.paint.wording import QtWording
from milepost.ui.dressing import Dressing
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.ui.own_copy import OwnCopies
from milepost.ui.settings import Settings
from milepost.ui.window_parts import Surroundings
from milepost.workspace import Opening
from tests.ui.files import open_file

US = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
STARTING = 60_000
"""Milliseconds after which a window does not come any more, however busy the machine is."""


@contextmanager
def shown_window(
    application: QApplication, folder: Path, path: Path, opening: Opening
) -> Generator[tuple[MainWindow, OpenFile]]:
    """The window once all of it is there; `example.milepost` in the folder is the example."""
    documents = folder / "Documents"
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    file = OpenFile(open_file(path, opening), OwnCopies(folder / "example.milepost", documents))
    dressing = Dressing(application, settings)
    window = MainWindow(Surroundings(file, opening, settings, dressing, QtWording(US), US, documents))
    started: list[bool] = []
    window.started.connect(lambda: started.append(True))
    window.show()
    assert QTest.qWaitForWindowActive(window)
    for _ in range(STARTING // 10):
        if started:
            break
        QTest.qWait(10)
    assert started
    yield window, file
    window.close()
    window.deleteLater()
    file.close()
    application.clipboard().clear()
