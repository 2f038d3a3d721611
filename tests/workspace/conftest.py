"""An open workspace on the sample, in a folder of its own for each test."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from milepost.workspace import Opening, Workspace
from milepost.workspace.example import make_example

NOW = datetime(2025, 3, 20, 12, tzinfo=UTC)
SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "su7-2024.csv"


def now() -> datetime:
    return NOW


@pytest.fixture
def sample() -> bytes:
    return SAMPLE.read_bytes()


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    return Opening(tmp_path / "backups", busy_seconds=0.05)


@pytest.fixture
def workspace(tmp_path: Path, opening: Opening, sample: bytes) -> Iterator[Workspace]:
    path = tmp_path / "su7.milepost"
    make_example(path, sample, opening, now)
    with Workspace.open(path, opening, now) as workspace:
        yield workspace
