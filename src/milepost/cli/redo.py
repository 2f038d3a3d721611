"""`redo`: makes the edit that was taken back last again."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import open_file
from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import tell

USAGE = "FILE"
EXAMPLES = ("milepost redo su7.milepost",)


def describe(parser: Parser) -> None:
    """Nothing but the file."""
    add_file(parser)


def run(arguments: Namespace, backups: Path) -> int:
    """Do it and say which edit it was."""
    with open_file(arguments.file, backups) as workspace:
        edit = workspace.redo()
    tell(f"Redone: {edit.label}.")
    return 0
