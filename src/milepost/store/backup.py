"""Whole copies of a file, made while it is open elsewhere, and brought back."""

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from milepost.store import errors
from milepost.store.connect import BUSY_SECONDS, OpenDatabase, connect

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_PAUSE_SECONDS = 0.05


def copy_to(database: OpenDatabase, out: Path, busy_seconds: float = BUSY_SECONDS) -> None:
    """Make `out` a whole copy of the open database; never over an existing file."""
    out.open("xb").close()
    try:
        with connect(out) as copy:
            _copy(database, copy, out, busy_seconds)
    except BaseException:
        out.unlink()
        raise


def back_up(database: OpenDatabase, path: Path, backups: Path) -> Path:
    """Copy the open database of `path` into the folder `backups`, under a name of its own; returns where."""
    out = _free_name(path, backups)
    copy_to(database, out)
    return out


def keep_bytes(path: Path, backups: Path) -> Path:
    """Copy the bytes of a file that can no longer be opened into the folder `backups`; returns where."""
    out = _free_name(path, backups)
    with out.open("xb") as kept:
        kept.write(path.read_bytes())
    return out


def put_in_place(database: OpenDatabase, path: Path) -> None:
    """Make `path` a whole copy of the open database at one stroke, whatever stood there."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    copy_to(database, fresh)
    try:
        # A journal left beside a damaged file would be played back into the copy.
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def pour_into(database: OpenDatabase, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
    """Replace the content of the sound file at `path` in one transaction, so that who has it open sees the change."""
    with connect(path) as target:
        _copy(database, target, path, busy_seconds)


def _copy(source: OpenDatabase, target: OpenDatabase, path: Path, busy_seconds: float) -> None:
    """Copy all pages in one transaction; FileBusyError where a lock lasts longer than the seconds given."""
    deadline = monotonic() + busy_seconds

    # Left alone, the copy would wait for a lock without end.
    def give_up(status: int, _remaining: int, _total: int) -> None:
        if status in _BUSY and monotonic() > deadline:
            raise errors.busy(path)

    source.conn.backup(target.conn, progress=give_up, sleep=_PAUSE_SECONDS)


def _free_name(path: Path, backups: Path) -> Path:
    backups.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    names = (f"{path.stem}-{stamp}{suffix}{path.suffix}" for suffix in ("", *(f"-{count}" for count in range(2, 1000))))
    free = next((backups / name for name in names if not (backups / name).exists()), None)
    if free is None:
        raise errors.taken(backups / path.name)
    return free
