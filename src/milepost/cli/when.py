"""The days that `add` and `new` are told about, in one of the ways there are to name them."""

from argparse import Action, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from milepost.cli.grammar import Parser, UsageError, day, period, year
from milepost.domain.errors import SpanError
from milepost.domain.period import Step, period_of
from milepost.domain.span import Span


@dataclass(frozen=True, slots=True)
class SoFar:
    """A total so far: all that was counted up to `day`, since counting started or within its goal."""

    day: date
    since_start: bool


def add_when(parser: Parser) -> None:
    """The days of a figure."""
    days = parser.add_argument_group("days, in one of three ways")
    days.add_argument("--as-of", metavar="DAY", type=day, help="a total so far, within the goal that the day is in")
    days.add_argument("--since-start", action="store_true", help="with --as-of: the total since counting started")
    days.add_argument("--period", metavar="P", type=period, help="2024, 2024-H1, 2024-Q2, 2024-05, 2024-W18 or a day")
    _add_span(days.add_argument)


def add_goal_span(parser: Parser) -> None:
    """The days of a goal."""
    days = parser.add_argument_group("days of the goal; by default this year")
    days.add_argument("--year", metavar="YEAR", type=year, help="a calendar year, for example 2024")
    _add_span(days.add_argument)


def figure_days(arguments: Namespace) -> Span | SoFar:
    """The days that the command line names for a figure; raises UsageError where it is not exactly one way."""
    span = _named_span(arguments)
    ways = [way for way in (arguments.as_of, arguments.period, span) if way is not None]
    if len(ways) != 1:
        raise UsageError("name the days with one of --as-of, --period, or --from and --to")
    if arguments.as_of is not None:
        return SoFar(arguments.as_of, arguments.since_start)
    if arguments.since_start:
        raise UsageError("--since-start goes with --as-of")
    return arguments.period if span is None else span


def goal_days(arguments: Namespace, today: date) -> Span:
    """The days that the command line names for a goal, by default the year that `today` is in."""
    span = _named_span(arguments)
    if span is not None and arguments.year is not None:
        raise UsageError("name the days with --year, or with --from and --to, not both")
    return span or period_of(Step.YEAR, date(arguments.year or today.year, 1, 1))


def _add_span(add: Callable[..., Action]) -> None:
    add("--from", metavar="DAY", dest="first", type=day, help="the first day, with --to")
    add("--to", metavar="DAY", dest="last", type=day, help="the last day, with --from")


def _named_span(arguments: Namespace) -> Span | None:
    if (arguments.first is None) != (arguments.last is None):
        raise UsageError("--from and --to go together")
    if arguments.first is None:
        return None
    try:
        return Span(arguments.first, arguments.last)
    except SpanError as error:
        raise UsageError(str(error)) from None
