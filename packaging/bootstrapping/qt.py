"""Finds the system libraries that Qt needs and the machine lacks. Linux alone leaves any of them to the user."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from bootstrapping.environment import VENV, Stamp, write_stamp
from bootstrapping.errors import SetupError
from bootstrapping.system import SystemPackages

USED = ("lib/libQt6Widgets.so.6", "lib/libQt6Svg.so.6", "lib/libQt6DBus.so.6")


def has_display(environ: Mapping[str, str], system: str) -> bool:
    """Whether a window can open. A platform that was named (offscreen, vnc) needs none of the usual displays."""
    return system != "linux" or any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def platforms(environ: Mapping[str, str]) -> list[str]:
    """The Qt platform plugins that a window would use here; without a display, the one that paints into memory."""
    if environ.get("QT_QPA_PLATFORM"):
        return ["offscreen"]
    shown = {"DISPLAY": "xcb", "WAYLAND_DISPLAY": "wayland"}
    return [plugin for name, plugin in shown.items() if environ.get(name)] or ["offscreen"]


def require_libraries(stamp: Stamp, packages: SystemPackages, wanted: list[str]) -> None:
    """See to it that Qt can load these platforms, and remember it."""
    if sys.platform != "linux" or set(wanted) <= set(stamp.platforms):
        return
    if missing := missing_libraries(wanted):
        packages.require(sentence(missing), missing)
        if still := missing_libraries(wanted):
            raise SetupError(f"{sentence(still)} The packages that were installed do not hold it.")
    write_stamp(stamp._replace(platforms=sorted({*stamp.platforms, *wanted})))


def sentence(missing: list[str]) -> str:
    """Name what is missing."""
    noun = "library" if len(missing) == 1 else "libraries"
    return f"Qt needs the system {noun} {', '.join(missing)}, which this machine lacks."


def missing_libraries(wanted: list[str]) -> list[str]:
    """Ask the dynamic loader which libraries it would not find."""
    loader = shutil.which("ldd")
    if loader is None:
        return []
    files = [qt / part for qt in _qt_folders() for part in (*USED, *(f"plugins/platforms/libq{p}.so" for p in wanted))]
    command = [loader, *map(str, files)]
    words = subprocess.run(command, check=False, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"})
    return not_found(words.stdout)


def not_found(words: str) -> list[str]:
    """The names that ldd could not find, each once."""
    return sorted({line.split()[0] for line in words.splitlines() if line.endswith("=> not found")})


def _qt_folders() -> list[Path]:
    return list(VENV.glob("lib/python3*/site-packages/PySide6/Qt"))
