"""The Orders view: what was ordered and what was delivered, the backlog between them, and how many weeks that is."""

from milepost.chart.backlog_marks import backlog_layer, weeks_below
from milepost.chart.captions import backlog_note, orders_subtitle
from milepost.chart.extent import extent
from milepost.chart.layers import merged
from milepost.chart.orders_headline import orders_title
from milepost.chart.orders_lines import both_lines, deliveries_layer, ghost_layers, orders_layer, picture_end
from milepost.chart.plot import Plot
from milepost.chart.rows import summary
from milepost.chart.shown import Shown
from milepost.chart.sources import dots_legend, goal_figures, source_lines
from milepost.chart.subject import Subject
from milepost.chart.trace import Reader, day_number, readings
from milepost.chart.wording import Wording
from milepost.domain.figure import Measure


def orders_plot(subject: Subject, wording: Wording, shown: Shown | None = None, read: Reader = readings) -> Plot:
    """Everything the Orders view shows of a subject, its curves read with `read`."""
    span = subject.progress.goal.span
    lines = both_lines(subject, read)
    marks = merged(
        (
            backlog_layer(subject, lines, wording),
            deliveries_layer(subject, lines, wording),
            orders_layer(subject, lines, wording),
            *ghost_layers(subject, shown or Shown(), wording, read),
        )
    )
    lowest, highest = extent(marks)
    return Plot(
        first_day=span.first,
        start=0.0,
        end=day_number(picture_end(span, lines.last), span),
        lowest=lowest,
        highest=highest,
        series=marks.series,
        bands=marks.bands,
        dots=marks.dots,
        labels=marks.labels,
        title=orders_title(subject, wording),
        subtitle=orders_subtitle(subject, wording),
        sources=source_lines(goal_figures(subject, tuple(Measure)), wording),
        footnote=dots_legend(marks.dots, wording),
        form=wording.text("Line chart."),
        note=backlog_note(subject, wording),
        summary=summary(subject, wording),
        below=weeks_below(subject, lines, wording),
    )
