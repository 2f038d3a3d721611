"""A real window over a file of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from milepost.chart.ahead_tile import WAITING
from milepost.paint.wording import QtWording
from milepost.resources import resource
from milepost.ui.dressing import Dressing
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.ui.own_copy import OwnCopies
from milepost.ui.settings import Settings
from milepost.ui.window_parts import Surroundings
from milepost.workspace import Opening
from milepost.workspace.example import make_example
from tests.ui.files import FIGURES, Kind, make_kind, make_nova, open_file
from tests.ui.hands import Dialogs, come_back_to

US = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
Opener = Callable[[Path], MainWindow]
OpenerOf = Callable[[Kind], MainWindow]


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    return Opening(tmp_path / "backups", busy_seconds=0.05)


@pytest.fixture
def example(tmp_path: Path, example_file: bytes) -> Path:
    path = tmp_path / "example.milepost"
    path.write_bytes(example_file)
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    return tmp_path / "Documents"


@pytest.fixture(autouse=True)
def dialogs() -> Iterator[Dialogs]:
    answering = Dialogs()
    yield answering
    answering.done()


@pytest.fixture
def opened() -> list[tuple[MainWindow, OpenFile]]:
    """The windows that were opened, each with its file."""
    return []


@pytest.fixture
def open_window(
    qtbot: QtBot,
    qapp: QApplication,
    opening: Opening,
    settings: Settings,
    tmp_path: Path,
    documents: Path,
    opened: list[tuple[MainWindow, OpenFile]],
) -> Iterator[Opener]:
    def show(path: Path) -> MainWindow:
        copies = OwnCopies(tmp_path / "example.milepost", documents)
        file = OpenFile(open_file(path, opening), copies, settings.choice(str(path)))
        dressing = Dressing(qapp, settings)
        window = MainWindow(Surroundings(file, opening, settings, dressing, QtWording(US), US, documents))
        opened.append((window, file))
        with qtbot.waitSignal(window.started):
            window.show()
        form = window.parts.form
        can_type = form.isEnabled() and form.isVisible()
        come_back_to(window)  # from a dialog that has opened at the start
        qtbot.waitUntil(lambda: form.day.hasFocus() or form.period.hasFocus() or not can_type)
        numbers = window.findChildren(QLabel, "tileValue")
        qtbot.waitUntil(lambda: all(number.text() != WAITING for number in numbers))
        QApplication.processEvents()
        return window

    yield show
    for window, file in opened:
        window.close()
        window.deleteLater()
        file.close()


@pytest.fixture
def window(open_window: Opener, example: Path) -> MainWindow:
    """The example, as at the first start."""
    return open_window(example)


@pytest.fixture(scope="session")
def nova_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Made once, as each commit waits for the disk."""
    folder = tmp_path_factory.mktemp("nova")
    return make_nova(folder / "nova.milepost", Opening(folder / "backups"), FIGURES).read_bytes()


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("example")
    path = folder / "example.milepost"
    make_example(path, resource("sample/su7-2024.csv").read_bytes(), Opening(folder / "backups"))
    return path.read_bytes()


@pytest.fixture
def window_on(open_window: Opener, tmp_path: Path, opening: Opening, example: Path, nova_file: bytes) -> OpenerOf:
    """A window on a file of a kind."""

    def show(kind: Kind) -> MainWindow:
        path = tmp_path / "nova.milepost"
        if kind is Kind.EXAMPLE:
            path = example
        elif kind is Kind.FIGURES:
            path.write_bytes(nova_file)
        else:
            make_kind(kind, path, opening)
        return open_window(path)

    return show


@pytest.fixture
def nova(window_on: OpenerOf) -> MainWindow:
    """A tracker of one's own with three figures: 15,059 or more of 100,000."""
    return window_on(Kind.FIGURES)


@pytest.fixture
def held(nova: MainWindow, opened: list[tuple[MainWindow, OpenFile]]) -> OpenFile:
    """The file of `nova`."""
    return next(file for window, file in opened if window is nova)
