"""What undo or redo to a point of the history would do, told before it is done: pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from milepost.chart.amounts import amount_text
from milepost.chart.wording import Wording
from milepost.domain.edit import Edit, RowChange
from milepost.domain.progress import draw_curves, measure_progress
from milepost.domain.tracker import Goal, Snapshot
from milepost.ui.history_rows import Steps
from milepost.workspace.replaying import replayed


@dataclass(frozen=True, slots=True)
class Preview:
    """A sentence, the edits in the order of the steps, what becomes of the goal, and the word on the button."""

    title: str
    labels: tuple[str, ...]
    effect: str
    note: str
    confirm: str


@dataclass(frozen=True, slots=True)
class Offer:
    """The button that leads to the chosen edit, whether it can be pressed, and a sentence beside it."""

    text: str
    enabled: bool
    note: str


def offer(steps: Steps, *, is_example: bool, looks_back: bool = False, wording: Wording) -> Offer:
    """What is offered where these steps lead to the chosen edit."""
    number = len(steps.entries)
    text = wording.text("&Undo to Here…") if steps.undo else wording.text("&Redo to Here…")
    if number == 0:
        return Offer(text, enabled=False, note=wording.text("The file is as this edit left it."))
    if looks_back:
        told = wording.text("You are looking at the past; return to today to undo or redo.")
        return Offer(text, enabled=False, note=told)
    if is_example:
        told = wording.text("The example stays as it is; undo works in the copy that your first edit makes.")
        return Offer(text, enabled=False, note=told)
    if steps.undo:
        told = wording.plural("Takes back the edit above.", "Takes back the {n} edits above.", number)
    else:
        told = wording.plural("Makes {n} edit again.", "Makes {n} edits again.", number)
    return Offer(text, enabled=True, note=told)


def preview(
    steps: Steps, edits: Sequence[Edit], shown: Snapshot | None, goal: Goal | None, wording: Wording
) -> Preview:
    """What the steps do; `edits` are theirs, in their order, and `shown` and `goal` what the window shows."""
    number = len(steps.entries)
    if steps.undo:
        title = wording.plural("This takes back {n} edit:", "This takes back {n} edits:", number)
        note = wording.text("Redo brings them back until something else is entered.")
        confirm = wording.plural("&Undo {n} Edit", "&Undo {n} Edits", number)
    else:
        title = wording.plural("This makes {n} edit again:", "This makes {n} edits again:", number)
        note = wording.text("Undo takes them back again.")
        confirm = wording.plural("&Redo {n} Edit", "&Redo {n} Edits", number)
    changes = [change for edit in edits for change in (edit.inverse() if steps.undo else edit).changes]
    labels = tuple(edit.label for edit in edits)
    return Preview(title, labels, "" if shown is None else _effect(shown, goal, changes, wording), note, confirm)


def _effect(shown: Snapshot, goal: Goal | None, changes: Sequence[RowChange], wording: Wording) -> str:
    name = shown.tracker.name
    after = replayed(shown, changes)
    if after is None:
        return wording.text("{tracker} will not be in the file any more.", tracker=name)
    if goal is None:
        return ""
    titled = wording.text("{tracker} · {goal}", tracker=name, goal=goal.name)
    kept = next((each for each in after.goals if each.id == goal.id), None)
    if kept is None:
        return wording.text("{goal} will not be in the file any more.", goal=titled)
    was, then = _standing(shown, goal, wording), _standing(after, kept, wording)
    if was == then:
        return wording.text("{goal} stays at {amount}.", goal=titled, amount=was)
    return wording.text("{goal}: {was} → {then}", goal=titled, was=was, then=then)


def _standing(snapshot: Snapshot, goal: Goal, wording: Wording) -> str:
    """57,310 of 120,000, as the headline says it."""
    progress = measure_progress(snapshot, goal, draw_curves(snapshot))
    if progress.as_of is None:
        return wording.text("no figures")
    amount = amount_text(progress.done, wording)
    target = progress.target.value if progress.target else None
    return wording.text("{amount} of {target}", amount=amount, target=wording.count(target)) if target else amount
