"""The axes in pixels: grid, ticks and their labels, and the box they leave for the data."""

from collections.abc import Sequence
from dataclasses import dataclass

from milepost.chart.calendar import CalendarAxis, CalendarLabel, DaysShown, calendar_axis, joined
from milepost.chart.geometry import Box
from milepost.chart.plot import Plot
from milepost.chart.scale import Scale
from milepost.chart.scene import Anchor, FontWeight, Mark, PolylineMark, TextMark
from milepost.chart.style import Style
from milepost.chart.ticks import tick_labels, value_ticks
from milepost.chart.type_setting import Font

_WIDEST_LABEL = 0.13
"""The share of the room that numbers in full may take beside the axis."""

_TICKS_APART = 3.6
"""The least distance of two ticks on the upright axis, in letter sizes."""

_MOST_TICKS = 8


@dataclass(frozen=True, slots=True)
class Axes:
    """Where data go, and what to draw of the axes; `grid` may be broken where a label stands on it."""

    scale: Scale
    grid: tuple[PolylineMark, ...]
    marks: tuple[Mark, ...]


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
    marks = (*_upright(shown, labels, scale, style), *_calendar(calendar, scale, style))
    grid = tuple(_level(scale, tick, style.theme.grid, style) for tick in shown if tick != 0)
    return Axes(scale, grid, marks)


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
    """The zero line, and the calendar at the foot of the box."""
    foot, colour, width = scale.box.bottom, style.theme.axis, style.sizes.hair_line
    end = foot + 0.7 * style.sizes.gap
    ticks = [PolylineMark(((x, foot), (x, end)), colour, width) for x in map(scale.x, calendar.ticks)]
    rows = (_calendar_label(label, scale, style, two_rows=calendar.two_rows) for label in calendar.labels)
    return [_level(scale, 0.0, colour, style), *ticks, *(mark for row in rows for mark in row)]


def _calendar_label(label: CalendarLabel, scale: Scale, style: Style, *, two_rows: bool) -> list[TextMark]:
    x, font = scale.x(label.at), _font(style)
    baseline = scale.box.bottom + 0.6 * style.sizes.gap + font.size
    if not two_rows:
        return [style.setter.line(joined(label), x, baseline, font, Anchor.MIDDLE)]
    rows = [style.setter.line(label.text, x, baseline, font, Anchor.MIDDLE)]
    if label.second:
        rows.append(style.setter.line(label.second, x, baseline + 1.15 * font.size, font, Anchor.MIDDLE))
    return rows
