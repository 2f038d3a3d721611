"""Reads sheets from text: from CSV with any separator, and from what a spreadsheet has copied."""

import csv
import io
from collections import Counter

from milepost.domain.telling import Tell, counted, untold
from milepost.exchange.csv_table import HUGEST_CELL, decoded, empty_file, unguarded, within_bounds
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.limits import MOST_BYTES, too_large
from milepost.exchange.sheets.sheet import Sheet, trimmed

_SEPARATORS = ",;\t|"
_LOOKED_AT = 20


def read_csv_sheet(data: bytes, name: str, tell: Tell = untold) -> Sheet:
    """A sheet from CSV with any separator; ImportFault where it is empty or no text."""
    return text_sheet(decoded(data), name, tell)


def text_sheet(text: str, name: str, tell: Tell = untold) -> Sheet:
    """A sheet from text with a row on each line, and one separator between its cells."""
    if len(text) > MOST_BYTES:
        raise too_large(f"a table may have {MOST_BYTES:,} letters")
    csv.field_size_limit(HUGEST_CELL)
    separator = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        rows = tuple(tuple(map(unguarded, row)) for row in counted(within_bounds(reader), text.count("\n"), tell))
    except csv.Error as error:
        raise ImportFault([Fault(reader.line_num, "quotation marks", f"{str(error).capitalize()}.")]) from None
    sheet = trimmed(Sheet(name, rows, separator=separator))
    if sheet is None:
        raise empty_file()
    return sheet


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
