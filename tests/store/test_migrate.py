"""Fresh and upgraded files walk the same migrations, and an older file is kept as a backup."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.store import Opening, Store, errors
from milepost.store.schema import MIGRATIONS, Migration
from tests.store.rows import filled

NEXT = Migration("colours", "ALTER TABLE tracker ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")
BROKEN = Migration("broken", "CREATE TABLE colour (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1)")


def schema(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


@pytest.mark.parametrize("walked", range(1, len(MIGRATIONS) + 2))
def test_a_fresh_and_an_upgraded_file_have_the_same_schema(walked: int, tmp_path: Path, opening: Opening) -> None:
    newer = replace(opening, migrations=(*MIGRATIONS, NEXT))
    older = replace(opening, migrations=newer.migrations[:walked])
    Store.create(tmp_path / "fresh.milepost", newer).close()
    Store.create(tmp_path / "old.milepost", older).close()
    Store.open(tmp_path / "old.milepost", newer).close()
    assert schema(tmp_path / "old.milepost") == schema(tmp_path / "fresh.milepost")
    assert version(tmp_path / "old.milepost") == len(newer.migrations)


def test_an_older_file_is_backed_up_before_it_is_brought_up(path: Path, opening: Opening) -> None:
    with filled(path, opening) as store:
        held = store.snapshot(1)
    Store.open(path, replace(opening, migrations=(*MIGRATIONS, NEXT))).close()
    (backup,) = opening.kept(path)
    with Store.open(backup.path, opening) as store:
        assert store.snapshot(1) == held


def test_a_file_of_this_version_is_not_backed_up(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    Store.open(path, opening).close()
    assert not opening.backups.exists()


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    content = path.read_bytes()
    with pytest.raises(errors.StoreError):
        Store.open(path, replace(opening, migrations=(*MIGRATIONS, NEXT, BROKEN)))
    assert schema(path) == schema(opening.kept(path)[0].path)
    assert path.read_bytes() == content


def test_an_older_file_that_cannot_be_written_is_refused(
    path: Path, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path, opening).close()

    def refuse(_path: Path, _mode: int) -> bool:
        return False

    monkeypatch.setattr("milepost.store.opening.os.access", refuse)
    with pytest.raises(errors.ReadOnlyError):
        Store.open(path, replace(opening, migrations=(*MIGRATIONS, NEXT)))
