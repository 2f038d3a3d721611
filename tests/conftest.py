"""What every test stands on: Qt painting into memory, folders of its own, and the same examples on every run in CI."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile("development", deadline=None, max_examples=100)
settings.register_profile("ci", deadline=None, max_examples=100, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "development")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--storm` is what `python3 packaging/bootstrap.py storm` gives."""
    parser.addoption("--storm", action="store_true", help="run the tests of tests/storm at their full length")
    parser.addoption("--storm-seed", type=int, help="what a storm draws its chances from, to see the same one again")


HOME_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
}


@pytest.fixture(scope="session", autouse=True)
def test_mode_of_qt() -> None:
    """Keep settings and data of the person who runs the tests out of them."""
    from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - Qt reads its platform when it is loaded

    QStandardPaths.setTestModeEnabled(True)


@pytest.fixture(scope="session", autouse=True)
def application(qapp: object) -> object:
    """One application for all tests, windows and commands alike: a process has room for one only."""
    return qapp


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder for each test, empty at its start."""
    folder = tmp_path_factory.mktemp("home")
    for name, below in HOME_FOLDERS.items():
        monkeypatch.setenv(name, str(folder / below))
    return folder
