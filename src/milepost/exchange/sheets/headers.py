"""Finds the titles of a sheet, and the cells that stand below them."""

from milepost.exchange.sheets.sheet import Sheet
from milepost.exchange.sheets.titles import titled
from milepost.exchange.sheets.whens import DayOrder, read_when

_MOST_ROWS_ABOVE = 20
_LOOKED_AT = 500


def find_header(sheet: Sheet) -> int:
    """How many rows stand down to the titles: to the row that names most of what is known; 0 where none does."""
    best, most = 0, 0
    for at in range(min(_MOST_ROWS_ABOVE, len(sheet.rows) - 1)):
        named = sum(_is_title(sheet, at, column) for column in range(sheet.width))
        if named > most:
            best, most = at + 1, named
    first = [cell for at in range(sheet.width) if (cell := sheet.cell(0, at))]
    return best or int(len(sheet.rows) > 1 and not any(map(is_when, first)))


def _is_title(sheet: Sheet, row: int, column: int) -> bool:
    """Whether a cell names what stands below it; a period above other periods is one of them."""
    title, below = sheet.cell(row, column), sheet.cell(row + 1, column)
    named = titled(title)
    is_one_of_many = is_when(title) and is_when(below) and not below.isdecimal()
    return named is not None and title != below and not is_one_of_many


def title_of(sheet: Sheet, header: int, at: int) -> str:
    """The title of a column; empty in a sheet without titles."""
    return sheet.cell(header - 1, at) if header else ""


def cells_of(sheet: Sheet, header: int, at: int, most: int | None = _LOOKED_AT) -> list[str]:
    """The texts in a column below its title, of the first rows or of all; those that are empty are left out."""
    end = len(sheet.rows) if most is None else min(len(sheet.rows), header + most)
    return [cell for row in range(header, end) if (cell := sheet.cell(row, at))]


def is_when(cell: str) -> bool:
    """Whether a cell names a day, a period or a part of a year, in whatever order its day is written."""
    return read_when(cell, DayOrder.DAY_FIRST) is not None
