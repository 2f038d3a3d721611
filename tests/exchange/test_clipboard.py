"""What a spreadsheet makes of text that is pasted into it."""

import csv

import pytest

from milepost.exchange.clipboard import write_tabbed


def pasted(text: str) -> list[list[str]]:
    """The cells, taken apart as spreadsheets do."""
    return list(csv.reader(text.splitlines(), delimiter="\t"))


def test_rows_and_cells_stay_apart() -> None:
    assert write_tabbed([["Figure", "Source"], ["7,058", "Xiaomi EV"]]) == "Figure\tSource\n7,058\tXiaomi EV\n"


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1+1", "@SUM(A1)", "＝1+1", "\t=1", "\n=1", "'=1"])
def test_no_cell_is_run_as_a_formula(formula: str) -> None:
    ((cell,),) = pasted(write_tabbed([[formula]]))
    assert cell == "'" + formula.strip()


def test_a_negative_number_is_a_number() -> None:
    assert pasted(write_tabbed([["-1,200"]])) == [["-1,200"]]


@pytest.mark.parametrize("text", ['"over" 10,000', 'told as "over 10,000"', "one\ttwo", "one\r\ntwo", " one  two "])
def test_no_cell_reaches_into_another(text: str) -> None:
    assert pasted(write_tabbed([[text, "next"], ["below", "it"]])) == [
        [" ".join(text.split()), "next"],
        ["below", "it"],
    ]
