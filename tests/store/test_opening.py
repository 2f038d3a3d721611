"""Files are opened only when they are ours, whole and known; any other is told in a sentence and left as it is."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from milepost.domain.errors import MilepostError
from milepost.store import Opening, Store, errors
from milepost.store.connect import OpenDatabase
from milepost.store.schema import APPLICATION_ID, MIGRATIONS
from tests.store.rows import FIGURE, MOMENT, adding, filled

NOBODY = 65534
PRAGMAS = {
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
}


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def refused(path: Path, opening: Opening, error: type[MilepostError]) -> str:
    """Open the file, which must fail and change neither it nor its folder; gives the sentence."""
    content, beside = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(error) as caught:
        Store.open(path, opening)
    assert path.read_bytes() == content
    assert sorted(path.parent.iterdir()) == beside
    return str(caught.value)


def test_a_file_opens_again_with_what_it_held(store: Store, opening: Opening) -> None:
    with Store.open(store.path, opening) as again:
        assert again.snapshot(1) == store.snapshot(1)


@pytest.mark.parametrize(("pragma", "value"), PRAGMAS.items())
@pytest.mark.parametrize("way", [Opening.open, Opening.create])
def test_the_settings_keep_a_document_whole(
    pragma: str, value: object, way: Callable[[Opening, Path], OpenDatabase], path: Path, opening: Opening
) -> None:
    if way is Opening.open:
        filled(path, opening).close()
    with way(opening, path) as database:
        assert database.conn.execute(f"PRAGMA {pragma}").fetchone() in ((value,), None)


def test_plugins_of_sqlite_utils_do_not_run(store: Store, monkeypatch: pytest.MonkeyPatch, opening: Opening) -> None:
    seen: list[object] = []
    monkeypatch.setattr("sqlite_utils.db.ensure_plugins_loaded", lambda: seen.append(1))
    Store.create(store.path.with_name("new.milepost"), opening).close()
    assert not seen


def test_an_idle_file_is_one_file(store: Store) -> None:
    store.apply(adding("tracker", {"name": "YU7", "unit": "cars", "start_day": "2025-06-26", "note": ""}), MOMENT)
    assert [file.name for file in store.path.parent.iterdir() if file.is_file()] == [store.path.name]


def test_a_missing_file_is_missed_and_not_made(path: Path, opening: Opening) -> None:
    with pytest.raises(errors.FileMissingError, match="There is no file"):
        Store.open(path, opening)
    assert not path.exists()


def test_a_missing_folder_is_missed(path: Path, opening: Opening) -> None:
    for action in (Store.open, Store.create):
        with pytest.raises(errors.FileMissingError, match="There is no folder"):
            action(path.parent / "none" / "x.milepost", opening)


def test_a_folder_is_no_file(tmp_path: Path, opening: Opening) -> None:
    with pytest.raises(errors.NotAFileError):
        Store.open(tmp_path, opening)


@pytest.mark.parametrize(
    "content", [b"", b"x", b"tracker,measure\n" * 500, b"SQLite format 3\0", b"SQLite format 3\0" * 99]
)
def test_a_file_that_is_no_database_is_refused(content: bytes, path: Path, opening: Opening) -> None:
    path.write_bytes(content)
    assert path.name in refused(path, opening, errors.StoreError)


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_database_of_another_program_is_refused(mode: str, path: Path, opening: Opening) -> None:
    execute(path, f"PRAGMA journal_mode={mode}", "CREATE TABLE t (a)", "INSERT INTO t VALUES (1)")
    assert "another program" in refused(path, opening, errors.ForeignFileError)


def test_a_file_of_a_newer_version_is_refused(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    assert "newer version" in refused(path, opening, errors.NewerFileError)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER INSERT ON figure BEGIN DELETE FROM figure; END",
        "CREATE VIEW spy AS SELECT * FROM figure",
    ],
)
def test_triggers_and_views_of_others_are_refused(statement: str, path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, statement)
    assert "spy" in refused(path, opening, errors.ForeignPartsError)


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE figure ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(zeroblob(10))) VIRTUAL",
        "ALTER TABLE figure ADD COLUMN c TEXT CHECK (length(c) < 5)",
        "CREATE INDEX computed ON figure (low + high)",
        "CREATE INDEX part ON figure (low) WHERE low > 5",
        "ALTER TABLE plan RENAME COLUMN count TO number",
    ],
)
def test_tables_that_others_have_rebuilt_are_refused(statement: str, path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, statement)
    refused(path, opening, errors.StoreError)


def test_tables_that_sqlite_utils_has_rebuilt_are_refused(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, "DROP VIEW figures_by_tracker", "DROP VIEW totals", "DROP VIEW targets_over_time")
    words = ["transform", str(path), "figure", "--type", "low", "float"]
    subprocess.run([sys.executable, "-m", "sqlite_utils", *words], check=True)
    assert "rebuilt by another program" in refused(path, opening, errors.ForeignPartsError)


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE figure ADD COLUMN mine TEXT",
        'ALTER TABLE figure ADD COLUMN "my own" INTEGER NOT NULL DEFAULT 5',
        "ALTER TABLE plan ADD COLUMN [mine] REAL DEFAULT 1.5",
        "CREATE INDEX mine ON figure (low, high DESC)",
        "CREATE TABLE mine (a CHECK (length(a) < 5), b AS (a || a))",
    ],
)
def test_columns_indexes_and_tables_that_others_have_added_stay(statement: str, path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, statement)
    with Store.open(path, opening) as store:
        store.apply(adding("figure", FIGURE), MOMENT)
        assert len(store.snapshot(1).figures) == 2
        assert store.damage() == []


def test_a_text_longer_than_a_row_may_be_is_told_and_not_read(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, "UPDATE figure SET note = hex(zeroblob(600000))")
    with Store.open(path, opening) as store, pytest.raises(errors.TooLongError, match="longer than a file keeps"):
        store.snapshot(1)


def test_a_text_longer_than_a_row_may_be_is_not_saved(store: Store) -> None:
    with pytest.raises(errors.TooLongError):
        store.apply(adding("figure", {**FIGURE, "note": "x" * 1_000_001}), MOMENT)
    assert len(store.snapshot(1).figures) == 1


def test_numbers_of_rows_that_another_program_has_used_up_are_told(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'figure'")
    with Store.open(path, opening) as store:
        with pytest.raises(errors.OutOfNumbersError):
            store.apply(adding("figure", FIGURE), MOMENT)
        assert len(store.snapshot(1).figures) == 1


def test_numbers_of_rows_that_another_program_has_lost_are_found_again(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, "UPDATE sqlite_sequence SET seq = 'many' WHERE name = 'figure'")
    with Store.open(path, opening) as store:
        store.apply(adding("figure", FIGURE), MOMENT)
        assert [figure.id for figure in store.snapshot(1).figures] == [1, 2]


@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE milestone", "ALTER TABLE figure DROP COLUMN source", "PRAGMA user_version = 0"],
)
def test_a_file_that_lost_parts_is_damaged(statement: str, path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, "DROP VIEW figures_by_tracker", "DROP VIEW totals", "DROP VIEW targets_over_time", statement)
    assert "damaged" in refused(path, opening, errors.DamagedFileError)


def test_a_file_with_ruined_pages_is_damaged(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    content = bytearray(path.read_bytes())
    content[-3 * 4096 :] = b"\xff" * (3 * 4096)
    path.write_bytes(content)
    assert "put a backup in its place" in refused(path, opening, errors.DamagedFileError)


def test_a_file_cut_short_is_damaged(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    path.write_bytes(path.read_bytes()[:9000])
    refused(path, opening, errors.DamagedFileError)


def test_nonsense_forced_into_a_file_is_damage(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, "PRAGMA ignore_check_constraints=ON", "UPDATE figure SET last_day = 'soon'")
    refused(path, opening, errors.DamagedFileError)


def test_a_file_in_wal_mode_is_taken_back_to_one_file(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    execute(path, "PRAGMA journal_mode=WAL")
    with Store.open(path, opening) as store:
        assert store.trackers()
        assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_new_file_never_takes_the_place_of_another(path: Path, opening: Opening) -> None:
    path.write_bytes(b"mine")
    with pytest.raises(errors.FileTakenError):
        Store.create(path, opening)
    assert path.read_bytes() == b"mine"


def test_a_new_file_that_fails_leaves_nothing(path: Path, opening: Opening, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("milepost.store.opening.migrate", fail)
    with pytest.raises(errors.StoreError):
        Store.create(path, opening)
    assert not path.exists()


def test_a_locked_file_is_waited_for_and_then_told(store: Store, opening: Opening) -> None:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(errors.FileBusyError):
            Store.open(store.path, opening)
        with pytest.raises(errors.FileBusyError):
            store.trackers()
        with pytest.raises(errors.FileBusyError):
            store.undo()
    assert len(store.trackers()) == 1


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter, which pytest's own are not."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@contextmanager
def ordinary_user() -> Generator[None]:
    """Be somebody whom permissions bind: the superuser may write every file."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_that_may_only_be_read_is_read(open_folder: Path, opening: Opening) -> None:
    path = open_folder / "read.milepost"
    filled(path, opening).close()
    path.chmod(0o444)
    with ordinary_user(), Store.open(path, opening) as store:
        assert store.trackers()
        with pytest.raises(errors.ReadOnlyError):
            store.undo()
    path.chmod(0o644)


