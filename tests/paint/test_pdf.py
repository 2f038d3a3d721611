import json
import re

import pytest
from PySide6.QtGui import QFontDatabase

from milepost.chart.geometry import Size
from milepost.chart.inscription import Inscription
from milepost.chart.theme import DARK
from milepost.paint.pdf import pdf_bytes
from milepost.paint.plain_text import plain_text
from tests.benchmarks.likeness import difference
from tests.paint.scenes import HOSTILE, drawing, line, october, typed_everywhere
from tests.paint.viewers import fonts_of_pdf, info_of_pdf, page_of_pdf, seen_pdf, words_of_pdf, xmp_of_pdf

pytestmark = pytest.mark.usefixtures("qapp")

SAID = Inscription("SU7: 交付", "Two\nlines", '{"a": "<ü>"}')
A4 = (210 / 25.4 * 72, 297 / 25.4 * 72)


@pytest.mark.parametrize(
    ("size", "points"),
    [
        (Size(1600, 900), (1200, 675)),
        (Size(101, 333), (75.75, 249.75)),
        (Size(1333, 133), (999.75, 99.75)),
        (Size(794, 1123), A4),
        (Size(1123, 794), A4[::-1]),
    ],
)
def test_a_page_is_exactly_as_large_as_its_picture(size: Size, points: tuple[float, float]) -> None:
    assert page_of_pdf(pdf_bytes(drawing(size=size))) == pytest.approx(points, abs=1e-4)


@pytest.mark.parametrize("size", [Size(1600, 900), Size(101, 333), Size(1123, 794)])
def test_the_background_reaches_every_edge(size: Size) -> None:
    page = seen_pdf(pdf_bytes(october(DARK, size)))
    for edge in (page[0], page[-1], page[:, 0], page[:, -1]):
        assert edge.max() < 60


def test_words_can_be_selected() -> None:
    words = words_of_pdf(pdf_bytes(october()))
    assert "At least 57,310 of 120,000 delivered; 681 a day needed" in words
    assert "Stretch 120,000 since 23 May" in words
    assert any(line.endswith("Open dots: lower bounds. Milepost") for line in words)


def test_every_font_is_in_the_file() -> None:
    assert fonts_of_pdf(pdf_bytes(october())) == {
        "SourceSansPro-Regular": True,
        "SourceSansPro-Semibold": True,
        "SourceSansPro-Bold": True,
    }


@pytest.mark.parametrize("typed", ["a b", "30 μm", "30 µm", "2 Ω", "2 \u2126", "fl fi ff", "Å ë"])
def test_letters_that_a_font_draws_alike_are_the_ones_that_were_typed(typed: str) -> None:
    assert words_of_pdf(pdf_bytes(drawing(line(typed)))) == [typed]


def test_chinese_can_be_selected_where_there_are_letters_for_it() -> None:
    typed = "小米汽车交付"
    chinese = bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))
    assert (words_of_pdf(pdf_bytes(drawing(line(typed)))) == [typed]) is chinese


def test_a_file_says_what_it_shows() -> None:
    pdf = pdf_bytes(drawing(), SAID)
    assert xmp_of_pdf(pdf) == {"title": "SU7: 交付", "description": "Two\nlines", "recipe": '{"a": "<ü>"}'}
    info = {name: text for name, text in info_of_pdf(pdf).items() if text}
    assert info == {
        "Title": "SU7: 交付",
        "Subject": "Two\nlines",
        "Creator": "Milepost",
        "Producer": info["Producer"],
        "CreationDate": "D:20000101000000Z",
        "ModDate": "D:20000101000000Z",
    }


def test_a_file_knows_where_everything_in_it_begins() -> None:
    pdf = pdf_bytes(october(), SAID)
    start = int(re.findall(rb"startxref\n(\d+)", pdf)[-1])
    table = pdf[start:].split(b"trailer")[0].split(b"\n")
    assert table[0].strip() == b"xref"
    places = [int(line[:10]) for line in table if line.strip().endswith(b"n")]
    assert all(re.match(rb"\d+ 0 obj", pdf[place:]) for place in places)
    assert len(places) > 10


def test_no_clock_reaches_a_file() -> None:
    assert set(re.findall(rb"D:[0-9]{8,14}", pdf_bytes(october(), SAID))) == {b"D:20000101000000"}
    assert not re.search(rb"xmp:|CreateDate|ModifyDate", pdf_bytes(october(), SAID))


def test_files_of_different_pictures_have_different_names_for_themselves() -> None:
    names = [re.findall(rb"/ID \[ (<\w+>) \1 \]", pdf_bytes(drawing(line(text)))) for text in ("1", "1", "2")]
    assert names[0] == names[1] != names[2]
    assert len(names[0]) == 1


def test_a_transparent_picture_has_no_background() -> None:
    scene, white = october(DARK), seen_pdf(pdf_bytes(drawing(size=Size(1600, 900))))
    assert difference(seen_pdf(pdf_bytes(scene, transparent=True)), white) < 10
    assert difference(seen_pdf(pdf_bytes(scene)), white) > 80


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_typed_stays_text(kind: str) -> None:
    typed = HOSTILE[kind]
    scene, said = typed_everywhere(typed)
    pdf = pdf_bytes(scene, said)
    told = xmp_of_pdf(pdf)
    assert told.get("title", "") == plain_text(typed)
    assert told["description"] == plain_text(f"{typed}\n{typed}")
    assert json.loads(told["recipe"]) == json.loads(said.recipe)
    info = info_of_pdf(pdf)
    assert info["Title"] == plain_text(typed)
    assert info["Subject"] == plain_text(f"{typed}\n{typed}")
    assert info["CreationDate"] == "D:20000101000000Z"
    assert page_of_pdf(pdf) == (75, 37.5)
