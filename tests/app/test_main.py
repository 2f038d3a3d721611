"""What the command line starts: a command, the window, or an answer to a slip."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from milepost.app import main as entry
from milepost.app.display import display_answers
from milepost.app.folders import backups_folder
from milepost.cli.commands import COMMANDS


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """The files that windows were opened on."""
    files: list[Path | None] = []

    def run(path: Path | None) -> int:
        files.append(path)
        return 7

    window = ModuleType("milepost.ui.run")
    window.__dict__["run"] = run
    monkeypatch.setitem(sys.modules, "milepost.ui.run", window)
    return files


@pytest.mark.parametrize(("words", "file"), [([], None), (["my.milepost"], Path("my.milepost"))])
def test_without_a_command_the_window_opens(opened: list[Path | None], words: list[str], file: Path | None) -> None:
    assert entry.main(words) == 7
    assert opened == [file]


def test_without_a_display_a_sentence_says_so(
    opened: list[Path | None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert entry.main([]) == 1
    assert capsys.readouterr().err.startswith("There is no display")
    assert opened == []


def test_the_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--help"]) == 0
    listed = capsys.readouterr().out.partition("commands:\n")[2].partition("\n\n")[0]
    assert [line.split()[0] for line in listed.splitlines()] == list(COMMANDS)


def test_a_slip_in_a_command_is_answered_with_the_command(
    opened: list[Path | None], capsys: pytest.CaptureFixture[str]
) -> None:
    assert entry.main(["stauts", "my.milepost"]) == 2
    assert "did you mean “status”?" in capsys.readouterr().err
    assert opened == []


@pytest.mark.parametrize("display", ["", ":987654", ":987654.0", "unix:987654"])
def test_a_display_on_which_nobody_answers_is_none(display: str) -> None:
    assert not display_answers({"DISPLAY": display}, "linux")


@pytest.mark.parametrize(
    ("environment", "system"),
    [({}, "win32"), ({}, "darwin"), ({"QT_QPA_PLATFORM": "offscreen"}, "linux"), ({"DISPLAY": "far:0"}, "linux")],
)
def test_other_displays_are_taken_at_their_word(environment: dict[str, str], system: str) -> None:
    assert display_answers(environment, system)


@pytest.mark.skipif(sys.platform == "win32", reason="Wayland listens on a Unix socket")
def test_wayland_is_asked(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not display_answers(environment, "linux")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert display_answers(environment, "linux")


@pytest.mark.parametrize(
    ("environment", "system", "folder"),
    [
        ({}, "linux", "/home/me/.local/share"),
        ({"XDG_DATA_HOME": "/data"}, "linux", "/data"),
        ({"XDG_DATA_HOME": "not/absolute"}, "linux", "/home/me/.local/share"),
        ({}, "darwin", "/home/me/Library/Application Support"),
        ({"APPDATA": "/roaming"}, "win32", "/roaming"),
        ({}, "win32", "/home/me/AppData/Roaming"),
    ],
)
def test_backups_go_where_the_system_keeps_data(environment: dict[str, str], system: str, folder: str) -> None:
    assert backups_folder(environment, Path("/home/me"), system) == Path(folder, "Milepost", "Milepost", "backups")


def test_the_commands_keep_backups_where_the_window_does() -> None:
    script = """
from PySide6.QtCore import QCoreApplication, QStandardPaths
application = QCoreApplication([])
application.setApplicationName("Milepost")
application.setOrganizationName("Milepost")
print(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=True)
    assert backups_folder(os.environ, Path.home()) == Path(ran.stdout.strip(), "backups")
