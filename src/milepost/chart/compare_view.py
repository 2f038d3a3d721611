"""The Compare view: several goals on one scale, the chosen one strong and the others quiet."""

from collections.abc import Sequence
from dataclasses import replace

from milepost.chart.captions import compare_subtitle, note
from milepost.chart.compared import Compared, Comparison, as_counts, brief_text, compared, time_gone, value_text
from milepost.chart.extent import extent
from milepost.chart.headline import headline
from milepost.chart.layers import Layer, merged
from milepost.chart.line_layers import changed_readings
from milepost.chart.plot import Across, Dot, Label, Place, Plot, Point, Series, Stroke, Upward, Weight
from milepost.chart.role import Role
from milepost.chart.rows import summary
from milepost.chart.shown import Shown
from milepost.chart.situation import target_value
from milepost.chart.sources import goal_figures, source_lines
from milepost.chart.subject import Subject
from milepost.chart.trace import Reader, readings
from milepost.chart.waymarks import pace_layer
from milepost.chart.wording import Wording

CHOSEN, GHOST = "chosen", "typed"
_ALONG = (0.45, 0.3, 0.6, 0.75, 0.2, 0.88)
_HUNDRED = 100.0


def compare_plot(  # noqa: PLR0913 the goals, and how they are compared
    subject: Subject,
    others: Sequence[Subject],
    wording: Wording,
    shown: Shown | None = None,
    read: Reader = readings,
    *,
    counts: bool = False,
) -> Plot:
    """Everything the Compare view shows of a subject and others, their curves read with `read`."""
    plain, chosen_series = as_counts(subject, counts=counts), shown or Shown()
    span, days = subject.progress.goal.span, float(subject.progress.goal.span.days)
    goals = compared(subject, others, read, counts=plain)
    chosen = goals.chosen
    marks = merged(
        (
            _goal_layer(subject, wording, chosen_series, counts=plain),
            *(_other_layer(place, each, days, wording, counts=plain) for place, each in enumerate(goals.others)),
            *([_chosen_layer(chosen, days, wording, counts=plain)] if chosen else []),
            *([_ghost_layer(chosen, chosen_series, days, wording, read, counts=plain)] if chosen else []),
        )
    )
    lowest, highest = extent(marks)
    lines = (each.subject for each in goals.all)
    figures = tuple(figure for each in lines for figure in goal_figures(each, (each.progress.goal.measure,)))
    return Plot(
        first_day=span.first,
        start=0.0,
        end=days,
        lowest=lowest,
        highest=highest,
        series=marks.series,
        bands=(),
        dots=marks.dots,
        labels=marks.labels,
        title=_title(subject, chosen, wording, counts=plain),
        subtitle=compare_subtitle(subject, wording, counts=plain),
        sources=source_lines(figures, wording),
        footnote=_footnote(goals.more, wording, counts=plain),
        form=wording.text("Line chart."),
        note=_note(subject, goals, wording),
        summary=summary(subject, wording),
        across=Across.SHARE,
        upward=Upward.COUNT if plain else Upward.PERCENT,
    )


def _title(subject: Subject, chosen: Compared | None, wording: Wording, *, counts: bool) -> str:
    """How far the chosen goal has come in how much of its time."""
    if chosen is None:
        return headline(subject.progress, wording).sentence
    amount = value_text(chosen, chosen.last, wording, counts=counts)
    gone = time_gone(chosen)
    if gone >= 1:
        return wording.text("{name}: {amount}", name=chosen.name, amount=amount)
    time = wording.percent(gone, 0)
    return wording.text("{name}: {amount} after {time} of the time", name=chosen.name, amount=amount, time=time)


def _footnote(more: int, wording: Wording, *, counts: bool) -> str:
    told = [] if counts else [wording.text("Every goal is measured against its newest target.")]
    if more > 0:
        told.append(wording.plural("{n} more goal is not shown.", "{n} more goals are not shown.", more))
    return " ".join(told)


def _note(subject: Subject, goals: Comparison, wording: Wording) -> str:
    if not goals.all:
        return note(subject, wording)
    return "" if goals.others else wording.text("There is no other goal to compare with yet.")


