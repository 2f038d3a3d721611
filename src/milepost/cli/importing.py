"""`import`: adds the rows of a table as one edit, all of them or none."""

import gc
from argparse import Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from milepost.cli.choice import open_file
from milepost.cli.grammar import Parser, add_file, add_measure, needs_ending
from milepost.cli.output import say
from milepost.cli.waiting import waiting
from milepost.domain.figure import Measure
from milepost.workspace import Opening, Workspace
from milepost.workspace.files import READABLE, Choices, DayOrder, ImportFault, TableRead, read_table

USAGE = "FILE DATA [options]"
EXAMPLES = (
    "milepost import su7.milepost su7-2024.csv",
    "milepost import su7.milepost su7-2024.csv --dry-run",
    'milepost import su7.milepost sales.xlsx --sheet 2024 --tracker "Xiaomi SU7"',
)


def describe(parser: Parser) -> None:
    """The table, and whether to try only."""
    add_file(parser)
    parser.add_argument("data", metavar="DATA", type=Path, help=f"the table, ending in {' or '.join(READABLE)}")
    parser.add_argument("--tracker", metavar="NAME", default="", help="whose figures they are, in a table without that")
    parser.add_argument(
        "--sheet", metavar="NAME", default="", help="the sheet of a workbook; by default the first with figures"
    )
    add_measure(parser, "what plain quantities count")
    parser.add_argument("--days", choices=tuple(map(str, DayOrder)), help="how days such as 04/05/2024 are meant")
    parser.add_argument("--dry-run", action="store_true", help="say what it would do, and change nothing")


def run(arguments: Namespace, backups: Path) -> int:
    """Add them, or say of each row what is wrong with it."""
    needs_ending(arguments.data, READABLE)
    try:
        with waiting("Checking every row:") as line, _uncollected():
            read = _import(arguments, Opening(backups), line.tell)
    except ImportFault as fault:
        say("\n".join(str(each) for each in fault.faults))
        say(
            f"Nothing was imported from {arguments.data}; mend {_rows(len(fault.faults), 'fault')} and import it again."
        )
        return 1
    for note in read.notes:
        say(note)
    say(_outcome(read, dry_run=arguments.dry_run))
    return 0


@contextmanager
def _uncollected() -> Generator[None]:
    """Looks for no garbage meanwhile: rows are many objects and none, and looking through them takes a fifth longer."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _import(arguments: Namespace, opening: Opening, tell: Callable[[float], None]) -> TableRead:
    """What the table says, put into the file; a file that is not there is made of it."""
    path: Path = arguments.file
    choices = Choices(
        arguments.tracker,
        arguments.sheet,
        Measure(arguments.measure),
        DayOrder(arguments.days) if arguments.days else None,
    )
    if not path.exists():
        read = read_table(arguments.data, (), choices, tell)
        if not arguments.dry_run:
            Workspace.create(path, read.edit, opening).close()
        return read
    with open_file(path, opening.backups) as workspace:
        read = read_table(arguments.data, workspace.snapshots(), choices, tell)
        if read.edit is not None and not arguments.dry_run:
            workspace.apply(read.edit, keeps_copy=True)
    return read


def _outcome(read: TableRead, *, dry_run: bool) -> str:
    there = f"; {_rows(read.skipped, 'row')} there already and skipped" if read.skipped else ""
    if dry_run:
        return f"{_rows(read.added, 'row')} would be added{there}. Nothing was changed."
    return f"{_rows(read.added, 'row')} added{there}."


def _rows(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
