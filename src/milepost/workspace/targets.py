"""Edits of the targets of a goal: announce, stretch, withdraw, correct, delete."""

from dataclasses import dataclass, replace
from datetime import date

from milepost.domain.edit import Edit
from milepost.domain.errors import EditError, SelectionError
from milepost.domain.quantity import parse_number, parse_target
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot, Target
from milepost.store.rows import target_row
from milepost.workspace.draft import Draft
from milepost.workspace.words import checked_text, of_measure

_NEW = 0


@dataclass(frozen=True, slots=True)
class TargetDraft:
    """A target as it is typed: a number, or a range for target and stretch, or a stretch for the target that held."""

    typed: str = ""
    stretch: str = ""
    withdrawn: bool = False
    announced_on: date | None = None
    source: str = ""
    note: str = ""


def announce_target(snapshot: Snapshot, goal: Goal, new: TargetDraft, today: date, separator: str = "") -> Edit:
    """Announce or withdraw a target of the goal, by default `today`, moved into the goal.

    A stretch alone announces the target that held then anew, with this stretch.
    """
    target = target_of(snapshot, goal, new, day_in(goal.span, today), separator)
    draft = Draft()
    draft.add("target", target_row(target, goal.id))
    return draft.edit(_label(goal, new, target))


def revise_target(snapshot: Snapshot, goal: Goal, number: int, new: TargetDraft, separator: str = "") -> Edit:
    """Correct the target with this id in place."""
    held = target_with(goal, number)
    others = replace(goal, targets=tuple(target for target in goal.targets if target.id != number))
    target = target_of(snapshot, others, new, held.announced_on, separator)
    draft = Draft()
    draft.change("target", number, target_row(held, goal.id), target_row(target, goal.id))
    if not draft:
        raise EditError("Nothing to correct: the target is already as typed.")
    return draft.edit(f"Correct the target of {goal.name} from {_told(held)} to {_told(target)}")


def delete_target(goal: Goal, number: int) -> Edit:
    """Delete the target with this id, as if it had never been announced."""
    held = target_with(goal, number)
    draft = Draft()
    draft.remove("target", number, target_row(held, goal.id))
    return draft.edit(f"Delete the target {_told(held)} of {goal.name}, announced on {held.announced_on}")


def target_of(snapshot: Snapshot, goal: Goal, new: TargetDraft, day: date, separator: str = "") -> Target:
    """The target that a draft makes for the goal, on `day` where it names none; QuantityError, EditError."""
    day = new.announced_on or day
    source, note = checked_text(new.source).strip(), checked_text(new.note).strip()
    if new.withdrawn:
        if new.typed.strip() or new.stretch.strip():
            raise EditError("A target is either withdrawn or given a number, not both.")
        return Target(_NEW, day, None, None, True, source, note)
    unit = snapshot.tracker.unit
    value, stretch = parse_target(new.typed, unit=unit, separator=separator) if new.typed.strip() else (None, None)
    if new.stretch.strip():
        stretch = parse_number(new.stretch, unit=unit, separator=separator)
        value = held_value(goal, day) if value is None else value
    return Target(_NEW, day, *checked_target(value, stretch), False, source, note)


def checked_target(value: int | None, stretch: int | None) -> tuple[int, int | None]:
    """A value and its stretch as they are; EditError where they make no sense."""
    if value is None:
        raise EditError("There is no target; type the number to reach, for example 130,000, or a stretch.")
    if value < 1:
        raise EditError(f"{value} is too small for a target; it must be 1 or more.")
    if stretch is not None and stretch <= value:
        raise EditError(f"The stretch {stretch:,} is not above the target {value:,}; a stretch is the higher number.")
    return value, stretch


def held_value(goal: Goal, day: date) -> int:
    """The value of the target that held on `day`; EditError where there was none."""
    held = goal.target_on(day)
    if held is None or held.value is None:
        raise EditError(f"{goal.name} has no target on {day} that could be stretched; announce one with the stretch.")
    return held.value


def target_with(goal: Goal, number: int) -> Target:
    """The target with this id; SelectionError where it is gone."""
    found = next((target for target in goal.targets if target.id == number), None)
    if found is None:
        raise SelectionError(f"{goal.name} has no target {number}; it may have been deleted since.")
    return found


def day_in(span: Span, day: date) -> date:
    """The day of the span that is nearest to `day`."""
    return min(max(day, span.first), span.last)


def _label(goal: Goal, new: TargetDraft, target: Target) -> str:
    where = f"{goal.name}{of_measure(goal.measure)}"
    if target.withdrawn:
        return f"Withdraw the target of {where}"
    if not new.typed.strip():
        return f"Stretch the target of {where} to {target.stretch:,}"
    return f"Set the target of {where} to {_told(target)}"


def _told(target: Target) -> str:
    if target.value is None:
        return "withdrawn"
    return f"{target.value:,}" if target.stretch is None else f"{target.value:,} to {target.stretch:,}"
