"""The set-up script: what it says and decides on machines unlike this one."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bootstrapping import commands, environment, qt
from bootstrapping.commands import main, opens_window
from bootstrapping.environment import Stamp, is_current, new_stamp, read_stamp, write_stamp
from bootstrapping.errors import SetupError
from bootstrapping.packages import PACKAGES, PackageManager
from bootstrapping.qt import has_display, not_found, platforms, require_libraries, sentence
from bootstrapping.system import SystemPackages

ROOT = Path(__file__).parents[2]
NO_PACKAGES = SystemPackages(None, is_root=False, install=False)


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment that is there but holds nothing beside its Python."""
    folder = tmp_path / ".venv"
    monkeypatch.setattr(environment, "VENV", folder)
    python = Path(environment.program("python"))
    python.parent.mkdir(parents=True)
    python.touch()
    return folder


@pytest.mark.parametrize(
    ("manager", "is_root", "expected"),
    [
        (
            "apt-get",
            True,
            "apt-get update && apt-get install --yes --no-install-recommends libegl1 libxcb-cursor0",
        ),
        (
            "apt-get",
            False,
            "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libegl1 libxcb-cursor0",
        ),
        ("dnf", False, "sudo dnf install --assumeyes libglvnd-egl xcb-util-cursor"),
        ("pacman", False, "sudo pacman -Sy --needed --noconfirm libglvnd xcb-util-cursor"),
    ],
)
def test_a_missing_library_is_named_with_the_command_that_installs_it(
    manager: PackageManager, is_root: bool, expected: str
) -> None:
    missing = ["libEGL.so.1", "libxcb-cursor.so.0"]
    with pytest.raises(SetupError) as raised:
        SystemPackages(manager, is_root, install=False).require(sentence(missing), missing)
    first, command, last = str(raised.value).splitlines()
    assert "libEGL.so.1, libxcb-cursor.so.0" in first
    assert command.strip() == expected
    assert "--install-system" in last


@pytest.mark.parametrize("manager", [None, "apt-get"])
def test_a_library_of_no_known_package_is_named_all_the_same(manager: PackageManager | None) -> None:
    with pytest.raises(SetupError, match=re.escape("libstrange.so.7")):
        SystemPackages(manager, is_root=True, install=True).require(sentence(["libstrange.so.7"]), ["libstrange.so.7"])


def test_what_is_missing_is_installed_where_that_was_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def succeed(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", succeed)
    SystemPackages("apt-get", is_root=True, install=True).require("Missing.", ["libGL.so.1"])
    assert ran == [
        ["apt-get", "update"],
        ["apt-get", "install", "--yes", "--no-install-recommends", "libgl1"],
    ]


def test_an_installation_that_fails_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 100)

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(SetupError, match="`apt-get update` failed"):
        SystemPackages("apt-get", is_root=True, install=True).require("Missing.", ["libGL.so.1"])


def test_one_package_that_holds_several_libraries_is_installed_once() -> None:
    wayland = ["libwayland-client.so.0", "libwayland-cursor.so.0"]
    assert SystemPackages("pacman", is_root=True, install=False).commands(wayland)[-1][-1:] == ["wayland"]


def test_an_incomplete_venv_module_is_named_with_its_package() -> None:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert PACKAGES["venv"]["apt-get"] == version


def test_the_loader_s_words_are_read() -> None:
    words = """\
/x/libQt6Widgets.so.6:
\tlibEGL.so.1 => not found
\tlibGL.so.1 => /usr/lib/libGL.so.1 (0x00007f)
/x/libqxcb.so:
\tlibEGL.so.1 => not found
"""
    assert not_found(words) == ["libEGL.so.1"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
def test_libraries_that_were_found_once_are_not_looked_for_again(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def found(_wanted: list[str]) -> list[str]:
        return []

    def unexpected(_wanted: list[str]) -> list[str]:
        raise AssertionError("looked again")

    monkeypatch.setattr(qt, "missing_libraries", found)
    require_libraries(new_stamp(development=False), NO_PACKAGES, ["xcb"])
    monkeypatch.setattr(qt, "missing_libraries", unexpected)
    remembered = read_stamp()
    assert remembered is not None
    require_libraries(remembered, NO_PACKAGES, ["xcb"])
    assert (venv / "milepost-setup.json").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
@pytest.mark.usefixtures("venv")
def test_a_missing_library_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_wanted: list[str]) -> list[str]:
        return ["libEGL.so.1"]

    monkeypatch.setattr(qt, "missing_libraries", missing)
    finished = write_stamp(new_stamp(development=False))
    with pytest.raises(SetupError, match="libEGL"):
        require_libraries(finished, SystemPackages("dnf", is_root=True, install=False), ["xcb"])
    assert read_stamp() == finished


@pytest.mark.parametrize(
    ("environ", "system", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_looked_for_on_linux_alone(environ: dict[str, str], system: str, expected: bool) -> None:
    assert has_display(environ, system) is expected


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, ["offscreen"]),
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["xcb", "wayland"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ["offscreen"]),
    ],
)
def test_only_the_platforms_in_use_are_checked(environ: dict[str, str], expected: list[str]) -> None:
    assert platforms(environ) == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], True),
        (["my.milepost"], True),
        (["status", "my.milepost"], False),
        (["--version"], False),
        (["status"], False),
    ],
)
def test_the_window_opens_with_no_argument_or_with_a_file(arguments: list[str], expected: bool) -> None:
    assert opens_window(arguments) is expected


