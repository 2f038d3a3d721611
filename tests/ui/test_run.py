"""How the program starts: with the example first, with one's own file from then on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from milepost.domain.errors import MilepostError
from milepost.ui import run as starting
from milepost.ui.main_window import MainWindow
from milepost.ui.run import EXAMPLE, open_first
from milepost.ui.settings import Settings
from milepost.workspace import Opening, Workspace
from tests.ui.files import make_nova
from tests.ui.hands import come_back_to


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data" / "Milepost"


@pytest.fixture
def own(tmp_path: Path, opening: Opening) -> Path:
    return make_nova(tmp_path / "own.milepost", opening)


def opened(workspace: Workspace) -> tuple[Path, list[str]]:
    with_names = workspace.path, [tracker.name for tracker in workspace.trackers()]
    workspace.close()
    return with_names


def test_the_first_start_makes_the_example_and_opens_it(settings: Settings, data: Path, opening: Opening) -> None:
    assert opened(open_first(None, settings, data, opening, [])) == (data / EXAMPLE, ["Xiaomi SU7"])
    assert settings.last_file == ""


def test_later_starts_open_the_example_as_it_was_left(settings: Settings, data: Path, opening: Opening) -> None:
    first = open_first(None, settings, data, opening, [])
    first.undo()
    first.close()
    assert opened(open_first(None, settings, data, opening, [])) == (data / EXAMPLE, [])


def test_a_named_file_is_opened_now_and_at_the_next_start(
    settings: Settings, data: Path, opening: Opening, own: Path
) -> None:
    assert opened(open_first(own, settings, data, opening, [])) == (own, ["Nova"])
    assert opened(open_first(None, settings, data, opening, [])) == (own, ["Nova"])
    assert not data.exists()


def test_a_file_named_from_its_folder_is_found_from_any_other(
    settings: Settings, data: Path, opening: Opening, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(own.parent)
    open_first(Path(own.name), settings, data, opening, []).close()
    (own.parent / "elsewhere").mkdir()
    monkeypatch.chdir(own.parent / "elsewhere")
    assert opened(open_first(None, settings, data, opening, []))[1] == ["Nova"]


def test_where_the_last_file_is_gone_the_example_is_opened(
    settings: Settings, data: Path, opening: Opening, own: Path
) -> None:
    settings.last_file = str(own)
    own.unlink()
    assert opened(open_first(None, settings, data, opening, [])) == (data / EXAMPLE, ["Xiaomi SU7"])


def test_why_the_last_file_cannot_be_opened_is_told(
    settings: Settings, data: Path, opening: Opening, own: Path
) -> None:
    settings.last_file = str(own)
    own.write_bytes(own.read_bytes()[:5000])
    refused: list[tuple[Path, MilepostError]] = []
    assert opened(open_first(None, settings, data, opening, refused)) == (data / EXAMPLE, ["Xiaomi SU7"])
    ((path, error),) = refused
    assert path == own
    assert "damaged" in str(error)


def test_a_named_file_that_cannot_be_opened_is_refused_and_not_remembered(
    settings: Settings, data: Path, opening: Opening, tmp_path: Path
) -> None:
    with pytest.raises(MilepostError, match="There is no file"):
        open_first(tmp_path / "missing.milepost", settings, data, opening, [])
    assert settings.last_file == ""


@pytest.fixture
def program(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """The application that `run` makes: the only one there can be, put back as it was afterwards."""

    def only(_: list[str]) -> QApplication:
        return qapp

    names = qapp.applicationName(), qapp.organizationName(), qapp.desktopFileName()
    monkeypatch.setattr(starting, "QApplication", only)
    yield qapp
    QSettings().clear()
    qapp.setApplicationName(names[0])
    qapp.setOrganizationName(names[1])
    qapp.setDesktopFileName(names[2])


def test_the_window_opens_on_the_example_and_closing_it_ends_the_program(program: QApplication) -> None:
    seen: list[tuple[str, bool, Path]] = []

    def look() -> None:
        window = next(widget for widget in program.topLevelWidgets() if isinstance(widget, MainWindow))
        come_back_to(window)
        places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
        seen.append((window.windowTitle(), window.parts.page.banner.isVisible(), Path(places) / EXAMPLE))
        window.close()
        window.deleteLater()

    QTimer.singleShot(50, look)
    assert starting.run(None) == 0
    ((title, has_banner, example),) = seen
    assert title == "Xiaomi SU7 – Xiaomi SU7 (example) – Milepost"
    assert has_banner
    assert example.is_file()
    example.unlink()
