"""What "same again for the next period" would add: pure, from the figures entered last."""

from dataclasses import dataclass, replace
from datetime import date

from milepost.chart.wording import Wording, within_text
from milepost.domain.errors import QuantityError, SpanError
from milepost.domain.figure import Figure, Measure
from milepost.domain.period import next_span, step_of
from milepost.domain.quantity import format_quantity
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.ui.entry import Counting
from milepost.ui.next_entry import counting_told
from milepost.workspace.figures import FigureDraft, figure_of


@dataclass(frozen=True, slots=True)
class SameAgain:
    """The figures to add, all for one period, and the words for them."""

    drafts: tuple[FigureDraft, ...]
    told: str


def same_again(snapshot: Snapshot | None, counting: Counting, separator: str, wording: Wording) -> SameAgain | None:
    """The figures entered last, for the period after theirs; None where there is no such thing.

    Of a total so far it is not known what the same again would be, and a next period that has figures stays as it is.
    `counting` is the way in which figures that may be of a period or a total are counted.
    """
    last = _entered_last(snapshot) if snapshot else ()
    if snapshot is None or not last or not _of_period(last[0], snapshot, counting):
        return None
    try:
        span = next_span(last[0].span)
    except SpanError:
        return None
    if any(figure.span == span and figure.measure is each.measure for figure in snapshot.figures for each in last):
        return None
    drafts = tuple(_again(figure, span, snapshot, separator) for figure in last)
    amounts = wording.text(" and ").join(_amount(draft, wording, named=len(drafts) > 1) for draft in drafts)
    return SameAgain(drafts, wording.text("{amount} {when}", amount=amounts, when=within_text(span, wording)))


def _entered_last(snapshot: Snapshot) -> tuple[Figure, ...]:
    """The figure entered last, and the one of the other measure entered with it, deliveries first."""
    newest = sorted(snapshot.figures, key=lambda figure: figure.id)[-2:]
    if len({_announcement(figure) for figure in newest}) > 1 or len({figure.measure for figure in newest}) == 1:
        newest = newest[-1:]
    return tuple(figure for measure in Measure for figure in newest if figure.measure is measure)


def _of_period(figure: Figure, snapshot: Snapshot, counting: Counting) -> bool:
    told = counting_told(figure, snapshot) or counting
    return told is Counting.PERIOD and step_of(figure.span) is not None


def _again(figure: Figure, span: Span, snapshot: Snapshot, separator: str) -> FigureDraft:
    """The figure for another span, typed as it was, or plainly where that would not be read the same way here."""
    draft = FigureDraft(figure.measure, span, figure.typed, source=figure.source)
    try:
        alike = figure_of(snapshot, draft, separator).quantity == figure.quantity
    except QuantityError:
        alike = False
    return draft if alike else replace(draft, typed=format_quantity(figure.quantity))


def _announcement(figure: Figure) -> tuple[Span, date, str]:
    """What figures that were entered together have in common."""
    return figure.span, figure.announced_on, figure.source


def _amount(draft: FigureDraft, wording: Wording, *, named: bool) -> str:
    typed = " ".join(draft.typed.split())
    if not named:
        return typed
    if draft.measure is Measure.ORDERS:
        return wording.text("{amount} orders", amount=typed)
    return wording.text("{amount} deliveries", amount=typed)
