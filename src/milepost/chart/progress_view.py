"""The Progress view: the running total against its targets and its pace, in the space of its data."""

from collections.abc import Sequence
from dataclasses import replace

from milepost.chart.calendar import tidy_start
from milepost.chart.captions import note, subtitle
from milepost.chart.extent import extent
from milepost.chart.forecast_layer import bands_legend, forecast_layer
from milepost.chart.headline import chart_title
from milepost.chart.layers import Layer, merged
from milepost.chart.line_layers import dated, ghost_layer, main_layer, orders_layer
from milepost.chart.plot import Plot
from milepost.chart.rows import summary
from milepost.chart.shown import Shown
from milepost.chart.sources import dots_legend, goal_figures, source_lines
from milepost.chart.subject import Subject
from milepost.chart.target_steps import target_layer
from milepost.chart.trace import ONE_DAY, Reader, Reading, readings
from milepost.chart.waymarks import as_of_layer, as_of_text, milestone_layer, pace_layer
from milepost.chart.what_if_layer import what_if_layer
from milepost.chart.wording import Wording
from milepost.domain.figure import Measure

_TALL = 0.15
"""The share of the picture's height that the day looked at must have to be marked by an upright line."""


def progress_plot(subject: Subject, wording: Wording, shown: Shown | None = None, read: Reader = readings) -> Plot:
    """Everything the Progress view shows of a subject, its curves read with `read`."""
    chosen = shown or Shown()
    subject = subject if chosen.forecast else replace(subject, outlook=None)
    found = _main_readings(subject, read)
    marks, lowest, highest = _marks(subject, found, wording, chosen, read)
    span = subject.progress.goal.span
    return Plot(
        first_day=span.first,
        start=tidy_start(span.first, span.days),
        end=float(span.days),
        lowest=lowest,
        highest=highest,
        series=marks.series,
        bands=marks.bands,
        dots=marks.dots,
        labels=marks.labels,
        title=chart_title(subject.progress, wording),
        subtitle=subtitle(subject, wording),
        sources=source_lines(goal_figures(subject, _measures(subject, chosen)), wording),
        footnote=" ".join(filter(None, (dots_legend(marks.dots, wording), bands_legend(marks.bands, wording)))),
        form=wording.text("Line chart."),
        note="" if found else note(subject, wording),
        summary=summary(subject, wording),
    )


def _main_readings(subject: Subject, read: Reader) -> tuple[Reading, ...]:
    goal = subject.progress.goal
    curve = subject.curves.get(goal.measure)
    return () if curve is None else read(curve, goal.span, goal.span.first - ONE_DAY, 0.0)


def _marks(
    subject: Subject, found: Sequence[Reading], wording: Wording, options: Shown, read: Reader
) -> tuple[Layer, float, float]:
    """All marks, those painted first first, and the lowest and the highest count to show."""
    main, rest = main_layer(subject, found, wording), _waymarks(subject, wording, options)
    orders = (orders_layer(subject, wording, read),) if options.orders else ()
    ghosts = (ghost_layer(subject, measure, curve, wording, read) for measure, curve in options.ghosts.items())
    ahead = forecast_layer(subject, wording)
    lines = (*orders, ahead, what_if_layer(subject, options.supposed, wording), main, *ghosts)
    lowest, highest = extent(merged((*rest, *lines)))
    if main.series and _as_of_height(subject, found) < _TALL * (highest - lowest):
        named = dated(main, as_of_text(subject.progress, wording))
        return merged((*rest, *(named if layer is main else layer for layer in lines))), lowest, highest
    as_of = as_of_layer(subject.progress, _as_of_height(subject, found), wording)
    return merged((as_of, *rest, *lines)), lowest, highest


def _as_of_height(subject: Subject, found: Sequence[Reading]) -> float:
    """The running total on the day looked at; 0 where nothing is known of it."""
    day = subject.progress.as_of
    totals = (reading.point.value for reading in reversed(found) if day is not None and reading.day <= day)
    return max(next(totals, 0.0), 0.0)


def _waymarks(subject: Subject, wording: Wording, options: Shown) -> tuple[Layer, ...]:
    curve = subject.curves.get(subject.progress.goal.measure)
    before = 0.0 if curve is None else curve.estimate(subject.progress.goal.span.first - ONE_DAY) or 0.0
    return (
        *([milestone_layer(subject, before, wording)] if options.milestones else []),
        *([pace_layer(subject.progress, wording)] if options.pace else []),
        *([target_layer(subject.progress.goal, wording)] if options.target else []),
    )


def _measures(subject: Subject, shown: Shown) -> tuple[Measure, ...]:
    """The measures that the picture shows."""
    measure = subject.progress.goal.measure
    with_orders = shown.orders and measure is Measure.DELIVERIES
    return (measure, Measure.ORDERS) if with_orders else (measure,)
