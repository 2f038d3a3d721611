"""One window for each file, in whatever process it is."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from milepost.ui.main_window import MainWindow
from milepost.ui.one_window import server_name, show_elsewhere
from milepost.workspace import Opening
from tests.ui.files import make_nova

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)

ASK = """
import sys
from pathlib import Path
from milepost.ui.one_window import show_elsewhere
print(show_elsewhere(Path(sys.argv[1])))
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


class Other:
    """Another process that is started with a file."""

    def __init__(self, path: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", ASK, str(path)], stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def is_done(self) -> bool:
        return self._process.poll() is not None

    def found_a_window(self) -> bool:
        return self._process.communicate()[0].strip() == "True"


def asked(qtbot: QtBot, path: Path) -> bool:
    """Whether another process finds a window for a file, while ours goes on."""
    other = Other(path)
    qtbot.waitUntil(other.is_done, timeout=20_000)
    return other.found_a_window()


def test_a_name_is_that_of_the_real_path(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    names = {
        server_name(tmp_path / where, {}) for where in ("nova.milepost", "link/nova.milepost", "x/../nova.milepost")
    }
    assert len(names) == 1
    assert server_name(tmp_path / "other.milepost", {}) not in names


def test_a_name_is_of_one_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = server_name(tmp_path, {})
    monkeypatch.setenv("HOME", "/home/other")
    monkeypatch.setenv("USERPROFILE", "/home/other")
    assert server_name(tmp_path, {}) != mine


def test_windows_has_names_and_no_folder_for_them() -> None:
    assert server_name(Path("/data/nova.milepost"), {}, "win32").startswith("milepost-")


def test_opening_a_file_again_raises_its_window(nova: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    nova.showMinimized()
    assert asked(qtbot, tmp_path / "nova.milepost")
    assert not nova.isMinimized()
    assert not asked(qtbot, tmp_path / "other.milepost")


def test_the_name_goes_with_the_file(nova: MainWindow, tmp_path: Path, opening: Opening, qtbot: QtBot) -> None:
    other = make_nova(tmp_path / "other.milepost", opening)
    nova.features.files.commands.open(other)
    assert asked(qtbot, other)
    assert not asked(qtbot, tmp_path / "nova.milepost")


def test_a_window_that_is_closed_is_found_no_more(nova: MainWindow, tmp_path: Path, runtime: Path) -> None:
    assert list(runtime.iterdir())
    nova.close()
    assert not list(runtime.iterdir())
    assert not show_elsewhere(tmp_path / "nova.milepost")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes go with their process there")
def test_what_a_crash_leaves_behind_is_no_window(
    nova: MainWindow, tmp_path: Path, opening: Opening, runtime: Path, qtbot: QtBot
) -> None:
    path = make_nova(tmp_path / "other.milepost", opening)
    leave = "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
    name = server_name(path, {"XDG_RUNTIME_DIR": str(runtime)})
    subprocess.run([sys.executable, "-c", leave, name], check=True)
    assert not show_elsewhere(path)
    nova.features.files.commands.open(path)
    assert nova.windowTitle() == "Nova – other – Milepost"
    assert asked(qtbot, path)


def test_a_file_that_another_window_has_is_shown_there(
    nova: MainWindow, tmp_path: Path, opening: Opening, runtime: Path
) -> None:
    path = make_nova(tmp_path / "other.milepost", opening)
    script = f"""
import socket
server = socket.socket(socket.AF_UNIX)
server.bind({server_name(path, {"XDG_RUNTIME_DIR": str(runtime)})!r})
server.listen()
print("listening", flush=True)
server.accept()[0].sendall(b"shown")
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        nova.features.files.commands.open(path)
        assert nova.windowTitle() == "Nova – nova – Milepost"
        assert nova.statusBar().currentMessage() == "other.milepost is open in another window, which is shown."


def test_where_no_name_can_be_had_the_window_works(
    nova: MainWindow, tmp_path: Path, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_server: QLocalServer, _name: str) -> bool:
        return False

    monkeypatch.setattr(QLocalServer, "listen", refuse)
    nova.features.files.commands.open(make_nova(tmp_path / "other.milepost", opening))
    assert nova.windowTitle() == "Nova – other – Milepost"
