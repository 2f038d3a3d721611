"""Every edit: what it does to the file, what its label says, and what it refuses."""

from collections.abc import Callable
from typing import Any

import pytest

from milepost.domain.edit import Edit
from milepost.domain.errors import EditError, MilepostError, QuantityError, SelectionError
from milepost.domain.quantity import Quantity
from milepost.domain.tracker import Goal, Milestone, Snapshot, Target
from milepost.workspace import Workspace
from milepost.workspace.figures import (
    FigureChanges,
    FigureDraft,
    add_figures,
    change_figures,
    delete_figures,
    revise_figure,
    with_changes,
)
from milepost.workspace.goals import GoalDraft, default_goal_name, delete_goal, new_goal, revise_goal
from milepost.workspace.milestones import MilestoneDraft, add_milestone, delete_milestone, revise_milestone
from milepost.workspace.plans import PlanDraft, set_plan
from milepost.workspace.targets import TargetDraft, announce_target, delete_target, revise_target
from milepost.workspace.trackers import TrackerDraft, delete_tracker, new_tracker, revise_tracker
from tests.workspace.drawn import SU7, D, O, day, drawn, figure, goal, part, span

TODAY = day("2025-03-20")
MAY = span("2024-05")
Build = Callable[[Snapshot], Edit]


def held(workspace: Workspace) -> Snapshot:
    return workspace.snapshot(1)


def only_goal(workspace: Workspace) -> Goal:
    return held(workspace).goals[0]


def announced(workspace: Workspace, **draft: Any) -> Target:
    snapshot = held(workspace)
    done = workspace.apply(announce_target(snapshot, snapshot.goals[0], TargetDraft(**draft), TODAY))
    return next(target for target in only_goal(workspace).targets if target.id == done.changes[0].id)


def test_figures_are_added_with_their_bounds_as_typed(workspace: Workspace) -> None:
    drafts = [FigureDraft(D, MAY, "over 8,646"), FigureDraft(O, MAY, "-1,200", day("2024-06-05"), " Lei Jun ", "net")]
    workspace.apply(add_figures(held(workspace), drafts))
    deliveries, orders = held(workspace).figures[-2:]
    assert (deliveries.quantity, deliveries.typed, deliveries.announced_on) == (
        Quantity(8_647, None),
        "over 8,646",
        day("2024-06-01"),
    )
    assert (orders.quantity, orders.announced_on) == (Quantity(-1_200, -1_200), day("2024-06-05"))
    assert (orders.source, orders.note) == ("Lei Jun", "net")


@pytest.mark.parametrize(
    ("drafts", "label"),
    [
        ([FigureDraft(D, MAY, "8646")], "Add 8,646 deliveries in 2024-05"),
        ([FigureDraft(D, MAY, "over  10,000")], "Add over 10,000 deliveries in 2024-05"),
        (
            [FigureDraft(D, span("2024-04-03..2024-04-30"), "7.1k")],
            "Add 7,100 deliveries from 2024-04-03 to 2024-04-30",
        ),
        ([FigureDraft(D, span("2024-05-01"), "9")], "Add 9 deliveries on 2024-05-01"),
        (
            [FigureDraft(D, MAY, "8646"), FigureDraft(O, MAY, "1.2k")],
            "Add 8,646 deliveries and 1,200 orders in 2024-05",
        ),
        (
            [FigureDraft(D, MAY, "8646"), FigureDraft(D, span("2024-06"), "9")],
            "Add 8,646 deliveries in 2024-05 and 9 deliveries in 2024-06",
        ),
        ([FigureDraft(D, span(f"2024-0{month}"), "9") for month in (4, 5, 6)], "Add 3 figures"),
    ],
)
def test_the_label_says_what_is_added(drafts: list[FigureDraft], label: str) -> None:
    assert add_figures(drawn(), drafts).label == label


def test_a_figure_is_corrected_in_place(workspace: Workspace) -> None:
    number = held(workspace).figures[3].id
    edit = revise_figure(held(workspace), number, FigureDraft(D, MAY, "8,700", day("2024-06-02")))
    assert edit.label == "Correct 8,646 deliveries in 2024-05 to 8,700"
    workspace.apply(edit)
    assert held(workspace).figures[3].quantity == Quantity(8_700, 8_700)
    workspace.undo()
    assert held(workspace).figures[3].typed == "8,646"


