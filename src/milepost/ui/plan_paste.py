"""Takes a table from a spreadsheet into the text of a plan: periods in words and counts, or counts alone."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from milepost.domain.errors import MilepostError
from milepost.domain.period import Step, parse_period, period_of, span_code
from milepost.domain.quantity import parse_number
from milepost.domain.span import Span
from milepost.ui.plan_text import GAP

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile(r"(?P<name>[a-z]{3,9})\.?\s*(?P<year>\d{4})?")
_CHINESE = re.compile(r"(?:(?P<year>\d{4})\s*年)?\s*(?P<month>\d{1,2})\s*月")
_NUMBERS = re.compile(r"(?P<month>\d{1,2})[/.](?P<year>\d{4})|(?P<year2>\d{4})[/.](?P<month2>\d{1,2})")
_QUARTER = re.compile(r"q(?P<quarter>[1-4])\s*/?\s*(?P<year>\d{4})?|(?P<year2>\d{4})\s*[年/ -]?\s*q(?P<quarter2>[1-4])")


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
    """A period in words: "May 2024", "May", "2024年5月", "5月", "05/2024", "Q2", a code; without a year, the goal's."""
    plain = text.strip().lower()
    with suppress(MilepostError):
        return parse_period(plain)
    if (match := _QUARTER.fullmatch(plain)) is not None:
        quarter = int(match["quarter"] or match["quarter2"])
        return _period(Step.QUARTER, 3 * quarter - 2, match["year"] or match["year2"], goal)
    if (match := _CHINESE.fullmatch(plain)) is not None:
        return _period(Step.MONTH, int(match["month"]), match["year"], goal)
    if (match := _NUMBERS.fullmatch(plain)) is not None:
        return _period(Step.MONTH, int(match["month"] or match["month2"]), match["year"] or match["year2"], goal)
    if (match := _NAMED.fullmatch(plain)) is not None and match["name"][:3] in _MONTHS:
        return _period(Step.MONTH, _MONTHS.index(match["name"][:3]) + 1, match["year"], goal)
    return None


def is_count(text: str) -> bool:
    """Whether a text is a count."""
    with suppress(MilepostError):
        return parse_number(text) >= 0
    return False


def _period(step: Step, month: int, year: str | None, goal: Span) -> Span | None:
    """The period, cut to the goal's days; without a year the first of its kind in the goal."""
    years = [int(year)] if year else range(goal.first.year, goal.last.year + 1)
    if not 1 <= month <= 12:
        return None
    spans = [period_of(step, date(each, month, 1)) for each in years]
    within = [span for span in spans if span.first <= goal.last and span.last >= goal.first]
    if within:
        return Span(max(within[0].first, goal.first), min(within[0].last, goal.last))
    return spans[0] if year else None


def _counts_alone(counts: Sequence[str], lines: Sequence[str], at: int) -> list[str] | None:
    """The lines with these counts from one on; None where there are fewer lines."""
    places = [place for place, line in enumerate(lines) if place >= at and line.strip()]
    if len(places) < len(counts):
        return None
    found = list(lines)
    for place, count in zip(places, counts, strict=False):
        found[place] = f"{found[place].split(GAP)[0].strip()}{GAP}{count}"
    return found
