"""The line that says where the numbers of a picture come from."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from milepost.chart.plot import Arrow, Dot
from milepost.chart.role import Role
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording, from_to
from milepost.domain.curve import Curve
from milepost.domain.figure import Figure, Measure
from milepost.domain.span import Span

_MOST = 4
_UNBROKEN = "\N{NO-BREAK SPACE}"


def goal_figures(subject: Subject, measures: Sequence[Measure]) -> tuple[Figure, ...]:
    """The figures of some measures that are about days of the goal, in the order of the measures."""
    span = subject.progress.goal.span
    curves = (subject.curves.get(measure) for measure in Measure if measure in measures)
    return tuple(chain.from_iterable(_within(curve, span) for curve in curves if curve is not None))


def _within(curve: Curve, span: Span) -> Sequence[Figure]:
    """The figures of a curve that are about days of a span: most often all of them."""
    first, last = span.first, span.last
    if curve.counting_from >= first and curve.last_day is not None and curve.last_day <= last:
        return curve.figures
    return [figure for figure in curve.figures if figure.span.first <= last and figure.span.last >= first]


def source_lines(figures: Sequence[Figure], wording: Wording) -> tuple[str, ...]:
    """Ways to say the source line, the longest first; none where there is no figure."""
    if not figures:
        return ()
    counted: Counter[str] = Counter()
    for source, number in Counter([figure.source for figure in figures]).items():
        counted[source.strip()] += number
    del counted[""]
    names = sorted(counted, key=lambda name: -counted[name])
    days = [figure.announced_on for figure in figures]
    announced = from_to(Span(min(days), max(days)), wording).replace(" ", _UNBROKEN)
    fewer = range(min(len(names), _MOST), -1, -1)
    return tuple(_line(names[:most], announced, wording, more=len(names) > most) for most in fewer)


def dots_legend(dots: Sequence[Dot], wording: Wording) -> str:
    """What the open dots of figures mean, where there are any; a milestone's says that it is not reached."""
    arrows = {dot.arrow for dot in dots if not dot.filled and dot.role is not Role.MILESTONE}
    if not arrows:
        return ""
    if arrows == {Arrow.UP}:
        return wording.text("Open dots: lower bounds.")
    if arrows == {Arrow.DOWN}:
        return wording.text("Open dots: upper bounds.")
    if Arrow.UP in arrows:
        return wording.text("Open dots: estimates within bounds; with arrows: lower bounds.")
    return wording.text("Open dots: estimates within bounds.")


def _line(names: Sequence[str], announced: str, wording: Wording, *, more: bool) -> str:
    if not names:
        return wording.text("Announced {days}.", days=announced)
    if len(names) == 1 and not more:
        return wording.text("Source: {name}, announced {days}.", name=names[0], days=announced)
    listed = _listed(names, wording, more=more)
    return wording.text("Sources: {names}; announced {days}.", names=listed, days=announced)


def _listed(names: Sequence[str], wording: Wording, *, more: bool) -> str:
    if more:
        return wording.text("{names} and others", names=wording.text(", ").join(names))
    return wording.text("{names} and {last}", names=wording.text(", ").join(names[:-1]), last=names[-1])