def test_figures_are_deleted_and_come_back(workspace: Workspace) -> None:
    before = held(workspace)
    edit = delete_figures(before, [1, 2])
    workspace.apply(edit)
    assert [each.id for each in held(workspace).figures][:2] == [3, 4]
    workspace.undo()
    assert held(workspace) == before


def test_a_figure_being_typed_is_the_newest_word_of_its_day() -> None:
    changes = FigureChanges([FigureDraft(D, MAY, "8,646")])
    snapshot = with_changes(drawn(figure(7, "2024-05", "8,630", "2024-06-01")), changes)
    assert max(snapshot.figures, key=lambda each: each.newness).typed == "8,646"


def test_a_correction_being_typed_keeps_the_place_of_the_figure() -> None:
    before = drawn(figure(7, "2024-05", "8,630", "2024-06-01"), figure(8, "2024-06", "9", "2024-07-01"))
    changes = FigureChanges([FigureDraft(O, MAY, "5")], {7: FigureDraft(D, MAY, "8,646", day("2024-06-01"))})
    after = with_changes(before, changes)
    assert [(each.id, each.typed) for each in after.figures] == [(7, "8,646"), (8, "9"), (9, "5")]
    assert after.figures[1] == before.figures[1]


def test_one_edit_corrects_some_figures_and_adds_others(workspace: Workspace) -> None:
    before = held(workspace)
    number = before.figures[3].id
    corrected = {number: FigureDraft(D, MAY, "8,700", day("2024-06-02"))}
    edit = change_figures(before, FigureChanges([FigureDraft(O, MAY, "1.2k")], corrected))
    assert edit.label == "Correct 8,646 deliveries in 2024-05 to 8,700 and add 1,200 orders in 2024-05"
    workspace.apply(edit)
    after = held(workspace).figures
    assert (after[3].id, after[3].typed, after[-1].typed) == (number, "8,700", "1.2k")
    workspace.undo()
    assert held(workspace) == before


def test_changes_of_one_kind_are_that_edit() -> None:
    before = drawn(figure(7, "2024-05", "8,630", "2024-06-01"))
    draft = FigureDraft(D, MAY, "8,646")
    assert change_figures(before, FigureChanges([draft])) == add_figures(before, [draft])
    assert change_figures(before, FigureChanges(corrected={7: draft})) == revise_figure(before, 7, draft)


def test_a_target_is_announced_today_moved_into_the_goal(workspace: Workspace) -> None:
    target = announced(workspace, typed="about 140,000", source="Lei Jun")
    assert (target.announced_on, target.value, target.source) == (day("2024-12-31"), 140_000, "Lei Jun")


def test_a_range_is_target_and_stretch(workspace: Workspace) -> None:
    target = announced(workspace, typed="130,000-150,000", announced_on=day("2024-12-01"))
    assert (target.value, target.stretch) == (130_000, 150_000)


def test_a_stretch_alone_announces_the_target_that_held_anew(workspace: Workspace) -> None:
    target = announced(workspace, stretch="110k", announced_on=day("2024-05-01"))
    assert (target.value, target.stretch) == (100_000, 110_000)


def test_a_withdrawn_target_leaves_none(workspace: Workspace) -> None:
    target = announced(workspace, withdrawn=True)
    assert (target.value, target.withdrawn) == (None, True)
    assert only_goal(workspace).target_on() == target


def test_a_target_is_corrected_and_deleted(workspace: Workspace) -> None:
    goal = only_goal(workspace)
    edit = revise_target(held(workspace), goal, 5, TargetDraft("135,000", announced_on=day("2024-11-19")))
    assert edit.label == "Correct the target of 2024 from 130,000 to 135,000"
    workspace.apply(edit)
    assert only_goal(workspace).targets[-1].value == 135_000
    edit = delete_target(only_goal(workspace), 5)
    assert edit.label == "Delete the target 135,000 of 2024, announced on 2024-11-19"
    workspace.apply(edit)
    assert [target.id for target in only_goal(workspace).targets] == [1, 2, 3, 4]


def test_a_tracker_starts_with_its_goal_and_target(workspace: Workspace) -> None:
    draft = GoalDraft(span("2025"), target=TargetDraft("350,000"))
    edit = new_tracker(workspace.trackers(), TrackerDraft(" YU7 ", "cars"), draft)
    workspace.apply(edit)
    snapshot = workspace.snapshot(2)
    (only,) = snapshot.goals
    assert edit.label == "Add the tracker YU7"
    assert (snapshot.tracker.name, snapshot.tracker.unit, snapshot.tracker.start_day) == (
        "YU7",
        "cars",
        day("2025-01-01"),
    )
    assert (only.name, only.measure, only.span) == ("2025", D, span("2025"))
    assert [(target.value, target.announced_on) for target in only.targets] == [(350_000, day("2025-01-01"))]


