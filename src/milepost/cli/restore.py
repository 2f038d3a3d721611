"""`restore`: puts a backup in the place of a file, after a backup of what it replaces."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import say
from milepost.workspace import Opening

USAGE = "FILE BACKUP"
EXAMPLES = ("milepost restore su7.milepost su7-2024-05-01.milepost",)


def describe(parser: Parser) -> None:
    """The copy to bring back."""
    add_file(parser)
    parser.add_argument("backup", metavar="BACKUP", type=Path, help="the copy, which stays as it is")


def run(arguments: Namespace, backups: Path) -> int:
    """Bring it back, and say where what it replaced is kept."""
    kept = Opening(backups).restore(arguments.file, arguments.backup)
    say(f"{arguments.file} is now what {arguments.backup} holds.")
    if kept is not None:
        say(f"What it was before is kept as {kept}.")
    return 0
