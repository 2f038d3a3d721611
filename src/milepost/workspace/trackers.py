"""Edits of trackers: add one with its first goal, change it, delete it with everything in it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from milepost.domain.edit import Edit
from milepost.domain.errors import EditError
from milepost.domain.tracker import Snapshot, Tracker
from milepost.store.rows import figure_row, milestone_row, tracker_row
from milepost.workspace.draft import Draft
from milepost.workspace.goals import GoalDraft, put_goal, take_out_goal
from milepost.workspace.words import checked_name, checked_text


@dataclass(frozen=True, slots=True)
class TrackerDraft:
    """A tracker as it is typed; without a start day, counting starts on the first day of its first goal."""

    name: str
    unit: str = "vehicles"
    start_day: date | None = None
    note: str = ""


def new_tracker(
    others: Iterable[Tracker], new: TrackerDraft, goal: GoalDraft | None = None, separator: str = ""
) -> Edit:
    """Add a tracker to those a file holds, with its first goal where one is given."""
    start_day = new.start_day or (goal.span.first if goal else None)
    if start_day is None:
        raise EditError("The tracker needs a day on which counting starts; type one, for example 2024-04-03.")
    tracker = _tracker(new, start_day)
    _refuse_name(tracker.name, others)
    draft = Draft()
    tracker = replace(tracker, id=draft.add("tracker", tracker_row(tracker)))
    if goal:
        put_goal(draft, Snapshot(tracker), goal, separator)
    return draft.edit(f"Add the tracker {tracker.name}")


def revise_tracker(others: Iterable[Tracker], held: Tracker, new: TrackerDraft) -> Edit:
    """Change a tracker's name, unit, start day or note."""
    tracker = _tracker(new, new.start_day or held.start_day)
    _refuse_name(tracker.name, (other for other in others if other.id != held.id))
    draft = Draft()
    draft.change("tracker", held.id, tracker_row(held), tracker_row(tracker))
    if not draft:
        raise EditError("Nothing to change: the tracker is already as typed.")
    return draft.edit(f"Rename {held.name} to {tracker.name}" if held.name != tracker.name else f"Change {held.name}")


def delete_tracker(snapshot: Snapshot) -> Edit:
    """Delete a tracker with everything in it."""
    draft = Draft()
    tracker = snapshot.tracker
    for figure in snapshot.figures:
        draft.remove("figure", figure.id, figure_row(figure, tracker.id))
    for milestone in snapshot.milestones:
        draft.remove("milestone", milestone.id, milestone_row(milestone, tracker.id))
    for goal in snapshot.goals:
        take_out_goal(draft, snapshot, goal)
    draft.remove("tracker", tracker.id, tracker_row(tracker))
    return draft.edit(f"Delete the tracker {tracker.name}")


def _tracker(new: TrackerDraft, start_day: date) -> Tracker:
    unit = checked_name(new.unit, "unit")
    return Tracker(0, checked_name(new.name, "tracker"), unit, start_day, checked_text(new.note).strip())


def _refuse_name(name: str, others: Iterable[Tracker]) -> None:
    if any(other.name == name for other in others):
        raise EditError(f"The file already has a tracker “{name}”. Choose another name.")
