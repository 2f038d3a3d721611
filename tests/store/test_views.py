"""The views that other programs read, with plain SQLite and with sqlite-utils."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from milepost.store import Opening, Store, errors
from tests.store.rows import filled

VIEWS = ("figures_by_tracker", "totals", "targets_over_time")


@pytest.fixture
def held(path: Path, opening: Opening) -> Path:
    filled(path, opening).close()
    return path


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(sql).fetchall()


def test_every_figure_stands_under_the_name_of_its_tracker(held: Path) -> None:
    viewed = rows(
        held, "SELECT tracker, measure, low, high, typed, figure_id FROM figures_by_tracker ORDER BY figure_id"
    )
    joined = "SELECT name, measure, low, high, typed, figure.id FROM figure JOIN tracker ON tracker.id = tracker_id"
    assert viewed == rows(held, f"{joined} ORDER BY figure.id") != []


def test_totals_are_the_figures_that_count_from_the_start(held: Path) -> None:
    with closing(sqlite3.connect(held)) as connection, connection:
        connection.execute(
            "INSERT INTO figure (tracker_id, measure, first_day, last_day, low, high, typed, announced_on) VALUES "
            "(1, 'orders', '2020-01-01', '2020-03-31', 5, 5, '5', '2020-04-01'),"
            "(1, 'orders', '2020-02-01', '2020-02-29', 2, 2, '2', '2020-03-01'),"
            "(1, 'orders', '2020-01-01', '2020-06-30', 9, NULL, '9+', '2020-07-01')"
        )
    found = rows(held, "SELECT as_of, low, high FROM totals WHERE measure = 'orders' AND as_of < '2021'")
    assert found == [("2020-03-31", 5, 5), ("2020-06-30", 9, None)]


def test_one_target_of_each_goal_counts_and_it_is_the_newest(held: Path) -> None:
    with closing(sqlite3.connect(held)) as connection, connection:
        goal = connection.execute("SELECT id FROM goal").fetchone()[0]
        for day, value in (("2030-01-02", 7), ("2030-01-01", 8), ("2030-01-02", 9)):
            connection.execute("INSERT INTO target (goal_id, announced_on, value) VALUES (?, ?, ?)", (goal, day, value))
    goals = len(rows(held, "SELECT DISTINCT goal_id FROM target"))
    counting = rows(held, "SELECT value FROM targets_over_time WHERE counts ORDER BY announced_on DESC")
    assert (len(counting), counting[0]) == (goals, (9,))


def test_sqlite_utils_finds_the_views(held: Path) -> None:
    with Database(held, execute_plugins=False) as database:
        assert sorted(database.view_names()) == sorted(VIEWS)
        queries = {view: f"SELECT tracker FROM {view}" for view in VIEWS}  # noqa: S608 - the names above
        found = {view: [row["tracker"] for row in database.query(query)] for view, query in queries.items()}
    assert found == {
        "figures_by_tracker": ["Xiaomi SU7"],
        "totals": [],
        "targets_over_time": ["Xiaomi SU7"],
    }


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_that_was_changed_is_refused(view: str, held: Path, opening: Opening) -> None:
    with closing(sqlite3.connect(held)) as connection, connection:
        connection.execute(f"DROP VIEW {view}")
        connection.execute(f"CREATE VIEW {view} AS SELECT 1 AS tracker")
    with pytest.raises(errors.ForeignPartsError):
        Store.open(held, opening)


def test_a_file_whose_views_were_dropped_opens(held: Path, opening: Opening) -> None:
    with closing(sqlite3.connect(held)) as connection, connection:
        connection.execute("DROP VIEW totals")
    Store.open(held, opening).close()
