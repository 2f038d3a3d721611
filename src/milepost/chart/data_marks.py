"""The data in pixels: bands, bars, lines, dots and arrows."""

from collections.abc import Iterable, Sequence

from milepost.chart.bar_marks import bar_marks
from milepost.chart.geometry import XY
from milepost.chart.plot import Arrow, Band, Dot, Plot, Series, Weight
from milepost.chart.role import Role
from milepost.chart.scale import Scale
from milepost.chart.scene import AreaMark, ArrowMark, DotMark, Mark, PolylineMark
from milepost.chart.style import Style
from milepost.chart.thinning import apart, thinned

_BAND_OPACITY = 0.16
_SECOND_ARROW = 0.75


def data_marks(plot: Plot, scale: Scale, style: Style) -> tuple[Mark, ...]:
    """All marks of the data in the order of painting; a milestone that lies outside is left out."""
    areas = (_area(band, scale, style) for band in plot.bands)
    return (*areas, *bar_marks(plot.bars, scale, style), *line_marks(plot.series, plot.dots, scale, style))


def line_marks(series: Sequence[Series], dots: Sequence[Dot], scale: Scale, style: Style) -> tuple[Mark, ...]:
    """Lines with their dots."""
    shown = [each for each in series if _within(each, scale)]
    keys = {each.key for each in shown}
    lines = (_line(each, scale, style) for each in shown)
    return (*lines, *_dots([dot for dot in dots if dot.key in keys], scale, style))


def _within(series: Series, scale: Scale) -> bool:
    return series.role is not Role.MILESTONE or series.points[0].value <= scale.highest


def _area(band: Band, scale: Scale, style: Style) -> AreaMark:
    outline = (*scale.along(band.lower), *scale.along(reversed(band.upper)))
    return AreaMark(outline, style.theme.colour(band.role), _BAND_OPACITY, band.key)


def _line(series: Series, scale: Scale, style: Style) -> PolylineMark:
    points = thinned(scale.along(series.points))
    if series.role is Role.AS_OF:
        points = _as_of(points, scale, style)
    width = style.sizes.hair_line if series.role is Role.AS_OF else style.sizes.line_width(series.weight)
    dash = style.sizes.dash(series.stroke, width)
    return PolylineMark(points, style.theme.colour(series.role), width, dash, series.key)


def _as_of(points: Sequence[XY], scale: Scale, style: Style) -> tuple[XY, ...]:
    """From the foot of the plot to a little under the dot."""
    (x, _), (_, y) = points[0], points[-1]
    return ((x, scale.box.bottom), (x, min(y + 2 * style.sizes.radius + style.sizes.gap, scale.box.bottom)))


def _dots(dots: Iterable[Dot], scale: Scale, style: Style) -> list[Mark]:
    """The dots that have room on their line, the newest for certain, each with its arrow."""
    by_key: dict[str, list[Dot]] = {}
    for dot in dots:
        by_key.setdefault(dot.key, []).append(dot)
    roomy = [dot for held in by_key.values() for dot in _roomy(held, scale, style)]
    return [mark for dot in roomy for mark in _dot(dot, scale, style)]


def _roomy(dots: Sequence[Dot], scale: Scale, style: Style) -> Sequence[Dot]:
    """The dots that do not touch; only the last where most of them would."""
    places = scale.along(dot.point for dot in dots)
    kept = apart(places, 2.1 * style.sizes.radius + style.sizes.rim)
    return [dots[place] for place in (kept if 2 * len(kept) > len(dots) else kept[-1:])]


def _dot(dot: Dot, scale: Scale, style: Style) -> list[Mark]:
    (x, y), colour, ground = scale.at(dot.point), style.theme.colour(dot.role), style.theme.surface
    radius = style.sizes.radius * (0.6 if dot.role is Role.MILESTONE else 1.0)
    rim = style.sizes.rim * (0.7 if dot.role is Role.MILESTONE else 1.0)
    fill, edge = (colour, ground) if dot.filled else (ground, colour)
    marks: list[Mark] = [DotMark(x, y, radius, fill, edge, rim, dot.key, dot.figures)]
    if dot.arrow is not Arrow.NONE:
        marks.insert(0, _arrow(dot, scale, style))
    return marks


def _arrow(dot: Dot, scale: Scale, style: Style) -> ArrowMark:
    """An arrow from the dot to where the number may lie, no further than the plot reaches."""
    (x, y), up = scale.at(dot.point), dot.arrow is Arrow.UP
    way, edge = (-1, scale.box.top) if up else (1, scale.box.bottom)
    start = y + way * (style.sizes.radius + style.sizes.rim)
    room = abs(edge - start)
    length = style.sizes.arrow * (_SECOND_ARROW if dot.role is Role.ORDERS else 1.0)
    tip = start + way * min(length, max(room, 0.45 * length))
    return ArrowMark(
        x, start, tip, 0.27 * length, style.theme.colour(dot.role), style.sizes.line_width(Weight.THIN) * 1.1, dot.key
    )
