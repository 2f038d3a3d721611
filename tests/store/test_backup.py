"""Whole copies, made and brought back without losing what they replace."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.store import Opening, Store, errors
from milepost.store.schema import MIGRATIONS
from tests.store.rows import MOMENT, TRACKER, adding, filled


@pytest.fixture
def backup(store: Store, tmp_path: Path) -> Path:
    """A copy of the store's file, which has got another tracker since."""
    out = tmp_path / "backup.milepost"
    store.back_up(out)
    store.apply(adding("tracker", {**TRACKER, "name": "YU7"}), MOMENT)
    return out


def names(path: Path, opening: Opening) -> list[str]:
    with Store.open(path, opening) as store:
        return [tracker.name for tracker in store.trackers()]


def test_a_backup_is_a_whole_copy_with_its_history(store: Store, tmp_path: Path, opening: Opening) -> None:
    store.back_up(tmp_path / "copy.milepost")
    with Store.open(tmp_path / "copy.milepost", opening) as copy:
        assert copy.snapshot(1) == store.snapshot(1)
        assert copy.history() == store.history()


def test_a_backup_never_takes_the_place_of_a_file(store: Store, tmp_path: Path) -> None:
    taken = tmp_path / "taken.milepost"
    taken.write_bytes(b"mine")
    with pytest.raises(errors.FileTakenError):
        store.back_up(taken)
    assert taken.read_bytes() == b"mine"


def test_a_backup_into_a_missing_folder_is_told(store: Store, tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissingError, match="no folder"):
        store.back_up(tmp_path / "none" / "copy.milepost")


def test_a_backup_that_fails_leaves_no_half_of_itself(store: Store, tmp_path: Path) -> None:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(errors.FileBusyError):
            store.back_up(tmp_path / "copy.milepost", busy_seconds=0.1)
    assert not (tmp_path / "copy.milepost").exists()


def test_restoring_brings_the_copy_back_and_keeps_what_it_replaces(
    store: Store, backup: Path, opening: Opening
) -> None:
    before = store.version()
    kept = opening.restore(store.path, backup)
    assert names(store.path, opening) == ["Xiaomi SU7"]
    assert kept
    assert names(kept, opening) == ["Xiaomi SU7", "YU7"]
    assert store.version() != before
    assert [tracker.name for tracker in store.trackers()] == ["Xiaomi SU7"]


def test_restoring_a_damaged_file_keeps_its_bytes(backup: Path, opening: Opening, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.milepost"
    damaged.write_bytes(backup.read_bytes()[:9000])
    kept = opening.restore(damaged, backup)
    assert kept
    assert kept.read_bytes() == backup.read_bytes()[:9000]
    assert names(damaged, opening) == ["Xiaomi SU7"]


def test_restoring_where_there_is_no_file_makes_it(backup: Path, opening: Opening, tmp_path: Path) -> None:
    assert opening.restore(tmp_path / "new.milepost", backup) is None
    assert names(tmp_path / "new.milepost", opening) == ["Xiaomi SU7"]


def test_only_a_sound_milepost_file_is_restored(store: Store, opening: Opening, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(b"no database")
    content = store.path.read_bytes()
    for file, backup in ((store.path, other), (other, store.path)):
        with pytest.raises(errors.NotADatabaseError):
            opening.restore(file, backup)
    with pytest.raises(errors.StoreError, match="is the file itself"):
        opening.restore(store.path, store.path)
    assert (store.path.read_bytes(), other.read_bytes()) == (content, b"no database")


def test_backups_of_the_same_second_stand_side_by_side(store: Store, backup: Path, opening: Opening) -> None:
    kept = [opening.restore(store.path, backup) for _ in range(3)]
    assert len({*kept} & {each.path for each in opening.kept(store.path)}) == 3


def test_restoring_over_what_is_no_database_any_more_keeps_its_bytes(
    backup: Path, opening: Opening, tmp_path: Path
) -> None:
    ruined = tmp_path / "ruined.milepost"
    for content in (b"", b"\0" * 8192, b"no database"):
        ruined.write_bytes(content)
        kept = opening.restore(ruined, backup)
        assert kept
        assert kept.read_bytes() == content
        assert names(ruined, opening) == ["Xiaomi SU7"]


def test_restoring_an_older_backup_leaves_it_as_it_is(path: Path, opening: Opening, tmp_path: Path) -> None:
    old = tmp_path / "old.milepost"
    filled(old, replace(opening, migrations=MIGRATIONS[:1])).close()
    content = old.read_bytes()
    opening.restore(path, old)
    assert old.read_bytes() == content
    assert names(path, opening) == ["Xiaomi SU7"]


def test_a_sound_file_has_no_damage(store: Store) -> None:
    assert store.damage() == []


def test_rows_without_their_tracker_are_damage(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE figure SET tracker_id = 99")
    with Store.open(path, opening) as store:
        assert store.damage() == ["The figure 1 belongs to a tracker that is gone."]


def test_an_index_that_does_not_list_its_rows_is_damage(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        other = "CREATE INDEX figure_by_tracker ON figure (low)"
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'figure_by_tracker'", (other,))
    with Store.open(path, opening) as store:
        assert any("figure_by_tracker" in sentence for sentence in store.damage())
