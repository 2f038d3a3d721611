"""What the Orders view draws, as rows of a table."""

from collections.abc import Iterator

from milepost.chart.amounts import amount_text, certainty
from milepost.chart.backlog_marks import waiting_on
from milepost.chart.rows import Row, measure_name
from milepost.chart.subject import Subject
from milepost.chart.trace import ONE_DAY, readings
from milepost.chart.wording import Wording
from milepost.domain.figure import Measure


def orders_rows(subject: Subject, wording: Wording) -> Iterator[Row]:
    """Both running totals by day, and the backlog with its weeks on the days of figures of orders."""
    span = subject.progress.goal.span
    for measure in (Measure.ORDERS, Measure.DELIVERIES):
        curve = subject.curves[measure]
        for reading in readings(curve, span, curve.counting_from - ONE_DAY) if curve.figures else ():
            if not reading.told:
                continue
            day = wording.day_year(reading.day)
            yield Row(day, measure_name(measure, wording), amount_text(reading.amount, wording))
            backlog = waiting_on(subject, reading.day)
            if measure is Measure.ORDERS and certainty(backlog.amount) != "unknown":
                yield Row(day, wording.text("waiting"), amount_text(backlog.amount, wording))
            if measure is Measure.ORDERS and backlog.weeks is not None:
                yield Row(day, wording.text("weeks of deliveries"), wording.count(backlog.weeks))
