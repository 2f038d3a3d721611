"""`backup`: makes a whole copy of a file, also while the window has it open."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import open_file
from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import say

USAGE = "FILE OUT"
EXAMPLES = ("milepost backup su7.milepost su7-2024-05-01.milepost",)


def describe(parser: Parser) -> None:
    """Where the copy goes."""
    add_file(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help="the copy; never over a file that is there")


def run(arguments: Namespace, backups: Path) -> int:
    """Copy it."""
    with open_file(arguments.file, backups) as workspace:
        workspace.back_up(arguments.out)
    say(f"{arguments.out} is a whole copy of {arguments.file}.")
    return 0
