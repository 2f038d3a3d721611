"""What people call their trackers, sources, notes and pictures comes out as that text, and never as anything else."""

import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2
import pytest

from milepost.chart.captioned import Captions
from milepost.chart.english import EnglishWording
from milepost.exchange.export_rows import export_rows
from milepost.exchange.workbook import write_workbook
from milepost.paint.fonts import QtMeasurer
from milepost.paint.plain_text import plain_line, plain_text
from milepost.picture.content import content
from milepost.picture.making import make
from milepost.picture.page import for_page, page_text
from milepost.picture.recipe import Recipe
from tests.storm.hostile_names import HOSTILE, PLAIN, called
from tests.storm.inputs import named, names, sheets_of

SVG = "{http://www.w3.org/2000/svg}"


class Tags(HTMLParser):
    """The elements of a page in their order with the names of their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, ...]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, *(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.found.append(("a comment", data))

    def unknown_decl(self, data: str) -> None:
        self.found.append(("a declaration", data))

    def handle_pi(self, data: str) -> None:
        self.found.append(("an instruction", data))


def pages(folder: Path, text: str) -> tuple[str, str]:
    """A page of HTML and one of Markdown."""
    with called(folder, text) as workspace:
        recipe = for_page(Recipe(workspace.trackers()[0].name))
        html, markdown = (
            page_text(workspace, recipe, ending, EnglishWording(), QtMeasurer()) for ending in (".html", ".md")
        )
    return html, markdown


def picture(folder: Path, text: str, ending: str) -> bytes:
    with called(folder, text) as workspace:
        recipe = Recipe(workspace.trackers()[0].name, captions=Captions(text, text, text, text))
        return content(make(workspace, recipe, EnglishWording()), ending, QtMeasurer())


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("text", HOSTILE)
def test_tables_and_the_clipboard_hold_texts_and_no_formulas(text: str) -> None:
    names(text.encode())
    for cells in sheets_of(text):
        assert not any(text in cell and cell != text for cell in cells)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_workbook_has_no_formula_but_those_of_its_own_charts(text: str) -> None:
    snapshot = named(text)
    with zipfile.ZipFile(BytesIO(write_workbook(export_rows([snapshot]), [snapshot]))) as book:
        parts = {name: ET.fromstring(book.read(name)) for name in book.namelist()}  # noqa: S314 - of our own making
    elements = [(name, each) for name, part in parts.items() for each in part.iter()]
    formulas = [(each.text or "") for _, each in elements if each.tag.endswith("}f")]
    assert all(formula.startswith("'Day by day'!") for formula in formulas)
    assert not any(each.get("TargetMode") == "External" for _, each in elements)
    assert not any("externalLink" in name or "hyperlink" in each.tag for name, each in elements)


def test_a_page_has_the_elements_and_signs_that_it_would_have_with_any_name(tmp_path: Path) -> None:
    plain_html, plain_markdown = pages(tmp_path / "plain", PLAIN)
    for place, text in enumerate(HOSTILE):
        html, markdown = pages(tmp_path / str(place), text)
        read = Tags(html)
        links = [each for each in read.found if each[0] == "a"]
        assert [each for each in read.found if each[0] != "a"] == Tags(plain_html).found
        assert squeezed(read.text).count(squeezed(plain_text(text))) >= 3
        assert (links == []) == ("http" not in text)
        assert links or signs(markdown) == signs(plain_markdown)


def signs(markdown: str) -> list[str]:
    """The signs of each line that mean something, without those that are escaped and the picture's own."""
    without_picture = re.sub(r"\(data:[^)]*\)", "()", markdown)
    bare = re.sub(r"\\.|&[a-z]+;", "", without_picture)
    return [re.sub(r"[^\\`*_{}\[\]()#+!|~<>-]", "", line) for line in bare.splitlines()]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_picture_of_shapes_says_the_words_and_has_no_other_elements(tmp_path: Path, text: str) -> None:
    drawn = ET.fromstring(picture(tmp_path, text, ".svg"))  # noqa: S314 - of our own making
    known = {f"{SVG}{name}" for name in ("svg", "title", "desc", "metadata", "defs", "g", "use", "path", "rect")}
    known |= {f"{SVG}{name}" for name in ("circle", "polyline", "polygon", "line")}
    tags = {each.tag for each in drawn.iter()} - known
    assert {tag.rpartition("}")[2] for tag in tags} <= {"recipe"}
    attributes = {name for each in drawn.iter() for name in each.attrib}
    assert not any(name.rpartition("}")[2].startswith("on") for name in attributes)
    links = {value for each in drawn.iter() for name, value in each.attrib.items() if name.endswith("href")}
    assert all(link.startswith("#") for link in links)
    assert squeezed(drawn.findtext(f"{SVG}title") or "") == squeezed(plain_text(text))
    labels = [each.get("aria-label", "") for each in drawn.iter(f"{SVG}g")]
    assert squeezed(plain_line(text)) in " ".join(map(squeezed, labels)) or not plain_line(text).isprintable()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_picture_on_paper_says_the_words_and_does_nothing(tmp_path: Path, text: str) -> None:
    written = picture(tmp_path, text, ".pdf")
    with pypdfium2.PdfDocument(written) as document:
        assert len(document) == 1
        assert squeezed(document.get_metadata_dict()["Title"]) == squeezed(plain_text(text))
    for word in (b"/JavaScript", b"/OpenAction", b"/AA", b"/Launch", b"/URI", b"/EmbeddedFile"):
        assert word not in _objects(written)


def _objects(pdf: bytes) -> bytes:
    """What a PDF says in its objects, without its streams and its texts."""
    bare = re.sub(rb"stream\r?\n.*?endstream", b"", pdf, flags=re.DOTALL)
    return re.sub(rb"\((?:\\.|[^\\)])*\)", b"()", bare, flags=re.DOTALL)


def test_words_of_a_picture_are_not_those_of_its_file(tmp_path: Path) -> None:
    """A text that ends what it stands in leaves the recipe that stands behind it as it is."""
    hostile = replace(Recipe(), captions=Captions(note="]]></recipe>\x00\ud800"))
    with called(tmp_path, PLAIN) as workspace:
        made = make(workspace, replace(hostile, tracker=PLAIN), EnglishWording())
        for ending in (".svg", ".pdf", ".png"):
            assert content(made, ending, QtMeasurer())
