"""The axes in pixels: grid, ticks and their labels, and the box they leave for the data."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

from milepost.chart.calendar import CalendarAxis, CalendarLabel, DaysShown, calendar_axis
from milepost.chart.geometry import Box
from milepost.chart.plot import Plot
from milepost.chart.scale import Scale
from milepost.chart.scene import Anchor, FontWeight, Mark, PolylineMark, TextMark
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


@dataclass(frozen=True, slots=True)
class Axes:
    """Where data go, and what to draw of the axes; `grid` may be broken where a label stands on it.

    `two_rows` where there is room for a row of years under the days.
    """

    scale: Scale
    grid: tuple[PolylineMark, ...]
    marks: tuple[Mark, ...]
    two_rows: bool


def axes(plot: Plot, room: Box, ends: float, style: Style) -> Axes:
    """The axes within a room of which `ends` pixels on the right are kept for labels at the ends of lines."""
    font, gap = _font(style), style.sizes.gap
    ticks = value_ticks(plot.lowest, plot.highest, _most(room.height, font))
    shown = ticks if plot.highest > plot.lowest else (0.0,)
    labels = _labels(shown, room, style)
    left = room.left + max(style.setter.width(label, font) for label in labels) + gap
    days = DaysShown(plot.first_day, plot.start, plot.end, room.right - ends - left)
    calendar = calendar_axis(days, lambda text: style.setter.width(text, font), style.wording)
    foot = 0.6 * gap + (2.3 if calendar.two_rows else 1.15) * font.size
    box = Box(left, room.top + font.height / 2, room.right - ends, room.bottom - foot)
    scale = Scale(box, plot.start, plot.end, ticks[0], ticks[-1])
    return _drawn(scale, shown, labels, calendar, style, two_rows=calendar.two_rows)


def closer_axes(plot: Plot, whole: Axes, room: Box, style: Style) -> Axes:
    """The axes of a part of a plot, to its very edges and in a box that stays where it is while the part moves."""
    font, box, counts = _font(style), whole.scale.box, whole.scale.view.counts
    most = _most(room.height, font)
    ticks = ticks_between(plot.lowest, plot.highest, most)
    step = tick_step(plot.lowest, plot.highest, most)
    short = style.look.compact and told_short(step, max(-counts.start, counts.end), style.wording)
    labels = tick_labels(ticks, style.wording, short=short)
    outermost = tick_labels(_outermost(counts, step), style.wording, short=short)
    widest = max(style.setter.width(label, font) for label in (*labels, *outermost))
    box = replace(box, left=max(box.left, room.left + widest + style.sizes.gap))
    days = DaysShown(plot.first_day, plot.start, plot.end, box.width)
    calendar = calendar_axis(
        days, lambda text: style.setter.width(text, font), style.wording, one_row=not whole.two_rows
    )
    scale = Scale(box, plot.start, plot.end, plot.lowest, plot.highest)
    return _drawn(scale, ticks, labels, calendar, style, two_rows=whole.two_rows)


def _outermost(counts: Interval, step: float) -> tuple[float, ...]:
    """The lowest and the highest ticks that can be moved to, among which is the longest to say."""
    first, last = floor(counts.start / step), ceil(counts.end / step)
    return tuple(step * number for turn in range(_DIGITS) for number in (first + turn, last - turn))


def _drawn(  # noqa: PLR0913 these are what axes are made of
    scale: Scale, ticks: Sequence[float], labels: Sequence[str], calendar: CalendarAxis, style: Style, *, two_rows: bool
) -> Axes:
    marks = (*_upright(ticks, labels, scale, style), *_calendar(calendar, scale, style))
    grid = tuple(_level(scale, tick, style.theme.grid, style) for tick in ticks if tick != 0)
    return Axes(scale, grid, marks, two_rows)


def _font(style: Style) -> Font:
    return Font(style.sizes.axis, FontWeight.REGULAR, style.theme.muted)


def _most(height: float, font: Font) -> int:
    """How many steps of the upright axis have room, and are not too many to read."""
    return min(max(int((height - 2 * font.height) / (_TICKS_APART * font.size)), 2), _MOST_TICKS)


def _labels(ticks: Sequence[float], room: Box, style: Style) -> tuple[str, ...]:
    widest, font = _WIDEST_LABEL * room.width, _font(style)
    full = tick_labels(ticks, style.wording, short=False)
    fits = all(style.setter.width(text, font) <= widest for text in full)
    return full if fits and not style.look.compact else tick_labels(ticks, style.wording, short=True)


def _level(scale: Scale, value: float, colour: str, style: Style) -> PolylineMark:
    y = scale.y(value)
    return PolylineMark(((scale.box.left, y), (scale.box.right, y)), colour, style.sizes.hair_line)


def _upright(ticks: Sequence[float], labels: Sequence[str], scale: Scale, style: Style) -> list[TextMark]:
    x, font = scale.box.left - style.sizes.gap, _font(style)
    return [
        style.setter.line(label, x, scale.y(tick) + 0.33 * font.size, font, Anchor.END)
        for tick, label in zip(ticks, labels, strict=True)
    ]


def _calendar(calendar: CalendarAxis, scale: Scale, style: Style) -> list[Mark]:
    """The zero line, or where that is not seen the foot of the box, and the calendar at the foot."""
    foot, colour, width = scale.box.bottom, style.theme.axis, style.sizes.hair_line
    end = foot + 0.7 * style.sizes.gap
    ticks = [PolylineMark(((x, foot), (x, end)), colour, width) for x in map(scale.x, calendar.ticks)]
    rows = (_calendar_label(label, scale, style, two_rows=calendar.two_rows) for label in calendar.labels)
    ground = 0.0 if scale.view.counts.holds(0.0) else scale.lowest
    return [_level(scale, ground, colour, style), *ticks, *(mark for row in rows for mark in row)]


def _calendar_label(label: CalendarLabel, scale: Scale, style: Style, *, two_rows: bool) -> list[TextMark]:
    x, font = scale.x(label.at), _font(style)
    baseline = scale.box.bottom + 0.6 * style.sizes.gap + font.size
    if not two_rows:
        return [style.setter.line(label.line, x, baseline, font, Anchor.MIDDLE)]
    rows = [style.setter.line(label.text, x, baseline, font, Anchor.MIDDLE)]
    if label.second:
        rows.append(style.setter.line(label.second, x, baseline + 1.15 * font.size, font, Anchor.MIDDLE))
    return rows
