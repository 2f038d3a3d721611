"""What is readable of a damaged file comes into a new one, sound and with nothing that breaks the rules."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from milepost.domain.edit import Edit, RowChange
from milepost.store import Opening, Rescued, Store, errors, rescue
from tests.store.rows import FIGURE, MOMENT, adding, filled

PAGE = 4096
TABLES = ("tracker", "goal", "target", "plan", "milestone", "figure", "edit")


@pytest.fixture
def many(path: Path, opening: Opening) -> Path:
    """A file with 3,000 figures over many pages, and a note that goes on in other pages."""
    with filled(path, opening) as store:
        changes = [RowChange("figure", -1 - at, None, {**FIGURE, "note": f"note {at}"}) for at in range(3_000)]
        store.apply(Edit("Add many", tuple(changes)), MOMENT)
        store.apply(adding("figure", {**FIGURE, "note": "long " * 20_000}), MOMENT)
    return path


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}  # noqa: S608


def rescued(path: Path, opening: Opening) -> tuple[Rescued, Path]:
    """Save what is readable, which must be sound and leave the file as it is."""
    before, out = path.read_bytes(), path.with_name("saved.milepost")
    found = rescue(path, out, opening)
    assert path.read_bytes() == before
    with Store.open(out, opening) as store:
        assert store.damage() == []
    return found, out


def test_all_of_a_sound_file_is_saved(many: Path, opening: Opening) -> None:
    found, out = rescued(many, opening)
    assert rows(out) == rows(many)
    assert found.rows == {table: len(held) for table, held in rows(many).items()}
    assert found.lost == 0


def test_without_its_first_page_all_rows_are_found_on_the_others(many: Path, opening: Opening) -> None:
    held = rows(many)
    many.write_bytes(b"\0" * PAGE + many.read_bytes()[PAGE:])
    with pytest.raises(errors.StoreError):
        Store.open(many, opening)
    found, out = rescued(many, opening)
    saved = rows(out)
    assert {table: saved[table] for table in TABLES if table != "edit"} == {
        table: held[table] for table in TABLES if table != "edit"
    }
    assert found.lost > 0


def test_of_a_file_cut_short_what_is_left_is_saved(many: Path, opening: Opening) -> None:
    held = rows(many)
    many.write_bytes(many.read_bytes()[: many.stat().st_size // 2])
    _, out = rescued(many, opening)
    saved = rows(out)
    assert 0 < len(saved["figure"]) < len(held["figure"])
    assert set(saved["figure"]) <= set(held["figure"])


@pytest.mark.parametrize("seed", range(5))
def test_where_pages_are_ruined_the_rows_of_the_others_are_saved(many: Path, opening: Opening, seed: int) -> None:
    held, content, chance = rows(many), bytearray(many.read_bytes()), random.Random(seed)
    for page in chance.sample(range(1, len(content) // PAGE), 10):
        content[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
    many.write_bytes(content)
    _, out = rescued(many, opening)
    assert set(rows(out)["figure"]) <= set(held["figure"])
    assert len(rows(out)["figure"]) > len(held["figure"]) / 2


def test_figures_without_their_tracker_go_to_one_that_says_so(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM tracker")
    _, out = rescued(path, opening)
    with Store.open(out, opening) as store:
        (tracker,) = store.trackers()
        assert (tracker.name, str(tracker.start_day)) == ("Recovered 1", "2024-05-01")
        assert len(store.snapshot(tracker.id).figures) == 1


def test_targets_without_their_goal_are_lost_and_counted(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM goal")
    found, _ = rescued(path, opening)
    assert (found.rows["target"], found.rows["plan"], found.lost) == (0, 0, 2)


def test_rows_that_break_the_rules_are_lost_and_counted(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("UPDATE figure SET last_day = 'soon'")
    found, _ = rescued(path, opening)
    assert (found.rows["figure"], found.lost) == (0, 1)


def test_what_was_deleted_does_not_come_back(many: Path, opening: Opening) -> None:
    with closing(sqlite3.connect(many, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete=OFF")
        connection.execute("DELETE FROM figure WHERE id > 100")
    found, _ = rescued(many, opening)
    assert found.rows["figure"] == 100


def test_a_table_whose_columns_stand_in_another_order_is_read_by_their_names(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    held = rows(path)["plan"]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE plan RENAME TO old")
        connection.execute("CREATE TABLE plan (count, last_day, first_day, goal_id, id INTEGER PRIMARY KEY)")
        connection.execute("INSERT INTO plan SELECT count, last_day, first_day, goal_id, id FROM old")
        connection.execute("DROP TABLE old")
    with pytest.raises(errors.ForeignPartsError, match="rebuilt by another program"):
        Store.open(path, opening)
    _, out = rescued(path, opening)
    assert rows(out)["plan"] == held


@pytest.mark.parametrize("size", [512, 1024, 65_536])
def test_pages_of_any_size_are_read(many: Path, opening: Opening, size: int) -> None:
    with closing(sqlite3.connect(many, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size={size}")
        connection.execute("VACUUM")
    _, out = rescued(many, opening)
    assert rows(out) == rows(many)


def test_work_that_is_not_wanted_any_more_leaves_no_file(many: Path, opening: Opening) -> None:
    def stop(share: float) -> None:
        assert 0 <= share <= 1
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rescue(many, many.with_name("saved.milepost"), opening, stop)
    assert not many.with_name("saved.milepost").exists()


def test_it_never_takes_the_place_of_a_file(many: Path, opening: Opening) -> None:
    with pytest.raises(errors.FileTakenError):
        rescue(many, many, opening)
