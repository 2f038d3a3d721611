"""What stands round the data of a furnished picture: the title over it, the source under it."""

from dataclasses import dataclass

from milepost.chart.geometry import Box
from milepost.chart.plot import Plot
from milepost.chart.scene import Anchor, BoxMark, FontWeight, Mark
from milepost.chart.style import Style
from milepost.chart.type_setting import Font, TypeSetter

MAKER = "Milepost"
_LEADING = 1.18


@dataclass(frozen=True, slots=True)
class Frame:
    """The furniture, and the room it leaves for axes and data."""

    marks: tuple[Mark, ...]
    room: Box


def frame(plot: Plot, style: Style) -> Frame:
    """The furniture of a plot; an unfurnished one has a narrow margin and nothing else."""
    size, margin = style.size, style.sizes.margin
    if not style.look.furnished:
        return Frame((), Box(margin, margin, size.width - margin, size.height - margin))
    head, top = _head(plot, style)
    foot, bottom = _foot(plot, style)
    return Frame((*head, *foot), Box(margin, top, size.width - margin, bottom))


def _head(plot: Plot, style: Style) -> tuple[list[Mark], float]:
    """Accent, title and subtitle, and where the room under them begins."""
    margin, theme = style.sizes.margin, style.theme
    title = Font(style.sizes.title, FontWeight.BOLD, theme.text)
    subtitle = Font(style.sizes.subtitle, FontWeight.REGULAR, theme.muted)
    top, bottom = 0.63 * margin, 0.75 * margin
    baseline = bottom + 0.36 * margin + title.ascent - _LEADING * title.size
    marks: list[Mark] = [BoxMark(Box(margin, top, 2.07 * margin, bottom), theme.accent)]
    for text, font, most in ((plot.title, title, 3), (plot.subtitle, subtitle, 2)):
        for line in style.setter.balanced(text, font, style.size.width - 2 * margin, most):
            baseline += _LEADING * font.size
            marks.append(style.setter.line(line, margin, baseline, font))
        baseline += 0.42 * subtitle.size
    return marks, baseline + 0.62 * margin


def _foot(plot: Plot, style: Style) -> tuple[list[Mark], float]:
    """Source and maker, and where the room over them ends."""
    font = Font(style.sizes.footer, FontWeight.REGULAR, style.theme.muted)
    margin, setter = style.sizes.margin, style.setter
    right, baseline = style.size.width - margin, style.size.height - 0.5 * margin
    room = right - margin - setter.width(MAKER, font) - 2 * style.sizes.gap
    lines = _source(plot, font, room, setter)
    marks: list[Mark] = [setter.line(MAKER, right, baseline, font, Anchor.END)]
    for above, line in enumerate(reversed(lines)):
        marks.append(setter.line(line, margin, baseline - above * _LEADING * font.size, font))
    return marks, baseline - max(len(lines) - 1, 0) * _LEADING * font.size - font.ascent - 0.5 * margin


def _source(plot: Plot, font: Font, room: float, setter: TypeSetter) -> tuple[str, ...]:
    """The longest way to say the source that fits, with the footnote after it or on a line of its own."""
    note = plot.footnote
    ways = [lines for way in plot.sources or ("",) for lines in ((f"{way} {note}".strip(),), (way, note))]
    whole = (lines for lines in ways if all(setter.width(line, font) <= room for line in lines))
    told = next(whole, None)
    if told is None:
        told = setter.broken(f"{plot.sources[-1] if plot.sources else ''} {note}".strip(), font, room, 2)
    return tuple(line for line in told if line)
