"""A plan as a picture while it is being made: what it comes to day by day, against an even pace to the target."""

from collections.abc import Sequence

from milepost.chart.calendar import tidy_start
from milepost.chart.extent import extent
from milepost.chart.layers import Layer, merged
from milepost.chart.plot import Label, Place, Plot, Point, Series, Stroke, Weight
from milepost.chart.role import Role
from milepost.chart.wording import Wording
from milepost.domain.pace import PaceLine, pace_line
from milepost.domain.span import Span
from milepost.domain.tracker import PlanPart


def plan_plot(goal: Span, counting: Span, parts: Sequence[PlanPart], target: int | None, wording: Wording) -> Plot:
    """The plan and an even pace over the days of a goal."""
    within = [part for part in parts if goal.contains(part.span.first) and goal.contains(part.span.last)]
    layers = [_even(goal, pace_line(target, counting), wording)] if target else []
    if within:
        layers.append(_plan(goal, pace_line(0, counting, within), wording))
    marks = merged(layers)
    lowest, highest = extent(marks)
    return Plot(
        first_day=goal.first,
        start=tidy_start(goal.first, goal.days),
        end=float(goal.days),
        lowest=lowest,
        highest=highest,
        series=marks.series,
        bands=(),
        dots=(),
        labels=marks.labels,
        title="",
        subtitle="",
        sources=(),
        form=wording.text("Line chart."),
    )


def _even(goal: Span, line: PaceLine, wording: Wording) -> Layer:
    points = _points(goal, line)
    label = Label("pace", Role.PACE, wording.text("even pace"), points[-1:], Place.END)
    return Layer((Series("pace", Role.PACE, points, Stroke.DASHED, Weight.THIN),), labels=(label,), rank=1)


def _plan(goal: Span, line: PaceLine, wording: Wording) -> Layer:
    points = _points(goal, line)
    text = wording.text("plan {count}", count=wording.count(line.totals[-1]))
    label = Label("plan", Role.DELIVERIES, text, points[-1:], Place.END, strong=True)
    return Layer((Series("plan", Role.DELIVERIES, points, weight=Weight.MAIN),), labels=(label,))


def _points(goal: Span, line: PaceLine) -> tuple[Point, ...]:
    eve = goal.first.toordinal() - 1
    return tuple(Point(float(end - eve), total) for end, total in zip(line.ends, line.totals, strict=True))
