"""A file of each version of the schema is kept in `files`, as that version wrote it, and opens in this one."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.store import Opening, Store
from milepost.store.schema import MIGRATIONS
from tests.store.rows import filled

FILES = Path(__file__).parent / "files"
VERSIONS = range(1, len(MIGRATIONS) + 1)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_of_each_version_opens_with_all_that_it_holds(version: int, path: Path, opening: Opening) -> None:
    shutil.copy(FILES / f"version-{version}.milepost", path)
    with Store.open(path, opening) as store, filled(path.with_name("now.milepost"), opening) as now:
        assert store.trackers() == now.trackers()
        assert store.snapshot(1) == now.snapshot(1)
        assert [entry.label for entry in store.history()] == ["Add everything"]
        assert store.damage() == []
        store.undo()
        assert store.trackers() == ()


@pytest.mark.parametrize("version", VERSIONS)
def test_what_an_earlier_version_wrote_is_kept_as_it_was(version: int, path: Path, opening: Opening) -> None:
    shutil.copy(FILES / f"version-{version}.milepost", path)
    Store.open(path, opening).close()
    older = replace(opening, migrations=MIGRATIONS[:version])
    for backup in opening.kept(path):
        with Store.open(backup.path, older) as kept:
            assert len(kept.snapshot(1).figures) == 1
    assert len(opening.kept(path)) == (version < len(MIGRATIONS))
