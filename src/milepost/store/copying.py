"""Whole copies of an open file, made while others have it open too, and brought back."""

import os
import sqlite3
from pathlib import Path
from time import monotonic

from milepost.store import errors
from milepost.store.connect import BUSY_SECONDS, OpenDatabase, connect

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_PAUSE_SECONDS = 0.05
_UNFINISHED = ".unfinished"


def copy_to(database: OpenDatabase, out: Path, busy_seconds: float = BUSY_SECONDS) -> None:
    """Make `out` a whole copy of the open database, never a part of one, and never over an existing file."""
    if out.exists():
        raise errors.taken(out)
    fresh = _copied_beside(database, out, busy_seconds)
    try:
        _name(fresh, out)
    finally:
        fresh.unlink(missing_ok=True)


def put_in_place(database: OpenDatabase, path: Path) -> None:
    """Make `path` a whole copy of the open database at one stroke, whatever stood there."""
    fresh = _copied_beside(database, path, BUSY_SECONDS)
    try:
        # A journal left beside a damaged file would be played back into the copy.
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def pour_into(database: OpenDatabase, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
    """Replace the content of the sound file at `path` in one transaction, so that who has it open sees the change."""
    with connect(path) as target:
        _copy(database, target, path, busy_seconds)


def is_left_over(path: Path) -> bool:
    """Whether a file is a copy that was never finished, as the program was ended meanwhile."""
    return path.name.startswith(".") and path.name.endswith(_UNFINISHED)


def unfinished(path: Path) -> Path:
    """A name beside `path` for what is not finished, or not wanted for long."""
    return path.with_name(f".{path.name}.{os.getpid()}{_UNFINISHED}")


def _copied_beside(database: OpenDatabase, path: Path, busy_seconds: float) -> Path:
    """A whole copy in the folder of `path`, on the disk, under a name of its own."""
    fresh = unfinished(path)
    fresh.unlink(missing_ok=True)
    try:
        fresh.open("xb").close()
        with connect(fresh) as copy:
            _copy(database, copy, path, busy_seconds)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def _name(fresh: Path, out: Path) -> None:
    """Give a file its name too, unless that is taken; FileExistsError then."""
    try:
        os.link(fresh, out)
    except FileExistsError:
        raise
    except OSError:  # a disk that knows no second names
        if out.exists():
            raise errors.taken(out) from None
        fresh.rename(out)


def _copy(source: OpenDatabase, target: OpenDatabase, path: Path, busy_seconds: float) -> None:
    """Copy all pages in one transaction; FileBusyError where a lock lasts longer than the seconds given."""
    deadline = monotonic() + busy_seconds

    # Left alone, the copy would wait for a lock without end.
    def give_up(status: int, _remaining: int, _total: int) -> None:
        if status in _BUSY and monotonic() > deadline:
            raise errors.busy(path)

    source.conn.backup(target.conn, progress=give_up, sleep=_PAUSE_SECONDS)
