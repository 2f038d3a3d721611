from pathlib import Path

import pytest

from milepost.ui.file_commands import free_path


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Xiaomi SU7", "Xiaomi SU7.milepost"),
        ("小米 SU7", "小米 SU7.milepost"),
        ("A/B: test?", "A-B- test-.milepost"),
        ("../../etc/passwd", "-..-etc-passwd.milepost"),
        (" .hidden. ", "hidden.milepost"),
        ("...", "Milepost.milepost"),
        ("x" * 300, "x" * 80 + ".milepost"),
    ],
)
def test_a_file_is_named_after_its_tracker_and_stays_in_its_folder(tmp_path: Path, name: str, file: str) -> None:
    assert free_path(tmp_path, name) == tmp_path / file


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    for name in ("Nova.milepost", "Nova 2.milepost"):
        (tmp_path / name).touch()
    assert free_path(tmp_path, "Nova") == tmp_path / "Nova 3.milepost"


def test_the_folder_need_not_be_there(tmp_path: Path) -> None:
    assert free_path(tmp_path / "Documents", "Nova") == tmp_path / "Documents" / "Nova.milepost"
