"""Connections to a file, with the settings under which a document in a synced folder stays whole."""

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from time import monotonic, monotonic_ns, sleep
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_SECONDS = 5.0
PAUSE_SECONDS = 0.001
"""Between two tries to get the write lock, at least."""

LONGEST_TEXT = 1_000_000
LONGEST_EDIT = 128 * LONGEST_TEXT
"""Bytes that a row takes at most, so that no file can fill the memory; an edit in the history holds many rows."""

SETTINGS = ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "synchronous=EXTRA")
"""EXTRA rather than FULL: after a power cut the journal of an edit that was confirmed must not be there again."""


_MAGIC = b"SQLite format 3\0"
_HEADER = 100


class FileHeaderError(Exception):
    """A file does not begin as an SQLite database does."""


class OpenDatabase:
    """The open database of a file, and sqlite-utils' tools for its tables."""

    def __init__(self, conn: sqlite3.Connection, busy_seconds: float = BUSY_SECONDS) -> None:
        """`busy_seconds` is how long it waits for what others are at."""
        self.conn, self.busy_seconds = conn, busy_seconds
        self.is_checked = True
        """Whether all rows were looked at when it was opened."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.conn.close()

    @cached_property
    def tools(self) -> "Database":
        """What makes and alters tables; its plugins, which anyone may have installed, do not run."""
        from sqlite_utils import Database  # noqa: PLC0415 - loading it takes longer than reading a file

        return Database(self.conn, execute_plugins=False, recursive_triggers=False)


def connect(path: Path, busy_seconds: float = BUSY_SECONDS) -> OpenDatabase:
    """Connect to the existing file at `path`; foreign keys are still off."""
    database = _connect(path, "mode=rw", busy_seconds)
    try:
        for setting in SETTINGS:
            database.conn.execute(f"PRAGMA {setting}")
    except BaseException:
        database.close()
        raise
    return database


def peek(path: Path) -> tuple[int, int]:
    """The application id and the schema version in the first bytes of a file; FileHeaderError where it has none.

    It is read as it lies, which takes no lock, plays back no journal and puts no file beside it. SQLite is not asked:
    after a crash the rest of the file may be sound only once the journal has been played back.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise FileHeaderError
    return int.from_bytes(header[68:72]), int.from_bytes(header[60:64])


def number(database: OpenDatabase, pragma: str) -> int:
    """The whole number that `PRAGMA <pragma>` answers with."""
    return int(database.conn.execute(f"PRAGMA {pragma}").fetchone()[0])


@contextmanager
def long_texts(database: OpenDatabase) -> Generator[None]:
    """Let rows be as long as an edit of the history may be."""
    database.conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_EDIT)
    try:
        yield
    finally:
        database.conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_TEXT)


def commit(database: OpenDatabase) -> None:
    """Put the open transaction on the disk."""
    database.conn.execute("COMMIT")


@contextmanager
def writing(database: OpenDatabase, end: Callable[[OpenDatabase], None] = commit) -> Generator[None]:
    """One transaction that holds the write lock from its first statement on; undone on any error."""
    _begin(database)
    try:
        yield
        end(database)
    except BaseException:
        database.conn.rollback()
        raise


@contextmanager
def reading(database: OpenDatabase) -> Generator[None]:
    """One transaction in which all reads see the same moment; amid a change they see that so far."""
    if database.conn.in_transaction:
        yield
        return
    database.conn.execute("BEGIN")
    try:
        yield
    finally:
        database.conn.rollback()


def _begin(database: OpenDatabase) -> None:
    """Take the write lock, trying often: SQLite's own pauses grow so long that others would always come first."""
    deadline = monotonic() + database.busy_seconds
    database.conn.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                database.conn.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > deadline:
                    raise
            else:
                return
            # Not all who wait try at the same moments.
            sleep(PAUSE_SECONDS * (1 + monotonic_ns() % 1000 / 1000))
    finally:
        database.conn.execute(f"PRAGMA busy_timeout = {int(database.busy_seconds * 1000)}")


def _connect(path: Path, access: str, busy_seconds: float) -> OpenDatabase:
    connection = sqlite3.connect(
        f"{_address(path)}?{access}",
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,  # one thread at a time uses it, but not always the same one
    )
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_TEXT)
    return OpenDatabase(connection, busy_seconds)


def _address(path: Path) -> str:
    address = path.absolute().as_uri()
    # SQLite takes no host in a file URI; a Windows share goes into the path as four slashes.
    return address if address.startswith("file:///") else f"file:////{address.removeprefix('file://')}"
