"""Tables as files: reads what one would add, and writes what a file holds, by the ending of its name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from milepost.domain.telling import Tell, part, untold
from milepost.domain.tracker import Snapshot
from milepost.exchange.csv_rows import header_fault, read_rows
from milepost.exchange.csv_table import KNOWN, read_csv, write_csv
from milepost.exchange.document import read_document, write_document
from milepost.exchange.export_rows import export_rows
from milepost.exchange.faults import ImportFault
from milepost.exchange.limits import MOST_BYTES, refuse_large
from milepost.exchange.records import Reading, TrackerEntry
from milepost.exchange.sheets.describing import described
from milepost.exchange.sheets.sheet import has_own_columns
from milepost.exchange.sheets.whens import DayOrder
from milepost.replacing import replace_file
from milepost.workspace.importing import import_edit
from milepost.workspace.tables import (
    Choices,
    TableError,
    TableRead,
    choose_sheet,
    open_question,
    read_sheets,
    sheet_edit,
    units_of,
)
from milepost.workspace.workspace import Workspace

__all__ = [
    "READABLE",
    "WRITABLE",
    "Choices",
    "DayOrder",
    "ImportFault",
    "TableError",
    "TableMade",
    "TableRead",
    "make_table",
    "put_table",
    "read_bytes",
    "read_table",
    "read_text",
    "write_table",
]

READABLE = WRITABLE = (".csv", ".xlsx", ".json")


@dataclass(frozen=True, slots=True)
class TableMade:
    """The bytes of a table, and how many rows it has."""

    content: bytes
    rows: int


def read_table(
    path: Path, snapshots: Iterable[Snapshot], choices: Choices | None = None, tell: Tell = untold
) -> TableRead:
    """Match the table at `path` with what a file holds; TableError, or ImportFault with every fault of the rows.

    A table in other columns than those of the import format is read as they look, which the notes tell. `tell` hears
    how far it is.
    """
    held = tuple(snapshots)
    data = read_bytes(path)
    if path.suffix.lower() == ".json":
        return _imported(read_document(data, units_of(held)), held, path.name, tell)
    is_text = path.suffix.lower() != ".xlsx"
    if is_text and (reading := _own_reading(data, held, part(tell, 0, 0.5))) is not None:
        return _imported(reading, held, path.name, part(tell, 0.5, 1))
    sheet, mapping = choose_sheet(read_sheets(data, path), held, choices or Choices())
    if is_text and not mapping.is_whole and (fault := header_fault(read_csv(data))):
        raise fault
    if question := open_question(sheet, mapping):
        raise TableError(f"{path.name} was not imported. {question}")
    read = sheet_edit(sheet, mapping, held, path.name, tell)
    return replace(read, notes=(*described(sheet, mapping), *read.notes))


def read_bytes(path: Path) -> bytes:
    """What is in the table at `path`; TableError."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)  # more than that is not read, however much there is
    except OSError as error:
        raise TableError(f"{path} could not be read: {_reason(error)}. Nothing was imported.") from error
    refuse_large(data)
    return data


def read_text(path: Path) -> str:
    """The text at `path`, in UTF-8 with or without a mark for that; TableError where it is none."""
    try:
        return read_bytes(path).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        raise TableError(f"{path} is not plain text in UTF-8; save it as such, and read it again.") from None


def write_table(path: Path, workspace: Workspace) -> int:
    """Write everything that a file holds in place of what `path` does, and tell how many rows that are.

    The ending of `path` says how: as CSV, as an Excel workbook, or as JSON. Raises TableError.
    """
    table = make_table(path.suffix.lower(), workspace)
    put_table(path, table)
    return table.rows


def make_table(ending: str, workspace: Workspace) -> TableMade:
    """Everything that a file holds, as the kind of table that an ending says."""
    snapshots = workspace.snapshots()
    rows = export_rows(snapshots, workspace.places())
    match ending:
        case ".json":
            content = write_document(snapshots, workspace.entered())
        case ".xlsx":
            from milepost.exchange.workbook import write_workbook  # noqa: PLC0415 - it alone needs XlsxWriter

            content = write_workbook(rows, snapshots)
        case _:
            content = write_csv(rows)
    return TableMade(content, len(rows))


def put_table(path: Path, table: TableMade) -> None:
    """Put a table in place of what `path` holds; TableError where that cannot be."""
    try:
        replace_file(path, table.content)
    except OSError as error:
        raise TableError(f"{path} could not be written: {_reason(error)}. It was left as it was.") from error


def _own_reading(data: bytes, held: Sequence[Snapshot], tell: Tell) -> Reading | None:
    """What a CSV says in the columns of the import format; None where it has others. Its cells are let go of."""
    table = read_csv(data)
    is_own = has_own_columns(table.columns) or set(table.columns) <= KNOWN
    return read_rows(table, units_of(held), tell) if is_own else None


def _imported(reading: Reading, held: Sequence[Snapshot], name: str, tell: Tell) -> TableRead:
    try:
        found = import_edit(held, reading.records, name, reading.trackers, tell)
    except ImportFault as error:
        raise ImportFault(replace(fault, place=reading.places.get(fault.row, "")) for fault in error.faults) from None
    return TableRead(found.edit, found.added, found.skipped, (*reading.notes, *_kept(held, reading.trackers)))


def _kept(held: Iterable[Snapshot], trackers: Iterable[TrackerEntry]) -> Iterator[str]:
    """What a file says otherwise of its trackers, which an import leaves as it is."""
    own = {snapshot.tracker.name: snapshot.tracker for snapshot in held}
    for tracker in (each.tracker for each in trackers):
        mine = own.get(tracker.name, tracker)
        if (mine.unit, mine.start_day, mine.note) != (tracker.unit, tracker.start_day, tracker.note):
            yield f"“{tracker.name}” keeps the unit, the start day and the note that it has in the file."


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
