"""Files in a folder of their own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.store import Opening, Store
from milepost.store.connect import OpenDatabase
from tests.store.rows import filled


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    return Opening(tmp_path / "backups", busy_seconds=0.05)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "su7 #1?.milepost"


@pytest.fixture
def database(path: Path, opening: Opening) -> OpenDatabase:
    """The open database of a file with one row in each table."""
    filled(path, opening).close()
    return opening.open(path)


@pytest.fixture
def store(path: Path, database: OpenDatabase, opening: Opening) -> Iterator[Store]:
    """The store of that database."""
    with Store(path, database, opening) as store:
        yield store
