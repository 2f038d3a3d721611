"""Whether there is a display to open a window on: where there is none, Qt ends the program and cannot be stopped."""

import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_WAIT_SECONDS = 1.0


def display_answers(environment: Mapping[str, str], system: str = sys.platform) -> bool:
    """Whether a window can be shown; only where X or Wayland is needed it takes asking."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if not system.startswith("linux") or (platform and not platform.startswith(("xcb", "wayland"))):
        return True
    return _wayland_answers(environment) or _x_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    return bool(name) and _connects(str(Path(environment.get("XDG_RUNTIME_DIR", "/")) / str(name)))


def _x_answers(display: str) -> bool:
    """Another machine's display, reached over the network, is taken at its word."""
    local = re.fullmatch(r"(?:unix)?:([0-9]+)(?:\.[0-9]+)?", display)
    if local is None:
        return bool(display)
    name = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where X servers listen
    return _connects(name) or _connects(f"\0{name}")


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as attempt:
        attempt.settimeout(_WAIT_SECONDS)
        try:
            attempt.connect(address)
        except (OSError, ValueError):
            return False
    return True
