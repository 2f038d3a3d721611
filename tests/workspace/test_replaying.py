"""What a tracker would be after some changes is what it is once the file has made them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from milepost.domain.edit import Edit
from milepost.domain.errors import EditError
from milepost.domain.tracker import Snapshot
from milepost.workspace import Cause, Changed, Opening, Workspace
from milepost.workspace.figures import FigureDraft, add_figures, delete_figures, revise_figure
from milepost.workspace.goals import GoalDraft, delete_goal, new_goal, revise_goal
from milepost.workspace.milestones import MilestoneDraft, add_milestone, delete_milestone
from milepost.workspace.plans import PlanDraft, set_plan
from milepost.workspace.replaying import replayed
from milepost.workspace.targets import TargetDraft, announce_target, delete_target
from milepost.workspace.trackers import TrackerDraft, delete_tracker, new_tracker, revise_tracker
from tests.workspace.drawn import D, day, span

MAY = span("2024-05")
Making = Callable[[Workspace, Snapshot], Edit]


def add(_: Workspace, held: Snapshot) -> Edit:
    return add_figures(held, [FigureDraft(D, MAY, "8,650")])


def revise(_: Workspace, held: Snapshot) -> Edit:
    first = held.figures[0]
    return revise_figure(held, first.id, FigureDraft(first.measure, first.span, "1", first.announced_on, note="x"))


def delete(_: Workspace, held: Snapshot) -> Edit:
    return delete_figures(held, [held.figures[0].id, held.figures[2].id])


def goal(_: Workspace, held: Snapshot) -> Edit:
    return new_goal(held, GoalDraft(span("2025"), target=TargetDraft("9k")))


def other_goal_days(_: Workspace, held: Snapshot) -> Edit:
    return revise_goal(held, held.goals[0], GoalDraft(span("2024-04-01..2024-12-31")))


def no_goal(_: Workspace, held: Snapshot) -> Edit:
    return delete_goal(held, held.goals[0])


def target(workspace: Workspace, held: Snapshot) -> Edit:
    new = TargetDraft("111,111", announced_on=day("2024-05-01"))
    return announce_target(held, held.goals[0], new, workspace.today())


def no_target(_: Workspace, held: Snapshot) -> Edit:
    return delete_target(held.goals[0], held.goals[0].targets[0].id)


def plan(_: Workspace, held: Snapshot) -> Edit:
    return set_plan(held, held.goals[0], [PlanDraft(span("2024-06"), "9k"), PlanDraft(MAY, "8k")])


def milestone(_: Workspace, held: Snapshot) -> Edit:
    return add_milestone(held, MilestoneDraft("50k"))


def no_milestone(_: Workspace, held: Snapshot) -> Edit:
    return delete_milestone(held, held.milestones[0].id)


def rename(workspace: Workspace, held: Snapshot) -> Edit:
    return revise_tracker(workspace.trackers(), held.tracker, TrackerDraft("SU7", "cars"))


def other_tracker(workspace: Workspace, _: Snapshot) -> Edit:
    return new_tracker(workspace.trackers(), TrackerDraft("YU7"), GoalDraft(span("2025"), target=TargetDraft("9k")))


MAKINGS = (add, revise, delete, goal, other_goal_days, no_goal, target, no_target, plan, milestone, rename)


def read_anew(workspace: Workspace, opening: Opening) -> Snapshot:
    with Workspace.open(workspace.path, opening) as again:
        return again.snapshot(1)


@pytest.mark.parametrize("making", [*MAKINGS, other_tracker])
def test_an_edit_is_foreseen_forwards_and_backwards(workspace: Workspace, making: Making, opening: Opening) -> None:
    before = workspace.snapshot(1)
    done = workspace.apply(making(workspace, before))
    after = read_anew(workspace, opening)
    assert workspace.snapshot(1) == after
    assert replayed(before, done.changes) == after
    assert replayed(after, done.inverse().changes) == before


def test_all_edits_together_are_foreseen(workspace: Workspace, opening: Opening) -> None:
    start = workspace.snapshot(1)
    makings = (*(making for making in MAKINGS if making is not no_goal), no_milestone, no_goal)
    done = [workspace.apply(making(workspace, workspace.snapshot(1))) for making in makings]
    assert workspace.snapshot(1) == read_anew(workspace, opening)
    changes = [change for edit in reversed(done) for change in edit.inverse().changes]
    assert replayed(workspace.snapshot(1), changes) == start


def test_a_tracker_that_goes_is_none_and_comes_back(workspace: Workspace) -> None:
    before = workspace.snapshot(1)
    done = workspace.apply(delete_tracker(before))
    assert replayed(before, done.changes) is None
    assert replayed(before, (*done.changes, *done.inverse().changes)) == before


def test_a_row_that_another_program_has_spoilt_is_told(workspace: Workspace) -> None:
    before = workspace.snapshot(1)
    (change,) = workspace.apply(add(workspace, before)).changes
    spoilt = replace(change, after={**(change.after or {}), "first_day": "soon"})
    with pytest.raises(EditError, match="cannot be read"):
        replayed(before, [spoilt])


def test_steps_at_once_are_told_once_with_all_trackers_they_touched(workspace: Workspace) -> None:
    workspace.apply(other_tracker(workspace, workspace.snapshot(1)))
    workspace.apply(add(workspace, workspace.snapshot(1)))
    before = workspace.snapshot(1)
    ids = [entry.id for entry in workspace.history()]
    heard: list[Changed] = []
    workspace.subscribe(heard.append)
    workspace.undo_all(ids[:-3:-1])
    assert len(workspace.trackers()) == 1
    assert len(workspace.snapshot(1).figures) == len(before.figures) - 1
    workspace.redo_all(ids[-2:])
    assert workspace.snapshot(1) == before
    assert heard == [
        Changed(Cause.UNDONE, frozenset({1, 2}), None),
        Changed(Cause.REDONE, frozenset({1, 2}), None),
    ]
