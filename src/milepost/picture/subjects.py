"""Finds in a file what a recipe names: the goal, those it is compared with, and what was known of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from milepost.chart.shown import Shown
from milepost.chart.subject import Subject
from milepost.chart.view_name import ViewName
from milepost.chart.views import ViewChoice
from milepost.domain.figure import Figure
from milepost.domain.telling import Tell, part, told, untold
from milepost.domain.tracker import Goal, Snapshot
from milepost.picture.recipe import Recipe
from milepost.workspace import Workspace
from milepost.workspace.choosing import choose_goal, choose_tracker, default_goal
from milepost.workspace.comparing import Beside, goals_beside, named_beside, whole
from milepost.workspace.standpoint import Standpoint, stand

FIRST, FORESEEN = 0.3, 0.7
"""The shares that are done once the goal is found, and once it is known what lies ahead."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a picture is made from; `recipe` names the tracker and the goal that were meant, `figures` is their hash."""

    recipe: Recipe
    subject: Subject
    choice: ViewChoice
    figures: str


def find(workspace: Workspace, recipe: Recipe, tell: Tell = untold) -> Found:
    """What a recipe means in a file; raises SelectionError where it names something that is not there.

    `tell` hears of each step.
    """
    snapshot = workspace.snapshot(choose_tracker(workspace.trackers(), recipe.tracker or None).id)
    goal = choose_goal(snapshot, recipe.goal) if recipe.goal else default_goal(snapshot, recipe.known_on)
    tell(0)
    stands = [stand(snapshot, goal, recipe.as_of, recipe.known_on, part(tell, 0, FIRST))]
    tell(FIRST)
    if recipe.view is ViewName.COMPARE and goal is not None:
        beside = _beside(workspace, snapshot, goal, recipe.against)
        for at, each in enumerate(beside):
            share = FIRST + (FORESEEN - FIRST) * at / len(beside)
            stands.append(stand(each.snapshot, each.goal, None, recipe.known_on, part(tell, share, share)))
    subject, *others = map(_subject, stands)
    if recipe.view is ViewName.PROGRESS and "forecast" not in recipe.hidden:
        subject = replace(subject, outlook=stands[0].look_ahead(part(tell, FORESEEN, FORESEEN)))
    tell(FORESEEN)
    named = recipe.meant(snapshot.tracker.name, goal.name if goal else "")
    return Found(named, subject, _choice(recipe, others), _hash(stands, part(tell, FORESEEN, 1)))


def _beside(workspace: Workspace, snapshot: Snapshot, goal: Goal, against: Sequence[str] | None) -> Sequence[Beside]:
    if against is None:
        return [whole(workspace, each) for each in goals_beside(workspace, snapshot, goal)]
    return [named_beside(workspace, snapshot, goal, name) for name in against]


def _subject(found: Standpoint) -> Subject:
    return Subject(found.snapshot.tracker, found.progress, found.curves, found.known_on)


def _choice(recipe: Recipe, others: Sequence[Subject]) -> ViewChoice:
    return ViewChoice(recipe.view, Shown.without(recipe.hidden), recipe.step, tuple(others), recipe.counts)


def _hash(stands: Sequence[Standpoint], tell: Tell) -> str:
    """The same for the same figures, targets, plans and milestones, whatever they are called inside the file."""
    held = ", ".join(_held(found, tell) for found in stands)
    return sha256(f"[{held}]".encode("utf-8", "surrogatepass")).hexdigest()


def _held(found: Standpoint, tell: Tell) -> str:
    tracker, milestones = found.snapshot.tracker, found.snapshot.milestones
    parts = (
        tracker.name,
        tracker.unit,
        tracker.start_day,
        _told(found.goal),
        [(each.measure, each.value, each.name, each.due_day) for each in milestones],
    )
    figures = ", ".join(repr(_figure(figure)) for figure in told(found.snapshot.figures, tell))
    return f"({', '.join(map(repr, parts))}, [{figures}])"


def _told(goal: Goal | None) -> object:
    if goal is None:
        return None
    targets = [(each.announced_on, each.value, each.stretch, each.withdrawn, each.source) for each in goal.targets]
    return goal.name, goal.measure, goal.span, targets, [(each.span, each.count) for each in goal.plan]


def _figure(figure: Figure) -> object:
    return figure.measure, figure.span, figure.quantity, figure.typed, figure.announced_on, figure.source, figure.note
