"""Export, import into a new file, export again: the same bytes; import again: nothing new."""

import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.domain.errors import MilepostError
from milepost.domain.figure import Measure
from milepost.domain.quantity import Quantity, format_quantity
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.exchange.csv_rows import read_rows
from milepost.exchange.csv_table import read_csv, write_csv
from milepost.exchange.document import read_document, write_document
from milepost.exchange.export_rows import export_rows
from milepost.workspace import Opening, Workspace
from milepost.workspace.figures import FigureDraft, add_figures
from milepost.workspace.goals import GoalDraft, new_goal
from milepost.workspace.importing import Imported, import_edit
from milepost.workspace.milestones import MilestoneDraft, add_milestone
from milepost.workspace.plans import PlanDraft, set_plan
from milepost.workspace.targets import TargetDraft, announce_target
from milepost.workspace.trackers import TrackerDraft, new_tracker

FIRST = date(2024, 1, 1)

days = st.integers(0, 500).map(lambda number: FIRST + timedelta(number))
spans = st.tuples(days, days).map(lambda pair: Span(min(pair), max(pair)))
measures = st.sampled_from(Measure)
counts = st.integers(1, 10**6)
texts = st.text(st.sampled_from("ab,;\"'=+-@ \n\t辆１"), max_size=6)
typed = st.one_of(
    counts.map(str),
    counts.map(lambda count: f"{count:,} cars"),
    counts.map(lambda count: f"over {count}"),
    st.tuples(counts, counts).map(lambda pair: format_quantity(Quantity(min(pair), max(pair)))),
)


@st.composite
def drafts_of_targets(draw: st.DrawFn) -> TargetDraft:
    if draw(st.integers(0, 4)) == 0:
        return TargetDraft(withdrawn=True, announced_on=draw(days), source=draw(texts), note=draw(texts))
    value = draw(counts)
    stretch = draw(st.sampled_from(["", str(value + 5)]))
    return TargetDraft(str(value), stretch, announced_on=draw(days), source=draw(texts), note=draw(texts))


figures = st.builds(FigureDraft, measures, spans, typed, st.none() | days, texts, texts)
milestones = st.builds(
    MilestoneDraft, counts.map(str), st.sampled_from(["", "one", "=two"]), st.none() | days, measures
)
goals = st.builds(GoalDraft, spans, measures, st.just(""), drafts_of_targets())
plans = st.builds(PlanDraft, spans, counts.map(str))
parts = st.lists(st.one_of(figures, milestones, goals, drafts_of_targets(), st.lists(plans, max_size=3)), max_size=12)
Part = FigureDraft | MilestoneDraft | GoalDraft | TargetDraft | Sequence[PlanDraft]


def add(workspace: Workspace, snapshot: Snapshot, part: Part, place: int) -> None:
    match part:
        case FigureDraft():
            workspace.apply(add_figures(snapshot, [part]))
        case MilestoneDraft():
            workspace.apply(add_milestone(snapshot, part))
        case GoalDraft():
            workspace.apply(new_goal(snapshot, part))
        case TargetDraft():
            workspace.apply(announce_target(snapshot, snapshot.goals[place % len(snapshot.goals)], part, FIRST))
        case _:
            workspace.apply(set_plan(snapshot, snapshot.goals[place % len(snapshot.goals)], part))


def fill(workspace: Workspace, filling: dict[str, list[Part]]) -> None:
    for name, its_parts in filling.items():
        workspace.apply(new_tracker(workspace.trackers(), TrackerDraft(name, "cars", FIRST)))
        number = workspace.trackers()[-1].id
        for place, part in enumerate(its_parts):
            try:
                add(workspace, workspace.snapshot(number), part, place)
            except (MilepostError, ZeroDivisionError):
                continue  # what a file does not take need not come through


def exported(workspace: Workspace) -> bytes:
    return write_csv(export_rows(workspace.snapshots(), workspace.places()))


def again(workspace: Workspace, data: bytes) -> Imported:
    return import_edit(workspace.snapshots(), read_rows(read_csv(data)).records)


@pytest.mark.parametrize("name", ["first", "second"])
def test_the_sample_comes_through_an_export_unchanged(name: str, workspace: Workspace, opening: Opening) -> None:
    data = exported(workspace)
    imported = import_edit((), read_rows(read_csv(data)).records, name)
    with Workspace.create(workspace.path.with_name("copy.milepost"), imported.edit, opening) as copy:
        assert exported(copy) == data


@settings(max_examples=60)
@given(filling=st.dictionaries(st.sampled_from(["a", "=b", "b,c", "'SU7", '小米 "SU7"']), parts, max_size=3))
def test_whatever_a_file_holds_comes_through_an_export_unchanged(filling: dict[str, list[Part]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        opening = Opening(Path(folder))
        now = datetime(2025, 1, 1, tzinfo=UTC)
        with Workspace.create(Path(folder) / "a.milepost", None, opening, lambda: now) as workspace:
            fill(workspace, filling)
            data = exported(workspace)
            assert again(workspace, data).edit is None
        first = import_edit((), read_rows(read_csv(data)).records).edit
        with Workspace.create(Path(folder) / "b.milepost", first, opening, lambda: now) as copy:
            assert exported(copy) == data
            assert again(copy, data).edit is None


@settings(max_examples=60)
@given(filling=st.dictionaries(st.sampled_from(["a", "=b", '小米 "SU7"']), parts, max_size=3))
def test_whatever_a_file_holds_comes_through_a_document_unchanged(filling: dict[str, list[Part]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        opening = Opening(Path(folder))
        now = datetime(2025, 1, 1, tzinfo=UTC)
        with Workspace.create(Path(folder) / "a.milepost", None, opening, lambda: now) as workspace:
            fill(workspace, filling)
            data = write_document(workspace.snapshots(), workspace.entered())
        reading = read_document(data)
        first = import_edit((), reading.records, trackers=reading.trackers)
        with Workspace.create(Path(folder) / "b.milepost", first.edit, opening) as copy:
            assert write_document(copy.snapshots(), copy.entered()) == data