def test_a_tracker_is_changed_and_deleted_with_everything_in_it(workspace: Workspace) -> None:
    snapshot = held(workspace)
    workspace.apply(set_plan(snapshot, snapshot.goals[0], [PlanDraft(MAY, "8k")]))
    workspace.apply(add_milestone(held(workspace), MilestoneDraft("100,000")))
    workspace.apply(revise_tracker(workspace.trackers(), snapshot.tracker, TrackerDraft("SU7", "cars", note="sedan")))
    before = held(workspace)
    assert (before.tracker.name, before.tracker.unit, before.tracker.start_day) == ("SU7", "cars", day("2024-04-03"))
    workspace.apply(delete_tracker(before))
    assert workspace.trackers() == ()
    workspace.undo()
    assert held(workspace) == before


def test_a_goal_is_added_changed_and_deleted(workspace: Workspace) -> None:
    edit = new_goal(held(workspace), GoalDraft(span("2024-Q3"), O, target=TargetDraft("1m")))
    assert edit.label == "Add the goal 2024-Q3 in orders to Xiaomi SU7"
    workspace.apply(edit)
    added = held(workspace).goals[1]
    workspace.apply(revise_goal(held(workspace), added, GoalDraft(span("2024-Q4"), O, "end")))
    changed = held(workspace).goals[1]
    assert (changed.name, changed.span, changed.targets) == ("end", span("2024-Q4"), added.targets)
    workspace.apply(delete_goal(held(workspace), changed))
    assert [goal.name for goal in held(workspace).goals] == ["2024"]


@pytest.mark.parametrize(
    ("when", "measure", "taken", "name"),
    [
        ("2024", D, [], "2024"),
        ("2024-04-03..2024-12-31", D, [], "2024"),
        ("2024-Q3", D, ["2024"], "2024-Q3"),
        ("2024-04-03..2024-12-31", D, ["2024"], "2024-04-03..2024-12-31"),
        ("2023-10-01..2024-09-30", D, [], "2023-10-01..2024-09-30"),
        ("2024", O, ["2024"], "2024-01-01..2024-12-31"),
        ("2024", O, ["2024", "2024-01-01..2024-12-31"], "2024-01-01..2024-12-31 orders"),
    ],
)
def test_a_goal_is_called_by_its_year_else_by_its_span(when: str, measure: Any, taken: list[str], name: str) -> None:
    assert default_goal_name(span(when), measure, taken) == name


def test_a_milestone_is_added_changed_and_deleted(workspace: Workspace) -> None:
    workspace.apply(add_milestone(held(workspace), MilestoneDraft("100k", due_day=day("2024-12-01"))))
    assert held(workspace).milestones == (Milestone(1, D, 100_000, "100,000", day("2024-12-01")),)
    workspace.apply(revise_milestone(held(workspace), 1, MilestoneDraft("100k", "The 100,000th")))
    assert held(workspace).milestones == (Milestone(1, D, 100_000, "The 100,000th"),)
    edit = delete_milestone(held(workspace), 1)
    assert edit.label == "Delete the milestone 100,000 deliveries (The 100,000th)"
    workspace.apply(edit)
    assert held(workspace).milestones == ()


def test_a_plan_keeps_the_parts_that_stay(workspace: Workspace) -> None:
    goal = only_goal(workspace)
    workspace.apply(set_plan(held(workspace), goal, [PlanDraft(MAY, "8k"), PlanDraft(span("2024-06"), "9k")]))
    workspace.apply(
        set_plan(held(workspace), only_goal(workspace), [PlanDraft(MAY, "8,000"), PlanDraft(span("2024-07"), "9k")])
    )
    assert only_goal(workspace).plan == (part(1, "2024-05", 8_000), part(3, "2024-07", 9_000))
    workspace.apply(set_plan(held(workspace), only_goal(workspace), []))
    assert only_goal(workspace).plan == ()


GOAL = goal(1, "2024", D, "2024", Target(1, day("2024-01-01"), 100_000))
MILESTONE = Milestone(1, D, 100_000, "100,000")
SNAPSHOT = drawn(GOAL, figure(1, "2024-05", "8,646", "2024-06-01"), MILESTONE)
PLANNED = Goal(2, D, "half", span("2025-H1"), (), (part(1, "2025-Q1", 5),))

