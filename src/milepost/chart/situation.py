"""Which of the few stories a goal tells: the headline, the tiles and the title all start from this."""

from datetime import timedelta
from enum import Enum, auto

from milepost.chart.amounts import certainty
from milepost.chart.wording import Wording
from milepost.domain.figure import Measure
from milepost.domain.progress import Progress


class Situation(Enum):
    """The story a goal tells on a day."""

    NOT_STARTED = auto()
    NO_FIGURES = auto()
    NO_TARGET = auto()
    WITHDRAWN = auto()
    REACHED = auto()
    MISSED = auto()
    OPEN = auto()


def situation(progress: Progress) -> Situation:
    """The story of `progress`; a target counts as reached or missed only where the bounds prove it."""
    if progress.as_of is not None and progress.as_of < progress.goal.span.first:
        return Situation.NOT_STARTED
    if progress.as_of is None or certainty(progress.done) == "unknown":
        return Situation.NO_FIGURES
    target = target_value(progress)
    if target is None:
        return Situation.WITHDRAWN if progress.goal.targets else Situation.NO_TARGET
    if progress.done.low is not None and progress.done.low >= target:
        return Situation.REACHED
    over, high = progress.as_of >= progress.goal.span.last, progress.done.high
    return Situation.MISSED if over and high is not None and high < target else Situation.OPEN


def target_value(progress: Progress) -> int | None:
    """The number that counts as the target, None where there is none or it is withdrawn."""
    return None if progress.target is None or progress.target.withdrawn else progress.target.value


def days_left(progress: Progress) -> int:
    """Days of the goal after the day it is looked at; all of them where nothing is known."""
    span = progress.goal.span
    last_known = span.first - timedelta(days=1) if progress.as_of is None else progress.as_of
    return max(min((span.last - last_known).days, span.days), 0)


def days_to_count(progress: Progress) -> int:
    """The days left on which there is counting."""
    return min(days_left(progress), progress.counting.days)


def needed_per_day(progress: Progress) -> float | None:
    """Counts a day that the rest of the goal needs; all of the target over all its days where nothing is known."""
    target, days = target_value(progress), days_to_count(progress)
    if situation(progress) in (Situation.NOT_STARTED, Situation.NO_FIGURES):
        return None if target is None or days == 0 else target / days
    return progress.rate.needed_per_day


def done_word(progress: Progress, wording: Wording) -> str:
    """What has been done with the goal's measure: delivered or ordered."""
    return done_word_of(progress.goal.measure, wording)


def done_word_of(measure: Measure, wording: Wording) -> str:
    """The participle of a measure."""
    return wording.text("ordered") if measure is Measure.ORDERS else wording.text("delivered")
