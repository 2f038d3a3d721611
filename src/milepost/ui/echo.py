"""What the entry form answers while one types: what was understood, what it makes of the goal, what it sets aside."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from milepost.chart.amounts import amount_text, capitalised, share_text, told
from milepost.chart.situation import days_left, target_value
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording, within_text
from milepost.domain.amount import Amount
from milepost.domain.consistency import Contradiction
from milepost.domain.curve import Curve
from milepost.domain.figure import Figure, Measure
from milepost.domain.progress import Progress
from milepost.domain.tracker import Snapshot
from milepost.ui.entry import Counting, Reading
from milepost.ui.open_file import subject_of
from milepost.workspace.figures import with_figures


@dataclass(frozen=True, slots=True)
class Echo:
    """The answer, and the curves that the figures being typed would make."""

    lead: str = ""
    rest: str = ""
    warning: str = ""
    ghosts: Mapping[Measure, Curve] = field(default_factory=dict[Measure, Curve])


def echo(reading: Reading, snapshot: Snapshot, now: Subject | None, separator: str, wording: Wording) -> Echo:
    """The answer to what the form holds, where the goal shown stands as `now` says."""
    if not reading.drafts:
        return Echo()
    after = with_figures(snapshot, reading.drafts, separator)
    added = after.figures[len(snapshot.figures) :]
    lead = _understood(added, reading.counting, wording)
    then = None if now is None else subject_of(after, now.progress.goal)
    if now is None or then is None:
        return Echo(lead)
    ghosts = {figure.measure: then.curves[figure.measure] for figure in added}
    return Echo(
        lead,
        _consequence(then.progress, added, wording),
        _set_aside(now.curves, then.curves, added, wording),
        ghosts,
    )


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


def _consequence(progress: Progress, added: tuple[Figure, ...], wording: Wording) -> str:
    goal = progress.goal
    counted = [figure.span for figure in added if figure.measure is goal.measure]
    if not counted:
        return ""
    if all(span.first > goal.span.last or span.last < goal.span.first for span in counted):
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
        return f"{makes}."
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
    """What the new figures would set aside, or why they would be set aside themselves."""
    before = {found.set_aside.id for curve in now.values() for found in curve.contradictions}
    new = [found for curve in then.values() for found in curve.contradictions if found.set_aside.id not in before]
    own = {figure.id for figure in added}
    refused = [found for found in new if found.set_aside.id in own]
    if refused:
        return _refused(refused[0], wording)
    if not new:
        return ""
    return wording.plural(
        "This contradicts {figures}, which would be set aside.",
        "This contradicts {figures}, which would be set aside.",
        len(new),
        figures=wording.text(", ").join(_named(found.set_aside, wording) for found in new),
    )


def _refused(found: Contradiction, wording: Wording) -> str:
    return wording.text(
        "Newer figures contradict this: it is {gap} apart from {figures}, and would be set aside.",
        gap=wording.count(found.gap),
        figures=wording.text(", ").join(_named(figure, wording) for figure in found.against),
    )


def _named(figure: Figure, wording: Wording) -> str:
    return wording.text("{quantity} {when}", quantity=figure.typed, when=within_text(figure.span, wording))
