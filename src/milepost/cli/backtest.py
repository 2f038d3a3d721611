"""`backtest`: how forecasts made along each finished goal would have done."""

import json
from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import open_file
from milepost.cli.document import Json, quantiles
from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import tell
from milepost.domain.amount import Amount
from milepost.domain.backtest import Backtest, Trial, backtest
from milepost.domain.forecast import Forecast
from milepost.domain.tracker import Tracker
from milepost.workspace import Workspace

USAGE = "FILE [options]"
EXAMPLES = ("milepost backtest su7.milepost", "milepost backtest su7.milepost --json")


def describe(parser: Parser) -> None:
    """The form."""
    add_file(parser)
    parser.add_argument("--json", action="store_true", help="print a JSON list for programs")


def run(arguments: Namespace, backups: Path) -> int:
    """Print them."""
    with open_file(arguments.file, backups) as workspace:
        found = _backtests(workspace)
    tell(json.dumps([row for each in found for row in _rows(*each)], indent=2) if arguments.json else "")
    return 0


def _backtests(workspace: Workspace) -> list[tuple[Tracker, Backtest]]:
    return [
        (snapshot.tracker, found)
        for snapshot in workspace.snapshots()
        for goal in snapshot.goals
        if (found := backtest(snapshot, goal)) is not None
    ]


def _rows(tracker: Tracker, found: Backtest) -> list[dict[str, Json]]:
    return [_row(tracker, found, trial) for trial in found.trials]


def _row(tracker: Tracker, found: Backtest, trial: Trial) -> dict[str, Json]:
    value = trial.target.value if trial.target else None
    return {
        "tracker": tracker.name,
        "goal": found.goal.name,
        "as_of": trial.as_of.isoformat(),
        "known_on": trial.known_on.isoformat(),
        "total": quantiles(trial.outlook),
        "probability": trial.outlook.chance(value) if value and isinstance(trial.outlook, Forecast) else None,
        "actual": _actual(found.actual),
        "target": value,
    }


def _actual(amount: Amount) -> float | None:
    return amount.low if amount.low == amount.high else amount.estimate
