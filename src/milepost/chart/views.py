"""Every view of a goal, from the same subject and the same choices."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from milepost.chart.compare_rows import compare_rows
from milepost.chart.compare_view import compare_plot
from milepost.chart.orders_rows import orders_rows
from milepost.chart.orders_view import orders_plot
from milepost.chart.period_rows import period_rows
from milepost.chart.periods_view import periods_plot
from milepost.chart.plot import Plot
from milepost.chart.progress_view import progress_plot
from milepost.chart.rows import Row, progress_rows
from milepost.chart.shown import Shown
from milepost.chart.subject import Subject
from milepost.chart.trace import Reader, readings
from milepost.chart.view_name import ViewName
from milepost.chart.wording import Wording
from milepost.domain.period import Step


@dataclass(frozen=True, slots=True)
class ViewChoice:
    """Which view, and what it shows.

    `step` divides the goal in Periods, None as suits it best; in Compare `others` stand beside the goal, and `counts`
    has their counts rather than their shares of the targets.
    """

    view: ViewName = ViewName.PROGRESS
    shown: Shown = field(default_factory=Shown)
    step: Step | None = None
    others: tuple[Subject, ...] = ()
    counts: bool = False


def view_plot(subject: Subject, choice: ViewChoice, wording: Wording, read: Reader = readings) -> Plot:
    """Everything a view shows of a subject, its curves read with `read`."""
    match choice.view:
        case ViewName.PROGRESS:
            return progress_plot(subject, wording, choice.shown, read)
        case ViewName.PERIODS:
            return periods_plot(subject, wording, choice.shown, choice.step)
        case ViewName.ORDERS:
            return orders_plot(subject, wording, choice.shown, read)
        case ViewName.COMPARE:
            return compare_plot(subject, choice.others, wording, choice.shown, read, counts=choice.counts)
        case _:
            assert_never(choice.view)


def view_rows(subject: Subject, choice: ViewChoice, wording: Wording) -> Iterator[Row]:
    """What a view draws, as rows of a table."""
    match choice.view:
        case ViewName.PROGRESS:
            return progress_rows(subject, wording, orders=choice.shown.orders, forecast=choice.shown.forecast)
        case ViewName.PERIODS:
            return period_rows(subject, wording, choice.step)
        case ViewName.ORDERS:
            return orders_rows(subject, wording)
        case ViewName.COMPARE:
            return compare_rows(subject, choice.others, wording, counts=choice.counts)
        case _:
            assert_never(choice.view)
