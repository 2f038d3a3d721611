"""The queries that the README shows run on a file made from the shipped example."""

import re
import shlex
from importlib.resources import as_file
from pathlib import Path

import pytest
from sqlite_utils import Database

from milepost.resources import resource
from milepost.workspace import Opening, Workspace
from milepost.workspace.files import read_table

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
QUERIES = [shlex.split(line)[2] for line in re.findall("^    (sqlite-utils su7.milepost .*)", README, re.MULTILINE)]
VIEWS = re.findall("^    sqlite-utils rows su7.milepost (.*)", README, re.MULTILINE)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "su7.milepost"
    with as_file(resource("sample/su7-2024.csv")) as sample:
        example = read_table(sample, ()).edit
    Workspace.create(path, example, Opening(tmp_path)).close()
    return path


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with Database(file, execute_plugins=False) as database:
        return [tuple(row.values()) for row in database.query(query)]


def test_the_readme_shows_queries() -> None:
    assert (len(QUERIES), VIEWS) == (2, ["figures_by_tracker"])


def test_exact_totals_are_those_announced(file: Path) -> None:
    known = {("2024-04-30", 7_058, 7_058), ("2024-06-30", 27_307, 27_307), ("2024-09-30", 67_157, 67_157)}
    assert known < set(rows(file, QUERIES[0]))


def test_the_target_that_counts_is_the_newest(file: Path) -> None:
    assert rows(file, QUERIES[1]) == [("2024", "2024-11-18", 130_000)]


def test_the_view_of_all_figures_has_all_of_them(file: Path) -> None:
    (listed,) = rows(file, f"SELECT count(*) FROM {VIEWS[0]}")  # noqa: S608 - a name from the README
    assert [listed] == rows(file, "SELECT count(*) FROM figure")
    assert rows(file, f"SELECT DISTINCT tracker FROM {VIEWS[0]}") == [("Xiaomi SU7",)]  # noqa: S608 - likewise
