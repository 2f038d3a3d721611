"""A file written as JSON comes back with everything but its history; as a workbook, with days and numbers."""

import json
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from milepost.workspace import Opening, Workspace
from milepost.workspace.figures import FigureDraft, add_figures
from milepost.workspace.files import ImportFault, read_table, write_table
from milepost.workspace.goals import GoalDraft, new_goal
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker
from tests.workspace.drawn import D, O, day, span


def copied(workspace: Workspace, path: Path, opening: Opening) -> Workspace:
    """The file made of another one's document, which another clock has seen."""
    table = path.with_suffix(".json")
    write_table(table, workspace)
    return Workspace.create(path, read_table(table, ()).edit, opening, lambda: datetime(2030, 1, 1, tzinfo=UTC))


def test_a_document_brings_everything_back(workspace: Workspace, tmp_path: Path, opening: Opening) -> None:
    workspace.apply(
        new_tracker(
            workspace.trackers(),
            TrackerDraft(
                "Empty",
                "台",
                day("2020-02-29"),
            ),
        )
    )
    (su7, empty) = workspace.snapshots()
    workspace.apply(new_goal(empty, GoalDraft(span("2024"), O, "no target yet")))
    workspace.apply(new_goal(su7, GoalDraft(span("2026"), D, "The year after", TargetDraft("300,000"))))
    with copied(workspace, tmp_path / "copy.milepost", opening) as copy:
        write_table(tmp_path / "again.json", copy)
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "copy.json").read_bytes()


def test_a_document_that_is_held_adds_nothing(workspace: Workspace, tmp_path: Path) -> None:
    write_table(tmp_path / "su7.json", workspace)
    read = read_table(tmp_path / "su7.json", workspace.snapshots())
    # The 28 rows of the sample, its tracker and its goal.
    assert (read.edit, read.added, read.skipped, read.notes) == (None, 0, 30, ())


def test_what_a_held_tracker_keeps_of_its_own_is_said(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "su7.json"
    write_table(path, workspace)
    document: Any = json.loads(path.read_bytes())
    document["trackers"][0]["unit"] = "cars"
    path.write_text(json.dumps(document), encoding="utf-8")
    assert "Xiaomi SU7" in read_table(path, workspace.snapshots()).notes[0]


def test_a_fault_that_shows_in_the_file_is_named_with_its_place(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "su7.json"
    write_table(path, workspace)
    document: Any = json.loads(path.read_bytes())
    document["trackers"][0]["goals"][0]["targets"][0]["stretch"] = 5
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(ImportFault, match=r"^trackers\[0\].goals\[0\].targets\[0\], quantity: The stretch 5 is not"):
        read_table(path, ())


def sheets(path: Path) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(BytesIO(path.read_bytes()))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_a_workbook_has_days_and_numbers_in_three_sheets(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "su7.xlsx"
    assert write_table(path, workspace) == 28
    found = sheets(path)
    assert list(found) == ["Figures", "Goals", "Day by day"]
    april = ["Xiaomi SU7", "deliveries", day("2024-04-03"), day("2024-04-30"), 7_058, day("2024-05-01")]
    (row,) = (row for row in found["Figures"] if row[:6] == april)
    assert row[8:] == [7_058, 7_058]
    assert ["over 10,000", 10_001, ""] in [[row[4], *row[8:]] for row in found["Figures"]]
    assert {row[1] for row in found["Goals"][1:]} == {"target"}


def test_the_days_of_a_goal_are_its_curve(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "su7.xlsx"
    write_table(path, workspace)
    header, *rows = sheets(path)["Day by day"]
    assert header == ["tracker", "goal", "day", "low", "estimate", "high", "pace", "target"]
    assert len(rows) == 273  # 3 April to 31 December
    at = {row[2]: row for row in rows}
    assert at[day("2024-04-30")][3:6] == [7_058, 7_058, 7_058]
    assert at[day("2024-09-30")][3:6] == [67_157, 67_157, 67_157]
    assert at[day("2024-04-22")][7] == 76_000
    assert at[day("2024-12-31")][6:] == [130_000, 130_000]


def test_a_workbook_has_a_chart_and_no_formula(workspace: Workspace, tmp_path: Path) -> None:
    (snapshot,) = workspace.snapshots()
    hostile = '=HYPERLINK("http://x","y")'
    workspace.apply(add_figures(snapshot, [FigureDraft(D, span("2025-01"), "5", source=hostile, note="+1")]))
    path = tmp_path / "su7.xlsx"
    write_table(path, workspace)
    with ZipFile(path) as archive:
        names = archive.namelist()
        sheets_xml = [archive.read(name) for name in names if name.startswith("xl/worksheets/sheet")]
    assert "xl/charts/chart1.xml" in names
    assert all(b"<f>" not in xml and b"<hyperlink" not in xml for xml in sheets_xml)
    assert hostile in [row[6] for row in sheets(path)["Figures"]]


def test_the_same_figures_make_the_same_workbook(workspace: Workspace, tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        write_table(tmp_path / name, workspace)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()
