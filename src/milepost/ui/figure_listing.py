"""Which figures the table lists, and in which order: pure, from what is searched for and what is sorted by."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from typing import TypeAlias

from milepost.chart.wording import Wording
from milepost.domain.curve import Standing
from milepost.domain.figure import Figure, Measure
from milepost.ui.figure_rows import Column, FigureCells, FigureRows

Key: TypeAlias = Callable[[Figure], tuple[object, ...]]

_KINDS = {standing: place for place, standing in enumerate(Standing)}
_MEASURES = {measure: place for place, measure in enumerate(Measure)}


@dataclass(frozen=True, slots=True)
class Sort:
    """The column that the figures are sorted by, and which way; None is the newest word first."""

    column: Column | None = None
    falling: bool = False

    def after(self, column: Column) -> "Sort":
        """What choosing a column does: sort by it, then the other way, then by nothing."""
        if self.column is not column:
            return Sort(column)
        return Sort() if self.falling else Sort(column, falling=True)


def listed_figures(rows: FigureRows, words: Sequence[str], sort: Sort) -> Sequence[Figure]:
    """The figures in which all `words` stand, sorted; those that are equal stay with the newest word first."""
    figures = found_figures(rows, words)
    if sort.column is None:
        return figures
    return sorted(figures, key=sort_key(sort.column, rows.cells), reverse=sort.falling)


def search_words(typed: str) -> tuple[str, ...]:
    """The words to look for; capitals make no difference."""
    return tuple(typed.casefold().split())


def found_figures(rows: FigureRows, words: Sequence[str]) -> Sequence[Figure]:
    """The figures in whose cells, note or ISO days each word stands somewhere."""
    if not words:
        return rows.figures
    said = rows.cells.all_said
    return [figure for figure in rows.figures if all(word in said(figure) for word in words)]


def sort_key(column: Column, cells: FigureCells) -> Key:
    """What figures are compared by: what the cells mean, not how they are written."""
    match column:
        case Column.COUNTED:
            return lambda figure: (_MEASURES[figure.measure],)
        case Column.PERIOD:
            return lambda figure: (figure.span.first, figure.span.last)
        case Column.FIGURE:
            return lambda figure: (figure.quantity.low, inf if figure.quantity.high is None else figure.quantity.high)
        case Column.ANNOUNCED:
            return lambda figure: (figure.announced_on,)
        case Column.SOURCE:
            return lambda figure: (figure.source.casefold(),)
        case Column.STANDING:
            return lambda figure: (_KINDS[cells.standing(figure)], cells.text(figure, Column.STANDING))


@dataclass(frozen=True, slots=True)
class Listing:
    """What is looked for, how many figures hold it, and the sentence in place of rows where there are none."""

    search: str
    counted: str
    nothing: str


def listing(rows: FigureRows, search: str, shown: int) -> Listing:
    """What the table says of the figures that it lists."""
    wording = rows.cells.wording
    total = wording.count(len(rows.figures))
    counted = wording.text("{shown} of {total}", shown=wording.count(shown), total=total) if search.strip() else ""
    return Listing(search, counted, "" if shown else _nothing(rows, wording))


def _nothing(rows: FigureRows, wording: Wording) -> str:
    if rows.figures:
        return wording.text("No figure holds all of these words.")
    if rows.tracker is None:
        return ""
    return wording.text("No figures yet. Type the first one at the left, or paste an announcement or a table.")
