"""How well forecasts did, in a sentence or two."""

from milepost.chart.wording import Wording
from milepost.domain.record import Record


def record_text(record: Record, wording: Wording) -> str:
    """How often the ranges held what came, and how far off the likely totals were."""
    return f"{held_text(record, wording)} {off_text(record, wording)}"


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
    """How far off the likely totals were."""
    return wording.text("Half of the likely totals were off by at most {off}.", off=wording.percent(record.off))
