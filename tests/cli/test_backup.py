"""Whole copies made and brought back by command."""

import shutil
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from milepost.workspace import Opening, Workspace
from tests.cli.conftest import Run


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that backups go to."""
    folder = tmp_path / "kept"

    def backups_folder(_environment: Mapping[str, str], _home: Path) -> Path:
        return folder

    monkeypatch.setattr("milepost.app.main.backups_folder", backups_folder)
    return folder


def test_a_backup_holds_everything_and_is_never_put_over_a_file(run: Run, su7: str, kept: Path) -> None:
    assert run("backup", su7, "copy.milepost").status == 0
    assert run("status", "copy.milepost", "--json").json == run("status", su7, "--json").json
    again = run("backup", su7, "copy.milepost")
    assert (again.status, "copy.milepost" in again.err, kept.exists()) == (1, True, False)


def test_what_a_restored_backup_replaces_is_kept(run: Run, su7: str, kept: Path) -> None:
    run("backup", su7, "copy.milepost")
    before = run("status", su7, "--json").json
    run("add", su7, "--deliveries", "5", "--period", "2025-01")
    after = run("status", su7, "--json").json
    ran = run("restore", su7, "copy.milepost")
    held = Opening(kept).kept(Path(su7))[0].path
    assert (ran.status, str(held) in ran.err) == (0, True)
    assert run("status", su7, "--json").json == before
    assert run("status", str(held), "--json").json == after


def test_an_open_workspace_sees_what_was_restored(run: Run, su7: str, kept: Path) -> None:
    run("backup", su7, "copy.milepost")
    run("add", su7, "--deliveries", "5", "--period", "2025-01")
    with closing(Workspace.open(Path(su7), Opening(kept))) as workspace:
        figures = len(workspace.snapshot(1).figures)
        run("restore", su7, "copy.milepost")
        assert workspace.poll()
        assert len(workspace.snapshot(1).figures) == figures - 1


def test_a_damaged_and_a_missing_file_are_restored(run: Run, su7: str, kept: Path) -> None:
    run("backup", su7, "copy.milepost")
    Path(su7).write_bytes(Path(su7).read_bytes()[:9_000])
    damaged = Path(su7).read_bytes()
    assert run("restore", su7, "copy.milepost").status == 0
    assert [held.path.read_bytes() for held in Opening(kept).kept(Path(su7))] == [damaged]
    assert run("restore", "gone.milepost", "copy.milepost").status == 0
    assert run("check", "gone.milepost").status == 0


@pytest.mark.parametrize("backup", ["itself", "foreign", "gone"])
def test_what_is_no_backup_is_refused_and_the_file_left(run: Run, su7: str, kept: Path, backup: str) -> None:
    name = {"itself": su7, "foreign": "notes.txt", "gone": "none.milepost"}[backup]
    Path("notes.txt").write_text("no database at all, but long enough to be looked into for one")
    shutil.copy(su7, "before.milepost")
    ran = run("restore", su7, name)
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert Path(su7).read_bytes() == Path("before.milepost").read_bytes()
    assert not kept.exists()
