"""`history`: lists the edits of a file."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import open_file
from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import say, tell
from milepost.workspace import HistoryEntry

USAGE = "FILE"
EXAMPLES = ("milepost history su7.milepost", "milepost history su7.milepost | head")


def describe(parser: Parser) -> None:
    """Nothing but the file."""
    add_file(parser)


def run(arguments: Namespace, backups: Path) -> int:
    """Print a line for each edit, the newest first."""
    with open_file(arguments.file, backups) as workspace:
        entries = workspace.history()
    width = len(str(entries[-1].id)) if entries else 0
    for entry in reversed(entries):
        tell(_line(entry, width))
    if not entries:
        say(f"{arguments.file} has no edits yet.")
    return 0


def _line(entry: HistoryEntry, width: int) -> str:
    made_at = entry.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
    undone = " (undone)" if entry.undone else ""
    return f"{entry.id:>{width}}  {made_at}  {entry.label}{undone}"
