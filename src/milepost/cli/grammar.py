"""What the command lines of all commands share: a parser that answers in sentences, and the kinds of arguments."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn, TypeVar

from milepost.cli.output import say
from milepost.domain.errors import MilepostError
from milepost.domain.figure import Measure
from milepost.domain.period import parse_period
from milepost.domain.quoting import quoted
from milepost.domain.span import Span, parse_day

WRONG_USAGE = 2

_Value = TypeVar("_Value")


class UsageError(Exception):
    """A command line that cannot be meant; its text says why."""


class Parser(argparse.ArgumentParser):
    """The parser of one command: examples in its help, and a sentence on standard error for a wrong command line."""

    def __init__(self, program: str, usage: str, summary: str, examples: Sequence[str]) -> None:
        super().__init__(
            prog=program,
            usage=f"{program} {usage}",
            description=summary,
            epilog="examples:\n" + "\n".join(f"  {example}" for example in examples),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, and stop."""
        sentence = message if message.endswith((".", "?")) else f"{message}."
        say(f"{self.prog}: {sentence} See “{self.prog} --help”.")
        sys.exit(WRONG_USAGE)


def add_file(parser: Parser) -> None:
    """The file that a command works on."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the .milepost file")


def add_choice(parser: Parser, *, goal: bool = True) -> None:
    """Which tracker is meant, and which of its goals."""
    parser.add_argument("--tracker", metavar="NAME", help="the tracker; needed where the file has several")
    if goal:
        parser.add_argument(
            "--goal", metavar="NAME", help="the goal; by default the one in which the newest known figure ends"
        )


def add_vantage(parser: Parser) -> None:
    """The day to look at, and the day to look from."""
    parser.add_argument("--as-of", metavar="DAY", type=day, help="the day to look at; by default the last one covered")
    parser.add_argument("--known-on", metavar="DAY", type=day, help="use only what had been announced by this day")


def add_measure(parser: Parser, help_text: str) -> None:
    """What is counted; deliveries by default."""
    parser.add_argument(
        "--measure", choices=[str(measure) for measure in Measure], default=str(Measure.DELIVERIES), help=help_text
    )


def needs_ending(path: Path, endings: Sequence[str]) -> None:
    """Refuse a path as wrong usage unless it ends in one of `endings`, which say the kinds of files there are."""
    if path.suffix.lower() not in endings:
        raise UsageError(f"{quoted(str(path))} does not end in {' or '.join(endings)}")


def day(text: str) -> date:
    """A day as an argument."""
    return _argument(parse_day, text)


def period(text: str) -> Span:
    """A period as an argument."""
    return _argument(parse_period, text)


def year(text: str) -> int:
    """A year of four digits as an argument."""
    if not re.fullmatch("[0-9]{4}", text) or int(text) == 0:
        raise argparse.ArgumentTypeError(f'{quoted(text)} is not a year; type, for example, "2024" or "2025"')
    return int(text)


def _argument(read: Callable[[str], _Value], text: str) -> _Value:
    try:
        return read(text)
    except MilepostError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
