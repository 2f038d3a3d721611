import json
import struct
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.chart.inscription import Inscription
from milepost.paint.files import PictureError
from milepost.paint.formats import ENDINGS, NAMESPACE, PDF, PNG, SVG
from milepost.paint.inscribed import read_inscribed
from milepost.paint.png_chunks import SIGNATURE
from milepost.paint.writing import picture_bytes
from tests.paint.scenes import HOSTILE, drawing, october, typed_everywhere

pytestmark = pytest.mark.usefixtures("qapp")

RECIPE = '{"tracker": "小米 \\"SU7\\" <&amp;>",\n "goal": "\U0001f697"}'
OPEN = f'<recipe xmlns="{NAMESPACE}">'
NO_RECIPE = r"^\"a\.png\" does not say what it was made with\. Name a PNG, SVG or PDF that Milepost has made"


@pytest.fixture
def kept(tmp_path: Path) -> Callable[[bytes], Path]:
    def keep(content: bytes) -> Path:
        path = tmp_path / "a.png"
        path.write_bytes(content)
        return path

    return keep


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_picture_gives_its_recipe_back_as_it_was(ending: str, kept: Callable[[bytes], Path]) -> None:
    content = picture_bytes(ending, october(), Inscription("SU7", "Text", RECIPE))
    assert read_inscribed(kept(content)) == RECIPE


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_typed_comes_back_with_its_meaning(kind: str, ending: str, kept: Callable[[bytes], Path]) -> None:
    scene, said = typed_everywhere(HOSTILE[kind])
    read = read_inscribed(kept(picture_bytes(ending, scene, said)))
    assert json.loads(read) == json.loads(said.recipe)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_title_cannot_pass_for_a_recipe(ending: str, kept: Callable[[bytes], Path]) -> None:
    false = f"{OPEN}false</recipe>"
    content = picture_bytes(ending, drawing(), Inscription(false, false, RECIPE))
    assert read_inscribed(kept(content)) == RECIPE


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_picture_without_a_recipe_says_so(ending: str, kept: Callable[[bytes], Path]) -> None:
    with pytest.raises(PictureError, match=NO_RECIPE):
        read_inscribed(kept(picture_bytes(ending, drawing(), Inscription("SU7"))))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Hello",
        SIGNATURE,
        SIGNATURE + b"\xff" * 100,
        SIGNATURE + struct.pack(">I", 2**32 - 1) + b"iTXtmilepost\x00\x00\x00",
        SIGNATURE + struct.pack(">I", 12) + b"iTXtmilepost\x00\x00\x00\x00\x00\x00\x00",
        SIGNATURE + struct.pack(">I", 12) + b"iTXtmilepost\x00\x01\x00\x00\x00\x00\x00",
        OPEN.encode(),
        OPEN.encode() + b"\xff\xfe</recipe>",
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
    ],
)
def test_damage_and_files_of_other_kinds_are_refused_in_a_sentence(
    content: bytes, kept: Callable[[bytes], Path]
) -> None:
    with pytest.raises(PictureError, match=NO_RECIPE):
        read_inscribed(kept(content))


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_cut_makes_a_picture_crash_the_reader(ending: str, kept: Callable[[bytes], Path]) -> None:
    content = picture_bytes(ending, drawing(), Inscription("SU7", "Text", RECIPE))
    for end in range(0, len(content), 7):
        try:
            assert read_inscribed(kept(content[:end])) == RECIPE
        except PictureError:
            continue


def test_entities_are_not_expanded(kept: Callable[[bytes], Path]) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>' + OPEN.encode() + b"&b;&#65;</recipe>"
    assert read_inscribed(kept(bomb)) == "&b;&#65;"


@pytest.mark.parametrize(
    "content",
    [
        OPEN.encode() * 500_000,
        SIGNATURE + (struct.pack(">I", 0) + b"iTXt" + bytes(4)) * 500_000,
        SIGNATURE + struct.pack(">I", 10) + b"zTXta\x00\x00" + zlib.compress(bytes(10**7)),
    ],
)
def test_a_file_made_to_be_slow_is_refused_soon(content: bytes, kept: Callable[[bytes], Path]) -> None:
    begin = time.perf_counter()
    with pytest.raises(PictureError, match=NO_RECIPE):
        read_inscribed(kept(content))
    assert time.perf_counter() - begin < 5


def test_no_more_of_a_huge_file_is_read_than_a_picture_has(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    with path.open("wb") as file:
        file.write(SIGNATURE)
        file.truncate(2**33)
    with pytest.raises(PictureError, match=NO_RECIPE):
        read_inscribed(path)


def test_a_file_that_cannot_be_read_is_told_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"gone\.svg could not be read: No such file or directory\. Name a PNG"):
        read_inscribed(tmp_path / "gone.svg")
    with pytest.raises(PictureError, match=r"could not be read: .+\. Name a PNG"):
        read_inscribed(tmp_path)


def test_the_kinds_of_files_are_those_that_are_written() -> None:
    assert ENDINGS == (PNG, SVG, PDF)
