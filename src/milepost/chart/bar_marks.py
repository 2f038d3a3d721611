"""Bars in pixels: filled as far as a count is certain, open as far as it is possible."""

from collections.abc import Iterator, Sequence

from milepost.chart.geometry import XY, Box
from milepost.chart.plot import Arrow, Bar, Stroke, Weight
from milepost.chart.scale import Scale
from milepost.chart.scene import ArrowMark, BoxMark, Mark, PolylineMark
from milepost.chart.style import Style

_WIDE = 0.66
"""The share of its days that a bar is wide; the rest is air between bars."""

_OPEN = 0.14
"""How opaque the open part is."""

_NARROW = 5.0
"""Bars of fewer line widths have no edge: there would be nothing but edges."""

_ARROW = 0.75
"""The length of an arrow over a bar, beside that of one on a line."""


def bar_marks(bars: Sequence[Bar], scale: Scale, style: Style) -> tuple[Mark, ...]:
    """All bars, as far as they are in the box; what is open first, so that what is certain lies over it."""
    seen = [(bar, sides) for bar in bars if (sides := _sides(bar, scale)) is not None]
    return (
        *(mark for bar, sides in seen for mark in _open(bar, sides, scale, style)),
        *(mark for bar, sides in seen for mark in _filled(bar, sides, scale, style)),
    )


def _sides(bar: Bar, scale: Scale) -> tuple[float, float] | None:
    """The left and the right edge of a bar within the box; None where nothing of it is."""
    middle, half = scale.x(bar.middle), max(_WIDE / 2 * (scale.x(bar.end) - scale.x(bar.start)), 0.5)
    left, right = max(middle - half, scale.box.left), min(middle + half, scale.box.right)
    return (left, right) if left < right else None


def _level(value: float, scale: Scale) -> float:
    """The height of a count, kept within the box."""
    return min(max(scale.y(value), scale.box.top), scale.box.bottom)


def _filled(bar: Bar, sides: tuple[float, float], scale: Scale, style: Style) -> Iterator[Mark]:
    top, bottom = sorted((_level(0.0, scale), _level(bar.certain, scale)))
    colour = style.theme.colour(bar.role)
    if bar.filled and top < bottom:
        yield BoxMark(Box(sides[0], top, sides[1], bottom), colour, names=bar.key)
    if bar.arrow is not Arrow.NONE:
        arrow = _arrow(bar, scale, style)
        if scale.box.top <= arrow.tip <= scale.box.bottom:
            yield arrow


def _open(bar: Bar, sides: tuple[float, float], scale: Scale, style: Style) -> Iterator[Mark]:
    """What is possible beyond what is certain, faint with a dashed edge; of a bar that is not filled the edge alone."""
    begin = bar.certain if bar.filled else 0.0
    top, bottom = sorted((_level(begin, scale), _level(bar.reach, scale)))
    if top == bottom:
        return
    colour, width = style.theme.colour(bar.role), style.sizes.thin_line
    if bar.filled:
        yield BoxMark(Box(sides[0], top, sides[1], bottom), colour, _OPEN, bar.key)
    dash = style.sizes.dash(Stroke.DOTTED if not bar.filled else Stroke.DASHED, width)
    if bar.filled and sides[1] - sides[0] < _NARROW * width:
        return
    yield PolylineMark(_edge(begin, bar.reach, sides, scale), colour, width, dash, bar.key)


def _edge(begin: float, reach: float, sides: tuple[float, float], scale: Scale) -> tuple[XY, ...]:
    """Up one side, along the far end and down the other."""
    near, far, (left, right) = _level(begin, scale), _level(reach, scale), sides
    return ((left, near), (left, far), (right, far), (right, near))


def _arrow(bar: Bar, scale: Scale, style: Style) -> ArrowMark:
    length, start = _ARROW * style.sizes.arrow, _level(bar.certain, scale)
    way = -1 if bar.arrow is Arrow.UP else 1
    begin = start + way * style.sizes.rim
    width, colour = 1.1 * style.sizes.line_width(Weight.THIN), style.theme.colour(bar.role)
    return ArrowMark(scale.x(bar.middle), begin, begin + way * length, 0.27 * length, colour, width, bar.key)
