"""Tables as cells with their places, whatever they were read from."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from milepost.exchange.csv_table import column_name

Cell: TypeAlias = str | int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of cells under a name, `width` of them in the longest; whole numbers where the table says that they are.

    `labels` are what is said of the place of each row; where they are left out it is the row's number, from 1 on. Cells
    that stood in a text had the `separator` between them.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    labels: tuple[str, ...] = ()
    separator: str = ""
    width: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "width", max(map(len, self.rows), default=0))

    def label(self, row: int) -> str:
        """The place of a row."""
        return self.labels[row] if self.labels else f"Row {row + 1}"

    def cell(self, row: int, column: int) -> str:
        """The text of a cell, without spaces around it; empty where there is none."""
        cells = self.rows[row]
        return str(cells[column]).strip() if column < len(cells) else ""


def mended(sheet: Sheet, row: int, column: int, text: str) -> Sheet:
    """The sheet with another text in a cell."""
    cells = list(sheet.rows[row])
    cells.extend([""] * (column + 1 - len(cells)))
    cells[column] = text
    return replace(sheet, rows=(*sheet.rows[:row], tuple(cells), *sheet.rows[row + 1 :]))


def has_own_columns(header: Sequence[Cell]) -> bool:
    """Whether a row is a header of the import format."""
    names = {column_name(str(cell)) for cell in header}
    return {"tracker", "measure", "quantity"} <= names and ("period" in names or {"first_day", "last_day"} <= names)


def column_letters(column: int) -> str:
    """What a spreadsheet calls a column, counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def trimmed(sheet: Sheet) -> Sheet | None:
    """The sheet without the blank rows below its last one; None where it holds nothing."""
    count = len(sheet.rows)
    while count and not any(str(cell).strip() for cell in sheet.rows[count - 1]):
        count -= 1
    return replace(sheet, rows=sheet.rows[:count]) if count else None
