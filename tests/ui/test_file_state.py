import os
from datetime import date, datetime, time
from pathlib import Path

import pytest

from milepost.chart.english import EnglishWording
from milepost.ui.file_state import FileState, ReadOnly, Saved, StatusView, Unreachable, state_at, status_view

MOMENT = datetime.combine(date(2024, 5, 2), time(14, 32)).astimezone()
TODAY = MOMENT.date()


def shown(state: FileState, path: Path = Path("/data/cars/nova.milepost"), today: date = TODAY) -> StatusView:
    return status_view(state, path, "3 figures", today, EnglishWording())


def test_a_file_tells_when_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "nova.milepost"
    path.touch()
    os.utime(path, (MOMENT.timestamp(), MOMENT.timestamp()))
    assert state_at(path) == Saved(MOMENT)


def test_a_file_that_is_gone_cannot_be_reached(tmp_path: Path) -> None:
    assert state_at(tmp_path / "nova.milepost") == Unreachable("No such file or directory")


@pytest.mark.parametrize("kept", ["nova.milepost", ""])
def test_a_file_is_read_only_where_it_or_its_folder_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str
) -> None:
    def may(path: Path, _: int) -> bool:
        return path != tmp_path / kept

    (tmp_path / "nova.milepost").touch()
    monkeypatch.setattr("milepost.ui.file_state.os.access", may)
    assert state_at(tmp_path / "nova.milepost") == ReadOnly()


def test_today_the_time_is_told_and_later_the_day() -> None:
    assert shown(Saved(MOMENT)).state == "Saved 14:32"
    assert shown(Saved(MOMENT), today=date(2024, 5, 3)).state == "Saved 2 May 2024"
    assert "2 May 2024 at 14:32" in shown(Saved(MOMENT)).detail


def test_what_keeps_it_from_being_saved_stands_in_its_place() -> None:
    assert (shown(ReadOnly()).state, shown(ReadOnly()).is_well) == ("Read-only", False)
    gone = shown(Unreachable("There is no file."))
    assert (gone.state, gone.detail, gone.is_well) == ("Not reachable: There is no file.", "There is no file.", False)
    assert shown(Saved(MOMENT)).is_well


def test_the_folder_is_told_from_home_and_in_full() -> None:
    path = Path.home() / "Documents" / "nova.milepost"
    view = shown(Saved(MOMENT), path)
    assert (view.name, view.folder, view.full_folder) == (
        "nova.milepost",
        str(Path("~/Documents")),
        str(Path.home() / "Documents"),
    )
    assert view.counted == "3 figures"