REFUSED: list[tuple[type[MilepostError], str, Build]] = [
    (EditError, "no quantity to add", lambda s: add_figures(s, [])),
    (EditError, "no quantity to add", lambda s: change_figures(s, FigureChanges())),
    (QuantityError, "-5", lambda s: add_figures(s, [FigureDraft(D, MAY, "-5")])),
    (QuantityError, "7,05", lambda s: add_figures(s, [FigureDraft(D, MAY, "7,05")])),
    (EditError, "no text", lambda s: add_figures(s, [FigureDraft(D, MAY, "5", source="\udcff")])),
    (EditError, "no text", lambda s: add_figures(s, [FigureDraft(D, MAY, "5", note="a\0b")])),
    (EditError, "already as typed", lambda s: revise_figure(s, 1, FigureDraft(D, MAY, "8,646"))),
    (SelectionError, "no figure 9", lambda s: revise_figure(s, 9, FigureDraft(D, MAY, "5"))),
    (SelectionError, "no figure 9", lambda s: delete_figures(s, [1, 9])),
    (EditError, "No figure is selected", lambda s: delete_figures(s, [])),
    (EditError, "There is no target", lambda s: announce_target(s, GOAL, TargetDraft(), TODAY)),
    (EditError, "too small", lambda s: announce_target(s, GOAL, TargetDraft("0"), TODAY)),
    (EditError, "not above the target", lambda s: announce_target(s, GOAL, TargetDraft("5", "5"), TODAY)),
    (EditError, "not both", lambda s: announce_target(s, GOAL, TargetDraft("5", withdrawn=True), TODAY)),
    (
        EditError,
        "no target on 2023-12-31",
        lambda s: announce_target(s, GOAL, TargetDraft(stretch="5m", announced_on=day("2023-12-31")), TODAY),
    ),
    (SelectionError, "no target 9", lambda _: delete_target(GOAL, 9)),
    (EditError, "already as typed", lambda s: revise_target(s, GOAL, 1, TargetDraft("100k"))),
    (EditError, "already has a goal for deliveries 2024", lambda s: new_goal(s, GoalDraft(span("2024")))),
    (EditError, "already has a goal “2024”", lambda s: new_goal(s, GoalDraft(span("2025"), name="2024"))),
    (EditError, "one line", lambda s: new_goal(s, GoalDraft(span("2025"), name="a\nb"))),
    (EditError, "Nothing to change", lambda s: revise_goal(s, GOAL, GoalDraft(span("2024"), name="2024"))),
    (EditError, "outside these days", lambda s: revise_goal(s, PLANNED, GoalDraft(span("2025-Q2")))),
    (EditError, "needs a name", lambda _: new_tracker([], TrackerDraft(" "), GoalDraft(span("2024")))),
    (EditError, "unit needs a name", lambda _: new_tracker([], TrackerDraft("a", ""), GoalDraft(span("2024")))),
    (EditError, "already has a tracker", lambda _: new_tracker([SU7], TrackerDraft(SU7.name), GoalDraft(span("2024")))),
    (EditError, "day on which counting starts", lambda _: new_tracker([], TrackerDraft("a"))),
    (EditError, "Nothing to change", lambda _: revise_tracker([SU7], SU7, TrackerDraft(SU7.name))),
    (EditError, "too small", lambda s: add_milestone(s, MilestoneDraft("0"))),
    (EditError, "already a milestone", lambda s: add_milestone(s, MilestoneDraft("100k"))),
    (SelectionError, "no milestone 9", lambda s: delete_milestone(s, 9)),
    (EditError, "not within the goal", lambda s: set_plan(s, GOAL, [PlanDraft(span("2025-05"), "5")])),
    (
        EditError,
        "overlap",
        lambda s: set_plan(s, GOAL, [PlanDraft(span("2024-Q2"), "5"), PlanDraft(MAY, "5")]),
    ),
    (EditError, "Nothing to change", lambda s: set_plan(s, GOAL, [])),
]


@pytest.mark.parametrize(("error", "sentence", "build"), REFUSED, ids=[sentence for _, sentence, _ in REFUSED])
def test_what_makes_no_sense_is_refused(error: type[MilepostError], sentence: str, build: Build) -> None:
    with pytest.raises(error, match=sentence):
        build(SNAPSHOT)
