"""The selected figures as text that pastes into a spreadsheet."""

from collections.abc import Sequence

from milepost.domain.figure import Figure
from milepost.domain.telling import Tell, part, told, untold
from milepost.exchange.clipboard import write_tabbed
from milepost.ui.figure_rows import Column, FigureCells


def copied_text(figures: Sequence[Figure], cells: FigureCells, tell: Tell = untold) -> str:
    """A header and a row for each figure: ISO days, and quantities as they were typed; `tell` hears how far it is."""
    rows = [_header(cells), *(_row(figure, cells) for figure in told(figures, part(tell, 0, 0.6)))]
    return write_tabbed(rows, part(tell, 0.6, 1))


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
