"""What the Progress view draws, as rows of a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from milepost.chart.ahead_words import ahead_sentence, on_day
from milepost.chart.amounts import amount_text
from milepost.chart.headline import headline
from milepost.chart.subject import Subject
from milepost.chart.target_steps import steps
from milepost.chart.trace import ONE_DAY, Reading, readings
from milepost.chart.wording import Wording
from milepost.domain.figure import Measure
from milepost.domain.ways import Forecast


@dataclass(frozen=True, slots=True)
class Row:
    """One drawn number in words: its day, what it counts, how many."""

    day: str
    what: str
    count: str


def summary(subject: Subject, wording: Wording) -> str:
    """Where the goal stands and how it is likely to end, in sentences."""
    said = headline(subject.progress, wording, subject.outlook)
    last, outlook = subject.progress.goal.span.last, subject.outlook
    ahead = "" if outlook is None else ahead_sentence(outlook, last, wording)
    rest = " ".join(filter(None, (said.subline, ahead)))
    return wording.text("{sentence}. {rest}", sentence=said.sentence, rest=rest).strip()


def progress_rows(subject: Subject, wording: Wording, *, orders: bool, forecast: bool = True) -> Iterator[Row]:
    """Totals of the goal's measure and, where shown, of orders, each by day, the forecast, targets and stretches."""
    goal = subject.progress.goal
    beside = {Measure.ORDERS} - {goal.measure} if orders else set[Measure]()
    for measure in (goal.measure, *beside):
        for reading in _told(subject, measure):
            yield Row(
                wording.day_year(reading.day), measure_name(measure, wording), amount_text(reading.amount, wording)
            )
    if forecast and subject.forecast is not None:
        yield from _forecast_rows(subject.forecast, wording)
    for stretch in (False, True):
        name = wording.text("stretch") if stretch else wording.text("target")
        for level in steps(goal, stretch=stretch):
            yield Row(wording.day_year(level.since.announced_on), name, wording.count(level.value))


def _forecast_rows(found: Forecast, wording: Wording) -> Iterator[Row]:
    """The likely total at each end of the spans to come, with its range."""
    for day in found.ends[1:]:
        for what, count in zip(
            (wording.text("forecast"), wording.text("in 90 %")), on_day(found, day, wording), strict=True
        ):
            yield Row(wording.day_year(day), what, count)


def _told(subject: Subject, measure: Measure) -> Iterator[Reading]:
    """The readings that figures give, orders beside deliveries counted since counting started."""
    curve, goal = subject.curves.get(measure), subject.progress.goal
    if curve is not None:
        first = goal.span.first if measure is goal.measure else curve.counting_from
        yield from (reading for reading in readings(curve, goal.span, first - ONE_DAY) if reading.told)


def measure_name(measure: Measure, wording: Wording) -> str:
    """A measure in words."""
    return wording.text("orders") if measure is Measure.ORDERS else wording.text("deliveries")
