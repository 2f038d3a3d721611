from pathlib import Path

import pytest

from milepost.paint.files import PictureError, write_whole


def test_a_picture_replaces_the_one_before_it(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "a.png"
    with pytest.raises(PictureError, match=r"a\.png could not be written: No such file or directory\. Nothing was"):
        write_whole(path, b"")
