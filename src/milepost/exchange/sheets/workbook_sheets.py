"""Reads the sheets of Excel workbooks."""

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from milepost.exchange.csv_table import COLUMNS, column_name
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.sheets.sheet import Cell, Sheet, has_own_columns, trimmed
from milepost.exchange.sheets.unpacking import not_a_workbook, packed, unpacked
from milepost.exchange.sheets.workbook_bounds import check_bounds


def read_workbook(data: bytes) -> tuple[Sheet, ...]:
    """The sheets of an Excel workbook that hold anything; ImportFault where there is none, or it is no workbook.

    Those that have the columns of the import format are read as one, which stands first.
    """
    parts = unpacked(data)
    check_bounds(parts)
    sheets = tuple(sheet for each in _sheets(packed(parts)) if (sheet := trimmed(each)) is not None)
    if not sheets:
        raise ImportFault([Fault(1, "workbook", "The workbook is empty.")])
    own = [sheet for sheet in sheets if has_own_columns(sheet.rows[0])]
    return sheets if len(own) < 2 else (_joined(own), *(sheet for sheet in sheets if sheet not in own))


def _sheets(data: bytes) -> list[Sheet]:
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - only workbooks need it

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return [
            Sheet(name, tuple(_rows(book.get_sheet_by_name(name).to_python(skip_empty_area=False))))
            for name in book.sheet_names
        ]
    except CalamineError as error:
        raise not_a_workbook(str(error)) from None
    except BaseException as error:
        # What calamine does not expect ends it with an exception that is none of Python's own.
        if type(error).__name__ == "PanicException":
            raise not_a_workbook("a part of it is damaged") from None
        raise


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
