"""`target`: announces or withdraws a goal's target."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import chosen_tracker, open_file, typed
from milepost.cli.grammar import Parser, UsageError, add_choice, add_file, day
from milepost.cli.output import say
from milepost.workspace.choosing import choose_goal
from milepost.workspace.targets import TargetDraft, announce_target

USAGE = "FILE [N] [options]"
EXAMPLES = (
    'milepost target su7.milepost 130,000 --announced 2024-11-18 --source "Third quarter results"',
    "milepost target su7.milepost 100,000 --stretch 120,000",
    "milepost target su7.milepost --withdrawn",
)


def describe(parser: Parser) -> None:
    """The number, or that there is none any more."""
    add_file(parser)
    parser.add_argument("number", metavar="N", nargs="?", default="", help="the number to reach by the goal's last day")
    add_choice(parser)
    parser.add_argument("--stretch", metavar="N", default="", help="a higher number; alone, for the target that holds")
    parser.add_argument("--withdrawn", action="store_true", help="there is no target until a newer one")
    parser.add_argument(
        "--announced", metavar="DAY", type=day, help="by default today, or the day of the goal nearest to it"
    )
    parser.add_argument("--source", metavar="S", default="", help="who said so")


def run(arguments: Namespace, backups: Path) -> int:
    """Add it to the goal's targets."""
    new = _draft(arguments)
    with open_file(arguments.file, backups) as workspace, typed():
        snapshot = chosen_tracker(workspace, arguments.tracker)
        goal = choose_goal(snapshot, arguments.goal)
        edit = workspace.apply(announce_target(snapshot, goal, new, workspace.today()))
        newest = choose_goal(workspace.snapshot(snapshot.tracker.id), goal.name).target_on()
    say(f"Saved: {edit.label}.")
    if newest is not None and newest.id != edit.changes[0].id:
        say(f"A newer word counts, announced on {newest.announced_on}.")
    return 0


def _draft(arguments: Namespace) -> TargetDraft:
    numbers = (arguments.number, arguments.stretch)
    if arguments.withdrawn == any(numbers):
        raise UsageError("name the number to reach, a --stretch for it, or --withdrawn alone")
    return TargetDraft(*numbers, arguments.withdrawn, arguments.announced, arguments.source)
