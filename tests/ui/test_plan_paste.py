"""A table of a spreadsheet becomes the lines of a plan."""

import pytest

from milepost.domain.period import parse_period, span_code
from milepost.domain.span import Span, parse_day
from milepost.ui.plan_paste import pasted, read_part

GOAL = Span(parse_day("2024-04-03"), parse_day("2025-03-31"))
LINES = ["2024-05\t", "2024-06\t", "2024-07\t500"]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("2024-05", "2024-05"),
        ("May 2024", "2024-05"),
        ("may", "2024-05"),
        ("September", "2024-09"),
        ("Feb", "2025-02"),
        ("2024年5月", "2024-05"),
        ("5月", "2024-05"),
        ("05/2024", "2024-05"),
        ("2024/05", "2024-05"),
        ("Q3 2024", "2024-Q3"),
        ("2024 Q3", "2024-Q3"),
        ("Q1", "2025-Q1"),
        ("Apr 2024", "2024-04-03..2024-04-30"),
    ],
)
def test_periods_are_read_in_words(said: str, code: str) -> None:
    found = read_part(said, GOAL)
    assert found is not None
    assert span_code(found) == code


@pytest.mark.parametrize("said", ["", "many", "13/2024", "Total", "2024"])
def test_other_words_are_no_parts(said: str) -> None:
    found = read_part(said, GOAL)
    assert found is None or found == parse_period("2024")


def test_periods_with_counts_take_the_place_of_their_lines() -> None:
    assert pasted("Jun 2024\t1,200\nJul 2024\t900\nAug 2024\t7", LINES, 0, GOAL) == [
        "2024-05\t",
        "2024-06\t1,200",
        "2024-07\t900",
        "2024-08\t7",
    ]


def test_counts_alone_go_to_the_lines_in_order() -> None:
    assert pasted("100\n1,200\n", LINES, 1, GOAL) == ["2024-05\t", "2024-06\t100", "2024-07\t1,200"]


@pytest.mark.parametrize("text", ["1\n2\n3\n4", "May 2024\t5\nTotal\t5", "just words", ""])
def test_what_is_no_such_table_is_left_to_be_pasted_as_text(text: str) -> None:
    assert pasted(text, LINES, 0, GOAL) is None