def test_what_may_not_be_written_is_told(store: Store, database: OpenDatabase) -> None:
    database.conn.execute("PRAGMA query_only=ON")
    with pytest.raises(errors.ReadOnlyError):
        store.undo()
    assert store.trackers()


def test_a_full_disk_is_told_and_nothing_is_lost(store: Store, database: OpenDatabase) -> None:
    pages = database.conn.execute("PRAGMA page_count").fetchone()[0]
    database.conn.execute(f"PRAGMA max_page_count={pages}")
    before = store.snapshot(1)
    note = "x" * 100_000
    with pytest.raises(errors.DiskFullError):
        store.apply(adding("tracker", {"name": "b", "unit": "cars", "start_day": "2024-01-01", "note": note}), MOMENT)
    assert store.snapshot(1) == before
    assert len(store.trackers()) == 1


def test_what_a_crash_left_half_written_is_taken_back(path: Path, opening: Opening, tmp_path: Path) -> None:
    """A copy of file and journal made in the middle of a transaction is what a power cut leaves."""
    with filled(path, opening) as store:
        sound = store.snapshot(1)
    crashed = tmp_path / "crashed.milepost"
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size=1")
        writer.execute("PRAGMA cache_spill=1")
        writer.execute("BEGIN IMMEDIATE")
        for number in range(2000):
            row = ("half", "2024-01-01", f"{number}")
            writer.execute("INSERT INTO tracker (unit, start_day, name) VALUES (?, ?, ?)", row)
        crashed.write_bytes(path.read_bytes())
        journal = path.with_name(f"{path.name}-journal")
        crashed.with_name("crashed.milepost-journal").write_bytes(journal.read_bytes())
        writer.execute("ROLLBACK")
    with Store.open(crashed, opening) as store:
        assert store.snapshot(1) == sound
        assert len(store.trackers()) == 1
        assert store.damage() == []


def test_the_application_id_is_that_of_the_contract(store: Store) -> None:
    with closing(Database(str(store.path), execute_plugins=False)) as database:
        assert database.conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID == 0x4D504F53
