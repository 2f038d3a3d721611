"""Edits of figures: add, correct in place, delete; and what a figure being typed would do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from operator import attrgetter

from milepost.domain.edit import Edit
from milepost.domain.errors import EditError, SelectionError
from milepost.domain.figure import Figure, Measure
from milepost.domain.quantity import parse_quantity
from milepost.domain.span import Span, shifted
from milepost.domain.telling import Tell, told, untold
from milepost.domain.tracker import Snapshot
from milepost.store.rows import figure_row
from milepost.workspace.draft import Draft
from milepost.workspace.words import checked_text, in_span, said

_id = attrgetter("id")


@dataclass(frozen=True, slots=True)
class FigureDraft:
    """A figure as it is typed; without `announced_on` it was announced the day after its last day."""

    measure: Measure
    span: Span
    typed: str
    announced_on: date | None = None
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class FigureChanges:
    """Figures to add, and corrections of figures in place, by their ids."""

    added: Sequence[FigureDraft] = ()
    corrected: Mapping[int, FigureDraft] = field(default_factory=dict[int, FigureDraft])

    def __bool__(self) -> bool:
        """Whether there is anything to change."""
        return bool(self.added or self.corrected)


def add_figures(snapshot: Snapshot, drafts: Sequence[FigureDraft], separator: str = "") -> Edit:
    """Add one figure or more; QuantityError where one cannot be read. `separator` is the locale's group separator."""
    if not drafts:
        raise EditError("There is no quantity to add; type deliveries or orders.")
    figures = [figure_of(snapshot, draft, separator) for draft in drafts]
    draft = Draft()
    for figure in figures:
        draft.add("figure", figure_row(figure, snapshot.tracker.id))
    return draft.edit(f"Add {_told(figures)}")


def revise_figure(snapshot: Snapshot, number: int, new: FigureDraft, separator: str = "") -> Edit:
    """Correct the figure with this id in place, as one corrects a slip; its place among the entries stays."""
    held = figure_with(snapshot, number)
    figure = replace(figure_of(snapshot, new, separator), id=number)
    draft = Draft()
    tracker = snapshot.tracker.id
    draft.change("figure", number, figure_row(held, tracker), figure_row(figure, tracker))
    if not draft:
        raise EditError("Nothing to correct: the figure is already as typed.")
    return draft.edit(_correction(held, figure))


def change_figures(snapshot: Snapshot, changes: FigureChanges, separator: str = "") -> Edit:
    """Add figures and correct others in one edit, as `add_figures` and `revise_figure` would."""
    parts = [revise_figure(snapshot, number, new, separator) for number, new in changes.corrected.items()]
    if changes.added or not parts:
        parts.append(add_figures(snapshot, changes.added, separator))
    labels = [parts[0].label, *(_continued(part.label) for part in parts[1:])]
    return Edit(" and ".join(labels), tuple(change for part in parts for change in part.changes))


def delete_figures(snapshot: Snapshot, numbers: Iterable[int], tell: Tell = untold) -> Edit:
    """Delete the figures with these ids; `tell` hears how far that is prepared."""
    held = {figure.id: figure for figure in snapshot.figures}
    figures = [held.get(number) or figure_with(snapshot, number) for number in dict.fromkeys(numbers)]
    if not figures:
        raise EditError("No figure is selected, so none was deleted.")
    draft = Draft()
    for figure in told(figures, tell):
        draft.remove("figure", figure.id, figure_row(figure, snapshot.tracker.id))
    return draft.edit(f"Delete {_told(figures)}")


def figure_of(snapshot: Snapshot, draft: FigureDraft, separator: str = "") -> Figure:
    """The figure that a draft makes, as if it were entered last; QuantityError where it cannot be read."""
    quantity = parse_quantity(
        draft.typed, signed=draft.measure is Measure.ORDERS, unit=snapshot.tracker.unit, separator=separator
    )
    return Figure(
        max(map(_id, snapshot.figures), default=0) + 1,
        draft.measure,
        draft.span,
        quantity,
        draft.typed,
        draft.announced_on or shifted(draft.span.last, 1),
        checked_text(draft.source).strip(),
        checked_text(draft.note).strip(),
    )


def with_changes(snapshot: Snapshot, changes: FigureChanges, separator: str = "") -> Snapshot:
    """What the snapshot would be once the figures were added and corrected; nothing is saved."""
    corrected = {
        number: replace(figure_of(snapshot, draft, separator), id=number) for number, draft in changes.corrected.items()
    }
    snapshot = replace(snapshot, figures=tuple(corrected.get(held.id, held) for held in snapshot.figures))
    for draft in changes.added:
        figure = figure_of(snapshot, draft, separator)
        snapshot = replace(snapshot, figures=(*snapshot.figures, figure))
    return snapshot


def figure_with(snapshot: Snapshot, number: int) -> Figure:
    """The figure with this id; SelectionError where it is gone."""
    found = next((figure for figure in snapshot.figures if figure.id == number), None)
    if found is None:
        raise SelectionError(f"{snapshot.tracker.name} has no figure {number}; it may have been deleted since.")
    return found


def _told(figures: Sequence[Figure]) -> str:
    spans = {figure.span for figure in figures}
    if len(spans) > 1 and len(figures) > 2:
        return f"{len(figures)} figures"
    if len(spans) == 1:
        return f"{' and '.join(map(_amount, figures))} {in_span(figures[0].span)}"
    return " and ".join(f"{_amount(figure)} {in_span(figure.span)}" for figure in figures)


def _amount(figure: Figure) -> str:
    return f"{said(figure.quantity, figure.typed)} {figure.measure}"


def _continued(label: str) -> str:
    """A label as it goes on after another."""
    return label[:1].lower() + label[1:]


def _correction(held: Figure, figure: Figure) -> str:
    if (held.measure, held.span) != (figure.measure, figure.span):
        return f"Correct {_told([held])} to {_told([figure])}"
    if held.quantity != figure.quantity:
        return f"Correct {_told([held])} to {said(figure.quantity, figure.typed)}"
    return f"Change what is said of {_told([held])}"
