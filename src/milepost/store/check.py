"""Whether a file is ours, whole and free of foreign parts, found out without changing a byte of it."""

import sqlite3
import stat
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from milepost.store import errors
from milepost.store.connect import OpenDatabase, peek
from milepost.store.schema import APPLICATION_ID, Migration

_COLUMNS = """SELECT listed.name, columns.name FROM sqlite_schema AS listed, pragma_table_info(listed.name) AS columns
    WHERE listed.type = 'table' AND listed.name != 'sqlite_sequence'"""


def check_header(path: Path, newest: int) -> None:
    """Refuse what is not a Milepost file of schema version 1 to `newest`, from its first bytes alone."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise errors.no_file(path)
    if not status.st_size:
        raise errors.NotADatabaseError(f"{path.name} is empty, so it is not a Milepost file. It was left as it is.")
    application, version = peek(path)
    if application != APPLICATION_ID:
        raise errors.ForeignFileError(
            f"{path.name} is a database of another program, not a Milepost file. It was left as it is."
        )
    _check_version(path, version, newest)


def check_parts(path: Path, database: OpenDatabase, migrations: Sequence[Migration]) -> None:
    """Refuse triggers and views of others, missing tables or columns, and damage."""
    listed = database.conn.execute("SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')")
    own = views_after(tuple(migrations))
    foreign = next((part for part in listed if part not in own), None)
    if foreign:
        raise errors.ForeignPartsError(
            f"{path.name} holds a {foreign[0]} that Milepost did not make ({foreign[1]}), which could change figures "
            f"unseen. It was left as it is; remove the {foreign[0]} with an SQLite tool, then open the file again."
        )
    _check_columns(path, database, migrations)
    found = str(database.conn.execute("PRAGMA quick_check(1)").fetchone()[0])
    if found != "ok":
        raise errors.damaged(path, found)


def damage(database: OpenDatabase) -> list[str]:
    """Everything that is wrong inside the file, a sentence each; empty for a sound one."""
    found = [str(row[0]) for row in database.conn.execute("PRAGMA integrity_check")]
    broken = [f"{text[:1].upper()}{text[1:]}." for text in found if text != "ok"]
    orphans = database.conn.execute("PRAGMA foreign_key_check").fetchall()
    return broken + [f"The {table} {row} belongs to a {parent} that is gone." for table, row, parent, _ in orphans]


def _check_version(path: Path, version: int, newest: int) -> None:
    if version > newest:
        raise errors.NewerFileError(
            f"{path.name} was written by a newer version of Milepost (file version {version}, this one knows up to "
            f"{newest}). It was left as it is; install the newer version to open it."
        )
    if version < 1:
        raise errors.damaged(path, "it does not say which version it is")


def _check_columns(path: Path, database: OpenDatabase, migrations: Sequence[Migration]) -> None:
    for table, wanted in columns_after(tuple(migrations)).items():
        lost = wanted - {row[1] for row in database.conn.execute(f"PRAGMA table_info({table})")}
        if lost == wanted:
            raise errors.damaged(path, f"the table “{table}” is gone")
        if lost:
            raise errors.damaged(path, f"the table “{table}” lost its column “{min(lost)}”")


@lru_cache
def views_after(migrations: tuple[Migration, ...]) -> frozenset[tuple[str, str, str]]:
    """The views that `migrations` make: type, name and SQL."""
    with closing(sqlite3.connect(":memory:")) as empty:
        for migration in migrations:
            empty.executescript(migration.sql)
        return frozenset(empty.execute("SELECT type, name, sql FROM sqlite_schema WHERE type = 'view'"))


@lru_cache
def columns_after(migrations: tuple[Migration, ...]) -> Mapping[str, frozenset[str]]:
    """The columns of each table once `migrations` have run."""
    with closing(sqlite3.connect(":memory:")) as empty:
        for migration in migrations:
            empty.executescript(migration.sql)
        columns = empty.execute(_COLUMNS).fetchall()
    return {table: frozenset(column for of, column in columns if of == table) for table, _ in columns}
