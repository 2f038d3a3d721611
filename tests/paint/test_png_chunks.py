import json
import struct
import zlib

import pytest
from PySide6.QtGui import QColorSpace, QImage

from milepost.chart.inscription import Inscription
from milepost.chart.theme import LIGHT
from milepost.paint.png import png_bytes, scene_image
from milepost.paint.png_chunks import SIGNATURE, Raster, png_file, texts_of
from tests.paint.scenes import HOSTILE, drawing, october, typed_everywhere

pytestmark = pytest.mark.usefixtures("qapp")

SAID = Inscription("SU7", "Two\nlines", '{"a": "ü"}')


def chunks(png: bytes) -> list[tuple[str, bytes]]:
    """Kind and data of each chunk, its checksum checked."""
    found: list[tuple[str, bytes]] = []
    at = len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        body, check = png[at + 4 : at + 8 + length], png[at + 8 + length : at + 12 + length]
        assert struct.pack(">I", zlib.crc32(body)) == check
        found.append((body[:4].decode(), body[4:]))
        at += 12 + length
    return found


@pytest.mark.parametrize("transparent", [False, True])
@pytest.mark.parametrize("scale", [1, 1.25, 3])
def test_a_file_holds_every_pixel_that_was_painted(scale: float, transparent: bool) -> None:
    painted = scene_image(october(LIGHT), scale, transparent=transparent)
    read = QImage.fromData(png_bytes(october(LIGHT), scale=scale, transparent=transparent))
    assert read.hasAlphaChannel() is transparent
    assert read.colorSpace() == QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    painted.setColorSpace(read.colorSpace())
    assert read.convertToFormat(painted.format()) == painted


def test_a_file_has_its_chunks_in_the_order_that_the_format_asks_for() -> None:
    kinds = [kind for kind, _ in chunks(png_bytes(drawing(), SAID))]
    assert kinds == ["IHDR", "sRGB", "pHYs", "tEXt", "tEXt", "tEXt", "tEXt", "IDAT", "IEND"]


def test_other_programs_read_what_a_file_says() -> None:
    image = QImage.fromData(png_bytes(drawing(), SAID))
    assert {key: image.text(key) for key in image.textKeys()} == {
        "Title": "SU7",
        "Description": "Two\nlines",
        "Software": "Milepost",
        "milepost": '{"a": "ü"}',
    }


def test_empty_texts_are_left_out() -> None:
    assert texts_of(png_bytes(drawing())) == {"Software": "Milepost"}


def test_texts_that_are_not_latin_are_in_the_international_chunk() -> None:
    png = png_bytes(drawing(), Inscription("小米"))
    assert [kind for kind, _ in chunks(png) if kind.endswith("Xt")] == ["iTXt", "tEXt"]
    assert QImage.fromData(png).text("Title") == texts_of(png)["Title"] == "小米"


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_typed_comes_back_from_the_recipe(kind: str) -> None:
    scene, said = typed_everywhere(HOSTILE[kind])
    assert json.loads(texts_of(png_bytes(scene, said))["milepost"]) == json.loads(said.recipe)


@pytest.mark.parametrize(("scale", "dpi", "metre"), [(1, None, 3780), (2, None, 7559), (2, 300, 11811), (1, 72, 2835)])
def test_dots_per_inch_are_those_asked_for_or_those_of_the_scale(scale: int, dpi: int | None, metre: int) -> None:
    held = dict(chunks(png_bytes(drawing(), scale=scale, dpi=dpi)))["pHYs"]
    assert struct.unpack(">IIB", held) == (metre, metre, 1)


def test_rows_of_few_pixels_are_not_mixed_up() -> None:
    rows = [bytes([255, 0, 0]), bytes([0, 0, 255])]
    image = QImage.fromData(png_file(Raster(1, 2, 3, 3780, rows), {}))
    assert [image.pixelColor(0, y).name() for y in (0, 1)] == ["#ff0000", "#0000ff"]


@pytest.mark.parametrize("damage", [b"", b"GIF89a", SIGNATURE[:-1]])
def test_a_file_of_another_kind_is_no_png(damage: bytes) -> None:
    with pytest.raises(ValueError, match=r"^no PNG$"):
        texts_of(damage)
