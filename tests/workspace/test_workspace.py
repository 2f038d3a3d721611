"""One open file: whoever listens hears of every change, whoever made it."""

from pathlib import Path

import pytest

from milepost.domain.errors import SelectionError
from milepost.store import errors
from milepost.workspace import Cause, Changed, Opening, Workspace
from milepost.workspace.figures import FigureDraft, add_figures
from milepost.workspace.goals import GoalDraft
from milepost.workspace.milestones import MilestoneDraft, add_milestone
from milepost.workspace.plans import PlanDraft, set_plan
from milepost.workspace.trackers import TrackerDraft, new_tracker
from tests.workspace.conftest import NOW, now
from tests.workspace.drawn import D, span

MAY = span("2024-05")


def add_may(workspace: Workspace) -> None:
    workspace.apply(add_figures(workspace.snapshot(1), [FigureDraft(D, MAY, "8,650")]))


@pytest.fixture
def heard(workspace: Workspace) -> list[Changed]:
    changes: list[Changed] = []
    workspace.subscribe(changes.append)
    return changes


def test_listeners_hear_of_each_change_with_its_trackers(workspace: Workspace, heard: list[Changed]) -> None:
    add_may(workspace)
    workspace.undo()
    workspace.redo()
    workspace.apply(new_tracker(workspace.trackers(), TrackerDraft("YU7"), GoalDraft(span("2025"))))
    assert [(change.cause, change.trackers) for change in heard] == [
        (Cause.APPLIED, {1}),
        (Cause.UNDONE, {1}),
        (Cause.REDONE, {1}),
        (Cause.APPLIED, {2}),
    ]
    assert [change.edit and change.edit.label for change in heard][:2] == ["Add 8,650 deliveries in 2024-05"] * 2


def test_a_change_of_a_plan_touches_the_tracker_of_its_goal(workspace: Workspace, heard: list[Changed]) -> None:
    snapshot = workspace.snapshot(1)
    workspace.apply(set_plan(snapshot, snapshot.goals[0], [PlanDraft(MAY, "8k")]))
    assert heard[0].touches(1)
    assert not heard[0].touches(2)
    assert workspace.snapshot(1).goals[0].plan


def test_a_listener_that_left_hears_no_more(workspace: Workspace) -> None:
    heard: list[Changed] = []
    leave = workspace.subscribe(heard.append)
    leave()
    add_may(workspace)
    assert not heard


def test_a_snapshot_is_kept_until_its_tracker_changes(workspace: Workspace) -> None:
    workspace.apply(new_tracker(workspace.trackers(), TrackerDraft("YU7"), GoalDraft(span("2025"))))
    first, other = workspace.snapshot(1), workspace.snapshot(2)
    assert workspace.snapshot(1) is first
    add_may(workspace)
    assert workspace.snapshot(1) is not first
    assert workspace.snapshot(2) is other


def test_what_another_program_does_is_noticed(workspace: Workspace, heard: list[Changed], opening: Opening) -> None:
    before = workspace.snapshot(1)
    assert not workspace.poll()
    with Workspace.open(workspace.path, opening, now) as other:
        add_may(other)
    assert workspace.poll()
    assert not workspace.poll()
    assert heard == [Changed(Cause.OUTSIDE, None, None)]
    assert len(workspace.snapshot(1).figures) == len(before.figures) + 1


def test_a_file_put_in_the_place_of_the_open_one_is_taken_up(
    workspace: Workspace, heard: list[Changed], tmp_path: Path
) -> None:
    copy = tmp_path / "copy.milepost"
    workspace.back_up(copy)
    add_may(workspace)
    held = len(workspace.snapshot(1).figures)
    copy.replace(workspace.path)
    assert workspace.poll()
    assert heard[-1].cause is Cause.OUTSIDE
    assert len(workspace.snapshot(1).figures) == held - 1
    add_may(workspace)
    assert len(workspace.snapshot(1).figures) == held


def test_a_file_that_goes_away_is_told_and_can_come_back(workspace: Workspace, tmp_path: Path) -> None:
    away = workspace.path.rename(tmp_path / "away.milepost")
    with pytest.raises(errors.FileMissingError):
        workspace.poll()
    with pytest.raises(errors.FileMissingError):
        add_may(workspace)
    away.rename(workspace.path)
    add_may(workspace)


def test_an_edit_builds_on_what_another_program_left(
    workspace: Workspace, heard: list[Changed], opening: Opening
) -> None:
    edit = add_milestone(workspace.snapshot(1), MilestoneDraft("100k"))
    with Workspace.open(workspace.path, opening, now) as other:
        add_may(other)
    workspace.apply(edit)
    assert [change.cause for change in heard] == [Cause.OUTSIDE, Cause.APPLIED]


def test_undo_takes_back_only_what_was_shown(workspace: Workspace, opening: Opening) -> None:
    shown = workspace.next_undo()
    assert shown
    with Workspace.open(workspace.path, opening, now) as other:
        add_may(other)
    with pytest.raises(errors.OtherEditError):
        workspace.undo(shown.id)
    entry = workspace.next_undo()
    assert entry
    assert workspace.undo(entry.id).label == "Add 8,650 deliveries in 2024-05"


def test_a_new_file_holds_its_first_edit_or_does_not_exist(tmp_path: Path, opening: Opening) -> None:
    path = tmp_path / "new.milepost"
    edit = new_tracker([], TrackerDraft("YU7"), GoalDraft(span("2025")))
    with Workspace.create(path, edit, opening, now) as workspace:
        assert [tracker.name for tracker in workspace.trackers()] == ["YU7"]
        assert workspace.history()[0].made_at == NOW


def test_a_first_edit_that_fails_leaves_no_file(workspace: Workspace, tmp_path: Path, opening: Opening) -> None:
    path = tmp_path / "new.milepost"
    of_another_file = add_milestone(workspace.snapshot(1), MilestoneDraft("5"))
    with pytest.raises(errors.ConflictError):
        Workspace.create(path, of_another_file, opening, now)
    assert not path.exists()


def test_a_tracker_that_is_gone_is_told(workspace: Workspace) -> None:
    with pytest.raises(SelectionError):
        workspace.snapshot(99)


def test_today_is_the_day_of_the_clock(workspace: Workspace) -> None:
    assert workspace.today() == NOW.astimezone().date()


def test_a_sound_file_has_no_damage(workspace: Workspace) -> None:
    assert workspace.damage() == []
