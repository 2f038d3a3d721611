"""`status`: says where the goal stands, for people or for programs."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import chosen_standpoint, open_file
from milepost.cli.document import status_document
from milepost.cli.grammar import Parser, add_choice, add_file, add_vantage
from milepost.cli.output import takes, tell
from milepost.cli.progress_bar import ASCII, BLOCKS
from milepost.cli.readable import status_text
from milepost.workspace.standpoint import Standpoint

USAGE = "FILE [options]"
EXAMPLES = (
    "milepost status su7.milepost",
    "milepost status su7.milepost --known-on 2024-10-15",
    "milepost status su7.milepost --as-of 2024-07-31 --json",
)

EMPTY = "There is no tracker in this file yet. Add one with “milepost new”."


def describe(parser: Parser) -> None:
    """The goal, the days, and the form."""
    add_file(parser)
    add_choice(parser)
    add_vantage(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object for programs")


def run(arguments: Namespace, backups: Path) -> int:
    """Print it."""
    with open_file(arguments.file, backups) as workspace:
        empty = not workspace.trackers() and arguments.tracker is None and arguments.goal is None
        standpoint = None if empty else chosen_standpoint(workspace, arguments)
    tell(_json(standpoint, arguments) if arguments.json else _text(standpoint))
    return 0


def _text(standpoint: Standpoint | None) -> str:
    if standpoint is None:
        return EMPTY
    return status_text(standpoint, BLOCKS if takes("█▒░", sys.stdout) else ASCII)


def _json(standpoint: Standpoint | None, arguments: Namespace) -> str:
    """Text in any language stays itself where standard output can carry it."""
    document = status_document(standpoint, arguments.known_on)
    text = json.dumps(document, indent=2, ensure_ascii=False)
    return text if takes(text, sys.stdout) else json.dumps(document, indent=2)
