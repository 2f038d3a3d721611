"""Edits of milestones: add, change, delete."""

from dataclasses import dataclass
from datetime import date

from milepost.domain.edit import Edit
from milepost.domain.errors import EditError, SelectionError
from milepost.domain.figure import Measure
from milepost.domain.quantity import parse_number
from milepost.domain.tracker import Milestone, Snapshot
from milepost.store.rows import milestone_row
from milepost.workspace.draft import Draft
from milepost.workspace.words import checked_name


@dataclass(frozen=True, slots=True)
class MilestoneDraft:
    """A milestone as it is typed; without a name it is called by its number."""

    typed: str
    name: str = ""
    due_day: date | None = None
    measure: Measure = Measure.DELIVERIES


def add_milestone(snapshot: Snapshot, new: MilestoneDraft, separator: str = "") -> Edit:
    """Add a milestone; QuantityError where its number cannot be read."""
    milestone = _milestone(snapshot, new, separator)
    _refuse_twin(snapshot, milestone)
    draft = Draft()
    draft.add("milestone", milestone_row(milestone, snapshot.tracker.id))
    return draft.edit(f"Add the milestone {_told(milestone)}")


def revise_milestone(snapshot: Snapshot, number: int, new: MilestoneDraft, separator: str = "") -> Edit:
    """Change the milestone with this id."""
    held = milestone_with(snapshot, number)
    milestone = _milestone(snapshot, new, separator)
    _refuse_twin(snapshot, milestone, number)
    draft = Draft()
    tracker = snapshot.tracker.id
    draft.change("milestone", number, milestone_row(held, tracker), milestone_row(milestone, tracker))
    if not draft:
        raise EditError("Nothing to change: the milestone is already as typed.")
    return draft.edit(f"Change the milestone {_told(held)}")


def delete_milestone(snapshot: Snapshot, number: int) -> Edit:
    """Delete the milestone with this id."""
    held = milestone_with(snapshot, number)
    draft = Draft()
    draft.remove("milestone", number, milestone_row(held, snapshot.tracker.id))
    return draft.edit(f"Delete the milestone {_told(held)}")


def milestone_with(snapshot: Snapshot, number: int) -> Milestone:
    """The milestone with this id; SelectionError where it is gone."""
    found = next((milestone for milestone in snapshot.milestones if milestone.id == number), None)
    if found is None:
        raise SelectionError(f"{snapshot.tracker.name} has no milestone {number}; it may have been deleted since.")
    return found


def milestone_name(value: int, typed: str = "") -> str:
    """The name of a milestone: what was typed, else its number."""
    return typed if typed.strip() else f"{value:,}"


def _milestone(snapshot: Snapshot, new: MilestoneDraft, separator: str) -> Milestone:
    value = parse_number(new.typed, unit=snapshot.tracker.unit, separator=separator)
    if value < 1:
        raise EditError(f"{value} is too small for a milestone; it must be 1 or more.")
    return Milestone(0, new.measure, value, checked_name(milestone_name(value, new.name), "milestone"), new.due_day)


def _refuse_twin(snapshot: Snapshot, new: Milestone, own: int | None = None) -> None:
    others = (held for held in snapshot.milestones if held.id != own)
    if any((held.measure, held.value, held.name) == (new.measure, new.value, new.name) for held in others):
        raise EditError(f"There is already a milestone {_told(new)}. Choose another number or name.")


def _told(milestone: Milestone) -> str:
    number = f"{milestone.value:,} {milestone.measure}"
    return number if milestone.name == f"{milestone.value:,}" else f"{number} ({milestone.name})"
