"""Pages about one goal that need nothing beside themselves."""

import re
from base64 import b64decode
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.picture.page import markdown
from tests.cli.conftest import Run

HOSTILE = "<script>alert(1)</script>|`](javascript:x) \"'&amp; ]]> {{ 7 * 7 }}"
SPECIAL = set("\\`*_{}[]()#+!|~$-")


class Reader(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def page(run: Run, su7: str) -> Reader:
    assert run("report", su7, "out.html").err == "Wrote out.html.\n"
    return Reader(Path("out.html").read_text(encoding="utf-8"))


def test_the_page_says_what_the_status_says(page: Reader, run: Run, su7: str) -> None:
    status = run("status", su7, "--json").json
    assert f"{status['done']['estimate']:,}" in page.text
    for contradiction in status["contradictions"]:
        aside = next(each for each in status["figures"] if each["id"] == contradiction["set_aside"])
        assert f"{aside['low']:,}" in page.text
        assert f"{contradiction['gap']} apart" in page.text
    for target in status["goal"]["targets"]:
        assert f"{target['value']:,}" in page.text


def test_the_page_needs_nothing_beside_itself(page: Reader) -> None:
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in page.tags}
    (image,) = page.of("img")
    kind, _, data = (image["src"] or "").partition(",")
    assert kind == "data:image/svg+xml;base64"
    assert b"<svg" in b64decode(data)
    assert (image["alt"] or "").startswith("Line chart.")


def test_columns_of_tables_are_marked_as_such(page: Reader) -> None:
    assert page.of("th")
    assert all(each["scope"] == "col" for each in page.of("th"))


@pytest.mark.parametrize("ending", ["html", "md"])
def test_the_same_figures_make_the_same_page(run: Run, su7: str, ending: str) -> None:
    run("report", su7, f"one.{ending}")
    run("report", su7, f"two.{ending}")
    assert Path(f"one.{ending}").read_bytes() == Path(f"two.{ending}").read_bytes()


def test_what_was_known_on_a_day_is_all_a_page_says_of_it(run: Run, su7: str) -> None:
    run("report", su7, "out.md", "--known-on", "2024-05-15")
    text = Path("out.md").read_text(encoding="utf-8")
    assert "as known on 15 May 2024" in text
    assert "39,790" not in text


def test_hostile_words_stay_words(run: Run) -> None:
    run("new", "bad.milepost", "--tracker", HOSTILE, "--year", "2024", "--target", "100")
    run("add", "bad.milepost", "--deliveries", "5", "--period", "2024-01", "--source", HOSTILE)
    run("milestone", "bad.milepost", "10", "--name", HOSTILE)
    run("report", "bad.milepost", "bad.html")
    read = Reader(Path("bad.html").read_text(encoding="utf-8"))
    assert (read.of("script"), read.text.count(HOSTILE) >= 3) == ([], True)
    assert all((each["href"] or "").startswith("http") for each in read.of("a"))
    run("report", "bad.milepost", "bad.md")
    written = Path("bad.md").read_text(encoding="utf-8")
    assert "<script" not in written
    assert "](javascript" not in written
    widths = {len(re.findall(r"(?<!\\)\|", line)) for line in written.splitlines() if line.startswith("| ")}
    assert widths <= {3, 4, 5, 7}


def test_web_addresses_of_sources_are_links(run: Run, su7: str) -> None:
    run("add", su7, "--deliveries", "5", "--period", "2025-01", "--source", "https://example.org/a?b=1&c=2")
    run("report", su7, "out.html")
    links = Reader(Path("out.html").read_text(encoding="utf-8")).of("a")
    assert {each["href"] for each in links} == {"https://example.org/a?b=1&c=2"}


def test_a_page_that_cannot_be_written_is_said(run: Run, su7: str) -> None:
    ran = run("report", su7, "nowhere/out.html")
    assert (ran.status, ran.err.count("\n"), "nowhere" in ran.err) == (1, 1, True)


@given(st.text(max_size=60))
def test_every_sign_that_markdown_would_take_is_escaped(text: str) -> None:
    written = markdown(text)
    assert "\n" not in written
    assert not re.search(r"[<>]", written)
    plain = re.sub(r"\\(.)", lambda found: " " if found[1] in SPECIAL else found[0], written)
    assert not SPECIAL & set(plain)
