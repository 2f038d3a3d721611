"""Writes the row changes of one edit inside an open transaction, and refuses those whose rows are not as expected."""

from collections.abc import Sequence
from enum import Enum, auto
from itertools import groupby
from typing import assert_never

from milepost.domain.edit import Row, RowChange, Table
from milepost.domain.telling import Tell, untold
from milepost.store.connect import OpenDatabase
from milepost.store.errors import ConflictError, OutOfNumbersError
from milepost.store.long_work import WRITTEN, pieces
from milepost.store.statements import STATEMENTS

MAX_ID = 2**53
"""The largest number of a row that every program reads as it is."""

_REFERENCES: dict[str, Table] = {"tracker_id": "tracker", "goal_id": "goal"}


class _Kind(Enum):
    INSERT = auto()
    UPDATE = auto()
    DELETE = auto()


class RowWriter:
    """Writes changes and gives them back as they came to be: with real ids and whole rows."""

    def __init__(self, database: OpenDatabase, moment: str, tell: Tell = untold) -> None:
        """`moment` is the `entered_at` of figures that bring none along."""
        self._database, self._moment, self._tell = database, moment, tell
        self._given: dict[tuple[Table, int], int] = {}

    def write(self, changes: Sequence[RowChange]) -> tuple[RowChange, ...]:
        """Write the changes in their order; `ConflictError` where a row differs from its `before`."""
        done: list[RowChange] = []
        for piece in pieces(changes, self._tell, end=WRITTEN):
            for (table, kind), group in groupby(piece, key=lambda change: (change.table, _kind(change))):
                match kind:
                    case _Kind.INSERT:
                        done += self._insert(table, list(group))
                    case _Kind.UPDATE:
                        done += self._update(table, list(group))
                    case _Kind.DELETE:
                        done += self._delete(table, list(group))
                    case _:
                        assert_never(kind)
        return tuple(done)

    def _insert(self, table: Table, changes: Sequence[RowChange]) -> list[RowChange]:
        self._give_ids(table, changes)
        defaults: Row = {"entered_at": self._moment} if table == "figure" else {}
        done = [
            RowChange(table, self._given.get((table, each.id), each.id), None, self._whole(table, defaults, each.after))
            for each in changes
        ]
        self._run(STATEMENTS[table].insert, done)
        return done

    def _update(self, table: Table, changes: Sequence[RowChange]) -> list[RowChange]:
        held = map(self._expected, changes)
        done = [
            RowChange(table, each.id, row, self._whole(table, row, each.after))
            for each, row in zip(changes, held, strict=True)
        ]
        self._run(STATEMENTS[table].update, done)
        return done

    def _delete(self, table: Table, changes: Sequence[RowChange]) -> list[RowChange]:
        done = [RowChange(table, each.id, self._expected(each), None) for each in changes]
        self._database.conn.executemany(STATEMENTS[table].delete, ((each.id,) for each in done))
        return done

    def _run(self, sql: str, changes: Sequence[RowChange]) -> None:
        self._database.conn.executemany(sql, ((*(each.after or {}).values(), each.id) for each in changes))

    def _give_ids(self, table: Table, changes: Sequence[RowChange]) -> None:
        placeholders = [change.id for change in changes if change.id < 0]
        following = next_id(self._database, table)
        if following + len(placeholders) > MAX_ID:
            raise OutOfNumbersError(f"The file has no numbers left for new rows of “{table}”. Nothing was changed.")
        self._given |= {(table, placeholder): following + at for at, placeholder in enumerate(placeholders)}

    def _whole(self, table: Table, under: Row, after: Row | None) -> Row:
        """The row `after` with what it leaves out taken from `under`, in the order of the columns."""
        row = {**under, **(after or {})}
        for column, referred in _REFERENCES.items():
            value = row.get(column)
            if isinstance(value, int) and value < 0:
                row[column] = self._given[referred, value]
        return {column: row[column] for column in STATEMENTS[table].columns}

    def _expected(self, change: RowChange) -> Row:
        statements = STATEMENTS[change.table]
        cells = self._database.conn.execute(statements.select, (change.id,)).fetchone()
        if cells is None:
            raise ConflictError(f"Another program has removed {_named(change)}. Nothing was changed.")
        held = dict(zip(statements.columns, cells, strict=True))
        for column, value in (change.before or {}).items():
            if held[column] != value:
                raise ConflictError(_difference(change, column, value, held[column]))
        return held


def next_id(database: OpenDatabase, table: Table) -> int:
    """The number that the next row of a table gets: none is given twice, not even that of a row that is gone."""
    used = database.conn.execute(
        f"""SELECT max(coalesce((SELECT max(id) FROM {table}), 0),
            coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = ? AND typeof(seq) = 'integer'), 0))""",  # noqa: S608 - the names of our tables
        (table,),
    ).fetchone()
    return int(used[0]) + 1


def _kind(change: RowChange) -> _Kind:
    if change.before is None:
        return _Kind.INSERT
    return _Kind.DELETE if change.after is None else _Kind.UPDATE


def _difference(change: RowChange, column: str, before: object, held: object) -> str:
    was, now = ("empty" if value in (None, "") else value for value in (before, held))
    return (
        f"Another program has changed {_named(change)} since: {column} was {was} and is {now}. "
        "Nothing was changed; mend it by hand."
    )


def _named(change: RowChange) -> str:
    row = change.before or {}
    name = row.get("name") or row.get("typed") or row.get("value") or row.get("count") or "withdrawn"
    return f"the {change.table} “{name}” (number {change.id})"