def _goal_layer(subject: Subject, wording: Wording, shown: Shown, *, counts: bool) -> Layer:
    """The chosen goal's target, and the pace to it."""
    days, target = float(subject.progress.goal.span.days), target_value(subject.progress)
    if not target:
        return Layer()
    level = float(target) if counts else _HUNDRED
    layers: list[Layer] = []
    if shown.pace:
        layers.append(_pace_layer(subject, wording, level / target))
    if shown.target:
        line = Series("target", Role.TARGET, (Point(0.0, level), Point(days, level)))
        text = wording.text("target {count}", count=wording.count(target)) if counts else wording.text("target")
        anchors = tuple(Point(share * days, level) for share in (0.0, 0.15, 0.3, 0.5))
        layers.append(Layer((line,), labels=(Label("target", Role.TARGET, text, anchors, Place.ABOVE),), rank=4))
    return merged(layers)


def _pace_layer(subject: Subject, wording: Wording, unit: float) -> Layer:
    """The plan where there is one, else an even pace over all of the goal's time; a count of 1 is `unit` high."""
    progress = subject.progress
    if progress.goal.plan:
        planned = pace_layer(progress, wording)
        return replace(
            planned,
            series=tuple(replace(line, points=_scaled(line.points, unit)) for line in planned.series),
            labels=tuple(replace(label, anchors=_scaled(label.anchors, unit)) for label in planned.labels),
        )
    days, level = float(progress.goal.span.days), (target_value(progress) or 0) * unit
    line = Series("pace", Role.PACE, (Point(0.0, 0.0), Point(days, level)), Stroke.DASHED, Weight.THIN)
    anchors = tuple(Point(share * days, share * level) for share in _ALONG)
    label = Label("pace", Role.PACE, wording.text("even pace"), anchors, Place.LEFT)
    return Layer((line,), labels=(label,), rank=5)


def _scaled(points: Sequence[Point], unit: float) -> tuple[Point, ...]:
    return tuple(Point(point.day, point.value * unit) for point in points)


def _chosen_layer(chosen: Compared, days: float, wording: Wording, *, counts: bool) -> Layer:
    role = Role.of(chosen.subject.progress.goal.measure)
    points = chosen.points(days)
    text = wording.text(
        "{name}: {amount}", name=chosen.name, amount=value_text(chosen, chosen.last, wording, counts=counts)
    )
    brief = brief_text(chosen, wording, counts=counts)
    label = Label(CHOSEN, role, text, (points[-1],), Place.END, strong=True, short=brief)
    dot = Dot(CHOSEN, role, points[-1], chosen.last.exact)
    return Layer((Series(CHOSEN, role, points, weight=Weight.MAIN),), dots=(dot,), labels=(label,), rank=0)


def _other_layer(place: int, other: Compared, days: float, wording: Wording, *, counts: bool) -> Layer:
    key, points = f"other {place}", other.points(days)
    amount = value_text(other, other.last, wording, counts=counts)
    text = wording.text("{name}: {amount}", name=other.name, amount=amount)
    brief = brief_text(other, wording, counts=counts)
    label = Label(key, Role.OTHER, text, (points[-1],), Place.END, short=brief)
    return Layer((Series(key, Role.OTHER, points, weight=Weight.QUIET),), labels=(label,), rank=1)


def _ghost_layer(  # noqa: PLR0913 what a line is drawn from
    chosen: Compared, shown: Shown, days: float, wording: Wording, read: Reader, *, counts: bool
) -> Layer:
    """The part of the chosen line that figures being typed would make otherwise."""
    goal = chosen.subject.progress.goal
    curve = shown.ghosts.get(goal.measure)
    if curve is None:
        return Layer()
    found = changed_readings(read(curve, goal.span, goal.span.before, 0.0), chosen.found)
    if not found:
        return Layer()
    typed = replace(chosen, found=found)
    points, amount = typed.points(days), value_text(typed, typed.last, wording, counts=counts)
    label = Label(GHOST, Role.GHOST, wording.text("as you type: {amount}", amount=amount), (points[-1],), Place.AFTER)
    series = Series(GHOST, Role.GHOST, points, Stroke.DOTTED, Weight.SECOND)
    return Layer((series,), dots=(Dot(GHOST, Role.GHOST, points[-1], typed.last.exact),), labels=(label,), rank=0)
