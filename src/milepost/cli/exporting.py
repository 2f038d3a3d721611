"""`export`: writes figures, targets, plans and milestones as a table, a workbook or JSON."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import open_file
from milepost.cli.grammar import Parser, add_file, needs_ending
from milepost.cli.output import say
from milepost.workspace.files import WRITABLE, write_table

USAGE = "FILE OUT.csv|.xlsx|.json"
EXAMPLES = (
    "milepost export su7.milepost su7.csv",
    "milepost export su7.milepost su7.xlsx",
    "milepost export su7.milepost su7.json",
)


def describe(parser: Parser) -> None:
    """Where to write it."""
    add_file(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help=f"the table to write, ending in {' or '.join(WRITABLE)}")


def run(arguments: Namespace, backups: Path) -> int:
    """Write all trackers, over what the path holds."""
    needs_ending(arguments.out, WRITABLE)
    with open_file(arguments.file, backups) as workspace:
        rows = write_table(arguments.out, workspace)
    say(f"{rows:,} {'row' if rows == 1 else 'rows'} written to {arguments.out}.")
    return 0
