"""Draws what is said of one day: an upright line, rings on the lines, and a card beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.chart.geometry import Box
from milepost.chart.plot import Point
from milepost.chart.readout import Readout
from milepost.chart.scale import Scale
from milepost.chart.scene import NO_FILL, DotMark, FontWeight, Mark, PanelMark, PolylineMark, TextMark
from milepost.chart.style import Style
from milepost.chart.type_setting import Font

_WIDEST = 250.0
_PADDING = 10.0
_CORNER = 7.0
_LEADING = 1.32
"""From one baseline to the next, in letter sizes."""

_APART = 0.45
"""The room before another number, in letter sizes."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a card, with the room over it in pixels."""

    text: str
    font: Font
    over: float = 0.0


def readout_marks(found: Readout, height: float, scale: Scale, style: Style) -> tuple[Mark, ...]:
    """Everything there is to draw of a readout, the card level with `height`, which is in pixels from the top."""
    x = scale.x(found.number)
    if not scale.view.days.holds(found.number):
        return ()
    upright = PolylineMark(((x, scale.box.top), (x, scale.box.bottom)), style.theme.axis, style.sizes.hair_line)
    return (upright, *_rings(found, scale, style), *_card(found, x, height, style))


def _rings(found: Readout, scale: Scale, style: Style) -> Iterator[DotMark]:
    radius = 1.6 * style.sizes.radius
    for said in found.said:
        if said.value is not None and scale.view.counts.holds(said.value):
            x, y = scale.at(Point(found.number, said.value))
            yield DotMark(x, y, radius, NO_FILL, style.theme.colour(said.role), style.sizes.rim)


def _card(found: Readout, x: float, height: float, style: Style) -> tuple[Mark, ...]:
    gap = style.sizes.gap + 2 * style.sizes.radius
    widest = min(_WIDEST, style.size.width / 2 - gap - style.sizes.gap) - 2 * _PADDING
    lines = _fitting(found, widest, style)
    width = max(style.setter.width(line.text, line.font) for line in lines) + 2 * _PADDING
    box = card_box(width, _height(lines), (x, height), gap, Box(0, 0, style.size.width, style.size.height))
    panel = PanelMark(box, style.theme.surface, style.theme.axis, _CORNER)
    return (panel, *_set(lines, box, style))


def card_box(width: float, height: float, at: tuple[float, float], gap: float, room: Box) -> Box:
    """Where a card stands beside a point: on its right where there is room, else on its left, never over it."""
    x, y = at
    inner = room.grown(-gap / 3)
    left = x + gap if x + gap + width <= inner.right else x - gap - width
    top = min(max(y - height / 2, inner.top), max(inner.bottom - height, inner.top))
    return Box(left, top, left + width, top + height)


def _fitting(found: Readout, room: float, style: Style) -> list[_Line]:
    """The lines of a card, without the figures and then without the details where it would be too high."""
    most = style.size.height - 2 * style.sizes.gap
    ways = ([*_head(found, room, style, details=True), *_proof(found, room, style)],)
    ways = (*ways, list(_head(found, room, style, details=True)), list(_head(found, room, style, details=False)))
    return next((lines for lines in ways if _height(lines) <= most), ways[-1])


def _head(found: Readout, room: float, style: Style, *, details: bool) -> Iterator[_Line]:
    """The day and its numbers."""
    sizes, theme = style.sizes, style.theme
    yield _Line(found.title, Font(sizes.strong, FontWeight.BOLD, theme.text))
    for said in found.said:
        strong = Font(sizes.label, FontWeight.SEMIBOLD, theme.text_colour(said.role))
        yield from _broken((said.text,), strong, room, style)
        if details:
            yield from _broken(said.details, Font(sizes.detail, FontWeight.REGULAR, theme.muted), room, style, over=0)


def _proof(found: Readout, room: float, style: Style) -> Iterator[_Line]:
    """The figures behind the numbers."""
    font = Font(style.sizes.detail, FontWeight.REGULAR, style.theme.text)
    for place, name in enumerate(found.proof):
        yield from _broken((name,), font, room, style, over=_APART if place == 0 else 0)


def _broken(texts: Sequence[str], font: Font, room: float, style: Style, over: float = _APART) -> Iterator[_Line]:
    for text in texts:
        for line in style.setter.broken(text, font, room, 2):
            yield _Line(line, font, over * font.size)
            over = 0


def _height(lines: Sequence[_Line]) -> float:
    return 2 * _PADDING + sum(line.over + _LEADING * line.font.size for line in lines)


def _set(lines: Sequence[_Line], box: Box, style: Style) -> Iterator[TextMark]:
    top = box.top + _PADDING
    for line in lines:
        top += line.over + _LEADING * line.font.size
        baseline = top - (_LEADING * line.font.size - line.font.height) / 2 - (line.font.height - line.font.ascent)
        yield style.setter.line(line.text, box.left + _PADDING, baseline, line.font)
