"""The Periods view: a bar for what each week, month or quarter brought, against what it needed to bring."""

from collections.abc import Sequence

from milepost.chart.captions import bars_note, periods_subtitle
from milepost.chart.layers import Layer, merged
from milepost.chart.period_bars import bar_numbers, bars_legend, ghosts_layer, period_bars
from milepost.chart.period_headline import periods_title
from milepost.chart.period_needs import NEEDED, needs_layer
from milepost.chart.plot import Arrow, Bar, Plot
from milepost.chart.rows import summary
from milepost.chart.shown import Shown
from milepost.chart.sources import goal_figures, source_lines
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording
from milepost.domain.period import Step
from milepost.domain.periods import Part, parts, usual_step

_AIR = 0.12
"""The share of the height kept free above the highest bar, for its number."""


def periods_plot(subject: Subject, wording: Wording, shown: Shown | None = None, step: Step | None = None) -> Plot:
    """Everything the Periods view shows of a subject, divided as suits it best where no `step` is given."""
    chosen, span, measure = shown or Shown(), subject.progress.goal.span, subject.progress.goal.measure
    curve = subject.curves[measure]
    divided = step or usual_step(subject.progress, curve)
    found = parts(subject.progress, curve, divided)
    bars = tuple(period_bars(found, subject))
    layers = merged(
        (needs_layer(found, bars, subject, wording, chosen, divided), ghosts_layer(found, subject, wording, chosen))
    )
    lowest, highest = _extent(bars, layers)
    return Plot(
        first_day=span.first,
        start=0.0,
        end=float(span.days),
        lowest=lowest,
        highest=highest,
        series=layers.series,
        bands=(),
        dots=(),
        labels=(*layers.labels, *bar_numbers(found, subject, wording)),
        title=periods_title(subject, found, divided, wording),
        subtitle=periods_subtitle(subject, divided, len(found), wording),
        sources=source_lines(goal_figures(subject, (measure,)), wording),
        footnote=_footnote(found, bars, layers, wording),
        form=wording.text("Bar chart."),
        note="" if bars else bars_note(subject, wording),
        summary=summary(subject, wording),
        bars=(*bars, *layers.bars),
        finest=divided,
    )


def _footnote(found: Sequence[Part], bars: Sequence[Bar], layers: Layer, wording: Wording) -> str:
    """What the signs mean; the marks are explained here too, as their label may find no room among bars."""
    marks = any(series.key == NEEDED for series in layers.series)
    needed = wording.text("Marks across: needed for the target then in force.") if bars and marks else ""
    return f"{bars_legend(found, bars, wording)} {needed}".strip()


def _extent(bars: Sequence[Bar], layer: Layer) -> tuple[float, float]:
    values = [value for bar in (*bars, *layer.bars) for value in (bar.certain, bar.reach)]
    values += [point.value for series in layer.series for point in series.points]
    lowest, highest = min([0.0, *values]), max([0.0, *values])
    air = _AIR * (highest - lowest)
    return lowest - (max(air, 1.0) if any(bar.arrow is Arrow.DOWN for bar in bars) else 0.0), highest + air
