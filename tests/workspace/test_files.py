"""Tables are read from files and written to them, whole or not at all."""

from pathlib import Path

import pytest

from milepost.domain.errors import MilepostError
from milepost.workspace import Workspace
from milepost.workspace.files import ImportFault, TableRead, read_table, write_table


def test_what_was_written_is_held_when_it_is_read_again(workspace: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert write_table(out, workspace) == 28
    assert read_table(out, workspace.snapshots()) == TableRead(None, 0, 28, ())


def test_a_table_takes_the_place_of_an_older_one_and_keeps_its_permissions(
    workspace: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    out.write_bytes(b"old")
    out.chmod(0o640)
    write_table(out, workspace)
    assert out.read_bytes().startswith(b"tracker,")
    assert out.stat().st_mode & 0o777 == 0o640
    assert not list(tmp_path.glob("*.part"))


def test_the_edit_says_which_file_its_rows_came_from(tmp_path: Path) -> None:
    table = tmp_path / "in.csv"
    table.write_text("tracker,measure,period,quantity,colour\nSU7,deliveries,2025-01,5,red\n", encoding="utf-8")
    read = read_table(table, ())
    assert read.edit
    assert read.edit.label == "Import 1 row from in.csv"
    assert "colour" in read.notes[0]


def test_the_own_unit_of_a_tracker_is_understood(workspace: Workspace, tmp_path: Path) -> None:
    table = tmp_path / "in.csv"
    table.write_text("tracker,measure,period,quantity\nXiaomi SU7,deliveries,2025-01,5 vehicles\n", encoding="utf-8")
    assert read_table(table, workspace.snapshots()).added == 1


def test_the_faults_of_a_table_are_named(tmp_path: Path) -> None:
    table = tmp_path / "in.csv"
    table.write_text("tracker,measure,period,quantity\nSU7,deliveries,2025-01,abc\n", encoding="utf-8")
    with pytest.raises(ImportFault, match="Row 2, quantity"):
        read_table(table, ())


@pytest.mark.parametrize("name", ["missing.csv", "folder.csv"])
def test_a_table_that_cannot_be_read_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(MilepostError, match="could not be read"):
        read_table(tmp_path / name, ())


@pytest.mark.parametrize("name", ["folder.csv", "none/out.csv"])
def test_a_table_that_cannot_be_written_is_told(name: str, workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(MilepostError, match="could not be written"):
        write_table(tmp_path / name, workspace)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["folder.csv", workspace.path.name]
