import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.paint.plain_text import plain_json, plain_line, plain_text
from tests.paint.scenes import HOSTILE

ANYTHING = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize("kind", ["a tag", "an end", "an entity", "quotes", "emoji", "Chinese", "much", "spaces"])
def test_text_that_files_can_hold_stays_as_it_is(kind: str) -> None:
    assert plain_text(HOSTILE[kind]) == plain_line(HOSTILE[kind]) == HOSTILE[kind]


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("a\x00b\x1fc\x7fd", "abcd"),
        ("a\ud800b", "ab"),
        ("a\u202eb\u2066c", "abc"),
        ("a\ufffeb", "ab"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\tb", "a\tb"),
        ("שלום\u200f", "שלום\u200f"),
    ],
)
def test_what_no_file_can_hold_is_dropped(typed: str, plain: str) -> None:
    assert plain_text(typed) == plain


def test_a_line_of_a_picture_breaks_nowhere() -> None:
    assert plain_line("a\tb\nc\r\nd\u2028e\x85f") == "a b c d e f"


@given(ANYTHING)
def test_json_means_what_it_meant_before(text: str) -> None:
    for ascii_only in (False, True):
        written = plain_json(json.dumps({text: [text]}, ensure_ascii=ascii_only, indent=1))
        assert json.loads(written) == {text: [text]}
        assert plain_text(written) == written


@given(ANYTHING)
def test_plain_text_can_be_encoded_and_is_plain_already(text: str) -> None:
    assert plain_text(text).encode().decode() == plain_text(plain_text(text))
