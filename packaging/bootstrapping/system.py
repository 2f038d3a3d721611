"""The system's package manager: the one command that installs what is missing, and running it where asked."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from typing import NamedTuple

from bootstrapping.errors import SetupError
from bootstrapping.packages import PACKAGES, PackageManager

INSTALL: dict[PackageManager, list[list[str]]] = {
    "apt-get": [["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends"]],
    "dnf": [["dnf", "install", "--assumeyes"]],
    "pacman": [["pacman", "-Sy", "--needed", "--noconfirm"]],
}
"""What refreshes the lists and installs, by package manager; the names follow the last command."""


class SystemPackages(NamedTuple):
    """How system packages are installed on this machine, and whether to do so unasked."""

    manager: PackageManager | None
    is_root: bool
    install: bool

    @classmethod
    def of_this_machine(cls, *, install: bool) -> "SystemPackages":
        """Look which package manager there is."""
        found: list[PackageManager] = [name for name in INSTALL if shutil.which(name)]
        return cls(found[0] if found else None, is_root=os.name == "posix" and os.geteuid() == 0, install=install)

    def commands(self, missing: Iterable[str]) -> list[list[str]]:
        """The commands that install these libraries, or none where no package of theirs is known here."""
        if self.manager is None:
            return []
        known = {PACKAGES[name][self.manager] for name in missing if name in PACKAGES}
        *before, last = INSTALL[self.manager]
        sudo = [] if self.is_root else ["sudo"]
        return [[*sudo, *command] for command in (*before, [*last, *sorted(known)])] if known else []

    def require(self, problem: str, missing: Iterable[str]) -> None:
        """Install what is missing where that was asked for; else raise the problem with the command that would."""
        commands = self.commands(missing)
        if not commands:
            raise SetupError(f"{problem} Install it with this system's package manager and start again.")
        text = " && ".join(" ".join(command) for command in commands)
        if not self.install:
            raise SetupError(f"{problem} This installs it:\n  {text}\nWith --install-system it is run for you.")
        print(f"{problem} Installing it:\n  {text}", file=sys.stderr)
        for command in commands:
            _run(command)


def _run(command: list[str]) -> None:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        status = subprocess.run(command, check=False, stdout=sys.stderr, env=quiet).returncode
    except OSError as error:
        raise SetupError(f"{command[0]} could not be started: {error}.") from error
    if status:
        raise SetupError(f"`{' '.join(command)}` failed. What it said stands above.")
