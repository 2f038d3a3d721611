"""The copies that are kept of each file in a folder of its own: one a day, and one before much is replaced."""

import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import time

from milepost.store import errors
from milepost.store.connect import OpenDatabase
from milepost.store.copying import copy_to, is_left_over

KEPT = 10
"""How many copies of a file there are at most."""

LEFT_OVER_SECONDS = 3600

SUFFIX = ".milepost"
LONGEST_STEM = 60
_STAMPED = re.compile(r".*-(\d{8}-\d{6})(?:-\d+)?")
_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was kept, and the moment when it was made, in UTC."""

    made_at: datetime
    path: Path


def utc_now() -> datetime:
    """Read the clock, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Keeping:
    """Keeps copies of the file at `path` below the folder `backups`; methods raise what SQLite and the system do."""

    path: Path
    backups: Path
    now: Callable[[], datetime] = utc_now

    @property
    def folder(self) -> Path:
        """The folder of this file's copies: files of one name in several folders do not mix."""
        real = os.path.normcase(self.path.resolve())
        key = hashlib.sha256(os.fsencode(real)).hexdigest()[:8]
        return self.backups / f"{self.path.stem[:LONGEST_STEM]}-{key}"

    def kept(self) -> tuple[Backup, ...]:
        """The copies there are, the newest first."""
        found = [Backup(made_at, each) for each in _files(self.folder) if (made_at := _made_at(each)) is not None]
        return tuple(
            sorted(found, key=lambda backup: (backup.made_at, len(backup.path.name), backup.path.name), reverse=True)
        )

    def keep(self, database: OpenDatabase) -> Path:
        """Copy the open database of the file, let go of copies that are too many, and return where the copy is."""
        out = self._free_name()
        copy_to(database, out)
        self._thin_out(out)
        return out

    def keep_bytes(self) -> Path:
        """Copy the bytes of a file that can no longer be opened; returns where."""
        out = self._free_name()
        with out.open("xb") as kept:
            kept.write(self.path.read_bytes())
        self._thin_out(out)
        return out

    def has_todays(self) -> bool:
        """Whether there is a copy of the day that it is for the user."""
        today = self.now().astimezone().date()
        return any(backup.made_at.astimezone().date() == today for backup in self.kept())

    def _thin_out(self, newest: Path) -> None:
        """Keep ten: the first of each day stays longer than others of that day, and what was just made stays."""
        kept = self.kept()
        firsts = {backup.made_at.astimezone().date(): backup for backup in kept}
        others = [backup for backup in kept if backup.path != newest]
        later = [backup for backup in others if firsts[backup.made_at.astimezone().date()] is not backup]
        earlier = [backup for backup in others if backup not in later]
        for backup in [*reversed(later), *reversed(earlier)][: max(len(kept) - KEPT, 0)]:
            backup.path.unlink(missing_ok=True)
        for each in _files(self.folder):
            if is_left_over(each) and time() - each.stat().st_mtime > LEFT_OVER_SECONDS:
                each.unlink(missing_ok=True)

    def _free_name(self) -> Path:
        folder = self.folder
        folder.mkdir(parents=True, exist_ok=True)
        stem = f"{self.path.stem[:LONGEST_STEM]}-{self.now().strftime(_STAMP)}"
        names = (f"{stem}{more}{SUFFIX}" for more in ("", *(f"-{count}" for count in range(2, 1000))))
        free = next((folder / name for name in names if not (folder / name).exists()), None)
        if free is None:
            raise errors.taken(folder / self.path.name)
        return free


def _files(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []


def _made_at(path: Path) -> datetime | None:
    found = _STAMPED.fullmatch(path.stem) if path.suffix == SUFFIX else None
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None
