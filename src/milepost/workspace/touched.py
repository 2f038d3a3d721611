"""Which trackers an edit touches."""

from collections.abc import Callable, Iterator

from milepost.domain.edit import Edit, Row, RowChange


def touched_trackers(edit: Edit, tracker_of_goal: Callable[[int], int | None]) -> frozenset[int]:
    """The ids of the trackers that the edit changes anything of; goals that it does not hold are asked for."""
    found = {change.id for change in edit.changes if change.table == "tracker"}
    found |= {number for change in edit.changes for number in _references(change, "tracker_id")}
    known = {change.id for change in edit.changes if change.table == "goal"}
    goals = {number for change in edit.changes for number in _references(change, "goal_id")}
    asked = map(tracker_of_goal, goals - known)
    return frozenset(found.union(number for number in asked if number is not None))


def _references(change: RowChange, column: str) -> Iterator[int]:
    rows: tuple[Row | None, Row | None] = change.before, change.after
    for row in rows:
        number = row.get(column) if row else None
        if isinstance(number, int):
            yield number
