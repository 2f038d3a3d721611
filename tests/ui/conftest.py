"""A real window over a file of its own."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from milepost.paint.wording import QtWording
from milepost.resources import resource
from milepost.ui.dressing import Dressing
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.ui.settings import Settings
from milepost.ui.window_parts import Surroundings
from milepost.workspace import Opening, Workspace
from milepost.workspace.example import make_example

TODAY = datetime(2024, 5, 2, 12, tzinfo=UTC)
Opener = Callable[[Path], MainWindow]


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    return Opening(tmp_path / "backups")


@pytest.fixture
def example(tmp_path: Path, opening: Opening) -> Path:
    path = tmp_path / "example.milepost"
    make_example(path, resource("sample/su7-2024.csv").read_bytes(), opening)
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, opening: Opening, settings: Settings, example: Path
) -> Iterator[Opener]:
    opened: list[tuple[MainWindow, OpenFile]] = []

    def show(path: Path) -> MainWindow:
        file = OpenFile(Workspace.open(path, opening, lambda: TODAY))
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
        dressing = Dressing(qapp, settings)
        window = MainWindow(Surroundings(file, opening, settings, dressing, QtWording(locale), locale, example))
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: window.parts.form.day.hasFocus() or window.parts.form.period.hasFocus())
        opened.append((window, file))
        return window

    yield show
    for window, file in opened:
        window.close()
        window.deleteLater()
        file.close()


@pytest.fixture
def window(open_window: Opener, example: Path) -> MainWindow:
    return open_window(example)
