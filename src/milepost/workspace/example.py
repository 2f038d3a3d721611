"""Makes the example that the first start shows, from the table that comes with the program."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from milepost.exchange.csv_rows import read_rows
from milepost.exchange.csv_table import read_csv
from milepost.store import Opening
from milepost.store.keeping import utc_now
from milepost.workspace.importing import import_edit
from milepost.workspace.workspace import Workspace


def make_example(path: Path, table: bytes, opening: Opening, now: Callable[[], datetime] = utc_now) -> None:
    """Make a file at `path` of the CSV `table`; never over an existing one."""
    reading = read_rows(read_csv(table))
    first = import_edit((), reading.records, "the example").edit
    Workspace.create(path, first, opening, now).close()
