"""CSV as bytes to cells and back: encoding, separators, quotation marks and guarded formulas, whatever they mean."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.limits import MOST_CELLS, MOST_COLUMNS, refuse_large, too_large

COLUMNS = ("tracker", "measure", "first_day", "last_day", "quantity", "announced_on", "source", "note")

KNOWN = frozenset((*COLUMNS, "period"))
HUGEST_CELL = 2**31 - 1
SHORT = 40
# Full-width signs start a formula where the spreadsheet's language is Chinese or Japanese.
_FORMULA = re.compile("[=+\\-@\t\r\n＝＋－＠]")
_NEGATIVE_NUMBER = re.compile("-[0-9]+(?:,[0-9]{3})*")
_QUOTED = re.compile('[,"\r\n]')


@dataclass(frozen=True, slots=True)
class Table:
    """A header and rows of cells, each with the number a spreadsheet shows beside it (the header is row 1)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, list[str]], ...]


def read_csv(data: bytes) -> Table:
    """Read the cells, blank rows left out and the guard of formulas taken off; raises ImportFault."""
    text = decoded(data)
    csv.field_size_limit(HUGEST_CELL)
    rows = [(line, [unguarded(cell) for cell in row]) for line, row in _lines(text) if any(map(str.strip, row))]
    if not rows:
        raise empty_file()
    return Table(tuple(column_name(cell) for cell in rows[0][1]), tuple(rows[1:]))


def empty_file() -> ImportFault:
    """What is wrong with a file without cells."""
    return ImportFault([Fault(1, COLUMNS[0], f"The file is empty; its header would be {','.join(COLUMNS)}.")])


def column_name(cell: str) -> str:
    """Bring a header's cell to the form of the known columns: " First day" is first_day."""
    return re.sub(r"[ \-]+", "_", cell.strip().casefold())


def write_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Write rows of cells in the order of COLUMNS under a header, formulas guarded, as UTF-8 with plain line feeds."""
    lines = [",".join(COLUMNS), *(",".join(map(_cell, row)) for row in rows)]
    return ("\n".join(lines) + "\n").encode()


def guarded(cell: str) -> str:
    """The cell with a "'" before what a spreadsheet would run as a formula, and before a "'" that it starts with."""
    return f"'{cell}" if cell.startswith("'") or _runs(cell) else cell


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, with or without a mark for that; ImportFault."""
    refuse_large(data)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        text = "The file is not UTF-8 text; save it as CSV in UTF-8 and import it again."
        raise ImportFault([Fault(row, "encoding", text)]) from None


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with their numbers; a line break within quotation marks does not start a row."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    line = 0
    try:
        for line, row in enumerate(within_bounds(reader), 1):
            yield line, row
    except csv.Error as error:
        advice = 'a cell in quotation marks must end with one, and a mark within it is written twice ("")'
        raise ImportFault([Fault(line + 1, "quotation marks", f"{str(error).capitalize()}; {advice}.")]) from None


def within_bounds(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    """The rows; ImportFault once they are more, or hold more cells, than a table may."""
    cells = 0
    for row in rows:
        if len(row) > MOST_COLUMNS:
            raise too_large(f"a row may have {MOST_COLUMNS:,} cells")
        cells += len(row) + 1
        if cells > MOST_CELLS:
            raise too_large(f"a table may have {MOST_CELLS:,} cells")
        yield row


def _separator(text: str) -> str:
    """The separator that makes most known columns of the first line that holds anything."""
    header = next((line for line in io.StringIO(text, newline="") if line.strip()), "")
    return max(",;\t", key=lambda separator: _known_columns(header, separator))


def _known_columns(header: str, separator: str) -> int:
    return len({column_name(cell) for cells in csv.reader([header], delimiter=separator) for cell in cells} & KNOWN)


def unguarded(cell: str) -> str:
    """The cell without the guard of a formula."""
    return cell.removeprefix("'")


def _cell(cell: str) -> str:
    """The cell as it is written; most cells of a table are short, and are in it many times."""
    return _short_cell(cell) if len(cell) <= SHORT else _safe_cell(cell)


@lru_cache(20_000)
def _short_cell(cell: str) -> str:
    return _safe_cell(cell)


def _safe_cell(cell: str) -> str:
    safe = guarded(cell)
    return '"' + safe.replace('"', '""') + '"' if _QUOTED.search(safe) else safe


def _runs(cell: str) -> bool:
    """Whether a spreadsheet would run the cell as a formula; a negative number is none."""
    return _FORMULA.match(cell) is not None and _NEGATIVE_NUMBER.fullmatch(cell) is None
