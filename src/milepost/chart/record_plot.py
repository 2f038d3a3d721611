"""How the forecasts along a finished goal did, as a picture: the range of each against what came."""

from collections.abc import Iterator

from milepost.chart.ahead_words import HALF, RANGE
from milepost.chart.amounts import amount_text
from milepost.chart.calendar import tidy_start
from milepost.chart.extent import extent
from milepost.chart.layers import Layer, merged
from milepost.chart.plot import Dot, Label, Place, Plot, Point, Series, Stroke, Weight
from milepost.chart.record_words import untried_text
from milepost.chart.role import Role
from milepost.chart.trace import day_number
from milepost.chart.wording import Wording
from milepost.domain.backtest import Backtest, Trial
from milepost.domain.record import holds, outcome
from milepost.domain.ways import Forecast


def record_plot(test: Backtest, wording: Wording) -> Plot:
    """An upright range for each forecast, where it was made from, and a level line at what came."""
    goal, days = test.goal, float(test.goal.span.days)
    came = test.actual.estimate or 0.0
    text = wording.text("{amount} came", amount=amount_text(test.actual, wording))
    line = Series("came", Role.TARGET, (Point(0.0, came), Point(days, came)), Stroke.DASHED)
    label = Label("came", Role.TARGET, text, (Point(days, came),), Place.END, strong=True)
    marks = merged((Layer((line,), labels=(label,)), *_trials(test)))
    lowest, highest = extent(marks)
    return Plot(
        first_day=goal.span.first,
        start=tidy_start(goal.span.first, goal.span.days),
        end=days,
        lowest=lowest,
        highest=highest,
        series=marks.series,
        bands=(),
        dots=marks.dots,
        labels=marks.labels,
        title="",
        subtitle="",
        sources=(),
        form=wording.text("Ranges of forecasts."),
        note="" if len(marks.series) > 1 else untried_text(test, wording),
    )


def _trials(test: Backtest) -> Iterator[Layer]:
    for trial in test.trials:
        if isinstance(trial.outlook, Forecast):
            yield _trial(trial, trial.outlook, test)


def _trial(trial: Trial, found: Forecast, test: Backtest) -> Layer:
    """Thin to the ends of the 90 % range, thick to those of the half, a dot in the middle: open where it missed."""
    day, came = day_number(trial.as_of, test.goal.span), outcome(test.actual)
    held = came is None or holds(found, 90, came)
    key, role = f"trial {trial.as_of}", Role.DELIVERIES if held else Role.ORDERS
    thin, thick = (
        Series(key, role, (Point(day, found.final[low]), Point(day, found.final[high])), weight=weight)
        for (low, high), weight in ((RANGE, Weight.THIN), ((HALF[0], HALF[2]), Weight.MAIN))
    )
    return Layer((thin, thick), dots=(Dot(key, role, Point(day, found.final[HALF[1]]), filled=held),))
