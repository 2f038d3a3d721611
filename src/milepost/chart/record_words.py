"""How well forecasts did, in a sentence or two."""

from typing import assert_never

from milepost.chart.wording import Wording
from milepost.domain.backtest import Backtest
from milepost.domain.record import SURE, NoRecord, Record


def record_text(record: Record | NoRecord, wording: Wording) -> str:
    """How often the ranges held what came, and how far off the likely totals were; or why nothing is known of it."""
    if isinstance(record, NoRecord):
        return no_record_text(record, wording)
    return f"{held_text(record, wording)} {off_text(record, wording)}"


def no_record_text(reason: NoRecord, wording: Wording) -> str:
    """Why there is no record."""
    match reason:
        case NoRecord.UNFINISHED:
            return wording.text("No goal of this tracker is finished yet: none has figures to its last day.")
        case NoRecord.UNTRIED:
            return wording.text("No forecast could be made at a month end along the finished goals.")
        case NoRecord.UNSETTLED:
            return wording.text("What came is not known well enough to hold forecasts against.")
        case _:
            assert_never(reason)


def untried_text(test: Backtest, wording: Wording) -> str:
    """Why there are no forecasts along a finished goal."""
    if not test.trials:
        return wording.text("No month ends before the last day of this goal.")
    return wording.text("Too little was known along this goal for a forecast.")


def held_text(record: Record, wording: Wording) -> str:
    """How often each range held what came."""
    counts = {f"held{percent}": wording.count(held) for percent, held in record.held.items()}
    return wording.plural(
        "The ranges of {n} forecast held what came: 50 % in {held50}, 80 % in {held80}, 95 % in {held95}.",
        "The ranges of {n} forecasts held what came: 50 % in {held50}, 80 % in {held80}, 95 % in {held95}.",
        record.forecasts,
        **counts,
    )


def off_text(record: Record, wording: Wording) -> str:
    """How far off the likely totals were, how often chances were right, and what is left out."""
    told = [wording.text("Half of the likely totals were off by at most {off}.", off=wording.percent(record.off))]
    if record.sure:
        told.append(_sure_text(record, wording))
    if record.left_out:
        told.append(_left_out_text(record.left_out, wording))
    return " ".join(told)


def _sure_text(record: Record, wording: Wording) -> str:
    return wording.plural(
        "{n} forecast gave its target a chance of at least {high} or at most {low}: {right} proved right.",
        "{n} forecasts gave their target a chance of at least {high} or at most {low}: {right} proved right.",
        record.sure,
        high=wording.percent(SURE, 0),
        low=wording.percent(1 - SURE, 0),
        right=wording.count(record.right),
    )


def _left_out_text(number: int, wording: Wording) -> str:
    return wording.plural(
        "{n} forecast is left out, as what came is not known well enough.",
        "{n} forecasts are left out, as what came is not known well enough.",
        number,
    )
