"""The axes in pixels: grid, ticks and their labels, and the boxes they leave for the data."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

from milepost.chart.geometry import Box
from milepost.chart.level_axis import LevelAxis, axis_font, level_axis, level_marks
from milepost.chart.plot import Below, Plot, Upward
from milepost.chart.scale import Scale
from milepost.chart.scene import Anchor, Mark, PolylineMark, TextMark
from milepost.chart.style import Style
from milepost.chart.ticks import tick_labels, tick_step, ticks_between, told_short, value_ticks
from milepost.chart.type_setting import Font
from milepost.chart.view import Interval

_WIDEST_LABEL = 0.13
"""The share of the room that numbers in full may take beside the axis."""

_TICKS_APART = 3.6
"""The least distance of two ticks on the upright axis, in letter sizes."""

_MOST_TICKS = 8

_DIGITS = 10
"""Among so many ticks in a row is one that ends in every digit that there is."""

_BELOW = 0.19
"""The share of the height that a second plot takes."""

_LEAST_FOR_BOTH = 17.0
"""A second plot is drawn where the room for both is at least so many letters high."""

_CAPTION = 2.4
"""The room over a second plot with its caption, in letter sizes."""


@dataclass(frozen=True, slots=True)
class Upright:
    """The ticks of an upright axis and what is written at them."""

    ticks: Sequence[float]
    labels: Sequence[str]


@dataclass(frozen=True, slots=True)
class Axes:
    """Where data go, and what to draw of the axes; `grid` may be broken where a label stands on it.

    `below` is where the data of a second plot go, where there is one. `rows` is how many lines the labels of the level
    axis may have.
    """

    scale: Scale
    grid: tuple[PolylineMark, ...]
    marks: tuple[Mark, ...]
    rows: int
    below: Scale | None = None


def axes(plot: Plot, room: Box, ends: float, style: Style) -> Axes:
    """The axes within a room of which `ends` pixels on the right are kept for labels at the ends of lines."""
    font, gap = axis_font(style), style.sizes.gap
    lower = plot.below if room.height >= _LEAST_FOR_BOTH * font.size else None
    under = 0.0 if lower is None else _BELOW * room.height
    height = room.height - (under + _CAPTION * font.size if lower else 0)
    ticks = value_ticks(plot.lowest, plot.highest, _most(height, font))
    upright, small = _upright(plot, ticks, room, style), None if lower is None else _small_upright(lower, style)
    said = (*upright.labels, *(small.labels if small else ()))
    left = room.left + max(style.setter.width(label, font) for label in said) + gap
    level = level_axis(plot, room.right - ends - left, plot.end, style)
    foot = room.bottom - level.height(style)
    bottom = foot if lower is None else foot - under - _CAPTION * font.size
    box = Box(left, room.top + font.height / 2, room.right - ends, bottom)
    scale = Scale(box, plot.start, plot.end, ticks[0], ticks[-1])
    if lower is None or small is None:
        return _drawn(scale, upright, level, style)
    under_box = Box(left, foot - under, box.right, foot)
    return _with_below(_drawn(scale, upright, None, style), under_box, lower, small, level, style)


def closer_axes(plot: Plot, whole: Axes, room: Box, style: Style) -> Axes:
    """The axes of a part of a plot, to its very edges and in a box that stays where it is while the part moves."""
    font, box, counts = axis_font(style), whole.scale.box, whole.scale.view.counts
    most = _most(room.height if whole.below is None else box.height, font)
    ticks = ticks_between(plot.lowest, plot.highest, most)
    step = tick_step(plot.lowest, plot.highest, most)
    short = style.look.compact and told_short(step, max(-counts.start, counts.end), style.wording)
    labels = _said(ticks, plot.upward, style, short=short)
    outermost = _said(_outermost(counts, step), plot.upward, style, short=short)
    widest = max(style.setter.width(label, font) for label in (*labels, *outermost))
    box = replace(box, left=max(box.left, room.left + widest + style.sizes.gap))
    level = level_axis(plot, box.width, whole.scale.end, style, rows=whole.rows)
    scale = Scale(box, plot.start, plot.end, plot.lowest, plot.highest)
    if whole.below is None or plot.below is None:
        return _drawn(scale, Upright(ticks, labels), level, style)
    under, small = replace(whole.below.box, left=box.left), _small_upright(plot.below, style)
    drawn = _drawn(scale, Upright(ticks, labels), None, style)
    return _with_below(drawn, under, plot.below, small, level, style)


def _outermost(counts: Interval, step: float) -> tuple[float, ...]:
    """The lowest and the highest ticks that can be moved to, among which is the longest to say."""
    first, last = floor(counts.start / step), ceil(counts.end / step)
    return tuple(step * number for turn in range(_DIGITS) for number in (first + turn, last - turn))


def _drawn(scale: Scale, upright: Upright, level: LevelAxis | None, style: Style) -> Axes:
    marks = (*_upright_marks(upright, scale, style), *_ground(scale, level, style))
    grid = tuple(_level(scale, tick, style.theme.grid, style) for tick in upright.ticks if tick != 0)
    return Axes(scale, grid, marks, 1 if level is None else level.rows)


def _with_below(  # noqa: PLR0913, PLR0917 these are what a second plot is made of
    upper: Axes, box: Box, lower: Below, upright: Upright, level: LevelAxis, style: Style
) -> Axes:
    """The axes with a second plot under them, which has the level axis of both."""
    scale = Scale(box, upper.scale.start, upper.scale.end, upright.ticks[0], upright.ticks[-1])
    drawn, font = _drawn(scale, upright, level, style), axis_font(style)
    text = style.setter.shortened(lower.caption, font, box.width)
    caption = style.setter.line(text, box.left, box.top - 0.75 * font.size, font)
    return Axes(upper.scale, (*upper.grid, *drawn.grid), (*upper.marks, caption, *drawn.marks), level.rows, scale)


def _most(height: float, font: Font) -> int:
    """How many steps of the upright axis have room, and are not too many to read."""
    return min(max(int((height - 2 * font.height) / (_TICKS_APART * font.size)), 2), _MOST_TICKS)


def _upright(plot: Plot, ticks: Sequence[float], room: Box, style: Style) -> Upright:
    """The ticks with their numbers, in full where there is room for it; 0 alone where there is nothing to count."""
    font = axis_font(style)
    shown = ticks if plot.highest > plot.lowest else (0.0,)
    full = _said(shown, plot.upward, style, short=False)
    fits = all(style.setter.width(text, font) <= _WIDEST_LABEL * room.width for text in full)
    return Upright(shown, full if fits and not style.look.compact else _said(shown, plot.upward, style, short=True))


def _small_upright(lower: Below, style: Style) -> Upright:
    """Two steps at most."""
    ticks = value_ticks(lower.lowest, lower.highest, 2)
    return Upright(ticks, tick_labels(ticks, style.wording, short=style.look.compact))


def _said(ticks: Sequence[float], upward: Upward, style: Style, *, short: bool) -> tuple[str, ...]:
    if upward is Upward.PERCENT:
        return tuple(style.wording.percent(tick / 100, 0) for tick in ticks)
    return tick_labels(ticks, style.wording, short=short)


def _level(scale: Scale, value: float, colour: str, style: Style) -> PolylineMark:
    y = scale.y(value)
    return PolylineMark(((scale.box.left, y), (scale.box.right, y)), colour, style.sizes.hair_line)


def _upright_marks(upright: Upright, scale: Scale, style: Style) -> list[TextMark]:
    x, font = scale.box.left - style.sizes.gap, axis_font(style)
    return [
        style.setter.line(label, x, scale.y(tick) + 0.33 * font.size, font, Anchor.END)
        for tick, label in zip(upright.ticks, upright.labels, strict=True)
    ]


def _ground(scale: Scale, level: LevelAxis | None, style: Style) -> list[Mark]:
    """The zero line, or where that is not seen the foot of the box, and the level axis where it stands there."""
    ground = 0.0 if scale.view.counts.holds(0.0) else scale.lowest
    marks = [] if level is None else level_marks(level, scale, style)
    return [_level(scale, ground, style.theme.axis, style), *marks]
