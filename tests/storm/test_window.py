"""Runs the storms over the window in processes of their own, as what they do to Qt must not be left to other tests."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]


@pytest.mark.parametrize("storm", ["window_storm.py", "fault_storm.py"])
def test_the_window_weathers_it(storm: str, request: pytest.FixtureRequest, *, is_full: bool) -> None:
    command = [sys.executable, "-m", "pytest", str(FOLDER / storm), "-p", "no:cacheprovider"]
    if seed := request.config.getoption("--storm-seed"):
        command.append(f"--storm-seed={seed}")
    if is_full:
        command += ["--storm", "--capture=no"]
    ran = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False)
    print(ran.stdout)
    assert ran.returncode == 0, ran.stdout + ran.stderr
