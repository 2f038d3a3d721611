"""What the history lists, which steps lead to a point of it, and what is told of them beforehand."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.edit import Edit, Row, RowChange, Table
from milepost.domain.tracker import Milestone, Target
from milepost.store.rows import figure_row, goal_row, milestone_row, plan_row, target_row, tracker_row
from milepost.ui.history_preview import offer, preview
from milepost.ui.history_rows import START, Place, Timeline, when_text
from milepost.ui.history_view import MOST, changes_told
from milepost.workspace import HistoryEntry
from tests.workspace.drawn import SU7, D, O, drawn, figure, goal, part

ENGLISH = EnglishWording()
MOMENT = datetime(2024, 5, 2, 12, 32, tzinfo=UTC)
TODAY = date(2024, 5, 2)
MAY = figure(7, "2024-05", "8,630", "2024-06-01")


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A user whose clock shows UTC."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has no clock of the process's own")
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def timeline(marks: str) -> Timeline:
    """Edits from the oldest on: "x" for one that is done, "u" for one that is undone."""
    entries = enumerate(marks, 1)
    return Timeline([HistoryEntry(number, f"Edit {number}", MOMENT, undone=mark == "u") for number, mark in entries])


@pytest.mark.parametrize(
    ("marks", "rows"),
    [
        ("xxx", [(3, Place.NOW), (2, Place.DONE), (1, Place.DONE), (START, Place.DONE)]),
        ("xuu", [(3, Place.UNDONE), (2, Place.UNDONE), (1, Place.NOW), (START, Place.DONE)]),
        ("u", [(1, Place.UNDONE), (START, Place.NOW)]),
        ("", []),
    ],
)
def test_the_newest_edit_is_on_top_and_one_row_is_now(marks: str, rows: list[tuple[int, Place]]) -> None:
    held = timeline(marks)
    listed = [held.row(place, TODAY, ENGLISH) for place in range(len(held))]
    assert [(row.id, row.place) for row in listed] == rows


@pytest.mark.parametrize(
    ("marks", "to", "undo", "ids"),
    [
        ("xxxx", 2, True, (4, 3)),
        ("xxxx", START, True, (4, 3, 2, 1)),
        ("xxxx", 4, True, ()),
        ("xxuu", 2, True, ()),
        ("xxuu", 1, True, (2,)),
        ("xxuu", 3, False, (3,)),
        ("xxuu", 4, False, (3, 4)),
        ("uu", 2, False, (1, 2)),
        ("uu", START, True, ()),
    ],
)
def test_steps_lead_to_the_file_as_an_edit_left_it(marks: str, to: int, ids: tuple[int, ...], *, undo: bool) -> None:
    steps = timeline(marks).steps_to(to)
    assert (steps.undo, steps.ids) == (undo, ids)


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (MOMENT, "Today 12:32"),
        (MOMENT.replace(hour=0, minute=0), "Today 00:00"),
        (MOMENT.replace(day=1, hour=23), "Yesterday 23:32"),
        (MOMENT.replace(month=4, day=30), "30 Apr 2024, 12:32"),
        (MOMENT.replace(year=2023), "2 May 2023, 12:32"),
    ],
)
def test_when_is_told_as_people_do(moment: datetime, told: str) -> None:
    assert when_text(moment, TODAY, ENGLISH) == told


def test_when_is_by_the_clock_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "CST-8")
    time.tzset()
    assert when_text(datetime(2024, 5, 1, 20, 5, tzinfo=UTC), TODAY, ENGLISH) == "Today 04:05"


def test_a_screen_reader_hears_how_a_row_lies_to_now() -> None:
    held = timeline("xxu")
    assert [held.row(place, TODAY, ENGLISH).spoken(ENGLISH) for place in range(4)] == [
        "Edit 3, undone, Today 12:32",
        "Edit 2, the file is here now, Today 12:32",
        "Edit 1, Today 12:32",
        "Empty file",
    ]


def told(table: Table, before: Row | None, after: Row | None, names: dict[int, str] | None = None) -> list[str]:
    (change,) = changes_told(Edit("", (RowChange(table, 1, before, after),)), names or {}, ENGLISH)
    return [change.title, *change.lines]


def test_an_added_figure_is_told_with_all_that_it_says() -> None:
    row = figure_row(replace(MAY, source="Maker", note="first"), 1)
    assert told("figure", None, row) == [
        "Figure added",
        "8,630 deliveries in May 2024",
        "Announced: 1 Jun 2024",
        "Source: Maker",
        "Note: first",
    ]


def test_a_corrected_figure_is_told_field_by_field() -> None:
    before = figure_row(MAY, 1)
    after = figure_row(replace(figure(7, "2024-Q2", ">8,646", "2024-06-02", O), source="Maker"), 1)
    assert told("figure", before, after) == [
        "Figure changed",
        "8,630 deliveries in May 2024",
        "Quantity: 8,630 → >8,646",
        "Counted: Deliveries → Orders",
        "Period: May 2024 → Q2 2024",
        "Announced: 1 Jun 2024 → 2 Jun 2024",
        "Source: none → Maker",
    ]


def test_a_removed_figure_is_told_as_it_was() -> None:
    assert told("figure", figure_row(MAY, 1), None)[:2] == ["Figure removed", "8,630 deliveries in May 2024"]


def test_where_there_are_several_trackers_a_row_says_whose_it_is() -> None:
    assert told("figure", None, figure_row(MAY, 2), {1: "SU7", 2: "YU7"})[0] == "Figure added · YU7"


@pytest.mark.parametrize(
    ("table", "before", "after", "lines"),
    [
        (
            "target",
            target_row(Target(1, TODAY, 100_000), 1),
            target_row(Target(1, TODAY, 120_000, 130_000), 1),
            ["Target changed", "100,000", "Target: 100,000 → 120,000", "Stretch: none → 130,000"],
        ),
        (
            "target",
            None,
            target_row(Target(1, TODAY, None, withdrawn=True), 1),
            ["Target added", "Target withdrawn", "Announced: 2 May 2024"],
        ),
        ("goal", None, goal_row(goal(1, "2024"), 1), ["Goal added", "2024", "Counted: Deliveries", "Period: 2024"]),
        ("plan", plan_row(part(1, "2024-05", 8000), 1), None, ["Part of a plan removed", "8,000 in May 2024"]),
        (
            "plan",
            plan_row(part(1, "2024-05", 8000), 1),
            plan_row(part(1, "2024-06", 9000), 1),
            ["Part of a plan changed", "8,000 in May 2024", "Count: 8,000 → 9,000", "Period: May 2024 → Jun 2024"],
        ),
        (
            "milestone",
            None,
            milestone_row(Milestone(1, D, 50_000, "Half", TODAY), 1),
            ["Milestone added", "Half", "Value: 50,000", "Counted: Deliveries", "Due: 2 May 2024"],
        ),
        (
            "tracker",
            tracker_row(SU7),
            tracker_row(replace(SU7, name="SU7", unit="cars")),
            ["Tracker changed", "Xiaomi SU7", "Name: Xiaomi SU7 → SU7", "Unit: vehicles → cars"],
        ),
    ],
)
def test_every_kind_of_row_is_told(table: Table, before: Row | None, after: Row | None, lines: list[str]) -> None:
    assert told(table, before, after) == lines


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ({"first_day": "soon"}, "8,630 deliveries soon – 2024-05-31"),
        ({"first_day": "2024-06-01"}, "8,630 deliveries 2024-06-01 – 2024-05-31"),
        ({"first_day": "0001-01-01"}, "8,630 deliveries 0001-01-01 – 2024-05-31"),
        ({"measure": "sales"}, "8,630 sales in May 2024"),
        ({"low": "many", "typed": 5}, "5 deliveries in May 2024"),
    ],
)
def test_a_row_that_another_program_has_spoilt_is_told_as_it_stands(row: Row, name: str) -> None:
    assert told("figure", None, {**figure_row(MAY, 1), **row})[1] == name


def test_of_a_large_import_the_first_rows_are_told() -> None:
    changes = tuple(RowChange("figure", number, None, figure_row(MAY, 1)) for number in range(1, MOST + 1001))
    found = changes_told(Edit("", changes), {}, ENGLISH)
    assert (len(found), found[-1].title) == (MOST + 1, "and 1,000 more")


def test_one_can_go_to_any_row_but_now_and_not_in_the_example() -> None:
    held = timeline("xxu")
    offers = [offer(held.steps_to(number), is_example=False, wording=ENGLISH) for number in (3, 2, 1, START)]
    assert [(each.text, each.enabled) for each in offers] == [
        ("&Redo to Here…", True),
        ("&Undo to Here…", False),
        ("&Undo to Here…", True),
        ("&Undo to Here…", True),
    ]
    assert offers[3].note == "Takes back the 2 edits above."
    refused = offer(held.steps_to(1), is_example=True, wording=ENGLISH)
    assert not refused.enabled
    assert "example" in refused.note


APRIL = figure(6, "2024-04", "7,000", "2024-05-01")
YEAR = goal(1, "2024", D, "", Target(1, TODAY, 100_000))
HELD = drawn(YEAR, APRIL, MAY)
ADD_MAY = Edit("Add May", (RowChange("figure", 7, None, figure_row(MAY, 1)),))
ADD_APRIL = Edit("Add April", (RowChange("figure", 6, None, figure_row(APRIL, 1)),))


def test_a_preview_tells_what_becomes_of_the_goal() -> None:
    steps = timeline("xxx").steps_to(1)
    seen = preview(steps, [ADD_MAY, ADD_APRIL], HELD, YEAR, ENGLISH)
    assert seen.title == "This takes back 2 edits:"
    assert (seen.labels, seen.confirm) == (("Add May", "Add April"), "&Undo 2 Edits")
    assert seen.effect == "Xiaomi SU7 · 2024: 15,630 of 100,000 → no figures"
    one = preview(timeline("xx").steps_to(1), [ADD_MAY], HELD, YEAR, ENGLISH)
    assert one.title == "This takes back 1 edit:"
    assert one.effect == "Xiaomi SU7 · 2024: 15,630 of 100,000 → 7,000 of 100,000"


def test_a_preview_of_redo_goes_forwards() -> None:
    seen = preview(timeline("xu").steps_to(2), [ADD_MAY], drawn(YEAR, APRIL), YEAR, ENGLISH)
    assert (seen.title, seen.confirm) == ("This makes 1 edit again:", "&Redo 1 Edit")
    assert seen.effect == "Xiaomi SU7 · 2024: 7,000 of 100,000 → 15,630 of 100,000"


@pytest.mark.parametrize(
    ("change", "effect"),
    [
        (RowChange("tracker", 1, None, tracker_row(SU7)), "Xiaomi SU7 will not be in the file any more."),
        (RowChange("goal", 1, None, goal_row(YEAR, 1)), "Xiaomi SU7 · 2024 will not be in the file any more."),
        (RowChange("tracker", 2, None, tracker_row(SU7)), "Xiaomi SU7 · 2024 stays at 15,630 of 100,000."),
    ],
)
def test_a_preview_tells_what_goes_and_what_stays(change: RowChange, effect: str) -> None:
    seen = preview(timeline("xx").steps_to(1), [Edit("Add", (change,))], HELD, YEAR, ENGLISH)
    assert seen.effect == effect
