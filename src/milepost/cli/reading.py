"""`read`: says what a text announces, each with the sentence it came from, and adds it as one edit."""

import json
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from milepost.cli.choice import chosen_tracker, open_file
from milepost.cli.grammar import Parser, add_choice, add_file
from milepost.cli.output import say, tell
from milepost.domain.period import span_code
from milepost.domain.span import Span
from milepost.workspace.announcements import Kind, Proposal, Taken, propose, take_proposals
from milepost.workspace.choosing import choose_goal, default_goal
from milepost.workspace.files import read_text

USAGE = "FILE TEXT.txt [options]"
EXAMPLES = (
    "milepost read su7.milepost announcement.txt",
    "milepost read su7.milepost announcement.txt --json",
    'milepost read su7.milepost announcement.txt --add --source "Xiaomi EV"',
)


def describe(parser: Parser) -> None:
    """The text, and what is to be done with what it says."""
    add_file(parser)
    parser.add_argument("text", metavar="TEXT", type=Path, help="the announcement or article, as plain text in UTF-8")
    add_choice(parser)
    parser.add_argument("--json", action="store_true", help="print a list for other programs")
    parser.add_argument("--add", action="store_true", help="add everything it announces as one edit")
    parser.add_argument("--source", metavar="S", default="", help="who said so, for what is added")


def run(arguments: Namespace, backups: Path) -> int:
    """Print what is announced, and add it where that is asked for."""
    text = read_text(arguments.text)
    with open_file(arguments.file, backups) as workspace:
        snapshot = chosen_tracker(workspace, arguments.tracker)
        goal = choose_goal(snapshot, arguments.goal) if arguments.goal is not None else default_goal(snapshot)
        proposals = propose(snapshot, goal, text, workspace.today())
        taken = take_proposals(snapshot, proposals, arguments.source) if arguments.add else None
        if taken is not None and taken.edit is not None:
            workspace.apply(taken.edit)
    if arguments.json:
        tell(json.dumps([_document(each) for each in proposals], ensure_ascii=False, indent=2))
    elif proposals:
        tell("\n".join(map(_line, proposals)))
    say(_outcome(proposals, taken))
    return 0


def _document(proposal: Proposal) -> dict[str, object]:
    return {
        "kind": str(proposal.kind),
        "measure": str(proposal.measure),
        "first_day": str(proposal.first_day),
        "last_day": str(proposal.last_day),
        "low": proposal.quantity.low,
        "high": proposal.quantity.high,
        "typed": proposal.typed,
        "announced_on": str(proposal.announced_on),
        "sentence": proposal.sentence,
        "assumed": list(proposal.assumed),
    }


def _line(proposal: Proposal) -> str:
    days = span_code(Span(proposal.first_day or proposal.last_day, proposal.last_day))
    counted = f"target in {proposal.measure}" if proposal.kind is Kind.TARGET else str(proposal.measure)
    assumed = (
        f" (assumed: {', '.join(name.replace('_', ' ') for name in proposal.assumed)})" if proposal.assumed else ""
    )
    told = f"{proposal.typed}: {counted}, {days}, announced on {proposal.announced_on}{assumed}"
    return f"{told}\n    “{' '.join(proposal.sentence.split())}”"


def _outcome(proposals: Sequence[Proposal], taken: Taken | None) -> str:
    if not proposals:
        return "The text announces nothing that could be added."
    if taken is None:
        return "Nothing was added; --add adds this as one edit."
    there = f"; {taken.skipped} there already and skipped" if taken.skipped else ""
    return f"{taken.added} added{there}."
