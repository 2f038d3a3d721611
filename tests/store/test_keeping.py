"""Copies are kept by themselves: one before the first change of a day, ten at most, and no change waits for them."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from milepost.store import Opening, Store
from tests.store.rows import MOMENT, TRACKER, adding, filled
from tests.store.test_backup import names

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)


def at(opening: Opening, moment: datetime) -> Opening:
    return replace(opening, now=lambda: moment)


def change(path: Path, opening: Opening, moment: datetime, name: str) -> None:
    """Add a tracker at a moment, in a window of its own."""
    with Store.open(path, at(opening, moment)) as store:
        store.apply(adding("tracker", {**TRACKER, "name": name}), MOMENT)


def test_the_first_change_of_a_day_keeps_what_the_file_held_before(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    change(path, opening, NOON, "first")
    change(path, opening, NOON + timedelta(hours=1), "second")
    (kept,) = opening.kept(path)
    assert kept.made_at == NOON
    assert names(kept.path, opening) == ["Xiaomi SU7"]


def test_a_window_open_over_night_keeps_one_each_day(path: Path, opening: Opening) -> None:
    moments = iter([NOON + timedelta(hours=hours) for hours in (0, 0, 0, 1, 24, 24, 24, 25)])
    last = [NOON]

    def now() -> datetime:
        last[0] = next(moments, last[0])
        return last[0]

    filled(path, opening).close()
    with Store.open(path, replace(opening, now=now)) as store:
        for name in "abcd":
            store.apply(adding("tracker", {**TRACKER, "name": name}), MOMENT)
    assert len(opening.kept(path)) == 2


def test_undo_and_redo_are_changes_too(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    for day, step in enumerate((Store.undo, Store.redo)):
        with Store.open(path, at(opening, NOON + timedelta(days=day))) as store:
            step(store)
    assert [backup.made_at for backup in opening.kept(path)] == [NOON + timedelta(days=1), NOON]


def test_a_new_file_needs_no_copy_and_reading_makes_none(path: Path, opening: Opening) -> None:
    with filled(path, opening) as store:
        store.snapshot(1)
    with Store.open(path, opening) as store:
        store.snapshot(1)
    assert opening.kept(path) == ()


def test_the_last_ten_are_kept(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    for day in range(14):
        change(path, opening, NOON + timedelta(days=day), f"day {day}")
    assert [backup.made_at for backup in opening.kept(path)] == [NOON + timedelta(days=13 - n) for n in range(10)]


def test_a_day_of_many_imports_does_not_push_out_the_days_before(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    for day in range(9):
        change(path, opening, NOON + timedelta(days=day), f"day {day}")
    for minute in range(15):
        with Store.open(path, at(opening, NOON + timedelta(days=8, minutes=minute + 1))) as store:
            store.keep()
    kept = [backup.made_at for backup in opening.kept(path)]
    assert kept == [NOON + timedelta(days=8, minutes=15), *(NOON + timedelta(days=8 - n) for n in range(9))]


def test_what_was_just_kept_stays_though_the_clock_was_set_back(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    for day in range(11):
        change(path, opening, NOON + timedelta(days=day), f"day {day}")
    change(path, opening, NOON - timedelta(days=400), "after the clock was set back")
    kept = opening.kept(path)
    assert len(kept) == 10
    assert kept[-1].made_at == NOON - timedelta(days=400)
    assert "day 10" in names(kept[-1].path, opening)


def test_files_of_one_name_do_not_share_their_copies(tmp_path: Path, opening: Opening) -> None:
    for folder in ("one", "other"):
        (tmp_path / folder).mkdir()
        filled(tmp_path / folder / "su7.milepost", opening).close()
        change(tmp_path / folder / "su7.milepost", opening, NOON, folder)
    assert len(opening.kept(tmp_path / "one" / "su7.milepost")) == 1
    assert len(opening.kept(tmp_path / "other" / "su7.milepost")) == 1


def test_no_change_waits_for_a_copy_that_cannot_be_made(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    opening.backups.write_text("a file where the folder should be")
    with Store.open(path, opening) as store:
        store.apply(adding("tracker", {**TRACKER, "name": "YU7"}), MOMENT)
        assert "No copy of" in store.warning
    assert names(path, opening) == ["Xiaomi SU7", "YU7"]


def test_what_a_killed_program_left_half_made_is_cleared_away_and_never_listed(path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    change(path, opening, NOON, "first")
    folder = opening.keeping(path).folder
    left = folder / ".su7-20240601-120000.milepost.123.unfinished"
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    assert len(opening.kept(path)) == 1
    change(path, opening, NOON + timedelta(days=1), "second")
    assert not left.exists()
    assert len(opening.kept(path)) == 2


@pytest.mark.parametrize("name", ["notes.txt", "su7.milepost", "su7-99999999-999999.milepost"])
def test_other_files_in_the_folder_are_left_alone(name: str, path: Path, opening: Opening) -> None:
    filled(path, opening).close()
    other = opening.keeping(path).folder / name
    other.parent.mkdir(parents=True)
    other.write_bytes(b"mine")
    for day in range(12):
        change(path, opening, NOON + timedelta(days=day), f"day {day}")
    assert len(opening.kept(path)) == 10
    assert other.read_bytes() == b"mine"
