"""Which system package holds which library, by package manager."""

import sys
from typing import Literal

PackageManager = Literal["apt-get", "dnf", "pacman"]


def _package(apt: str, dnf: str, pacman: str) -> dict[PackageManager, str]:
    return {"apt-get": apt, "dnf": dnf, "pacman": pacman}


def _apt_only(apt: str) -> dict[PackageManager, str]:
    """A library that apt keeps in a package of its own where the others keep all of xcb in one."""
    return _package(apt, "libxcb", "libxcb")


# Debian and Ubuntu renamed some packages for 64-bit time (libglib2.0-0t64); those provide the old names as well.
PACKAGES: dict[str, dict[PackageManager, str]] = {
    "venv": _package(f"python{sys.version_info.major}.{sys.version_info.minor}-venv", "python3", "python"),
    "libEGL.so.1": _package("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": _package("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11-xcb.so.1": _package("libx11-xcb1", "libX11-xcb", "libx11"),
    "libX11.so.6": _package("libx11-6", "libX11", "libx11"),
    "libdbus-1.so.3": _package("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": _package("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": _package("libfreetype6", "freetype", "freetype2"),
    "libgcc_s.so.1": _package("libgcc-s1", "libgcc", "gcc-libs"),
    "libglib-2.0.so.0": _package("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": _package("libglib2.0-0", "glib2", "glib2"),
    "libstdc++.so.6": _package("libstdc++6", "libstdc++", "gcc-libs"),
    "libwayland-client.so.0": _package("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": _package("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libxcb-cursor.so.0": _package("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": _package("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": _package("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": _package("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": _package("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-util.so.1": _package("libxcb-util1", "xcb-util", "xcb-util"),
    "libxkbcommon-x11.so.0": _package("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxkbcommon.so.0": _package("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libz.so.1": _package("zlib1g", "zlib", "zlib"),
    "libzstd.so.1": _package("libzstd1", "libzstd", "zstd"),
    "libxcb-randr.so.0": _apt_only("libxcb-randr0"),
    "libxcb-render.so.0": _apt_only("libxcb-render0"),
    "libxcb-shape.so.0": _apt_only("libxcb-shape0"),
    "libxcb-shm.so.0": _apt_only("libxcb-shm0"),
    "libxcb-sync.so.1": _apt_only("libxcb-sync1"),
    "libxcb-xfixes.so.0": _apt_only("libxcb-xfixes0"),
    "libxcb-xinerama.so.0": _apt_only("libxcb-xinerama0"),
    "libxcb-xkb.so.1": _apt_only("libxcb-xkb1"),
    "libxcb.so.1": _apt_only("libxcb1"),
}
"""Package by library and package manager; `venv` stands for what Python needs to make environments."""
