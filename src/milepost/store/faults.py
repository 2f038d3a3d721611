"""Turns what SQLite and the system report into sentences, so that their errors never leave the store."""

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from milepost.store import errors


@contextmanager
def told_of(path: Path) -> Generator[None]:
    """Raise errors of SQLite and of the system about `path` as `MilepostError`s."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise _refused(error) from error
    except sqlite3.DatabaseError as error:
        raise _of_sqlite(path, error) from error
    except OSError as error:
        raise _of_system(path, error) from error
    except UnicodeDecodeError as error:
        # SQLite names what is wrong, and that name may be damaged itself.
        raise errors.damaged(path, "it holds text that is none") from error


_RULES = {
    "tracker.name": "There is already a tracker of this name. Nothing was changed.",
    "goal.tracker_id, goal.name": "The tracker already has a goal of this name. Nothing was changed.",
}

_SQLITE = {
    sqlite3.SQLITE_BUSY: errors.busy,
    sqlite3.SQLITE_LOCKED: errors.busy,
    sqlite3.SQLITE_READONLY: errors.read_only,
    sqlite3.SQLITE_PERM: errors.no_permission,
    sqlite3.SQLITE_CANTOPEN: errors.no_permission,
    sqlite3.SQLITE_FULL: errors.disk_full,
    sqlite3.SQLITE_NOTADB: errors.no_database,
    sqlite3.SQLITE_TOOBIG: errors.too_long,
}

_SYSTEM = {
    errno.ENOENT: errors.missing,
    errno.ENOTDIR: errors.missing,
    errno.EEXIST: errors.taken,
    errno.EISDIR: errors.no_file,
    errno.EACCES: errors.no_permission,
    errno.EPERM: errors.no_permission,
    errno.EROFS: errors.read_only,
    errno.ENOSPC: errors.disk_full,
    errno.EDQUOT: errors.disk_full,
}


def _refused(error: sqlite3.IntegrityError) -> errors.RefusedRowError | errors.ConflictError:
    rule = str(error).partition("constraint failed")[2].lstrip(": ")
    if not rule:
        return errors.ConflictError(
            "Another program has changed what this depends on: a row it needs is gone, or rows were added to what "
            "it would remove. Nothing was changed."
        )
    if rule.endswith(".id"):
        return errors.ConflictError(f"Another program has used the same number ({rule}). Nothing was changed.")
    return errors.RefusedRowError(_RULES.get(rule, f"The file only takes rows where {rule}. Nothing was changed."))


def _of_sqlite(path: Path, error: sqlite3.DatabaseError) -> errors.StoreError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code == sqlite3.SQLITE_CORRUPT:
        return errors.damaged(path, str(error))
    if code == sqlite3.SQLITE_IOERR:
        return errors.unreachable(path, str(error))
    tell = _SQLITE.get(code)
    return tell(path) if tell else errors.failed(path, str(error))


def _of_system(path: Path, error: OSError) -> errors.StoreError:
    where = Path(error.filename) if isinstance(error.filename, str) else path
    if error.errno in {errno.EIO, errno.EFBIG, errno.ENODEV, errno.ENXIO, errno.ESTALE}:
        return errors.unreachable(where, error.strerror or str(error))
    tell = _SYSTEM.get(error.errno or 0)
    return tell(where) if tell else errors.failed(where, error.strerror or str(error))
