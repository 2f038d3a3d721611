"""The forecasts along a finished goal as rows of a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from milepost.chart.ahead_words import chance_text, likely_text, range_of
from milepost.chart.wording import Wording
from milepost.domain.backtest import Backtest, Trial
from milepost.domain.record import chance_of, holds, outcome
from milepost.domain.ways import LEAST_KNOWN, TooLittle


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A forecast in words: the day it was made from, its middle, its range, its chance, and whether it held.

    Where none was `made`, the range says why.
    """

    day: str
    likely: str
    range: str
    chance: str
    held: str
    made: bool = True


def record_rows(test: Backtest, wording: Wording) -> Iterator[RecordRow]:
    """A row for each month end."""
    return (_row(trial, test, wording) for trial in test.trials)


def _row(trial: Trial, test: Backtest, wording: Wording) -> RecordRow:
    day, found, came, chance = wording.day_year(trial.as_of), trial.outlook, outcome(test.actual), chance_of(trial)
    if isinstance(found, TooLittle):
        known, least = wording.count(found.known), wording.count(LEAST_KNOWN)
        return RecordRow(
            day, "–", wording.text("{n} of {least} periods known", n=known, least=least), "", "", made=False
        )
    held = "" if came is None else wording.text("held") if holds(found, 90, came) else wording.text("missed it")
    told = "" if chance is None else chance_text(chance, wording)
    return RecordRow(day, likely_text(found, wording), range_of(found, wording), told, held)
