"""Rows of a table become one edit, to the letter of the contract, all of them or none."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.domain.tracker import Snapshot, Target
from milepost.exchange.csv_rows import read_rows
from milepost.exchange.csv_table import read_csv
from milepost.exchange.faults import ImportFault
from milepost.workspace import Opening, Workspace
from milepost.workspace.goals import GoalDraft, new_goal
from milepost.workspace.importing import Imported, import_edit
from milepost.workspace.plans import PlanDraft, set_plan
from tests.workspace.drawn import D, O, day, span

HEADER = "tracker,measure,period,first_day,last_day,quantity,announced_on,source,note"


def imported(workspace: Workspace, *rows: str) -> Imported:
    """Import the rows, a cell left out at the end being empty."""
    table = read_csv("\n".join([HEADER, *(row + "," * (8 - row.count(",")) for row in rows)]).encode())
    result = import_edit(workspace.snapshots(), read_rows(table).records)
    if result.edit:
        workspace.apply(result.edit)
    return result


def named(workspace: Workspace, name: str) -> Snapshot:
    return next(each for each in workspace.snapshots() if each.tracker.name == name)


def targets(workspace: Workspace, name: str = "a") -> list[tuple[str, int | None, int | None]]:
    (goal,) = named(workspace, name).goals
    return [(str(target.announced_on), target.value, target.stretch) for target in goal.targets]


@pytest.fixture
def empty(tmp_path: Path, opening: Opening) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "empty.milepost", None, opening) as workspace:
        yield workspace


def test_the_sample_is_the_announcements_of_2024(workspace: Workspace) -> None:
    snapshot = named(workspace, "Xiaomi SU7")
    assert (snapshot.tracker.start_day, len(snapshot.figures)) == (day("2024-04-03"), 23)
    assert targets(workspace, "Xiaomi SU7") == [
        ("2024-03-28", 76_000, None),
        ("2024-04-23", 100_000, None),
        ("2024-05-23", 100_000, 120_000),
        ("2024-08-21", 120_000, None),
        ("2024-11-18", 130_000, None),
    ]
    assert [goal.name for goal in snapshot.goals] == ["2024"]


def test_rows_that_the_file_holds_are_skipped_and_counted(workspace: Workspace, sample: bytes) -> None:
    again = import_edit(workspace.snapshots(), read_rows(read_csv(sample)).records)
    assert again == Imported(None, added=0, skipped=28)


@pytest.mark.parametrize(
    ("row", "skipped"),
    [
        ('Xiaomi SU7,deliveries,2024-05,,,"8,646",2024-06-02,Xiaomi Corporation filing,revised the next day', 1),
        ("Xiaomi SU7,deliveries,2024-05,,,8646,2024-06-02,Xiaomi Corporation filing,revised the next day", 0),
        ('Xiaomi SU7,deliveries,2024-05,,,"8,646",2024-06-03,Xiaomi Corporation filing,revised the next day', 0),
        ('Xiaomi SU7,deliveries,2024-05,,,"8,646",2024-06-02,Xiaomi Corporation filing,', 0),
        ('Xiaomi SU7,orders,2024-05,,,"8,646",2024-06-02,Xiaomi Corporation filing,revised the next day', 0),
        ('Xiaomi SU7,deliveries,,,2024-06-30,"27,307",2024-08-21,Xiaomi second quarter results,', 1),
        ('Xiaomi SU7,target,,2024-04-03,2024-12-31,"130,000",2024-11-18,Xiaomi third quarter results,', 1),
        ('Xiaomi SU7,target,,2024-04-03,2024-12-31,"130,000",2024-11-19,Xiaomi third quarter results,', 0),
        ('Xiaomi SU7,stretch,,2024-04-03,2024-12-31,"120,000",2024-05-23,,', 1),
        ('Xiaomi SU7,stretch,,2024-04-03,2024-12-31,"125,000",2024-05-23,,', 0),
    ],
)
def test_a_row_is_skipped_only_when_it_is_equal_in_every_column(workspace: Workspace, row: str, skipped: int) -> None:
    assert imported(workspace, row).skipped == skipped


def test_equal_rows_of_one_file_are_all_added(empty: Workspace) -> None:
    row = "a,deliveries,2024-05,,,5"
    assert imported(empty, row, row).added == 2
    assert imported(empty, row, row).skipped == 2


def test_an_import_is_one_edit(empty: Workspace) -> None:
    imported(empty, "a,deliveries,2024-05,,,5", "b,target,2024,,,5")
    assert [entry.label for entry in empty.history()] == ["Import 2 rows"]
    empty.undo()
    assert empty.trackers() == ()


@pytest.mark.parametrize(
    ("rows", "start"),
    [
        (["a,deliveries,2024-05,,,5", "a,deliveries,2024-04,,,5", "a,orders,2024-03,,,5"], "2024-04-01"),
        (["a,orders,2024-03,,,5", "a,target,2024,,,5"], "2024-03-01"),
        (["a,target,2024,,,5"], "2024-01-01"),
        (["a,deliveries,,,2024-06-30,5", "a,deliveries,2024-05,,,5"], "2024-05-01"),
    ],
)
def test_an_unknown_tracker_starts_on_the_earliest_day_of_its_rows(
    empty: Workspace, rows: list[str], start: str
) -> None:
    imported(empty, *rows)
    assert named(empty, "a").tracker.start_day == day(start)


def test_a_total_so_far_starts_where_counting_of_its_measure_starts(empty: Workspace) -> None:
    imported(
        empty,
        "a,orders,,,2024-05-31,9",
        "a,deliveries,,,2024-05-31,5",
        "a,deliveries,,2024-04-03,2024-04-30,5",
        "a,orders,,2024-03-28,2024-04-03,5",
    )
    orders, deliveries, *_ = named(empty, "a").figures
    assert orders.span == span("2024-03-28..2024-05-31")
    assert deliveries.span == span("2024-04-03..2024-05-31")
    assert deliveries.announced_on == day("2024-06-01")


def test_spaces_around_the_name_of_a_held_tracker_are_a_slip(workspace: Workspace) -> None:
    imported(workspace, " Xiaomi SU7 ,orders,2024-06,,,5")
    assert len(workspace.trackers()) == 1


def test_goals_are_made_as_rows_first_name_them(empty: Workspace) -> None:
    imported(
        empty,
        "a,target:orders,2025,,,9",
        'a,target,2024,,,"600,000-650,000"',
        "a,target,2025,,,over 5k",
        "a,target,2024,,,withdrawn,2024-06-01",
    )
    goals = named(empty, "a").goals
    assert [(goal.name, goal.measure, goal.span) for goal in goals] == [
        ("2025", O, span("2025")),
        ("2024", D, span("2024")),
        ("2025-01-01..2025-12-31", D, span("2025")),
    ]
    assert goals[1].targets[0].value == 600_000
    assert goals[1].targets[0].stretch == 650_000
    assert goals[1].targets[1] == Target(4, day("2024-06-01"), None, withdrawn=True)
    assert goals[2].targets[0].value == 5_000


@pytest.mark.parametrize(
    ("rows", "announced"),
    [
        (["target,2024,,,100,2024-02-01", "stretch,2024,,,120,2024-02-01"], [("2024-02-01", 100, 120)]),
        (["stretch,2024,,,120,2024-02-01", "target,2024,,,100,2024-02-01"], [("2024-02-01", 100, 120)]),
        (
            ["stretch,2024,,,120,2024-03-01", "target,2024,,,110,2024-04-01", "target,2024,,,100,2024-02-01"],
            [("2024-02-01", 100, None), ("2024-03-01", 100, 120), ("2024-04-01", 110, None)],
        ),
        (
            ["stretch,2024,,,140,2024-04-01", "stretch,2024,,,120,2024-03-01", "target,2024,,,100,2024-02-01"],
            [("2024-02-01", 100, None), ("2024-03-01", 100, 120), ("2024-04-01", 100, 140)],
        ),
        (["target,2024,,,100", "stretch,2024,,,120"], [("2024-01-01", 100, 120)]),
    ],
)
def test_a_stretch_finds_its_target_wherever_its_row_stands(
    empty: Workspace, rows: list[str], announced: list[tuple[str, int, int]]
) -> None:
    rows = [f"a,{row}" for row in rows]
    imported(empty, *rows)
    assert targets(empty) == announced
    assert imported(empty, *rows) == Imported(None, 0, len(rows))


def test_a_stretch_of_a_held_target_is_put_to_it(empty: Workspace) -> None:
    imported(empty, "a,target,2024,,,100,2024-02-01")
    imported(empty, "a,stretch,2024,,,120,2024-02-01")
    imported(empty, "a,stretch,2024,,,150,2024-03-01")
    assert targets(empty) == [("2024-02-01", 100, 120), ("2024-03-01", 100, 150)]


def test_a_plan_goes_to_the_goal_that_holds_it(empty: Workspace) -> None:
    rows = ["a,plan,2024-05,,,5", "a,target,2024,,,100", "a,target,2024-Q2,,,30", "a,plan,2024-Q3,,,9"]
    imported(empty, *rows)
    year, quarter = named(empty, "a").goals
    assert [(part.span, part.count) for part in year.plan] == [(span("2024-Q3"), 9)]
    assert [(part.span, part.count) for part in quarter.plan] == [(span("2024-05"), 5)]
    assert imported(empty, *rows).skipped == 4


def test_a_held_part_of_a_plan_is_skipped_whichever_goal_has_it(empty: Workspace) -> None:
    imported(empty, "a,target,2024,,,100", "a,plan,2024-05,,,5")
    empty.apply(new_goal(named(empty, "a"), GoalDraft(span("2024-Q2"))))
    assert imported(empty, "a,plan,2024-05,,,5").skipped == 1


def test_milestones_take_their_name_from_the_note(empty: Workspace) -> None:
    rows = ["a,target,2024,,,100", "a,milestone,,,2024-12-01,100k,,,The 100000th", "a,milestone:orders,,,,5"]
    imported(empty, *rows)
    first, second = named(empty, "a").milestones
    assert (first.measure, first.value, first.name, first.due_day) == (D, 100_000, "The 100000th", day("2024-12-01"))
    assert (second.measure, second.value, second.name, second.due_day) == (O, 5, "5", None)
    assert imported(empty, *rows).skipped == 3


FAULTS = [
    (["stretch,2024,,,120"], "Row 2, last_day: There is no target for 2024"),
    (
        ["target,2024,,,100,2024-05-01", "stretch,2024,,,120,2024-04-01"],
        "Row 3, quantity: 2024 has no target on 2024-04-01",
    ),
    (["target,2024,,,100", "stretch,2024,,,90"], "Row 3, quantity: The stretch 90 is not above"),
    (["target,2024,,,100", "stretch,2024,,,120", "stretch,2024,,,130"], "Row 4, quantity: Two stretches"),
    (["target,2024,,,withdrawn", "stretch,2024,,,130"], "Row 3, quantity: The target is withdrawn"),
    (["target,2024,,,100", "plan,2025-05,,,5"], "Row 3, last_day: No goal holds 2025-05"),
    (["target,2024,,,100", "plan,2024-Q2,,,5", "plan,2024-05,,,5"], "Row 4, last_day: The plan of 2024 would count"),
    (["deliveries,2024-05,,,5", "deliveries,,,2024-04-30,5"], "Row 3, last_day: 2024-04-30 is before 2024-05-01"),
    (["milestone,,,,5"], "Row 2, first_day"),
]


@pytest.mark.parametrize(("rows", "sentence"), FAULTS)
def test_a_fault_is_named_and_nothing_is_imported(empty: Workspace, rows: list[str], sentence: str) -> None:
    with pytest.raises(ImportFault, match=sentence):
        imported(empty, *(f"a,{row}" for row in rows))
    assert empty.trackers() == ()
    assert empty.history() == ()


def test_all_faults_are_named_in_the_order_of_their_rows(empty: Workspace) -> None:
    with pytest.raises(ImportFault) as caught:
        imported(empty, "a,plan,2024,,,5", "b,target,2024,,,9", "b,stretch,2024,,,3", "a,target,2020,,,2")
    assert [fault.row for fault in caught.value.faults] == [2, 4]


def test_an_import_never_changes_the_plan_that_is_held(workspace: Workspace) -> None:
    snapshot = named(workspace, "Xiaomi SU7")
    workspace.apply(set_plan(snapshot, snapshot.goals[0], [PlanDraft(span("2024-05"), "8k")]))
    with pytest.raises(ImportFault, match="overlap"):
        imported(workspace, "Xiaomi SU7,plan,2024-05,,,9k")
