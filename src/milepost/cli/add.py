"""`add`: adds the figures that were published."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import chosen_tracker, open_file, typed
from milepost.cli.contradictions import all_contradictions, contradiction_text
from milepost.cli.grammar import Parser, UsageError, add_choice, add_file, day
from milepost.cli.output import say, tell
from milepost.cli.when import SoFar, add_when, figure_days
from milepost.domain.figure import Measure
from milepost.domain.progress import draw_curves
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.workspace.choosing import so_far_span
from milepost.workspace.figures import FigureDraft, add_figures

USAGE = "FILE [options]"
EXAMPLES = (
    "milepost add su7.milepost --deliveries 8,646 --period 2024-05",
    'milepost add su7.milepost --deliveries "over 10,000" --from 2024-07-01 --to 2024-07-31 --announced 2024-08-01',
    'milepost add su7.milepost --deliveries 7,058 --orders 88,063 --as-of 2024-04-30 --source "Xiaomi EV"',
    "milepost add su7.milepost --orders=-1,200 --period 2024-06",
)


def describe(parser: Parser) -> None:
    """The quantities, their days and what is said about them."""
    add_file(parser)
    add_choice(parser, goal=False)
    parser.add_argument("--deliveries", metavar="Q", help="7,058 or 10,000+ or over 10,000 or 480k-500k, and so on")
    parser.add_argument("--orders", metavar="Q", help="likewise; a negative quantity as --orders=-1,200")
    parser.add_argument(
        "--announced", metavar="DAY", type=day, help="when it was announced; by default the day after the last day"
    )
    parser.add_argument("--source", metavar="S", default="", help="who said so")
    parser.add_argument("--note", metavar="N", default="", help="anything worth knowing about it")
    add_when(parser)


def run(arguments: Namespace, backups: Path) -> int:
    """Add them as one edit, print their ids, and say what contradicts what."""
    days = figure_days(arguments)
    quantities = {measure: text for measure in Measure if (text := getattr(arguments, measure)) is not None}
    if not quantities:
        raise UsageError("name a quantity with --deliveries or --orders")
    with open_file(arguments.file, backups) as workspace, typed():
        before = chosen_tracker(workspace, arguments.tracker)
        drafts = [_draft(before, measure, text, days, arguments) for measure, text in quantities.items()]
        edit = workspace.apply(add_figures(before, drafts))
        after = workspace.snapshot(before.tracker.id)
    ids = [change.id for change in edit.changes]
    tell("\n".join(map(str, ids)))
    say(f"Saved: {edit.label}.")
    _say_set_aside(before, after, ids)
    return 0


def _draft(snapshot: Snapshot, measure: Measure, text: str, days: Span | SoFar, arguments: Namespace) -> FigureDraft:
    if isinstance(days, SoFar):
        days = so_far_span(snapshot, measure, days.day, since_start=days.since_start)
    return FigureDraft(measure, days, text, arguments.announced, arguments.source, arguments.note)


def _say_set_aside(before: Snapshot, after: Snapshot, new: list[int]) -> None:
    held = frozenset[int]().union(*(curve.set_aside for curve in draw_curves(before).values()))
    for contradiction in all_contradictions(draw_curves(after)):
        number = contradiction.set_aside.id
        if number in new:
            say(f"The new figure {number} is set aside: {contradiction_text(contradiction)}.")
        elif number not in held:
            say(f"This sets figure {number} aside: {contradiction_text(contradiction)}.")
