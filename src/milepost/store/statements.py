"""The SQL that reads and writes one row of each table, built once from the names of its columns."""

from collections.abc import Mapping
from dataclasses import dataclass

from milepost.domain.edit import Table
from milepost.store.rows import COLUMNS


@dataclass(frozen=True, slots=True)
class Statements:
    """The columns of a table without `id`, and the statements on a row; each takes its cells as parameters."""

    columns: tuple[str, ...]
    select: str
    insert: str
    update: str
    delete: str


def _statements(table: Table, columns: tuple[str, ...]) -> Statements:
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    settings = ", ".join(f"{column} = ?" for column in columns)
    # All names stand in COLUMNS; nothing that anyone typed gets into the text of a statement.
    return Statements(
        columns,
        select=f"SELECT {names} FROM {table} WHERE id = ?",  # noqa: S608
        insert=f"INSERT INTO {table} ({names}, id) VALUES ({marks}, ?)",  # noqa: S608
        update=f"UPDATE {table} SET {settings} WHERE id = ?",  # noqa: S608
        delete=f"DELETE FROM {table} WHERE id = ?",  # noqa: S608
    )


STATEMENTS: Mapping[Table, Statements] = {table: _statements(table, columns) for table, columns in COLUMNS.items()}
