"""What the entry form answers while one types: what was understood, what it makes of the goal, what it sets aside."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from milepost.chart.amounts import amount_text, capitalised, figure_name, share_text, told
from milepost.chart.situation import days_left, target_value
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording, within_text
from milepost.domain.amount import Amount
from milepost.domain.consistency import Contradiction
from milepost.domain.curve import Curve
from milepost.domain.figure import Figure, Measure
from milepost.domain.progress import Progress, draw_curves
from milepost.domain.tracker import Snapshot
from milepost.ui.entry import Counting
from milepost.ui.open_file import Drawing, subject_of

MOST_NAMED = 3
"""So many of the figures that are contradicted are named."""


@dataclass(frozen=True, slots=True)
class Echo:
    """The answer, the curves that the figures being typed would make, and what the goal shown would be then."""

    lead: str = ""
    rest: str = ""
    warning: str = ""
    ghosts: Mapping[Measure, Curve] = field(default_factory=dict[Measure, Curve])
    then: Subject | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """The way of counting in which figures were typed, and what there would be after Enter; None without any."""

    counting: Counting
    after: Snapshot | None


def echo(typed: Typed, snapshot: Snapshot, now: Subject | None, wording: Wording, draw: Drawing = draw_curves) -> Echo:
    """The answer to what the form holds, where the goal shown stands as `now` says; `draw` draws the curves."""
    after = typed.after
    if after is None:
        return Echo()
    concerned = _concerned(snapshot, after)
    lead = _understood(concerned, typed.counting, wording)
    then = None if now is None else subject_of(after, now.progress.goal, draw)
    if now is None or then is None:
        return Echo(lead)
    ghosts = {figure.measure: then.curves[figure.measure] for figure in concerned}
    return Echo(
        lead,
        _consequence(now.progress, then.progress, concerned, wording),
        _set_aside(now.curves, then.curves, concerned, wording),
        ghosts,
        then,
    )


def _concerned(before: Snapshot, after: Snapshot) -> tuple[Figure, ...]:
    """The figures that are new or corrected, deliveries first."""
    held = {figure.id: figure for figure in before.figures}
    fresh = [figure for figure in after.figures if (was := held.get(figure.id)) is not figure and was != figure]
    return tuple(figure for measure in Measure for figure in fresh if figure.measure is measure)


def _understood(added: tuple[Figure, ...], counting: Counting, wording: Wording) -> str:
    amounts = [_amount(figure, wording, named=len(added) > 1) for figure in added]
    amount = capitalised(wording.text(" and ").join(amounts))
    if counting is Counting.SO_FAR:
        return wording.text("{amount} by {day}.", amount=amount, day=wording.day_year(added[0].span.last))
    return wording.text("{amount} {when}.", amount=amount, when=within_text(added[0].span, wording))


def _amount(figure: Figure, wording: Wording, *, named: bool) -> str:
    quantity = figure.quantity
    amount = amount_text(Amount(quantity.low, quantity.high), wording)
    if not named:
        return amount
    if figure.measure is Measure.ORDERS:
        return wording.text("{amount} orders", amount=amount)
    return wording.text("{amount} deliveries", amount=amount)


def _consequence(now: Progress, progress: Progress, added: tuple[Figure, ...], wording: Wording) -> str:
    goal = progress.goal
    counted = [figure.span for figure in added if figure.measure is goal.measure]
    if not counted:
        return ""
    outside = all(span.first > goal.span.last or span.last < goal.span.first for span in counted)
    after = all(span.last > goal.span.last for span in counted) and progress.done == now.done
    if outside or after:
        return wording.text("That is outside the goal {goal}.", goal=goal.name)
    target, needed = target_value(progress), progress.rate.needed_per_day
    done = amount_text(progress.done, wording)
    if target is None:
        return wording.text("That makes {amount} in all.", amount=done)
    share = share_text(told(progress.done) / target, wording)
    makes = wording.text(
        "That makes {amount} of {target}, {share}", amount=done, target=wording.count(target), share=share
    )
    if not needed:
        return wording.text("{sentence}.", sentence=makes)
    return wording.plural(
        "{makes}, and leaves {remaining} for {n} day.",
        "{makes}, and leaves {remaining} for {n} days: {rate} a day.",
        days_left(progress),
        makes=makes,
        remaining=wording.count(progress.remaining.estimate or 0),
        rate=wording.rate(needed),
    )


def _set_aside(
    now: Mapping[Measure, Curve], then: Mapping[Measure, Curve], added: tuple[Figure, ...], wording: Wording
) -> str:
    """What the new figures would set aside, or why they would be set aside themselves.

    Figures of the same measure and span are not named: that there are some is said with the choice what to do then.
    """
    own = {figure.id for figure in added}
    twice = {(figure.measure, figure.span) for figure in added}
    aside = frozenset[int]().union(*(curve.set_aside for curve in then.values()))
    if own & aside:
        return _refused(next(found for found in _contradictions(then) if found.set_aside.id in own), wording)
    fresh = aside.difference(*(curve.set_aside for curve in now.values()))
    held = [found.set_aside for found in _contradictions(then) if found.set_aside.id in fresh] if fresh else []
    new = [figure for figure in held if (figure.measure, figure.span) not in twice]
    if not new:
        return ""
    return wording.plural(
        "This contradicts {figures}, which would be set aside.",
        "This contradicts {figures}, which would be set aside.",
        len(new),
        figures=_named(new, wording),
    )


def _contradictions(curves: Mapping[Measure, Curve]) -> Iterator[Contradiction]:
    return chain.from_iterable(curve.contradictions for curve in curves.values())


def _refused(found: Contradiction, wording: Wording) -> str:
    return wording.text(
        "Newer figures contradict this: it is {gap} apart from {figures}, and would be set aside.",
        gap=wording.count(found.gap),
        figures=_named(found.against, wording),
    )


def _named(figures: Sequence[Figure], wording: Wording) -> str:
    """What figures are called; of many the first are, and the others are only counted."""
    names = wording.text(", ").join(figure_name(figure, wording) for figure in figures[:MOST_NAMED])
    others = len(figures) - MOST_NAMED
    return wording.text("{names} and {count} more", names=names, count=wording.count(others)) if others > 0 else names
