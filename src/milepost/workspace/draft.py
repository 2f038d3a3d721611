"""Collects the row changes of one edit; rows that it makes get placeholder ids below zero."""

from milepost.domain.edit import Edit, Row, RowChange, Table


class Draft:
    """The row changes of an edit in the making, in the order in which the store will write them.

    Rows that come from the lines of a table are written in the order of their lines, after all others.
    """

    def __init__(self) -> None:
        self._changes: list[tuple[int, RowChange]] = []

    def __bool__(self) -> bool:
        """Whether there is anything to change."""
        return bool(self._changes)

    def add(self, table: Table, row: Row, line: int = 0) -> int:
        """Make a row; returns the placeholder by which other rows of this edit refer to it."""
        placeholder = -len(self._changes) - 1
        self._changes.append((line, RowChange(table, placeholder, None, row)))
        return placeholder

    def change(self, table: Table, number: int, before: Row, after: Row, line: int = 0) -> None:
        """Turn a row that the file holds into another; nothing where they are the same."""
        if before != after:
            self._changes.append((line, RowChange(table, number, before, after)))

    def remove(self, table: Table, number: int, before: Row) -> None:
        """Take a row out."""
        self._changes.append((0, RowChange(table, number, before, None)))

    def edit(self, label: str) -> Edit:
        """The edit, under a label for the reader."""
        return Edit(label, tuple(change for _, change in sorted(self._changes, key=lambda placed: placed[0])))
