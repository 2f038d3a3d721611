"""The selected figures as text that pastes into a spreadsheet."""

from collections.abc import Sequence

from milepost.domain.figure import Figure
from milepost.exchange.clipboard import write_tabbed
from milepost.ui.figure_rows import Column, FigureCells


def copied_text(figures: Sequence[Figure], cells: FigureCells) -> str:
    """A header and a row for each figure: ISO days, and quantities as they were typed."""
    return write_tabbed([_header(cells), *(_row(figure, cells) for figure in figures)])


def _header(cells: FigureCells) -> tuple[str, ...]:
    titles, wording = cells.titles, cells.wording
    return (
        titles[Column.COUNTED],
        wording.text("First day"),
        wording.text("Last day"),
        titles[Column.FIGURE],
        titles[Column.ANNOUNCED],
        titles[Column.SOURCE],
        wording.text("Note"),
        titles[Column.STANDING],
    )


def _row(figure: Figure, cells: FigureCells) -> tuple[str, ...]:
    return (
        cells.text(figure, Column.COUNTED),
        figure.span.first.isoformat(),
        figure.span.last.isoformat(),
        figure.typed,
        figure.announced_on.isoformat(),
        figure.source,
        figure.note,
        cells.text(figure, Column.STANDING),
    )
