"""Copies what can still be read of a damaged file to a new one, which is sound."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from milepost.domain.telling import Tell, untold
from milepost.store.connect import LONGEST_EDIT, LONGEST_TEXT, OpenDatabase, long_texts, writing
from milepost.store.faults import told_of
from milepost.store.opening import Opening
from milepost.store.pages import Cell, FoundRow, Pages
from milepost.store.rows import COLUMNS

TABLES: Mapping[str, tuple[str, ...]] = {**COLUMNS, "edit": ("label", "made_at", "changes", "undone")}
NUMBERS = frozenset({"tracker_id", "goal_id", "value", "stretch", "withdrawn", "count", "low", "high", "undone"})

_LOST_TRACKER = """INSERT INTO tracker (id, name, start_day)
    SELECT DISTINCT tracker_id, 'Recovered ' || tracker_id, coalesce(
        (SELECT min(first_day) FROM figure WHERE figure.tracker_id = lost.tracker_id), '2000-01-01')
    FROM (SELECT tracker_id FROM figure UNION SELECT tracker_id FROM goal UNION SELECT tracker_id FROM milestone) lost
    WHERE tracker_id NOT IN (SELECT id FROM tracker)"""
_WITHOUT_GOAL = "DELETE FROM {table} WHERE goal_id NOT IN (SELECT id FROM goal)"


@dataclass(frozen=True, slots=True)
class Rescued:
    """How many rows of each table are in the new file, and how many rows or pages could not be saved."""

    rows: Mapping[str, int]
    lost: int


def rescue(path: Path, out: Path, opening: Opening, tell: Tell = untold) -> Rescued:
    """Copy what can be read of the file at `path`, which stays as it is, to a new file at `out`.

    Rows that break the file's rules are lost; those of a tracker that is lost go to one called "Recovered".
    `tell` hears the share that is done; what it raises ends the work, and then there is no new file.
    """
    with told_of(path), path.open("rb") as file:
        pages = Pages(file, tell)
        database = opening.create(out)
        try:
            with database, told_of(out):
                return _written(database, pages)
        except BaseException:
            out.unlink()
            raise


def _written(database: OpenDatabase, pages: Pages) -> Rescued:
    lost = 0
    # Rows may come before those they belong to.
    database.conn.execute("PRAGMA foreign_keys=OFF")
    with writing(database), long_texts(database):
        for table, number, cells in _led_to(pages):
            lost += not _insert(database, table, number, cells)
        # On pages that nothing leads to there may be rows as they were once: those that have a newer one are refused.
        for table, number, cells in _left_over(pages):
            _insert(database, table, number, cells)
        for table in ("target", "plan"):
            lost += database.conn.execute(_WITHOUT_GOAL.format(table=table)).rowcount
        database.conn.execute(_LOST_TRACKER)
    counts = {table: database.conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}  # noqa: S608 - the names of our tables
    return Rescued(counts, lost + pages.broken)


def _insert(database: OpenDatabase, table: str, number: int, cells: Mapping[str, Cell]) -> bool:
    """Whether a row could be put into the new file."""
    columns = TABLES[table]
    insert = f"INSERT INTO {table} ({', '.join(columns)}, id) VALUES ({', '.join('?' * len(columns))}, ?)"  # noqa: S608 - likewise
    try:
        database.conn.execute(insert, (*map(cells.get, columns), number))
    except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError, UnicodeEncodeError):
        return False
    return True


def _led_to(pages: Pages) -> Iterator[tuple[str, int, Mapping[str, Cell]]]:
    """The rows that the tables lead to: table, number and cells."""
    schema = [row.cells for row in pages.table(1, LONGEST_TEXT)]
    for table, root, columns in _tables(schema):
        for row in pages.table(root, LONGEST_EDIT if table == "edit" else LONGEST_TEXT):
            cells = dict(zip(columns, row.cells, strict=False))
            number = cells.get("id")
            yield table, number if isinstance(number, int) else row.number, cells


def _left_over(pages: Pages) -> Iterator[tuple[str, int, Mapping[str, Cell]]]:
    """The rows on pages that nothing leads to."""
    for row in pages.others(LONGEST_TEXT):
        if (table := _kind(row)) is not None:
            yield table, row.number, dict(zip(("id", *TABLES[table]), row.cells, strict=True))


def _tables(schema: Iterable[Sequence[Cell]]) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Our tables by what the file says: the name, the first page and the columns of each."""
    for kind, name, _, root, sql, *_ in (cells for cells in schema if len(cells) >= 5):
        if kind == "table" and isinstance(name, str) and name in TABLES and isinstance(root, int):
            yield name, root, _columns(name, sql)


def _columns(name: str, sql: Cell) -> tuple[str, ...]:
    """The columns of a table in their order; another program may have changed that."""
    usual = ("id", *TABLES[name])
    with closing(sqlite3.connect(":memory:")) as empty:
        try:
            empty.execute(str(sql))
            found = tuple(row[1] for row in empty.execute(f"PRAGMA table_info({name})"))
        except sqlite3.Error:
            return usual
    return found if set(found) >= set(usual) else usual


def _kind(row: FoundRow) -> str | None:
    """The table that a row must be of, by the number and the kinds of its cells."""
    for name, columns in TABLES.items():
        number, *cells = row.cells or (0,)
        if number is None and len(cells) == len(columns) and all(map(_fits, columns, cells)):
            return name
    return None


def _fits(column: str, cell: Cell) -> bool:
    if cell is None:
        return column in {"value", "stretch", "high", "due_day"}
    return isinstance(cell, int if column in NUMBERS else str)
