"""A picture is kept current by a process of its own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PATIENCE = 60.0

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


def comes(fact: Callable[[], bool]) -> bool:
    """Whether a fact comes to be within the time one waits for a busy machine."""
    end = time.monotonic() + PATIENCE
    while not fact() and time.monotonic() < end:
        time.sleep(0.05)
    return fact()


@pytest.fixture
def watching(run: Run, su7: str) -> Iterator["subprocess.Popen[str]"]:
    assert run("check", su7).status == 0
    command = [sys.executable, "-m", "milepost", "watch", su7, "out.png", "--size", "400x300"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ) as process:
        assert comes(Path("out.png").exists)
        yield process
        process.kill()


@needs_signals
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_well_when_it_is_interrupted(watching: "subprocess.Popen[str]", number: signal.Signals) -> None:
    watching.send_signal(number)
    assert watching.wait(PATIENCE) == 0
    assert watching.stderr
    assert "Stopped" in watching.stderr.read()


@needs_signals
def test_the_picture_follows_the_file_also_where_that_was_away(
    run: Run, su7: str, watching: "subprocess.Popen[str]"
) -> None:
    first = Path("out.png").read_bytes()
    run("add", su7, "--deliveries", "30,000", "--period", "2024-12")
    assert comes(lambda: Path("out.png").read_bytes() != first)
    second = Path("out.png").read_bytes()
    Path(su7).rename("away.milepost")
    time.sleep(0.7)
    run("undo", "away.milepost")
    Path("away.milepost").rename(su7)
    assert comes(lambda: Path("out.png").read_bytes() == first)
    assert second != first
    assert watching.poll() is None


def test_what_cannot_be_painted_at_first_is_said(run: Run) -> None:
    ran = run("watch", "gone.milepost", "out.png")
    assert (ran.status, "gone.milepost" in ran.err, Path("out.png").exists()) == (1, True, False)
