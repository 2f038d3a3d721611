"""The edits of a file, newest last: kept with the rows they changed, so that undo works tomorrow too."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from milepost.domain.edit import Edit, Row, RowChange, Table
from milepost.domain.telling import Tell, part, untold
from milepost.store.connect import OpenDatabase, long_texts
from milepost.store.errors import HistoryError
from milepost.store.long_work import NOTED, PIECE, WRITTEN, beside, pieces
from milepost.store.rows import COLUMNS


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """An edit as the history lists it; `made_at` is in UTC."""

    id: int
    label: str
    made_at: datetime
    undone: bool


_ENTRY = "SELECT id, label, made_at, undone FROM edit"
_ADDED = re.compile(rf"""\[\s*"({"|".join(COLUMNS)})"\s*,\s*(\d{{1,18}})\s*,\s*null\s*,""")
"""A change that adds a row; within a text of JSON no quotation mark stands without a backslash before it."""

_GAP = re.compile(r"\s*,?\s*")
_NEWEST_DONE = "coalesce((SELECT id FROM edit WHERE undone = 0 ORDER BY id DESC LIMIT 1), 0)"
"""Edits that are undone come after all others, so none before this one has to be looked at."""


def read_history(database: OpenDatabase) -> tuple[HistoryEntry, ...]:
    """All edits in the order they were made."""
    return tuple(map(_entry, database.conn.execute(f"{_ENTRY} ORDER BY id")))


def has_edits(database: OpenDatabase) -> bool:
    """Whether anything was ever entered."""
    return database.conn.execute("SELECT 1 FROM edit LIMIT 1").fetchone() is not None


def next_undo(database: OpenDatabase) -> HistoryEntry | None:
    """The newest edit that is not undone."""
    found = database.conn.execute(f"{_ENTRY} WHERE undone = 0 ORDER BY id DESC LIMIT 1").fetchone()
    return _entry(found) if found else None


def next_redo(database: OpenDatabase) -> HistoryEntry | None:
    """The edit that was undone last."""
    found = database.conn.execute(f"{_ENTRY} WHERE id > {_NEWEST_DONE} ORDER BY id LIMIT 1").fetchone()
    return _entry(found) if found else None


def read_edit(database: OpenDatabase, entry: HistoryEntry, tell: Tell = untold) -> Edit:
    """The edit of a history entry with its row changes; HistoryError where another program has spoilt them."""
    with long_texts(database):
        found = database.conn.execute("SELECT changes FROM edit WHERE id = ?", (entry.id,)).fetchone()
    if found is None:
        raise HistoryError(
            f"The edit “{entry.label}” is no longer in the history; another program has edited the file."
        )
    try:
        return Edit(entry.label, tuple(_change(*cells) for cells in _parsed(found[0], tell)))
    except (IndexError, RecursionError, TypeError, ValueError) as error:
        raise HistoryError(
            f"What the edit “{entry.label}” (number {entry.id}) changed cannot be read any more; another program has "
            "written over it. Nothing was changed."
        ) from error


def read_places(database: OpenDatabase) -> Mapping[tuple[Table, int], int]:
    """The rows that edits made, by table and id, numbered in the order of entry."""
    places: dict[tuple[Table, int], int] = {}
    with long_texts(database):
        for (text,) in database.conn.execute("SELECT changes FROM edit WHERE undone = 0 ORDER BY id"):
            for table, number in _ADDED.findall(text):
                places.setdefault((table, int(number)), len(places))
    return places


def record(database: OpenDatabase, edit: Edit, moment: str, tell: Tell = untold) -> None:
    """Add the edit to the history, which forgets the edits that were undone."""
    text = f"[{','.join(map(_written, pieces(edit.changes, tell, WRITTEN, NOTED)))}]"
    database.conn.execute(f"DELETE FROM edit WHERE id > {_NEWEST_DONE}")  # noqa: S608 - nothing that was typed is in it
    insert = "INSERT INTO edit (label, made_at, changes) VALUES (?, ?, ?)"
    with long_texts(database):
        _run(database, insert, (edit.label, moment, text), tell if len(edit.changes) > PIECE else untold)


def mark(database: OpenDatabase, entry: HistoryEntry, tell: Tell = untold, *, undone: bool) -> None:
    """Note that an edit was taken back or made again."""
    with long_texts(database):
        _run(database, "UPDATE edit SET undone = ? WHERE id = ?", (int(undone), entry.id), tell)


def _run(database: OpenDatabase, sql: str, cells: tuple[object, ...], tell: Tell) -> None:
    """Run a statement on a row that may be long, beside this thread where somebody waits for that."""
    if tell is untold:
        database.conn.execute(sql, cells)
    else:
        beside(lambda: database.conn.execute(sql, cells), part(tell, NOTED, NOTED))


def _written(piece: Sequence[RowChange]) -> str:
    """Changes as JSON holds them, without the brackets around them."""
    changes = [(change.table, change.id, change.before, change.after) for change in piece]
    return json.dumps(changes, ensure_ascii=False, separators=(",", ":"))[1:-1]


def _parsed(text: str, tell: Tell) -> Iterator[tuple[Any, ...]]:
    """The changes that JSON holds, one after the other, so that a long text is no long wait."""
    decode, gap, count = json.JSONDecoder().raw_decode, _GAP.match, 0
    at = _end(gap(text, 1))
    while text[at] != "]":
        cells, at = decode(text, at)
        yield cells
        at, count = _end(gap(text, at)), count + 1
        if count % PIECE == 0:
            tell(WRITTEN * at / len(text))
    if text[0] != "[" or text[at + 1 :].strip():
        raise ValueError(text[at:])


def _end(found: re.Match[str] | None) -> int:
    return found.end() if found else 0


def _change(table: Table, number: int, before: Row | None, after: Row | None) -> RowChange:
    """One change as JSON holds it; TypeError or ValueError where it is none."""
    rows = [row for row in (before, after) if row is not None]
    if table not in COLUMNS or type(number) is not int or not rows or any({*row} != {*COLUMNS[table]} for row in rows):
        raise ValueError(table, number)
    return RowChange(table, number, before, after)


def _entry(cells: Sequence[Any]) -> HistoryEntry:
    number, label, made_at, undone = cells
    return HistoryEntry(number, label, datetime.fromisoformat(made_at), bool(undone))
