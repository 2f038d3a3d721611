import json
import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from milepost.chart.geometry import Box
from milepost.chart.inscription import Inscription
from milepost.chart.scene import BoxMark, DotMark, PolylineMark
from milepost.paint.plain_text import plain_line, plain_text
from milepost.paint.svg import svg_bytes
from tests.benchmarks.likeness import difference
from tests.paint.scenes import HOSTILE, drawing, line, october, typed_everywhere
from tests.paint.viewers import SVG, elements_of_svg, seen_svg, strictly_read, texts_of_svg

pytestmark = pytest.mark.usefixtures("qapp")

SAID = Inscription("SU7", "Two\nlines", '{"a": "<ü>"}')


def test_a_file_has_the_size_and_the_view_of_its_scene() -> None:
    root = strictly_read(svg_bytes(october()))
    assert [root.get(name) for name in ("width", "height", "viewBox")] == ["1600", "900", "0 0 1600 900"]
    assert root.get("version") == "1.1"


def test_a_file_is_an_image_that_is_named_and_described() -> None:
    root = strictly_read(svg_bytes(drawing(), SAID))
    told = {element.get("id"): element.text for element in root if element.tag in {f"{SVG}title", f"{SVG}desc"}}
    assert root.get("role") == "img"
    assert [told[name] for name in root.attrib["aria-labelledby"].split()] == ["SU7", "Two\nlines"]
    assert root[0].tag == f"{SVG}title"
    assert texts_of_svg(svg_bytes(drawing(), SAID)) == {"title": "SU7", "desc": "Two\nlines", "recipe": '{"a": "<ü>"}'}


def test_a_file_that_says_nothing_has_no_empty_name() -> None:
    assert texts_of_svg(svg_bytes(drawing())) == {}
    assert "aria-labelledby" not in strictly_read(svg_bytes(drawing())).attrib


def test_letters_need_no_font() -> None:
    svg = svg_bytes(october(), SAID)
    assert b"font" not in svg
    assert b"<text" not in svg


def test_a_letter_is_drawn_once_however_often_it_is_used() -> None:
    svg = svg_bytes(drawing(line("0000"), line("00", baseline=45)))
    assert len(elements_of_svg(svg, "path")) == 1
    assert len(elements_of_svg(svg, "use")) == 6


def test_letters_go_from_left_to_right_as_they_are_read() -> None:
    places = [float(use["x"]) for use in elements_of_svg(svg_bytes(drawing(line("57,310"))), "use")]
    assert places == sorted(places)
    assert len(places) == 6


def test_a_text_says_what_it_reads_as() -> None:
    labels = [group["aria-label"] for group in elements_of_svg(svg_bytes(october()), "g") if "aria-label" in group]
    assert "at least 57,310" in labels
    assert "Milepost" in labels


def test_names_in_one_picture_mean_nothing_else_in_another_on_the_same_page() -> None:
    one, other = (
        {name: ET.tostring(element) for element in strictly_read(svg).iter() if (name := element.get("id"))}
        for svg in (svg_bytes(drawing(line("57")), SAID), svg_bytes(drawing(line("75 b")), Inscription("SU8")))
    )
    shared = one.keys() & other.keys()
    assert shared
    assert all(one[name] == other[name] for name in shared)


def test_neighbours_of_a_series_are_in_a_group_with_its_name() -> None:
    first, dot = PolylineMark(((0, 0), (9, 9)), "#2563eb", 2, names="as of"), DotMark(5, 5, 2, "#fff", "#000", 1)
    marks = first, first, dot, replace(first), replace(first, names='1"><script>')
    groups = strictly_read(svg_bytes(drawing(*marks))).findall(f"{SVG}g")
    assert [(group.get("id"), group.get("class"), len(group)) for group in groups] == [
        ("as-of", "as-of", 2),
        ("as-of-2", "as-of", 1),
        ("series-1-script", "series-1-script", 1),
    ]


def test_a_whole_picture_has_each_id_once_and_every_letter_that_it_uses() -> None:
    root = strictly_read(svg_bytes(october(), SAID))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    used = {use.get("{http://www.w3.org/1999/xlink}href", "")[1:] for use in root.iter(f"{SVG}use")}
    assert len(ids) == len(set(ids))
    assert used < set(ids)
    assert {"deliveries", "target", "orders", "pace"} < set(ids)


def test_a_transparent_picture_has_no_background() -> None:
    assert [elements_of_svg(svg_bytes(drawing(), transparent=seen), "rect") for seen in (True, False)] == [
        [],
        [{"x": "0", "y": "0", "width": "100", "height": "50", "fill": "#ffffff"}],
    ]


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_typed_stays_text(kind: str) -> None:
    typed = HOSTILE[kind]
    scene, said = typed_everywhere(typed)
    svg = svg_bytes(scene, said)
    told = texts_of_svg(svg)
    assert told.get("title", "") == plain_text(typed)
    assert told["desc"] == plain_text(f"{typed}\n{typed}")
    assert json.loads(told["recipe"]) == json.loads(said.recipe)
    labels = [group["aria-label"] for group in elements_of_svg(svg, "g")]
    assert labels == ([plain_line(typed)] if plain_line(typed).strip() else [])


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_typed_makes_no_element_of_its_own(kind: str) -> None:
    scene, said = typed_everywhere(HOSTILE[kind])
    tags = {element.tag.rpartition("}")[2] for element in strictly_read(svg_bytes(scene, said)).iter()}
    known = {"svg", "title", "desc", "metadata", "recipe", "defs", "path", "image", "rect", "g", "use"}
    assert tags <= known
    assert not re.search(rb"<!DOCTYPE|<!ENTITY|<script|\son\w+=|javascript:", svg_bytes(scene))


def test_a_box_behind_letters_hides_what_is_under_it() -> None:
    under, box = PolylineMark(((0, 25), (100, 25)), "#c2570c", 10), BoxMark(Box(0, 0, 100, 50), "#ffffff")
    assert difference(seen_svg(svg_bytes(drawing(under, box))), seen_svg(svg_bytes(drawing()))) == 0
