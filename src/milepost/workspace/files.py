"""Tables as files: reads what one would add, and writes what a file holds, by the ending of its name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from milepost.domain.edit import Edit, Table
from milepost.domain.errors import MilepostError
from milepost.domain.tracker import Snapshot
from milepost.exchange.csv_rows import read_rows
from milepost.exchange.csv_table import read_csv, write_csv
from milepost.exchange.export_rows import export_rows
from milepost.exchange.faults import ImportFault
from milepost.replacing import replace_file
from milepost.workspace.importing import import_edit

__all__ = ["READABLE", "WRITABLE", "ImportFault", "TableError", "TableRead", "read_table", "read_text", "write_table"]

READABLE = (".csv",)
WRITABLE = (".csv",)


class TableError(MilepostError):
    """A table that cannot be read from its file, or written to it."""


@dataclass(frozen=True, slots=True)
class TableRead:
    """What a table would do: the edit (None where every row is held), how many rows, and what was left out of it."""

    edit: Edit | None
    added: int
    skipped: int
    notes: tuple[str, ...]


def read_table(path: Path, snapshots: Iterable[Snapshot]) -> TableRead:
    """Match the table at `path` with what a file holds; TableError, or ImportFault with every fault of the rows."""
    held = tuple(snapshots)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise TableError(f"{path} could not be read: {_reason(error)}. Nothing was imported.") from error
    reading = read_rows(read_csv(data), {each.tracker.name: each.tracker.unit for each in held})
    found = import_edit(held, reading.records, path.name)
    return TableRead(found.edit, found.added, found.skipped, reading.notes)


def read_text(path: Path) -> str:
    """The text at `path`, in UTF-8 with or without a mark for that; TableError where it is none."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise TableError(f"{path} could not be read: {_reason(error)}.") from error
    except UnicodeDecodeError:
        raise TableError(f"{path} is not plain text in UTF-8; save it as such, and read it again.") from None


def write_table(path: Path, snapshots: Iterable[Snapshot], places: Mapping[tuple[Table, int], int]) -> int:
    """Write everything as a table in place of what `path` holds, and tell how many rows; or TableError.

    `places` are those of the rows in the order of entry.
    """
    rows = export_rows(snapshots, places)
    try:
        replace_file(path, write_csv(rows))
    except OSError as error:
        raise TableError(f"{path} could not be written: {_reason(error)}. It was left as it was.") from error
    return len(rows)


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
