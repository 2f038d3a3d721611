"""The tables keep nonsense out even when another program writes them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from milepost.domain.edit import Table
from milepost.domain.quantity import MAX_COUNT
from milepost.store import Opening, Store
from milepost.store.schema import APPLICATION_ID
from tests.store.rows import ROWS

COLUMNS = {
    "tracker": ["id", "name", "unit", "start_day", "note"],
    "goal": ["id", "tracker_id", "measure", "name", "first_day", "last_day"],
    "target": ["id", "goal_id", "announced_on", "value", "stretch", "withdrawn", "source", "note"],
    "plan": ["id", "goal_id", "first_day", "last_day", "count"],
    "milestone": ["id", "tracker_id", "measure", "value", "name", "due_day"],
    "figure": [
        *("id", "tracker_id", "measure", "first_day", "last_day", "low", "high", "typed"),
        *("announced_on", "source", "note", "entered_at"),
    ],
}
DAYS = [
    *("tracker.start_day", "goal.first_day", "goal.last_day", "target.announced_on", "plan.first_day"),
    *("plan.last_day", "milestone.due_day", "figure.first_day", "figure.last_day", "figure.announced_on"),
]
NO_DAYS = ["2024-02-30", "2024-13-01", "2024-5-1", "01.05.2024", "2024-05-01 12:00", "now", "", "0000-01-01", 20240501]

NONSENSE: list[tuple[Table, dict[str, Any]]] = [
    ("tracker", {"name": " "}),
    ("tracker", {"name": "\t\n"}),
    ("tracker", {"name": None}),
    ("tracker", {"unit": ""}),
    ("tracker", {"name": "Xiaomi SU7"}),
    ("goal", {"measure": "sales"}),
    ("goal", {"first_day": "2025-01-01"}),
    ("goal", {"name": "2024"}),
    ("goal", {"name": ""}),
    ("goal", {"tracker_id": 99, "name": "other"}),
    ("target", {"value": None}),
    ("target", {"withdrawn": 1}),
    ("target", {"withdrawn": 2}),
    ("target", {"withdrawn": 1, "value": None, "stretch": 5}),
    ("target", {"value": 0}),
    ("target", {"value": MAX_COUNT + 1}),
    ("target", {"stretch": 100_000}),
    ("target", {"value": 1.5}),
    ("target", {"goal_id": 99}),
    ("plan", {"count": -1}),
    ("plan", {"first_day": "2024-06-01"}),
    ("milestone", {"value": 0}),
    ("milestone", {"name": ""}),
    ("milestone", {"measure": ""}),
    ("figure", {"low": -1}),
    ("figure", {"low": 9_000}),
    ("figure", {"low": "many"}),
    ("figure", {"high": MAX_COUNT + 1}),
    ("figure", {"measure": "orders", "low": -MAX_COUNT - 1}),
    ("figure", {"first_day": "2024-06-01"}),
    ("figure", {"typed": ""}),
    ("figure", {"entered_at": "yesterday"}),
    ("figure", {"tracker_id": 99}),
    ("figure", {"id": 0}),
    ("figure", {"id": -3}),
]


@pytest.fixture
def raw(store: Store) -> Iterator[sqlite3.Connection]:
    """Another program's connection to the filled file."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        yield connection


def insert(raw: sqlite3.Connection, table: Table, changed: dict[str, Any]) -> None:
    fresh = {"tracker": {"name": "Xiaomi YU7"}, "goal": {"name": "half"}}.get(table, {})
    row = {**ROWS[table], **fresh, **changed}
    marks = ", ".join("?" * len(row))
    raw.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", [*row.values()])  # noqa: S608


@pytest.mark.parametrize("table", COLUMNS)
def test_each_table_is_strict_and_has_the_columns_of_the_contract(table: str, raw: sqlite3.Connection) -> None:
    assert [row[1] for row in raw.execute(f"PRAGMA table_info({table})")] == COLUMNS[table]
    assert raw.execute("SELECT strict FROM pragma_table_list WHERE name = ?", (table,)).fetchone() == (1,)


@pytest.mark.parametrize("table", COLUMNS)
def test_another_program_may_add_a_sensible_row(table: Table, raw: sqlite3.Connection) -> None:
    insert(raw, table, {})


@pytest.mark.parametrize(("table", "changed"), NONSENSE)
def test_nonsense_is_kept_out(table: Table, changed: dict[str, Any], raw: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        insert(raw, table, changed)


@pytest.mark.parametrize("column", DAYS)
@pytest.mark.parametrize("text", NO_DAYS)
def test_a_day_is_a_day_of_the_calendar(column: str, text: object, raw: sqlite3.Connection) -> None:
    table, _, name = column.partition(".")
    with pytest.raises((sqlite3.IntegrityError, sqlite3.OperationalError)):
        insert(raw, table, {name: text})  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("changed", [{"low": 0, "high": None}, {"measure": "orders", "low": -5, "high": -1}])
def test_open_bounds_and_negative_orders_are_sensible(changed: dict[str, Any], raw: sqlite3.Connection) -> None:
    insert(raw, "figure", changed)


@pytest.mark.parametrize("table", ["tracker", "goal"])
def test_what_others_belong_to_is_not_deleted_under_them(table: str, raw: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        raw.execute(f"DELETE FROM {table}")  # noqa: S608


def test_ids_are_never_used_again(raw: sqlite3.Connection) -> None:
    raw.execute("DELETE FROM figure WHERE id = 1")
    insert(raw, "figure", {})
    assert raw.execute("SELECT id FROM figure").fetchall() == [(2,)]


def test_every_foreign_key_has_an_index(raw: sqlite3.Connection) -> None:
    for table in COLUMNS:
        keys = {row[3] for row in raw.execute(f"PRAGMA foreign_key_list({table})")}
        indexes = [row[1] for row in raw.execute(f"PRAGMA index_list({table})")]
        leading = {raw.execute(f"PRAGMA index_info({index})").fetchone()[2] for index in indexes}
        assert keys <= leading


def test_the_file_says_whose_it_is(path: Path, opening: Opening) -> None:
    Store.create(path, opening).close()
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == bytes.fromhex("4D504F53")
