"""`rescue`: copies what can still be read of a damaged file to a new one."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import say
from milepost.cli.row_names import counted
from milepost.cli.waiting import waiting
from milepost.workspace import Opening, rescue

USAGE = "FILE OUT"
EXAMPLES = ("milepost rescue su7.milepost su7-rescued.milepost",)


def describe(parser: Parser) -> None:
    """Where the copy goes."""
    add_file(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help="the new file; never over a file that is there")


def run(arguments: Namespace, backups: Path) -> int:
    """Copy it, and count what was saved and what was lost; the exit status tells whether anything was saved."""
    with waiting("Reading every page:") as line:
        found = rescue(arguments.file, arguments.out, Opening(backups), line.tell)
    saved = ", ".join(counted(table, count) for table, count in found.rows.items() if count)
    if not saved:
        arguments.out.unlink()
        say(f"Nothing in {arguments.file} can be read as figures, goals or trackers; no file was made.")
        return 1
    say(f"{arguments.out} holds what could be read of {arguments.file}: {saved}.")
    if found.lost:
        say(f"{found.lost:,} rows or pages could not be read, or break the rules of the file, and are not in it.")
    return 0
