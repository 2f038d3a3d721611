"""What to do where a span has a figure of the measure already: pure, from what is typed and what the file holds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from milepost.chart.amounts import quantity_text
from milepost.chart.wording import Wording
from milepost.domain.figure import Figure, Measure
from milepost.domain.tracker import Snapshot
from milepost.ui.entry import Counting
from milepost.workspace.figures import FigureChanges, FigureDraft, figure_of


class Remedy(IntEnum):
    """The two things one can mean by a figure for a span that has one."""

    CORRECT = 0
    REVISE = 1


@dataclass(frozen=True, slots=True)
class Twin:
    """The newest figure that the file holds for the measure and span of a draft; `same` where it says the same."""

    draft: FigureDraft
    held: Figure
    same: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """What Enter would do, the figures that are there already, and the day of a revision of them."""

    changes: FigureChanges
    twins: tuple[Twin, ...] = ()
    remedy: Remedy = Remedy.REVISE
    revised_on: date | None = None


@dataclass(frozen=True, slots=True)
class TwinView:
    """The words of the choice, none where there is nothing to choose, and the ids of the figures it is about."""

    sentence: str = ""
    choices: tuple[str, str] = ("", "")
    chosen: Remedy = Remedy.REVISE
    held: tuple[int, ...] = ()


def twins_of(drafts: Sequence[FigureDraft], snapshot: Snapshot, separator: str) -> tuple[Twin, ...]:
    """The drafts for whose measure and span there is a figure."""
    return tuple(twin for draft in drafts if (twin := _twin(draft, snapshot, separator)))


def settle(drafts: Sequence[FigureDraft], twins: tuple[Twin, ...], chosen: Remedy | None, today: date) -> Settled:
    """What becomes of the figures typed. Without a choice one is a revision, but what is there already is left alone.

    A revision is announced on the day typed, else today, or with the figure it revises where that was announced later.
    """
    if not twins:
        return Settled(FigureChanges(tuple(drafts)))
    default = Remedy.CORRECT if all(twin.same for twin in twins) else Remedy.REVISE
    remedy = default if chosen is None else chosen
    revised_on = twins[0].draft.announced_on or max(today, *(twin.held.announced_on for twin in twins))
    known = [twin.draft for twin in twins]
    if remedy is Remedy.CORRECT:
        fresh = tuple(draft for draft in drafts if draft not in known)
        corrected = {twin.held.id: _corrected(twin) for twin in twins if not twin.same}
        return Settled(FigureChanges(fresh, corrected), twins, remedy, revised_on)
    added = (replace(draft, announced_on=revised_on) if draft in known else draft for draft in drafts)
    return Settled(FigureChanges(tuple(added)), twins, remedy, revised_on)


def twin_view(settled: Settled, counting: Counting, today: date, wording: Wording) -> TwinView:
    """Say what is there already, and offer the choice."""
    if not settled.twins:
        return TwinView()
    same = all(twin.same for twin in settled.twins)
    first = wording.text("Leave &it as it is") if same else wording.text("&Correct it")
    return TwinView(
        there_already(settled, counting, wording),
        (first, _revision(settled, today, wording)),
        settled.remedy,
        held_by(settled.twins),
    )


def held_by(twins: Sequence[Twin]) -> tuple[int, ...]:
    """The ids of the figures that are there already."""
    return tuple(twin.held.id for twin in twins)


def there_already(settled: Settled, counting: Counting, wording: Wording) -> str:
    """Say which figures there are: "May 2024 already has 8,630 (announced 1 Jun 2024)."."""
    span, several = settled.twins[0].held.span, len(settled.twins) > 1
    figures = wording.text(" and ").join(_named(twin.held, several, wording) for twin in settled.twins)
    if counting is Counting.SO_FAR:
        day = wording.day_year(span.last)
        return wording.text("{day} already has a total of {figures}.", day=day, figures=figures)
    return wording.text("{period} already has {figures}.", period=wording.span(span), figures=figures)


def _twin(draft: FigureDraft, snapshot: Snapshot, separator: str) -> Twin | None:
    last = draft.span.last
    ending = (figure for figure in snapshot.of(draft.measure) if figure.span.last == last)
    alike = [figure for figure in ending if figure.span == draft.span]
    if not alike:
        return None
    held = max(alike, key=lambda figure: figure.newness)
    return Twin(draft, held, figure_of(snapshot, draft, separator).quantity == held.quantity)


def _corrected(twin: Twin) -> FigureDraft:
    """The figure with the quantity as typed; of the rest, what was typed for it or is not known yet."""
    draft, held = twin.draft, twin.held
    return replace(
        draft,
        announced_on=draft.announced_on or held.announced_on,
        source=held.source or draft.source,
        note=draft.note.strip() or held.note,
    )


def _revision(settled: Settled, today: date, wording: Wording) -> str:
    if settled.revised_on in (None, today):
        return wording.text("Add a &revision announced today")
    return wording.text("Add a &revision of {day}", day=wording.day_year(settled.revised_on or today))


def _named(figure: Figure, named: bool, wording: Wording) -> str:  # noqa: FBT001
    day, amount = wording.day_year(figure.announced_on), quantity_text(figure, wording)
    if not named:
        return wording.text("{amount} (announced {day})", amount=amount, day=day)
    if figure.measure is Measure.ORDERS:
        return wording.text("{amount} orders (announced {day})", amount=amount, day=day)
    return wording.text("{amount} deliveries (announced {day})", amount=amount, day=day)
