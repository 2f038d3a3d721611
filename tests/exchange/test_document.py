"""A file as JSON: everything in it comes back, and what cannot be read is named by its place."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.figure import Measure
from milepost.domain.quantity import Quantity
from milepost.exchange.document import read_document
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.records import FigureRow

FIGURE: dict[str, Any] = {
    "measure": "deliveries",
    "first_day": "2024-05-01",
    "last_day": "2024-05-31",
    "low": 8_646,
    "high": 8_646,
    "typed": "8,646",
    "announced_on": "2024-06-01",
    "source": "",
    "note": "",
    "entered_at": "2024-06-01T08:00:00Z",
}
TARGET: dict[str, Any] = {"announced_on": "2024-04-23", "value": 100, "stretch": None, "withdrawn": False}
GOAL: dict[str, Any] = {
    "name": "2024",
    "measure": "deliveries",
    "first_day": "2024-01-01",
    "last_day": "2024-12-31",
    "targets": [TARGET],
    "plan": [{"first_day": "2024-05-01", "last_day": "2024-05-31", "count": 8}],
}
TRACKER: dict[str, Any] = {
    "name": "SU7",
    "unit": "cars",
    "start_day": "2024-04-03",
    "note": "",
    "goals": [GOAL],
    "milestones": [{"measure": "deliveries", "value": 50, "name": "fifty", "due_day": None}],
    "figures": [FIGURE],
}


def read(document: object) -> Any:
    return read_document(json.dumps(document).encode())


def faults(document: object) -> list[tuple[str, str]]:
    with pytest.raises(ImportFault) as caught:
        read(document)
    return [(fault.place, fault.column) for fault in caught.value.faults]


def whole(**changed: object) -> dict[str, object]:
    return {"milepost": 1, "trackers": [{**TRACKER, **changed}]}


def figure(**changed: object) -> dict[str, object]:
    return whole(figures=[{**FIGURE, **changed}])


def quantity(**changed: object) -> tuple[Quantity, str]:
    reading = read(figure(**changed))
    (row,) = (each for each in reading.records if isinstance(each, FigureRow))
    return row.quantity, row.typed


def test_each_entry_is_a_record_and_knows_its_place() -> None:
    reading = read(whole())
    places = [reading.places[record.line] for record in reading.records]
    assert sorted(places) == [
        "trackers[0].figures[0]",
        "trackers[0].goals[0].plan[0]",
        "trackers[0].goals[0].targets[0]",
        "trackers[0].milestones[0]",
    ]
    assert [(each.tracker.name, each.tracker.unit, len(each.goals)) for each in reading.trackers] == [
        ("SU7", "cars", 1)
    ]


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"typed": "over 8,000", "low": None, "high": None}, (Quantity(8_001, None), "over 8,000")),
        ({"typed": None, "low": 5, "high": None}, (Quantity(5, None), "5+")),
        ({"measure": "orders", "low": -5, "high": -5, "typed": "-5"}, (Quantity(-5, -5), "-5")),
        ({"typed": "as we said", "low": 7, "high": 9}, (Quantity(7, 9), "as we said")),
    ],
)
def test_bounds_and_typed_quantity_make_up_for_each_other(
    changed: dict[str, object], found: tuple[Quantity, str]
) -> None:
    assert quantity(**changed) == found


def test_a_day_of_announcement_that_is_left_out_is_the_day_after() -> None:
    (row,) = (each for each in read(figure(announced_on=None)).records if isinstance(each, FigureRow))
    assert (row.announced_on, row.measure) == (date(2024, 6, 1), Measure.DELIVERIES)


@pytest.mark.parametrize(
    ("changed", "column"),
    [
        ({"measure": "sales"}, "measure"),
        ({"measure": 5}, "measure"),
        ({"first_day": "2024-02-30"}, "first_day"),
        ({"last_day": "2024-04-30"}, "last_day"),
        ({"low": -1, "high": 5}, "low"),
        ({"low": 5.5}, "low"),
        ({"low": True}, "low"),
        ({"low": 9, "high": 8}, "high"),
        ({"high": 9_007_199_254_740_992}, "high"),
        ({"low": None, "high": None, "typed": "7,05"}, "typed"),
        ({"low": None, "high": None, "typed": ""}, "typed"),
        ({"source": 5}, "source"),
        ({"note": "\ud800"}, "note"),
        ({"entered_at": "yesterday"}, "entered_at"),
        ({"announced_on": "soon"}, "announced_on"),
        ({"last_day": "9999-12-31", "announced_on": None}, "announced_on"),
    ],
)
def test_a_fault_of_a_figure_is_named_with_its_place(changed: dict[str, object], column: str) -> None:
    assert faults(figure(**changed)) == [("trackers[0].figures[0]", column)]


def test_all_faults_are_named_at_once() -> None:
    goals = [{**GOAL, "targets": [{**TARGET, "value": None}, {**TARGET, "stretch": 0}], "plan": [5]}]
    assert faults(whole(name=" ", start_day=None, goals=goals, figures=5)) == [
        ("trackers[0]", "name"),
        ("trackers[0]", "start_day"),
        ("trackers[0].goals[0].plan[0]", "entry"),
        ("trackers[0].goals[0].targets[0]", "value"),
        ("trackers[0].goals[0].targets[1]", "stretch"),
        ("trackers[0]", "figures"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff",
        b"5",
        b"{}",
        b'{"milepost": 2}',
        b'{"milepost": "1"}',
        b"[" * 100_000,
        b"[" + b"1" * 5_000 + b"]",
    ],
)
def test_what_is_no_document_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(ImportFault) as caught:
        read_document(data)
    assert str(caught.value).endswith(".")


def test_the_same_tracker_twice_is_a_fault() -> None:
    assert faults({"milepost": 1, "trackers": [TRACKER, TRACKER]}) == [("trackers[1]", "name")]


def test_a_list_of_rows_is_a_table() -> None:
    rows = [
        {"tracker": "SU7", "measure": "deliveries", "period": "2024-05", "quantity": 8_646},
        {"tracker": "SU7", "measure": "orders", "period": "2024-05", "quantity": "over 10,000", "note": None},
    ]
    records = read(rows).records
    assert [(row.quantity, row.typed) for row in records] == [
        (Quantity(8_646, 8_646), "8,646"),
        (Quantity(10_001, None), "over 10,000"),
    ]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda each: (
            st.lists(each)
            | st.dictionaries(st.sampled_from([*TRACKER, *GOAL, *FIGURE, "milepost", "trackers", "targets"]), each)
        ),
    )
)
def test_whatever_the_document_is_it_is_read_or_its_faults_are_named(document: object) -> None:
    data = json.dumps({"milepost": 1, "trackers": [document]}).encode()
    found: tuple[Fault, ...] = ()
    try:
        read_document(data)
    except ImportFault as error:
        found = error.faults
    assert all(fault.text.endswith(".") for fault in found)
