"""`milestone`: adds a round number on the way."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import chosen_tracker, open_file, typed
from milepost.cli.grammar import Parser, add_choice, add_file, add_measure, day
from milepost.cli.output import say
from milepost.domain.figure import Measure
from milepost.workspace.milestones import MilestoneDraft, add_milestone

USAGE = "FILE N [options]"
EXAMPLES = (
    'milepost milestone su7.milepost 100,000 --name "The 100,000th car"',
    "milepost milestone su7.milepost 200k --due 2025-03-31",
    "milepost milestone su7.milepost 100,000 --measure orders",
)


def describe(parser: Parser) -> None:
    """The number, its name and its due day."""
    add_file(parser)
    parser.add_argument("number", metavar="N", help="the running total that is the milestone")
    add_choice(parser, goal=False)
    parser.add_argument("--name", metavar="S", default="", help="by default the number")
    parser.add_argument("--due", metavar="DAY", type=day, help="the day by which it is wanted")
    add_measure(parser, "what is counted; by default deliveries")


def run(arguments: Namespace, backups: Path) -> int:
    """Add it to the tracker's milestones."""
    new = MilestoneDraft(arguments.number, arguments.name, arguments.due, Measure(arguments.measure))
    with open_file(arguments.file, backups) as workspace, typed():
        edit = workspace.apply(add_milestone(chosen_tracker(workspace, arguments.tracker), new))
    say(f"Saved: {edit.label}.")
    return 0
