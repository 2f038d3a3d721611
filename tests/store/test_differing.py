"""What restoring a backup would change is known before."""

from pathlib import Path

import pytest

from milepost.domain.edit import Edit, RowChange
from milepost.store import Differences, Kind, Opening, Store, kind_of
from tests.store.rows import FIGURE, MOMENT, TRACKER, added, adding, filled


@pytest.fixture
def backup(path: Path, opening: Opening) -> Path:
    """A copy of a file that has got a tracker since, lost its milestone, and has another note with its figure."""
    out = path.with_name("backup.milepost")
    with filled(path, opening) as store:
        store.back_up(out)
        store.apply(adding("tracker", {**TRACKER, "name": "YU7"}), MOMENT)
        milestone = store.snapshot(1).milestones[0]
        held = {"value": milestone.value, "name": milestone.name}
        changes = (RowChange("milestone", 1, held, None), RowChange("figure", 1, {"note": ""}, {"note": "revised"}))
        store.apply(Edit("Change", changes), MOMENT)
    return out


def test_each_row_that_would_change_is_counted_and_told(path: Path, backup: Path, opening: Opening) -> None:
    found = opening.differences(path, backup)
    assert found.counts == {("tracker", Kind.REMOVED): 1, ("milestone", Kind.ADDED): 1, ("figure", Kind.CHANGED): 1}
    assert [(change.table, change.id, kind_of(change)) for change in found.first] == [
        ("tracker", 2, Kind.REMOVED),
        ("milestone", 1, Kind.ADDED),
        ("figure", 1, Kind.CHANGED),
    ]
    assert [(row or {})["note"] for row in (found.first[2].before, found.first[2].after)] == ["revised", ""]


def test_restoring_does_just_that(path: Path, backup: Path, opening: Opening) -> None:
    opening.restore(path, backup)
    assert opening.differences(path, backup) == Differences({}, ())


def test_looking_changes_neither_file(path: Path, backup: Path, opening: Opening) -> None:
    before = path.read_bytes(), backup.read_bytes()
    opening.differences(path, backup)
    assert (path.read_bytes(), backup.read_bytes()) == before


def test_of_many_changes_the_first_are_told_and_all_counted(path: Path, backup: Path, opening: Opening) -> None:
    with Store.open(path, opening) as store:
        many = tuple(added("figure", FIGURE, -1 - at) for at in range(500))
        store.apply(Edit("Add many", many), MOMENT)
    found = opening.differences(path, backup)
    assert found.counts["figure", Kind.REMOVED] == 500
    assert len(found.first) == 200
