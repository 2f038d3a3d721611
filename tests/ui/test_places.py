from pathlib import Path

import pytest

from milepost.domain.errors import MilepostError
from milepost.ui.places import free_path, make_folder, shortened, told_folder


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


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    make_folder(tmp_path / "Documents" / "cars")
    assert (tmp_path / "Documents" / "cars").is_dir()


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "Documents").touch()
    with pytest.raises(MilepostError, match="cannot be made"):
        make_folder(tmp_path / "Documents")


@pytest.mark.parametrize(
    ("folder", "told"),
    [("/home/me/Documents", Path("~/Documents")), ("/home/me", Path("~")), ("/home/metoo", Path("/home/metoo"))],
)
def test_the_home_folder_is_told_as_a_tilde(folder: str, told: Path) -> None:
    assert told_folder(Path(folder), Path("/home/me")) == str(told)


@pytest.mark.parametrize(
    ("text", "short"),
    [("abcdefg", "abcdefg"), ("abcdefgh", "abc…fgh"), ("abcdefghijklmnop", "abc…nop")],
)
def test_a_long_text_keeps_its_two_ends(text: str, short: str) -> None:
    assert shortened(text, 7) == short