@pytest.mark.usefixtures("venv")
def test_an_environment_serves_until_something_it_was_made_from_changes() -> None:
    assert is_current(new_stamp(development=False), development=False)
    assert is_current(new_stamp(development=True), development=False)
    assert not is_current(new_stamp(development=False), development=True)
    assert not is_current(new_stamp(development=False)._replace(pins="older"), development=False)
    assert not is_current(new_stamp(development=False)._replace(home="elsewhere 3.11"), development=False)


def test_an_environment_without_its_python_does_not_serve(venv: Path) -> None:
    shutil.rmtree(venv)
    assert not is_current(new_stamp(development=False), development=False)


@pytest.mark.parametrize("content", [None, "", "{}", '{"home": 1', "[]"])
def test_a_half_made_environment_has_no_stamp(venv: Path, content: str | None) -> None:
    if content is not None:
        (venv / "milepost-setup.json").write_text(content)
    assert read_stamp() is None


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that would run, on a machine where all is set up."""
    seen: list[list[str]] = []

    def ready(_packages: SystemPackages, *, development: bool) -> Stamp:
        return new_stamp(development=development)

    def record(command: list[str], *_: object, **__: object) -> int:
        seen.append([Path(command[0]).stem, *command[1:]])
        return 0

    def nothing(*_: object) -> None:
        return None

    monkeypatch.setattr(commands, "prepare", ready)
    monkeypatch.setattr(commands, "require_libraries", nothing)
    monkeypatch.setattr(commands, "_hand_over", record)
    monkeypatch.setattr(subprocess, "call", record)
    return seen


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["run"], ["milepost"]),
        (["run", "my.milepost"], ["milepost", "my.milepost"]),
        (["run", "status", "my.milepost", "--json"], ["milepost", "status", "my.milepost", "--json"]),
        (["run", "--install-system", "chart", "a", "b.png"], ["milepost", "chart", "a", "b.png"]),
        (["--install-system", "run", "new", "--install-system"], ["milepost", "new", "--install-system"]),
        (["test", "-k", "curve", "-x"], ["python", "-m", "pytest", "-k", "curve", "-x"]),
    ],
)
def test_arguments_go_through(
    handed_over: list[list[str]], words: list[str], expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(words) == 0
    assert handed_over == [expected]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_example_is_written_and_painted(
    handed_over: list[list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    no_display(monkeypatch, tmp_path)
    assert main(["run"]) == 0
    assert [command[:3] for command in handed_over] == [
        ["milepost", "import", "milepost-example.milepost"],
        ["milepost", "status", "milepost-example.milepost"],
        ["milepost", "chart", "milepost-example.milepost"],
    ]
    said = capsys.readouterr().out
    assert said.startswith("There is no display here")
    assert "milepost-example.milepost" in said
    assert "milepost-example.png" in said


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_an_example_that_is_there_is_kept(
    handed_over: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_display(monkeypatch, tmp_path)
    (tmp_path / "milepost-example.milepost").touch()
    assert main(["run"]) == 0
    assert [command[1] for command in handed_over] == ["status", "chart"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_a_file_s_status_is_printed(
    handed_over: list[list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    no_display(monkeypatch, tmp_path)
    assert main(["run", "my.milepost"]) == 0
    assert handed_over == [["milepost", "status", "my.milepost"]]
    assert "no display" in capsys.readouterr().out


@pytest.mark.parametrize(("words", "expected"), [([], 2), (["fly"], 2), (["--help"], 0)])
def test_wrong_usage_is_answered_with_the_usage(
    words: list[str], expected: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == expected
    assert "usage: python3 packaging/bootstrap.py" in "".join(capsys.readouterr())


def test_the_script_can_be_read_by_old_pythons() -> None:
    script = (ROOT / "packaging" / "bootstrap.py").read_text()
    assert not re.search(r"\bf[\"']|->|:=|async|match ", script)


def test_every_version_is_pinned_exactly_and_names_no_address() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text().splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert pins == sorted(pins, key=str.lower)
    assert all(re.fullmatch(r"[\w-]+==[\w.]+(; .+)?", pin) for pin in pins)


def no_display(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(folder)
    assert not has_display(os.environ, "linux")
