"""A plan as text, a part on each line, such as "2024-05  8,000"; pure, so that each key press can be read."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress

from milepost.domain.errors import EditError, MilepostError
from milepost.domain.period import Step, periods_within, span_code
from milepost.domain.quantity import parse_number
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, PlanPart
from milepost.ui.revising import read_span_code
from milepost.workspace.plans import check_plan

GAP = "\t"
_LINE = re.compile(r"\s*(?P<span>[^\s.:;]+(?:\s*\.\.\s*[^\s.:;]+)?)[\s:;]*(?P<count>.*?)\s*")


class PlanLineError(MilepostError):
    """A line, counted from 1, that is no part of the plan."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"Line {line}: {why}")
        self.line = line


def write_plan(goal: Goal) -> str:
    """The plan of a goal; where it has none, its months without counts."""
    if goal.plan:
        ordered = sorted(goal.plan, key=lambda part: part.span)
        return write_parts([part.span for part in ordered], [part.count for part in ordered])
    return "\n".join(f"{span_code(month)}{GAP}" for month in periods_within(goal.span, Step.MONTH))


def write_parts(parts: Sequence[Span], counts: Sequence[int]) -> str:
    """A line for each part of a plan."""
    return "\n".join(f"{span_code(part)}{GAP}{count:,}" for part, count in zip(parts, counts, strict=True))


def read_parts(text: str, unit: str = "", separator: str = "") -> list[PlanPart]:
    """The lines that can be read, while others are still being typed."""
    found: list[PlanPart] = []
    for _, line in _lines(text):
        with suppress(MilepostError):
            found.append(_read_line(line, unit, separator))
    return found


def read_plan(text: str, goal: Goal, unit: str = "", separator: str = "") -> tuple[PlanPart, ...]:
    """The parts of a plan for the goal; raises PlanLineError with the first line that cannot be taken."""
    parts: list[PlanPart] = []
    for number, line in _lines(text):
        try:
            parts.append(_read_line(line, unit, separator))
            check_plan(goal, parts)
        except MilepostError as error:
            raise PlanLineError(number, str(error)) from None
    return tuple(parts)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    return ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def _read_line(line: str, unit: str, separator: str) -> PlanPart:
    match = _LINE.fullmatch(line)
    span = read_span_code("".join((match["span"] if match else line).split()))
    if match is None or not match["count"]:
        code = span_code(span)
        raise EditError(f"{code} has no count. Type one after it, for example “{code}  8,000”, or delete the line.")
    return PlanPart(0, span, parse_number(match["count"], unit=unit, separator=separator))
