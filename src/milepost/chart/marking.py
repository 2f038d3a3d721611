"""Shows some figures in a picture: the days they are about, and where the line stands at their end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from milepost.chart.clip import Line, clipped, seen
from milepost.chart.plot import Plot, Point
from milepost.chart.role import Role
from milepost.chart.scale import Scale
from milepost.chart.scene import NO_FILL, AreaMark, DotMark, Mark, PolylineMark
from milepost.chart.style import Style
from milepost.chart.subject import Subject
from milepost.chart.thinning import apart, thinned
from milepost.chart.trace import day_number
from milepost.chart.view import Interval
from milepost.domain.curve import Standing
from milepost.domain.figure import Measure
from milepost.domain.period import step_of
from milepost.domain.span import Span

_SHADE = 0.09
_HALO = 0.3
"""How opaque the ground under the days and the stretch of the line are."""

_HALO_WIDTH = 4.5
"""In widths of the main line."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A figure in a picture: its line, the day numbers of its span, and whether it is a total so far."""

    role: Role
    days: Interval
    is_total: bool


def marked(subject: Subject, ids: Sequence[int]) -> tuple[Marked, ...]:
    """How the figures with these ids are shown, as far as they are about days of the goal."""
    wanted, goal = frozenset(ids), subject.progress.goal.span
    return tuple(
        Marked(Role.of(measure), _days(figure.span, goal), _is_total(figure.span, max(goal.first, curve.counting_from)))
        for measure, curve in subject.curves.items()
        for figure in curve.figures
        if figure.id in wanted and figure.span.first <= goal.last and figure.span.last >= goal.first
    )


def _days(span: Span, goal: Span) -> Interval:
    return Interval(
        day_number(max(span.first, goal.first), goal) - 1,
        day_number(min(span.last, goal.last), goal),
    )


def _is_total(span: Span, start: date) -> bool:
    """Whether a span goes from the start and is no period with a name, such as January."""
    return span.first <= start and step_of(span) is None


def figures_over(subject: Subject, measure: Measure, day: date) -> tuple[int, ...]:
    """The ids of the figures that say most of a day: those with the shortest span over it that are not set aside."""
    curve = subject.curves.get(measure)
    over = [] if curve is None else [figure for figure in curve.figures if figure.span.contains(day)]
    held = [figure for figure in over if curve is not None and curve.standing(figure) is not Standing.SET_ASIDE]
    shortest = min((figure.span.days for figure in held), default=0)
    return tuple(figure.id for figure in held if figure.span.days == shortest)


def marking(plot: Plot, found: Sequence[Marked], scale: Scale, style: Style) -> tuple[Mark, ...]:
    """The days shaded, the stretch of the line thickened, its end ringed; of a total so far the ring alone."""
    roles = dict.fromkeys(each.role for each in found)
    periods = {
        role: _joined([each.days for each in found if each.role is role and not each.is_total]) for role in roles
    }
    ends = {role: sorted({each.days.end for each in found if each.role is role}) for role in roles}
    return (
        *(mark for role in roles for mark in _shades(periods[role], role, scale, style)),
        *(mark for role in roles for mark in _halos(plot, periods[role], role, scale, style)),
        *(mark for role in roles for mark in _rings(plot, ends[role], role, scale, style)),
    )


def _joined(periods: Sequence[Interval]) -> list[Interval]:
    """Periods that touch or overlap as one."""
    joined: list[Interval] = []
    for period in sorted(periods, key=lambda period: period.start):
        if joined and period.start <= joined[-1].end:
            joined[-1] = Interval(joined[-1].start, max(joined[-1].end, period.end))
        else:
            joined.append(period)
    return joined


def _shades(periods: Sequence[Interval], role: Role, scale: Scale, style: Style) -> Iterator[AreaMark]:
    days, box = scale.view.days, scale.box
    for period in periods:
        if period.end > days.start and period.start < days.end:
            left, right = (scale.x(days.kept(day)) for day in (period.start, period.end))
            corners = ((left, box.top), (right, box.top), (right, box.bottom), (left, box.bottom))
            yield AreaMark(corners, style.theme.colour(role), _SHADE)


def _halos(plot: Plot, periods: Sequence[Interval], role: Role, scale: Scale, style: Style) -> Iterator[PolylineMark]:
    width, colour = _HALO_WIDTH * style.sizes.main_line, style.theme.colour(role)
    for line in _lines(plot, role):
        for period in periods:
            for piece in seen(clipped(line, period), scale.view):
                yield PolylineMark(thinned(scale.along(piece)), colour, width, opacity=_HALO)


def _rings(plot: Plot, ends: Sequence[float], role: Role, scale: Scale, style: Style) -> Iterator[DotMark]:
    """The rings that do not touch; more would hide the line."""
    radius, rim = 1.9 * style.sizes.radius, 1.2 * style.sizes.rim
    points = (clipped(line, Interval(end, end))[-1:] for line in _lines(plot, role) for end in ends)
    places = [scale.at(point) for found in points for point in found if _is_seen(point, scale)]
    for place in apart(places, 2 * radius):
        yield DotMark(*places[place], radius, NO_FILL, style.theme.colour(role), rim)


def _lines(plot: Plot, role: Role) -> Iterator[Line]:
    return (series.points for series in plot.series if series.key == role.value)


def _is_seen(point: Point, scale: Scale) -> bool:
    return scale.view.days.holds(point.day) and scale.view.counts.holds(point.value)
