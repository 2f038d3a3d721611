"""The history of a file as it must be by what was confirmed, and as it is."""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.domain.edit import Row, Table
from milepost.store import Store


@dataclass(frozen=True)
class Told:
    """The labels of the edits that count, and of those that were undone, the one to redo next at first."""

    done: tuple[str, ...]
    undone: tuple[str, ...] = ()

    @classmethod
    def of(cls, store: Store) -> "Told":
        """As a file says it."""
        entries = store.history()
        return cls(
            tuple(entry.label for entry in entries if not entry.undone),
            tuple(entry.label for entry in entries if entry.undone),
        )

    def after(self, lines: Iterable[str]) -> "Told":
        """As it must be after what was confirmed: a word for each step and the label of its edit."""
        told = self
        for line in lines:
            step, _, label = line.partition(" ")
            match step:
                case "make":
                    told = Told((*told.done, label))
                case "undo":
                    assert told.done[-1] == label
                    told = told.undo()
                case _:
                    assert told.undone[0] == label
                    told = told.redo()
        return told

    def undo(self) -> "Told":
        """One step back."""
        return Told(self.done[:-1], (self.done[-1], *self.undone))

    def redo(self) -> "Told":
        """One step on."""
        return Told((*self.done, self.undone[0]), self.undone[1:])

    def next_ones(self, found: "Told") -> set["Told"]:
        """What one more step, that was not confirmed any more, may have made of it; a new label is that of `found`."""
        steps = {self, Told((*self.done, *found.done[-1:]))}
        if self.done:
            steps.add(self.undo())
        if self.undone:
            steps.add(self.redo())
        return steps


def rows_by_history(store: Store) -> dict[tuple[Table, int], Row]:
    """What the rows must be by the history."""
    rows: dict[tuple[Table, int], Row | None] = {}
    for entry in store.history():
        if not entry.undone:
            rows |= {(change.table, change.id): change.after for change in store.edit(entry).changes}
    return {key: row for key, row in rows.items() if row is not None}
