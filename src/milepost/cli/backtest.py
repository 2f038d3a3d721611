"""`backtest`: how forecasts made along each finished goal would have done."""

import json
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from textwrap import wrap

from milepost.chart.amounts import amount_text
from milepost.chart.english import EnglishWording
from milepost.chart.record_rows import RecordRow, record_rows
from milepost.chart.record_words import record_text, untried_text
from milepost.cli.choice import open_file
from milepost.cli.document import Json, quantiles
from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import tell
from milepost.cli.readable import WIDTH, table
from milepost.domain.amount import Amount
from milepost.domain.backtest import Backtest, Trial, backtest
from milepost.domain.record import chance_of, keep_record
from milepost.domain.tracker import Tracker
from milepost.workspace import Workspace

USAGE = "FILE [options]"
EXAMPLES = ("milepost backtest su7.milepost", "milepost backtest su7.milepost --json")


_WORDS = EnglishWording()


def describe(parser: Parser) -> None:
    """The form."""
    add_file(parser)
    parser.add_argument("--json", action="store_true", help="print a JSON list for programs")


def run(arguments: Namespace, backups: Path) -> int:
    """Print them."""
    with open_file(arguments.file, backups) as workspace:
        found = _backtests(workspace)
    tell(
        json.dumps([_row(*each, trial) for each in found for trial in each[1].trials], indent=2)
        if arguments.json
        else _text(found)
    )
    return 0


def _text(found: Sequence[tuple[Tracker, Backtest]]) -> str:
    if not found:
        return "No goal is finished yet: none has figures that reach its last day."
    record = keep_record([test for _, test in found])
    blocks = ["\n".join(_goal_text(tracker, test)) for tracker, test in found]
    return "\n\n".join([*blocks, "\n".join(wrap(record_text(record, _WORDS), WIDTH))])


def _goal_text(tracker: Tracker, test: Backtest) -> list[str]:
    """A goal and what it came to, then a line for each forecast."""
    title = f"{tracker.name}: {test.goal.measure} {test.goal.name}, {amount_text(test.actual, _WORDS)}"
    lines = table([_cells(row) for row in record_rows(test, _WORDS)]) or [untried_text(test, _WORDS)]
    return [*wrap(title, WIDTH), *(f"  {line}" for line in lines)]


def _cells(row: RecordRow) -> tuple[str, str, str]:
    told = [
        f"{row.range} (90 %)" if row.made else row.range,
        *([f"chance {row.chance}"] if row.chance else []),
        row.held,
    ]
    return row.day, row.likely, "; ".join(filter(None, told))


def _backtests(workspace: Workspace) -> list[tuple[Tracker, Backtest]]:
    return [
        (snapshot.tracker, found)
        for snapshot in workspace.each_snapshot()
        for goal in snapshot.goals
        if (found := backtest(snapshot, goal)) is not None
    ]


def _row(tracker: Tracker, found: Backtest, trial: Trial) -> dict[str, Json]:
    value = trial.target.value if trial.target else None
    return {
        "tracker": tracker.name,
        "goal": found.goal.name,
        "as_of": trial.as_of.isoformat(),
        "known_on": trial.known_on.isoformat(),
        "total": quantiles(trial.outlook),
        "probability": chance_of(trial),
        "actual": _actual(found.actual),
        "target": value,
    }


def _actual(amount: Amount) -> float | None:
    return amount.low if amount.low == amount.high else amount.estimate
