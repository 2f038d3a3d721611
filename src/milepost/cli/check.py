"""`check`: whether the file is sound, and what in it cannot be true together."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import open_file
from milepost.cli.contradictions import all_contradictions, contradiction_text
from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import say, tell
from milepost.domain.progress import draw_curves
from milepost.workspace import Workspace

USAGE = "FILE [options]"
EXAMPLES = ("milepost check su7.milepost", "milepost check su7.milepost --strict")


def describe(parser: Parser) -> None:
    """How strict to be."""
    add_file(parser)
    parser.add_argument("--strict", action="store_true", help="contradictions count as failure too")


def run(arguments: Namespace, backups: Path) -> int:
    """List what is wrong; the exit status tells whether anything is."""
    with open_file(arguments.file, backups) as workspace:
        damage = workspace.damage()
        contradictions = [] if damage else _contradictions(workspace)
    for line in (*damage, *contradictions):
        tell(line)
    if damage:
        say(f"{arguments.file} is damaged. Nothing was changed; put a backup in its place.")
        return 1
    say(f"{arguments.file} is sound; {_counted(len(contradictions))}.")
    return 1 if contradictions and arguments.strict else 0


def _contradictions(workspace: Workspace) -> list[str]:
    return [
        f"{snapshot.tracker.name}: figure {found.set_aside.id} is set aside: {contradiction_text(found)}."
        for snapshot in workspace.each_snapshot()
        for found in all_contradictions(draw_curves(snapshot))
    ]


def _counted(contradictions: int) -> str:
    if not contradictions:
        return "no figure contradicts others"
    return "1 figure contradicts others" if contradictions == 1 else f"{contradictions:,} figures contradict others"
