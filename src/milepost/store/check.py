"""Whether a file is ours, whole and free of foreign parts, found out without changing a byte of it."""

import re
import sqlite3
import stat
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from milepost.store import errors
from milepost.store.connect import FileHeaderError, OpenDatabase, long_texts, peek
from milepost.store.schema import APPLICATION_ID, Migration

LARGE = 500_000_000
OPERATIONS = 10_000
"""Of SQLite, between two looks at the clock."""
LONGEST_TOKEN = 20

_NAME = r"""(?:[A-Za-z_]\w*|"[^"()]*"|\[[^\]()]*\]|`[^`()]*`)"""
_LITERAL = r"(?:'[^']*'|[-+]?[\d.]+|NULL|TRUE|FALSE)"
_PLAIN_COLUMNS = re.compile(
    rf"(?:,\s*{_NAME}\s+[A-Za-z]+(?:\s+NOT\s+NULL)?(?:\s+DEFAULT\s+{_LITERAL})?)+", re.IGNORECASE
)
_PLAIN_INDEX = re.compile(
    rf"CREATE\s+(?:UNIQUE\s+)?INDEX\s+(?:IF\s+NOT\s+EXISTS\s+)?{_NAME}\s+ON\s+{_NAME}\s*\([\w\s,\"`\[\]]*\)",
    re.IGNORECASE,
)

_COLUMNS = """SELECT listed.name, columns.name FROM sqlite_schema AS listed, pragma_table_info(listed.name) AS columns
    WHERE listed.type = 'table' AND listed.name != 'sqlite_sequence'"""


class Part(NamedTuple):
    """A table, index, view or trigger, the table it is of, and the SQL that made it."""

    kind: str
    name: str
    of: str
    sql: str


def check_header(path: Path, newest: int) -> None:
    """Refuse what is not a Milepost file of schema version 1 to `newest`, from its first bytes alone."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise errors.no_file(path)
    if not status.st_size:
        raise errors.NotADatabaseError(f"{path.name} is empty, so it is not a Milepost file. It was left as it is.")
    try:
        application, version = peek(path)
    except FileHeaderError:
        raise errors.no_database(path) from None
    if application != APPLICATION_ID:
        raise errors.ForeignFileError(
            f"{path.name} is a database of another program, not a Milepost file. It was left as it is."
        )
    _check_version(path, version, newest)


def check_parts(path: Path, database: OpenDatabase, migrations: Sequence[Migration]) -> None:
    """Refuse triggers and views of others, tables that are not as we made them, and lost columns.

    Columns, indexes and tables that others have added stay, as long as nothing in them is computed.
    """
    listed = database.conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    parts = [Part(*cells) for cells in listed]
    own = parts_after(tuple(migrations))
    foreign = next((part for part in parts if part.kind in {"trigger", "view"} and part not in own), None)
    if foreign:
        raise errors.ForeignPartsError(
            f"{path.name} holds a {foreign.kind} that Milepost did not make ({foreign.name}), which could change "
            f"figures unseen. It was left as it is; remove the {foreign.kind} with an SQLite tool, then open the file "
            "again."
        )
    _check_columns(path, database, migrations)
    tables = {part.name: part.sql for part in own if part.kind == "table"}
    rebuilt = next((part for part in parts if part.of in tables and not _is_as_made(part, own, tables)), None)
    if rebuilt:
        raise errors.ForeignPartsError(
            f"{path.name} was rebuilt by another program: its {rebuilt.kind} “{rebuilt.name}” is not as Milepost makes "
            "it, so the rules that keep the figures sound may be gone. It was left as it is; copy what is readable to "
            "a new file."
        )


def check_rows(path: Path, database: OpenDatabase, migrations: Sequence[Migration], seconds: float) -> bool:
    """Refuse a file whose rows are damaged or break its rules; False where not all could be looked at in that time."""
    deadline = monotonic() + seconds
    # Pages are walked before rows and cannot be interrupted meanwhile, so a large file is not even begun.
    if path.stat().st_size > LARGE:
        return False
    database.conn.set_progress_handler(lambda: monotonic() > deadline, OPERATIONS)
    try:
        check_all_rows(path, database, migrations)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        return False
    finally:
        database.conn.set_progress_handler(None, 0)
    return True


def check_all_rows(path: Path, database: OpenDatabase, migrations: Sequence[Migration]) -> None:
    """Refuse a file whose rows are damaged or break its rules, however long it takes to see that."""
    with long_texts(database):
        for table in columns_after(tuple(migrations)):
            if (found := str(database.conn.execute(f"PRAGMA quick_check({table})").fetchone()[0])) != "ok":
                raise errors.damaged(path, found)


def damage(database: OpenDatabase, migrations: Sequence[Migration]) -> list[str]:
    """Everything that is wrong inside the file, a sentence each; empty for a sound one."""
    tables = tuple(columns_after(tuple(migrations)))
    with long_texts(database):
        # What others have added is walked, too, but none of their rules is run.
        database.conn.execute("PRAGMA ignore_check_constraints=ON")
        found = [str(row[0]) for row in database.conn.execute("PRAGMA integrity_check")]
        database.conn.execute("PRAGMA ignore_check_constraints=OFF")
        for table in tables:
            found += (str(row[0]) for row in database.conn.execute(f"PRAGMA quick_check({table})"))
    broken = [f"{text[:1].upper()}{text[1:]}." for text in dict.fromkeys(found) if text != "ok"]
    orphans = [row for table in tables for row in database.conn.execute(f"PRAGMA foreign_key_check({table})")]
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


def _is_as_made(part: Part, own: frozenset[Part], tables: Mapping[str, str]) -> bool:
    """Whether a table or an index on it is as we made it, but for plain columns and indexes that were added."""
    if part.kind == "index":
        return part in own or _PLAIN_INDEX.fullmatch(part.sql) is not None
    made = tables[part.name]
    more = len(part.sql) - len(made)
    alike = next((at for at, (one, other) in enumerate(zip(part.sql, made, strict=False)) if one != other), 0)
    return part.sql == made or any(
        made[at:] == part.sql[at + more :] and _PLAIN_COLUMNS.fullmatch(part.sql[at : at + more])
        for at in range(alike, max(alike - LONGEST_TOKEN, 0), -1)
        if more > 0
    )


@lru_cache
def parts_after(migrations: tuple[Migration, ...]) -> frozenset[Part]:
    """What `migrations` make."""
    with closing(sqlite3.connect(":memory:")) as empty:
        for migration in migrations:
            empty.executescript(migration.sql)
        listed = empty.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        return frozenset(Part(*cells) for cells in listed)


@lru_cache
def columns_after(migrations: tuple[Migration, ...]) -> Mapping[str, frozenset[str]]:
    """The columns of each table once `migrations` have run."""
    with closing(sqlite3.connect(":memory:")) as empty:
        for migration in migrations:
            empty.executescript(migration.sql)
        columns = empty.execute(_COLUMNS).fetchall()
    return {table: frozenset(column for of, column in columns if of == table) for table, _ in columns}
