"""One undoable change to a file, as values: a label and the rows it turns into others."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Row: TypeAlias = Mapping[str, str | int | None]
Table: TypeAlias = Literal["tracker", "goal", "target", "plan", "milestone", "figure"]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None before means that it is made, None after that it is removed.

    Rows hold every column but `id`. An `id` below zero stands for a row that this edit makes: the store gives it a real
    one and puts that wherever another row of the same edit refers to it (`tracker_id`, `goal_id`).
    """

    table: Table
    id: int
    before: Row | None
    after: Row | None

    def inverse(self) -> "RowChange":
        """The change that takes this one back."""
        return RowChange(self.table, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """A label for the reader ("Add 8,646 deliveries in May 2024") and the row changes it consists of."""

    label: str
    changes: tuple[RowChange, ...]

    def inverse(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(self.label, tuple(change.inverse() for change in reversed(self.changes)))
