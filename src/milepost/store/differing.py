"""What restoring a backup would change: the rows of two files compared by their numbers."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from milepost.domain.edit import Row, RowChange, Table
from milepost.store.connect import OpenDatabase
from milepost.store.rows import COLUMNS

MOST = 200
"""Changes that are kept to be told one by one."""

_END: tuple[Any, ...] = (float("inf"),)
"""Stands after the last row of a table."""


class Kind(StrEnum):
    """What becomes of a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Differences:
    """How many rows of each table would be added, changed and removed, and the first of these changes."""

    counts: Mapping[tuple[Table, Kind], int]
    first: tuple[RowChange, ...]


def differences(now: OpenDatabase, then: OpenDatabase) -> Differences:
    """What it takes to make of the rows of one file those of the other."""
    counts: Counter[tuple[Table, Kind]] = Counter()
    first: list[RowChange] = []
    for table in COLUMNS:
        for change in _changes(table, _rows(now, table), _rows(then, table)):
            counts[table, kind_of(change)] += 1
            if len(first) < MOST:
                first.append(change)
    return Differences(counts, tuple(first))


def kind_of(change: RowChange) -> Kind:
    """What becomes of the row of a change."""
    if change.before is None:
        return Kind.ADDED
    return Kind.REMOVED if change.after is None else Kind.CHANGED


def _changes(table: Table, now: Iterator[tuple[Any, ...]], then: Iterator[tuple[Any, ...]]) -> Iterator[RowChange]:
    """Walk both in the order of their numbers."""
    here, there = next(now, _END), next(then, _END)
    while here is not _END or there is not _END:
        if here[0] < there[0]:
            yield RowChange(table, here[0], _row(table, here), None)
            here = next(now, _END)
        elif there[0] < here[0]:
            yield RowChange(table, there[0], None, _row(table, there))
            there = next(then, _END)
        else:
            if here != there:
                yield RowChange(table, here[0], _row(table, here), _row(table, there))
            here, there = next(now, _END), next(then, _END)


def _rows(database: OpenDatabase, table: Table) -> Iterator[tuple[Any, ...]]:
    return iter(database.conn.execute(f"SELECT id, {', '.join(COLUMNS[table])} FROM {table} ORDER BY id"))  # noqa: S608 - the names of our tables


def _row(table: Table, cells: tuple[Any, ...]) -> Row:
    return dict(zip(COLUMNS[table], cells[1:], strict=True))
