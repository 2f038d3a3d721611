"""What the Compare view draws, as rows of a table."""

from collections.abc import Iterator, Sequence

from milepost.chart.compared import as_counts, compared, told_readings, value_text
from milepost.chart.rows import Row
from milepost.chart.subject import Subject
from milepost.chart.trace import readings
from milepost.chart.wording import Wording


def compare_rows(
    subject: Subject, others: Sequence[Subject], wording: Wording, *, counts: bool = False
) -> Iterator[Row]:
    """Each goal by the days of its figures, the chosen one first."""
    plain = as_counts(subject, counts=counts)
    for each in compared(subject, others, readings, counts=plain).all:
        for reading in told_readings(each):
            yield Row(wording.day_year(reading.day), each.name, value_text(each, reading, wording, counts=plain))
