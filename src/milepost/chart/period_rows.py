"""What the Periods view draws, as rows of a table."""

from collections.abc import Iterator

from milepost.chart.period_words import is_known, part_name
from milepost.chart.readout import bounds_text
from milepost.chart.rows import Row, measure_name
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording
from milepost.domain.period import Step
from milepost.domain.periods import parts, usual_step


def period_rows(subject: Subject, wording: Wording, step: Step | None = None) -> Iterator[Row]:
    """What each period brought, and what it needed, each in a row."""
    measure = subject.progress.goal.measure
    curve = subject.curves[measure]
    for part in parts(subject.progress, curve, step or usual_step(subject.progress, curve)):
        name = part_name(part, wording)
        if part.until is not None:
            told = bounds_text(part.amount, wording) if is_known(part.amount) else wording.text("not known")
            yield Row(name, measure_name(measure, wording), told)
        if part.needed:
            yield Row(name, wording.text("needed"), wording.rate(part.needed))
