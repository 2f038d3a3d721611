"""`new`: makes a file, adds a tracker to it, or a goal to a tracker, and overwrites nothing."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import open_file, typed
from milepost.cli.grammar import Parser, UsageError, add_file, add_measure, day
from milepost.cli.output import say
from milepost.cli.when import add_goal_span, goal_days
from milepost.domain.errors import EditError
from milepost.domain.figure import Measure
from milepost.domain.tracker import Tracker
from milepost.workspace import Opening, Workspace, utc_now
from milepost.workspace.goals import GoalDraft, new_goal
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker

USAGE = "FILE --tracker NAME [options]"
EXAMPLES = (
    'milepost new su7.milepost --tracker "Xiaomi SU7" --year 2024 --target 120,000',
    'milepost new su7.milepost --tracker "Xiaomi SU7" --start 2024-04-03 --from 2024-04-03 --to 2024-12-31',
    'milepost new su7.milepost --tracker "Xiaomi SU7" --year 2024 --measure orders --target 200k',
)

UNIT = "vehicles"


def describe(parser: Parser) -> None:
    """The tracker, its goal, and the goal's target."""
    add_file(parser)
    parser.add_argument("--tracker", metavar="NAME", required=True, help="what is counted, for example Xiaomi SU7")
    parser.add_argument("--unit", metavar="UNIT", help=f"what it is counted in; by default {UNIT}")
    parser.add_argument("--start", metavar="DAY", type=day, help="the day counting starts; by default the goal's first")
    add_measure(parser, "what the goal is about; by default deliveries")
    parser.add_argument("--target", metavar="N", help="the number to reach by the goal's last day")
    parser.add_argument(
        "--announced", metavar="DAY", type=day, help="when the target was announced; by default on the goal's first day"
    )
    add_goal_span(parser)


def run(arguments: Namespace, backups: Path) -> int:
    """Make what is not there yet."""
    goal = _goal(arguments)
    with typed():
        _make(arguments, goal, Opening(backups))
    say(f"{arguments.file} now has the tracker {arguments.tracker.strip()} with a goal {_told(goal)}.")
    return 0


def _make(arguments: Namespace, goal: GoalDraft, opening: Opening) -> None:
    path: Path = arguments.file
    new = TrackerDraft(arguments.tracker, UNIT if arguments.unit is None else arguments.unit, arguments.start)
    if not path.exists():
        Workspace.create(path, new_tracker((), new, goal), opening).close()
        return
    with open_file(path, opening.backups) as workspace:
        held = next((each for each in workspace.trackers() if each.name == arguments.tracker.strip()), None)
        if held is None:
            workspace.apply(new_tracker(workspace.trackers(), new, goal))
        else:
            _refuse_changes(held, arguments)
            workspace.apply(new_goal(workspace.snapshot(held.id), goal))


def _goal(arguments: Namespace) -> GoalDraft:
    if arguments.target is None and arguments.announced is not None:
        raise UsageError("--announced goes with --target")
    span = goal_days(arguments, utc_now().astimezone().date())
    target = TargetDraft(arguments.target or "", announced_on=arguments.announced)
    return GoalDraft(span, Measure(arguments.measure), target=target)


def _refuse_changes(held: Tracker, arguments: Namespace) -> None:
    """A tracker that is there keeps its unit and its start day."""
    if arguments.unit not in (None, held.unit):
        raise EditError(f"{held.name} is counted in {held.unit} already. Nothing was changed; leave --unit out.")
    if arguments.start not in (None, held.start_day):
        raise EditError(
            f"Counting of {held.name} starts on {held.start_day} already. Nothing was changed; leave --start out."
        )


def _told(goal: GoalDraft) -> str:
    target = f" and the target {goal.target.typed}" if goal.target.typed else ""
    return f"in {goal.measure} from {goal.span.first} to {goal.span.last}{target}"
