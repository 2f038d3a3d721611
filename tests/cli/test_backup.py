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


def test_the_copies_that_were_kept_are_listed_the_newest_first(run: Run, su7: str, kept: Path) -> None:
    assert "No copies" in run("restore", su7).err
    run("add", su7, "--deliveries", "5", "--period", "2025-01")
    run("backup", su7, "copy.milepost")
    run("restore", su7, "copy.milepost")
    listed = run("restore", su7)
    found = [backup.path for backup in Opening(kept).kept(Path(su7))]
    assert [line.split("  ")[-1] for line in listed.out.splitlines()] == list(map(str, found))
    assert len(found) == 2


def test_what_a_restore_would_change_is_told_and_not_done(run: Run, su7: str) -> None:
    run("backup", su7, "copy.milepost")
    run("add", su7, "--deliveries", "5,432", "--period", "2025-01")
    content = Path(su7).read_bytes()
    ran = run("restore", su7, "copy.milepost", "--dry-run")
    assert ran.out.splitlines()[0] == "1 figure removed"
    assert "5,432, deliveries, 2025-01-01, 2025-01-31" in ran.out
    assert Path(su7).read_bytes() == content


def test_what_is_readable_of_a_damaged_file_is_copied(run: Run, su7: str) -> None:
    Path("damaged.milepost").write_bytes(b"\0" * 4096 + Path(su7).read_bytes()[4096:])
    refused = run("status", "damaged.milepost")
    assert (refused.status, refused.err.count("\n")) == (1, 1)
    ran = run("rescue", "damaged.milepost", "saved.milepost")
    assert (ran.status, ran.out) == (0, "")
    assert "saved.milepost holds what could be read of damaged.milepost: 1 tracker" in ran.err
    assert run("status", "saved.milepost", "--json").json["done"] == run("status", su7, "--json").json["done"]


def test_where_nothing_is_readable_no_file_is_made(run: Run) -> None:
    Path("notes.milepost").write_bytes(b"no database " * 1000)
    ran = run("rescue", "notes.milepost", "saved.milepost")
    assert (ran.status, "Nothing in notes.milepost can be read" in ran.err) == (1, True)
    assert not Path("saved.milepost").exists()


def test_an_import_keeps_a_copy_of_what_the_file_held(run: Run, su7: str, kept: Path) -> None:
    before = len(Opening(kept).kept(Path(su7)))
    Path("more.csv").write_text("tracker,measure,period,quantity\nXiaomi SU7,deliveries,2025-01,20170\n")
    run("import", su7, "more.csv")
    (newest, *_) = Opening(kept).kept(Path(su7))
    assert len(Opening(kept).kept(Path(su7))) == before + 1
    assert run("status", str(newest.path), "--json").json != run("status", su7, "--json").json


def test_a_copy_that_cannot_be_kept_is_told_and_the_edit_is_made(run: Run, su7: str, kept: Path) -> None:
    kept.write_text("a file where the folder should be")
    ran = run("add", su7, "--deliveries", "5", "--period", "2025-01")
    assert ran.status == 0
    assert "No copy of su7.milepost could be kept before this change." in ran.err
