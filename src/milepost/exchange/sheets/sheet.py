"""Tables as cells with their places: read from CSV, from Excel workbooks, and from what a spreadsheet has copied."""

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeAlias

from milepost.exchange.csv_table import COLUMNS, column_name, decoded, unguarded
from milepost.exchange.faults import Fault, ImportFault

Cell: TypeAlias = str | int

_SEPARATORS = ",;\t|"
_LOOKED_AT = 20
_MOST_BYTES = 1_000_000_000


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


def read_csv_sheet(data: bytes, name: str) -> Sheet:
    """A sheet from CSV with any separator; ImportFault where it is empty or no text."""
    return text_sheet(decoded(data), name)


def text_sheet(text: str, name: str) -> Sheet:
    """A sheet from text with a row on each line, and one separator between its cells."""
    csv.field_size_limit(2**31 - 1)
    separator = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        rows = tuple(tuple(map(unguarded, row)) for row in reader)
    except csv.Error as error:
        raise ImportFault([Fault(reader.line_num, "quotation marks", f"{str(error).capitalize()}.")]) from None
    return _filled(Sheet(name, rows, separator=separator))


def read_workbook(data: bytes) -> tuple[Sheet, ...]:
    """The sheets of an Excel workbook that hold anything; ImportFault where there is none, or it is no workbook.

    Those that have the columns of the import format are read as one, which stands first.
    """
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - only workbooks need it

    _check_size(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        found = [
            Sheet(name, tuple(_rows(book.get_sheet_by_name(name).to_python(skip_empty_area=False))))
            for name in book.sheet_names
        ]
    except (CalamineError, zipfile.BadZipFile) as error:
        raise ImportFault([Fault(1, "workbook", f"The file is not a workbook that can be read: {error}.")]) from None
    sheets = tuple(_trimmed(sheet) for sheet in found if any(_is_filled(row) for row in sheet.rows))
    if not sheets:
        raise ImportFault([Fault(1, "workbook", "The workbook is empty.")])
    own = [sheet for sheet in sheets if has_own_columns(sheet.rows[0])]
    return sheets if len(own) < 2 else (_joined(own), *(sheet for sheet in sheets if sheet not in own))


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


def _check_size(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(part.file_size for part in archive.infolist())
    except zipfile.BadZipFile:
        return  # an old workbook is none; whatever else it is will not be read
    if size > _MOST_BYTES:
        raise ImportFault([Fault(1, "workbook", "The workbook is too large to be read; export the sheet as CSV.")])


def _rows(rows: Iterable[Sequence[object]]) -> Iterator[tuple[Cell, ...]]:
    for row in rows:
        yield tuple(map(_cell, row))


def _cell(value: object) -> Cell:
    match value:
        case bool():
            return str(value)
        case float() if value.is_integer():
            return int(value)
        case int():
            return value
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _joined(own: Sequence[Sheet]) -> Sheet:
    """The rows of several sheets below each other, under the columns of the import format."""
    rows: list[tuple[Cell, ...]] = [COLUMNS]
    labels = ["Row 1"]
    for sheet in own:
        names = [column_name(str(cell)) for cell in sheet.rows[0]]
        places = [names.index(name) if name in names else len(names) for name in COLUMNS]
        for at, row in enumerate(sheet.rows[1:], 2):
            rows.append(tuple(row[place] if place < len(row) else "" for place in places))
            labels.append(f"{sheet.name}, row {at}")
    return Sheet(" + ".join(sheet.name for sheet in own), tuple(rows), tuple(labels))


def _separator(text: str) -> str:
    """The separator that makes the same number of cells, and most of them, in the first rows."""
    head = "".join(
        [line for line, _ in zip(io.StringIO(text, newline=""), range(_LOOKED_AT), strict=False) if line.strip()]
    )
    return max(_SEPARATORS, key=lambda separator: _columns(head, separator))


def _columns(head: str, separator: str) -> tuple[int, int]:
    rows = csv.reader(io.StringIO(head, newline=""), delimiter=separator)
    widths = Counter(len(row) for row in rows if len(row) > 1)
    width, times = max(widths.items(), key=lambda pair: pair[::-1], default=(1, 0))
    return times, width


def _filled(sheet: Sheet) -> Sheet:
    if not any(map(_is_filled, sheet.rows)):
        raise ImportFault([Fault(1, COLUMNS[0], f"The file is empty; its header would be {','.join(COLUMNS)}.")])
    return _trimmed(sheet)


def _trimmed(sheet: Sheet) -> Sheet:
    """The sheet without the blank rows below its last one."""
    last = max(at for at, row in enumerate(sheet.rows) if _is_filled(row))
    return replace(sheet, rows=sheet.rows[: last + 1])


def _is_filled(row: Sequence[Cell]) -> bool:
    return any(str(cell).strip() for cell in row)
