"""Commands as programs of their own: exit status, closed pipes, other encodings, and what they load."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

MILEPOST = (sys.executable, "-m", "milepost")


@pytest.fixture(autouse=True)
def buffered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Output leaves when the program ends, as it does for users."""
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)


def start(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, "PYTHONUTF8": "1", **environment}
    return subprocess.run(
        [*MILEPOST, *words], env=settings, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_the_exit_status_is_that_of_the_program(su7: str) -> None:
    assert start("status", su7).returncode == 0
    assert start("status", "gone.milepost").returncode == 1
    assert start("status").returncode == 2


def test_the_version_is_printed() -> None:
    ran = start("--version")
    assert (ran.returncode, ran.stdout) == (0, "milepost 0.1.0\n")


def test_status_loads_neither_qt_nor_the_live_chart(su7: str) -> None:
    script = f"""
import sys
from milepost.app.main import main
status = main(["status", {su7!r}])
print(*sorted({{name.split(".")[0] for name in sys.modules}} & {{"PySide6", "shiboken6", "pyqtgraph"}}))
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=True)
    assert ran.stdout.splitlines()[-1] == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes that close early")
@pytest.mark.parametrize("command", ["status", "history", "--help"])
def test_a_closed_pipe_gives_no_traceback(su7: str, command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ran = subprocess.run(
            [*MILEPOST, command, su7], stdout=pipe, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False
        )
    assert ran.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_output_that_cannot_be_written_fails_with_a_sentence(su7: str) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ran = subprocess.run(
            [*MILEPOST, "status", su7], stdout=full, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False
        )
    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)


def test_ascii_output_has_plain_signs_and_valid_json(su7: str) -> None:
    text = start("status", su7, "--known-on", "2024-10-15", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "############################..." in text.stdout
    assert ">= 57,310" in text.stdout
    assert start("status", su7, "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0").returncode == 0


def test_the_words_are_english_whatever_the_locale(su7: str) -> None:
    german = start("status", su7, LANG="de_DE.UTF-8", LC_ALL="de_DE.UTF-8", LANGUAGE="de")
    assert german.stdout == start("status", su7).stdout


def test_a_chart_needs_no_display(su7: str) -> None:
    settings = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT_" not in name}
    ran = subprocess.run([*MILEPOST, "chart", su7, "out.png"], env=settings, capture_output=True, check=False)
    assert (ran.returncode, Path("out.png").exists()) == (0, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows interrupts in another way")
def test_an_interrupt_is_quiet() -> None:
    script = """
import os, signal
from milepost.app import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # a process started in the background ignores it
main.run_command = lambda *_: os.kill(os.getpid(), signal.SIGINT) or signal.pause()
raise SystemExit(main.main(["status"]))
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (128 + signal.SIGINT, "", "")
