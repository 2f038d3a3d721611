"""The level axis of a picture: days of the calendar, or the share of all days, with ticks and labels under them."""

from dataclasses import dataclass
from math import ceil, floor

from milepost.chart.calendar import CalendarAxis, DaysShown, calendar_axis
from milepost.chart.calendar_units import units_from
from milepost.chart.plot import Across, Plot
from milepost.chart.scale import Scale
from milepost.chart.scene import Anchor, FontWeight, Mark, PolylineMark
from milepost.chart.style import Style
from milepost.chart.type_setting import Font

_SHARES = (50, 25, 10, 5, 2, 1)
"""Hundredths of all days that ticks may be apart; the first that gives enough of them."""

_LEAST_TICKS = 3
_APART = 1.3
"""How many times as far apart as the widest label is wide ticks are at least."""

_LEADING = 1.15


@dataclass(frozen=True, slots=True)
class LevelLabel:
    """Lines of words centred under a day number."""

    at: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LevelAxis:
    """Ticks and labels in day numbers; `rows` is how many lines the labels may have, a `caption` stands under them."""

    ticks: tuple[float, ...]
    labels: tuple[LevelLabel, ...]
    rows: int
    caption: str = ""

    def height(self, style: Style) -> float:
        """How much room it takes below the data, in pixels."""
        rows = self.rows + (1.2 if self.caption else 0)
        return 0.6 * style.sizes.gap + rows * _LEADING * style.sizes.axis


def level_axis(plot: Plot, width: float, whole: float, style: Style, *, rows: int | None = None) -> LevelAxis:
    """The axis for the days of a plot drawn `width` pixels wide, of which there are `whole`.

    With `rows` the labels take so many, whatever is seen of the days.
    """
    if plot.across is Across.SHARE:
        return _share_axis(plot, width, whole, style)
    days, font = DaysShown(plot.first_day, plot.start, plot.end, width), axis_font(style)
    found = calendar_axis(
        days,
        lambda text: style.setter.width(text, font),
        style.wording,
        units_from(plot.finest),
        one_row=rows == 1,
    )
    return _of_calendar(found, rows or (2 if found.two_rows else 1))


def axis_font(style: Style) -> Font:
    """The letters of both axes."""
    return Font(style.sizes.axis, FontWeight.REGULAR, style.theme.muted)


def level_marks(axis: LevelAxis, scale: Scale, style: Style) -> list[Mark]:
    """The ticks at the foot of a box, and the words under them."""
    foot, font = scale.box.bottom, axis_font(style)
    end, baseline = foot + 0.7 * style.sizes.gap, foot + 0.6 * style.sizes.gap + font.size
    marks: list[Mark] = [
        PolylineMark(((x, foot), (x, end)), style.theme.axis, style.sizes.hair_line) for x in map(scale.x, axis.ticks)
    ]
    for label in axis.labels:
        for row, line in enumerate(label.lines):
            at = scale.x(label.at), baseline + row * _LEADING * font.size
            marks.append(style.setter.line(line, *at, font, Anchor.MIDDLE))
    if axis.caption:
        middle, under = (scale.box.left + scale.box.right) / 2, baseline + 1.2 * _LEADING * axis.rows * font.size
        marks.append(style.setter.line(axis.caption, middle, under, font, Anchor.MIDDLE))
    return marks


def _of_calendar(found: CalendarAxis, rows: int) -> LevelAxis:
    labels = (
        LevelLabel(label.at, (label.text, *([label.second] if label.second else [])) if rows > 1 else (label.line,))
        for label in found.labels
    )
    return LevelAxis(found.ticks, tuple(labels), rows)


def _share_axis(plot: Plot, width: float, whole: float, style: Style) -> LevelAxis:
    """Ticks on round shares of all days."""
    shown = 100 * (plot.end - plot.start) / whole
    least = _APART * style.setter.width(style.wording.percent(1, 0), axis_font(style)) / width * shown
    step = next((share for share in _SHARES if shown >= _LEAST_TICKS * share), _SHARES[-1])
    step = step if step >= least else min((share for share in _SHARES if share >= least), default=100)
    first, last = ceil(100 * plot.start / whole / step - 1e-9), floor(100 * plot.end / whole / step + 1e-9)
    shares = [step * number for number in range(first, last + 1)]
    labels = tuple(LevelLabel(share * whole / 100, (style.wording.percent(share / 100, 0),)) for share in shares)
    caption = style.wording.text("share of the goal’s time")
    return LevelAxis(tuple(label.at for label in labels), labels, 1, caption)
