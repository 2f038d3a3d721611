"""Takes what is typed into a cell of the table, with the same checks as the form."""

from PySide6.QtCore import QLocale

from milepost.domain.edit import Edit
from milepost.domain.errors import MilepostError, SpanError
from milepost.domain.figure import Figure
from milepost.domain.period import parse_period
from milepost.domain.span import Span
from milepost.ui.day_text import read_day
from milepost.ui.figure_rows import Column
from milepost.ui.open_file import OpenFile
from milepost.workspace.figures import FigureDraft, revise_figure


class Revising:
    """Corrects figures of the file in place."""

    def __init__(self, file: OpenFile, locale: QLocale) -> None:
        self._file, self._locale = file, locale

    @property
    def can_revise(self) -> bool:
        """Whether one is in the present, where things can be changed."""
        return self._file.known_on is None

    def fault(self, figure: Figure, column: Column, typed: str) -> str:
        """What is wrong with a text for a cell; empty where nothing is."""
        try:
            self._edit(figure, column, typed)
        except MilepostError as error:
            return str(error)
        return ""

    def revise(self, figure: Figure, column: Column, typed: str) -> None:
        """Make the correction."""
        if (edit := self._edit(figure, column, typed)) is not None:
            self._file.apply(edit)

    def _edit(self, figure: Figure, column: Column, typed: str) -> Edit | None:
        snapshot = self._file.snapshot
        new = _draft(figure, column, typed, self._locale)
        if snapshot is None or new == _held(figure):
            return None
        return revise_figure(snapshot, figure.id, new, self._locale.groupSeparator())


def _held(figure: Figure) -> FigureDraft:
    return FigureDraft(figure.measure, figure.span, figure.typed, figure.announced_on, figure.source, figure.note)


def _draft(figure: Figure, column: Column, typed: str, locale: QLocale) -> FigureDraft:
    span, quantity, announced, source = figure.span, figure.typed, figure.announced_on, figure.source
    match column:
        case Column.PERIOD:
            span = read_span_code(typed)
        case Column.FIGURE:
            quantity = typed
        case Column.ANNOUNCED:
            announced = read_day(typed, locale, figure.announced_on.year)
        case Column.SOURCE:
            source = typed.strip()
        case _:
            pass
    return FigureDraft(figure.measure, span, quantity, announced, source, figure.note)


def read_span_code(text: str) -> Span:
    """Read what `span_code` writes: a period's code, or two days with ".." between them; raises SpanError."""
    first, dots, last = text.partition("..")
    if not dots:
        return parse_period(text)
    days = [parse_period(part) for part in (first, last)]
    if any(day.days > 1 for day in days):
        raise SpanError(f'"{text}" is not a span. Type, for example, "2024-05" or "2024-04-03..2024-06-30".')
    return Span(days[0].first, days[1].last)
