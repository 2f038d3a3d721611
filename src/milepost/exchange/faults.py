"""What is wrong with a file to be imported: every fault at once, each with its row and column."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from milepost.domain.errors import MilepostError

Place: TypeAlias = tuple[int, int]
"""The row and the column of a cell, counted from 0."""

_PRINTED = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault; `row` counts as a spreadsheet does, the header being row 1, and `text` is a sentence.

    `place` says where it is in a file that has no rows, or in a table whose rows were made of others, and `cell` which
    cell of a sheet that is.
    """

    row: int
    column: str
    text: str
    place: str = ""
    cell: Place | None = None

    def __str__(self) -> str:
        return f"{self.place or f'Row {self.row}'}, {self.column}: {self.text}"


class ImportFault(MilepostError):  # noqa: N818 the faults are the file's
    """Rows that cannot be imported; `faults` holds all of them, the text names the first twenty."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        more = len(self.faults) - _PRINTED
        lines = [str(fault) for fault in self.faults[:_PRINTED]] + ([f"And {more} more."] if more > 0 else [])
        super().__init__("\n".join(lines))
