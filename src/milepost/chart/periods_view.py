"""The Periods view: a bar for what each week, month or quarter brought, against what it needed to bring."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import fmean

from milepost.chart.captions import bars_note, periods_subtitle
from milepost.chart.layers import Layer, merged
from milepost.chart.period_headline import periods_title
from milepost.chart.period_words import bar_text, bar_text_short
from milepost.chart.plot import Arrow, Bar, Label, Place, Plot, Point, Series, Stroke, Weight
from milepost.chart.role import Role
from milepost.chart.rows import summary
from milepost.chart.shown import Shown
from milepost.chart.situation import target_value
from milepost.chart.sources import goal_figures, source_lines
from milepost.chart.subject import Subject
from milepost.chart.trace import day_number
from milepost.chart.wording import Wording
from milepost.domain.amount import Amount, amount_between
from milepost.domain.curve import Curve
from milepost.domain.period import Step, step_of
from milepost.domain.periods import Part, parts, usual_step

_AIR = 0.12
"""The share of the height kept free above the highest bar, for its number."""

_BEYOND = 3.0
"""What was needed is left out where it is more than so many times all bars; no bar would be seen beside it."""

_MARK = 0.88
"""The share of its period that the mark of what it needed is wide."""

NEEDED, SHARE, GHOST = "target", "pace", "typed"


def periods_plot(subject: Subject, wording: Wording, shown: Shown | None = None, step: Step | None = None) -> Plot:
    """Everything the Periods view shows of a subject, divided as suits it best where no `step` is given."""
    chosen, span, measure = shown or Shown(), subject.progress.goal.span, subject.progress.goal.measure
    curve = subject.curves[measure]
    divided = step or usual_step(subject.progress, curve)
    found = parts(subject.progress, curve, divided)
    bars = tuple(_bars(found, subject))
    layers = merged((_needs(found, bars, subject, wording, chosen, divided), _ghosts(found, subject, wording, chosen)))
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
        labels=(*layers.labels, *_numbers(found, subject, wording)),
        title=periods_title(subject, found, divided, wording),
        subtitle=periods_subtitle(subject, divided, len(found), wording),
        sources=source_lines(goal_figures(subject, (measure,)), wording),
        footnote=_legend(bars, wording),
        form=wording.text("Bar chart."),
        note="" if bars else bars_note(subject, wording),
        summary=summary(subject, wording),
        bars=(*bars, *layers.bars),
        finest=divided,
    )


def _bars(found: Sequence[Part], subject: Subject) -> Iterator[Bar]:
    role, span = Role.of(subject.progress.goal.measure), subject.progress.goal.span
    for part in found:
        if part.until is not None and _is_known(part.amount):
            certain, reach, arrow = _reach(part.amount)
            days = day_number(part.span.first, span) - 1, day_number(part.span.last, span)
            yield Bar(role.value, role, *days, certain, reach, arrow)


def _is_known(amount: Amount) -> bool:
    """Whether there is anything to draw: a bound beside those that hold by nature."""
    return bool(amount.low) or amount.high is not None


def _reach(amount: Amount) -> tuple[float, float, Arrow]:
    """How far a bar is filled, how far it may go, and where nothing ends it; 0 is between or before both bounds."""
    low, high = amount.low, amount.high
    if high is None:
        return float(low or 0), float(low or 0), Arrow.UP
    if low is None:
        return float(high), float(high), Arrow.DOWN
    if low <= 0 <= high:
        return 0.0, float(high if high >= -low else low), Arrow.NONE
    near, far = sorted((low, high), key=abs)
    return float(near), float(far), Arrow.NONE


def _top(part: Part) -> float:
    """The end of a bar away from 0."""
    return _reach(part.amount)[1]


def _numbers(found: Sequence[Part], subject: Subject, wording: Wording) -> Iterator[Label]:
    """The number over each bar; the largest and the newest are the important ones."""
    role, span = Role.of(subject.progress.goal.measure), subject.progress.goal.span
    known = [part for part in found if part.until is not None and _is_known(part.amount)]
    strong = {max(known, key=_top), known[-1]} if known else set[Part]()
    for part in known:
        middle = (day_number(part.span.first, span) - 1 + day_number(part.span.last, span)) / 2
        text, short = bar_text(part.amount, wording), bar_text_short(part.amount, wording)
        at = Point(middle, max(_top(part), 0.0))
        full = short if _is_range(part.amount) else text
        yield Label(role.value, Role.PLAIN, full, (at,), Place.OVER, strong=part in strong, short=short)


def _is_range(amount: Amount) -> bool:
    return amount.low is not None and amount.high is not None and amount.low != amount.high


def _needs(  # noqa: PLR0913, PLR0917 what each period is held against
    found: Sequence[Part], bars: Sequence[Bar], subject: Subject, wording: Wording, shown: Shown, step: Step
) -> Layer:
    """What each period needed, as a mark across it, and what even or planned progress would bring, as a line."""
    most = _BEYOND * max([abs(bar.reach) for bar in bars] + [part.share or 0 for part in found], default=0)
    layers: list[Layer] = []
    if shown.pace:
        layers.append(_shares(found, subject, wording, step))
    if shown.target:
        needed = [part for part in found if part.needed and (not bars or part.needed <= most)]
        layers.append(_marks(needed, subject, wording))
    return merged(layers)


def _shares(found: Sequence[Part], subject: Subject, wording: Wording, step: Step) -> Layer:
    """The plan's steps, or one level for a period of usual length: months differ by their days, the pace does not."""
    span, goal = subject.progress.goal.span, subject.progress.goal
    planned = [part for part in found if part.share is not None]
    if not any(part.share for part in planned):
        return Layer()
    whole = [part for part in planned if step_of(part.span) is step] or planned
    level = fmean(part.share or 0.0 for part in whole)
    points = tuple(
        Point(day, (part.share or 0.0) if goal.plan else level)
        for part in planned
        for day in (day_number(part.span.first, span) - 1, day_number(part.span.last, span))
    )
    even = wording.text("an even share of {target}", target=wording.count(target_value(subject.progress) or 0))
    text = wording.text("the plan") if goal.plan else even
    series = Series(SHARE, Role.PACE, points, Stroke.DASHED, Weight.THIN)
    return Layer((series,), labels=(Label(SHARE, Role.PACE, text, _along(points), Place.ABOVE),), rank=5)


