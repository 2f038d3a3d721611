"""Takes a table from a spreadsheet into the text of a plan: periods in words and counts, or counts alone."""

from collections.abc import Sequence
from contextlib import suppress

from milepost.domain.errors import MilepostError
from milepost.domain.period import parse_period, span_code
from milepost.domain.quantity import parse_number
from milepost.domain.span import Span
from milepost.exchange.sheets.whens import read_when
from milepost.ui.plan_text import GAP


def pasted(text: str, lines: Sequence[str], at: int, goal: Span) -> list[str] | None:
    """The lines of a plan with a pasted table in them, from the line `at` on; None where it is no such table.

    Counts alone go to the lines in order, which keep their periods; periods with counts take the place of their lines.
    """
    rows = [[cell.strip() for cell in row.split("\t") if cell.strip()] for row in text.splitlines() if row.strip()]
    if rows and all(len(row) == 1 and is_count(row[0]) for row in rows):
        return _counts_alone([row[0] for row in rows], lines, at)
    named = [(read_part(row[0], goal), row[-1]) for row in rows if len(row) > 1]
    if not named or len(named) != len(rows) or any(part is None for part, _ in named):
        return None
    codes = {span_code(part): count for part, count in named if part is not None}
    kept = [line for line in lines if line.split(GAP)[0].strip() not in codes and line.strip()]
    return sorted([*kept, *(f"{code}{GAP}{count}" for code, count in codes.items())])


def read_part(text: str, goal: Span) -> Span | None:
    """A period's code, or a period in words, which is cut to the goal's days and is the goal's own without a year."""
    with suppress(MilepostError):
        return parse_period(text.strip().lower())
    when = read_when(text)
    if when is None:
        return None
    spans = [span for year in range(goal.first.year, goal.last.year + 1) if (span := when.with_year(year).span)]
    within = [span for span in spans if span.first <= goal.last and span.last >= goal.first]
    if within:
        return Span(max(within[0].first, goal.first), min(within[0].last, goal.last))
    return when.span


def is_count(text: str) -> bool:
    """Whether a text is a count."""
    with suppress(MilepostError):
        return parse_number(text) >= 0
    return False


def _counts_alone(counts: Sequence[str], lines: Sequence[str], at: int) -> list[str] | None:
    """The lines with these counts from one on; None where there are fewer lines."""
    places = [place for place, line in enumerate(lines) if place >= at and line.strip()]
    if len(places) < len(counts):
        return None
    found = list(lines)
    for place, count in zip(places, counts, strict=False):
        found[place] = f"{found[place].split(GAP)[0].strip()}{GAP}{count}"
    return found
