"""Makes `.venv` with the pinned versions and remembers that it did, so that the next start skips it."""

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from bootstrapping.errors import SetupError
from bootstrapping.system import SystemPackages

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PROJECT = ROOT / "pyproject.toml"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"


class Stamp(NamedTuple):
    """What a finished environment was made from."""

    home: str
    pins: str
    development: bool
    platforms: list[str]
    """The Qt platforms whose system libraries were all there."""


def program(name: str) -> str:
    """Path of an executable in the environment."""
    return str(VENV / ("Scripts" if os.name == "nt" else "bin") / (f"{name}.exe" if os.name == "nt" else name))


def prepare(packages: SystemPackages, *, development: bool) -> Stamp:
    """Make the environment where it is missing, half made or out of date; with the development tools where asked."""
    stamp = read_stamp()
    if stamp and is_current(stamp, development=development):
        return stamp
    wanted = new_stamp(development=development or (stamp is not None and stamp.development))
    print("Setting up .venv; the first time this takes a minute or two.", file=sys.stderr)
    _stamp_file().unlink(missing_ok=True)
    if stamp is None or stamp.home != wanted.home or not Path(program("python")).exists():
        _create(packages)
    _install(development=wanted.development)
    return write_stamp(wanted)


def new_stamp(*, development: bool) -> Stamp:
    """What an environment made now would be made from."""
    # An environment holds the path it was made at and belongs to one Python.
    home = f"{VENV} {sys.version_info.major}.{sys.version_info.minor}"
    pins = hashlib.sha256(PROJECT.read_bytes() + CONSTRAINTS.read_bytes()).hexdigest()
    return Stamp(home, pins, development, [])


def is_current(stamp: Stamp, *, development: bool) -> bool:
    """Whether the environment with this stamp serves as it is."""
    same = stamp[:2] == new_stamp(development=development)[:2]
    return same and stamp.development >= development and Path(program("python")).exists()


def read_stamp() -> Stamp | None:
    """What the environment was made from, or None where it is missing or unfinished."""
    try:
        return Stamp(**json.loads(_stamp_file().read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def write_stamp(stamp: Stamp) -> Stamp:
    """Record that the environment is finished."""
    unfinished = _stamp_file().with_suffix(".part")
    unfinished.write_text(json.dumps(stamp._asdict()))
    unfinished.replace(_stamp_file())
    return stamp


def _stamp_file() -> Path:
    return VENV / "milepost-setup.json"


def _create(packages: SystemPackages) -> None:
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        packages.require("Python cannot make environments here, because its venv module is incomplete.", ["venv"])
    # Started from within .venv itself, Python must not remove the files it runs from.
    python = str(getattr(sys, "_base_executable", sys.executable))
    _call([python, "-m", "venv", "--clear", str(VENV)], "Python could not make the environment .venv.")


def _install(*, development: bool) -> None:
    pip = [program("python"), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    failed = "pip could not install the pinned versions; check the network connection and start again."
    _call([*pip, "--constraint", str(CONSTRAINTS), *_requirements(development=development)], failed)
    # Built with the pinned backend that the first call installed, and not with the newest from the network.
    _call([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], failed)
    # Where Python may not write bytecode by itself, each start would compile every module again.
    _call([program("python"), "-m", "compileall", "-q", str(ROOT / "src")], "Python could not compile the program.")


def _requirements(*, development: bool) -> list[str]:
    import tomllib  # noqa: PLC0415 - only a first start needs it

    table = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    wanted: list[str] = table["build-system"]["requires"] + table["project"]["dependencies"]
    return wanted + table["dependency-groups"]["dev"] if development else wanted


def _call(command: list[str], failed: str) -> None:
    """Run a command with its words on standard error, since standard output belongs to the program."""
    if subprocess.run(command, check=False, stdout=sys.stderr).returncode:
        raise SetupError(f"{failed} What it said stands above.")