def _marks(needed: Sequence[Part], subject: Subject, wording: Wording) -> Layer:
    span = subject.progress.goal.span
    series: list[Series] = []
    for part in needed:
        first, last = day_number(part.span.first, span) - 1, day_number(part.span.last, span)
        air, value = (1 - _MARK) / 2 * (last - first), float(part.needed or 0)
        ends = Point(first + air, value), Point(last - air, value)
        series.append(Series(NEEDED, Role.TARGET, ends, weight=Weight.SECOND))
    if not series:
        return Layer()
    text = wording.text("needed for the target then in force")
    anchors = tuple(line.points[0] for line in series)
    short = wording.text("needed")
    return Layer(tuple(series), labels=(Label(NEEDED, Role.TARGET, text, anchors, Place.ABOVE, short=short),), rank=1)


def _along(points: Sequence[Point]) -> tuple[Point, ...]:
    """The left ends of the levels, those of the last third first, where there are no bars yet."""
    lefts = points[::2]
    return (*lefts[len(lefts) * 2 // 3 :], *lefts[: len(lefts) * 2 // 3])


def _ghosts(found: Sequence[Part], subject: Subject, wording: Wording, shown: Shown) -> Layer:
    """The bars that figures being typed would change, drawn round."""
    curve = shown.ghosts.get(subject.progress.goal.measure)
    if curve is None:
        return Layer()
    span = subject.progress.goal.span
    bars: list[Bar] = []
    labels: list[Label] = []
    for part in _with_curve(found, curve):
        first, last = day_number(part.span.first, span) - 1, day_number(part.span.last, span)
        reach = max(_top(part), float(part.amount.low or 0))
        bars.append(Bar(GHOST, Role.GHOST, first, last, reach, reach, filled=False))
        text = wording.text("as you type: {amount}", amount=bar_text(part.amount, wording))
        labels.append(Label(GHOST, Role.GHOST, text, (Point((first + last) / 2, reach),), Place.BESIDE))
    return Layer(labels=tuple(labels[-1:]), bars=tuple(bars), rank=0)


def _with_curve(found: Sequence[Part], curve: Curve) -> Iterator[Part]:
    """The periods that are otherwise with another curve."""
    for part in found:
        if curve.last_day is not None and curve.last_day >= part.span.first:
            until = min(curve.last_day, part.span.last)
            amount = amount_between(curve, part.span.before, until)
            if amount != part.amount and _is_known(amount):
                yield replace(part, until=until, amount=amount)


def _extent(bars: Sequence[Bar], layer: Layer) -> tuple[float, float]:
    values = [value for bar in (*bars, *layer.bars) for value in (bar.certain, bar.reach)]
    values += [point.value for series in layer.series for point in series.points]
    lowest, highest = min([0.0, *values]), max([0.0, *values])
    return lowest, highest + _AIR * (highest - lowest)


def _legend(bars: Sequence[Bar], wording: Wording) -> str:
    """What open bars and arrows mean, where there are any."""
    if any(bar.certain != bar.reach for bar in bars):
        return wording.text("Open bars: what the figures leave possible.")
    if any(bar.arrow is not Arrow.NONE for bar in bars):
        return wording.text("Arrows: lower bounds.")
    return ""
