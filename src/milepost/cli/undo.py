"""`undo`: takes back the newest edit, wherever it was made."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import open_file
from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import tell

USAGE = "FILE"
EXAMPLES = ("milepost undo su7.milepost",)


def describe(parser: Parser) -> None:
    """Nothing but the file."""
    add_file(parser)


def run(arguments: Namespace, backups: Path) -> int:
    """Do it and say which edit it was."""
    with open_file(arguments.file, backups) as workspace:
        edit = workspace.undo()
    tell(f"Undone: {edit.label}.")
    return 0
