"""What the table of figures says, as plain values; each cell is worded when it is asked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache, cached_property
from operator import attrgetter

from milepost.chart.amounts import quantity_text
from milepost.chart.standing_text import standing_text, standing_words
from milepost.chart.wording import Wording
from milepost.domain.consistency import Contradiction
from milepost.domain.curve import Curve, Standing
from milepost.domain.figure import Figure, Measure
from milepost.domain.period import span_code
from milepost.domain.span import Span
from milepost.domain.telling import Tell, told
from milepost.domain.tracker import Snapshot

EXPLAINED = 500
"""Figures of a measure up to which each standing is explained in its cell; with more, searching would be felt."""


class Column(IntEnum):
    """The columns, from left to right."""

    COUNTED = 0
    PERIOD = 1
    FIGURE = 2
    ANNOUNCED = 3
    SOURCE = 4
    STANDING = 5


EDITABLE = frozenset({Column.PERIOD, Column.FIGURE, Column.ANNOUNCED, Column.SOURCE})


class FigureCells:
    """The words of the cells of figures under the curves that these make; days and spans are worded once."""

    def __init__(self, curves: Mapping[Measure, Curve], wording: Wording) -> None:
        self.wording, self.titles = wording, column_titles(wording)
        self._curves = curves
        self._told: dict[int, str] = {}
        self._said: dict[int, str] = {}
        self._measures = {measure: measure_word(measure, wording) for measure in Measure}
        self._span: Callable[[Span], str] = cache(wording.span)
        self._day: Callable[[date], str] = cache(wording.day_year)

    def text(self, figure: Figure, column: Column) -> str:
        """What a cell says."""
        match column:
            case Column.COUNTED:
                return self._measures[figure.measure]
            case Column.PERIOD:
                return self._span(figure.span)
            case Column.FIGURE:
                return quantity_text(figure, self.wording)
            case Column.ANNOUNCED:
                return self._day(figure.announced_on)
            case Column.SOURCE:
                return figure.source
            case Column.STANDING:
                return self._standing_text(figure)

    def standing(self, figure: Figure) -> Standing:
        """What the curve makes of a figure."""
        return self._curves[figure.measure].standing(figure)

    def all_said(self, figure: Figure) -> str:
        """All that can be found of a figure: its cells, its note and its days in ISO form, in small letters."""
        if figure.id not in self._said:
            parts = (
                *(self.text(figure, column) for column in Column),
                span_code(figure.span),
                *(day.isoformat() for day in (figure.span.first, figure.span.last, figure.announced_on)),
                figure.note,
            )
            self._said[figure.id] = "\n".join(parts).casefold()
        return self._said[figure.id]

    def _standing_text(self, figure: Figure) -> str:
        if figure.id not in self._told:
            curve = self._curves[figure.measure]
            say = standing_text if len(curve.figures) <= EXPLAINED else standing_words
            conflict = self._conflicts[figure.id] if figure.id in curve.set_aside else None
            self._told[figure.id] = say(figure, curve, conflict, self.wording)
        return self._told[figure.id]

    @cached_property
    def _conflicts(self) -> Mapping[int, Contradiction]:
        return {found.set_aside.id: found for curve in self._curves.values() for found in curve.contradictions}


@dataclass(frozen=True, slots=True)
class FigureRows:
    """The figures of a tracker, the newest word first, and the words of their cells."""

    tracker: str | None
    figures: Sequence[Figure]
    cells: FigureCells

    def say_all(self, tell: Tell) -> None:
        """Word what is looked for in, which is kept; `tell` hears how far that is."""
        for figure in told(self.figures, tell):
            self.cells.all_said(figure)


def column_titles(wording: Wording) -> tuple[str, ...]:
    """The words above the columns."""
    return (
        wording.text("Counted"),
        wording.text("Period"),
        wording.text("Figure"),
        wording.text("Announced"),
        wording.text("Source"),
        wording.text("Standing"),
    )


def measure_word(measure: Measure, wording: Wording) -> str:
    """The name of a measure."""
    return wording.text("Orders") if measure is Measure.ORDERS else wording.text("Deliveries")


def no_rows(wording: Wording) -> FigureRows:
    """What the table shows of a file without trackers."""
    return FigureRows(None, (), FigureCells({}, wording))


def figure_rows(snapshot: Snapshot, curves: Mapping[Measure, Curve], wording: Wording) -> FigureRows:
    """A row for each figure, the newest word first."""
    last_entered_first = reversed(snapshot.figures)
    newest_first = sorted(last_entered_first, key=attrgetter("announced_on"), reverse=True)
    return FigureRows(snapshot.tracker.name, newest_first, FigureCells(curves, wording))


def editing_text(figure: Figure, column: Column) -> str:
    """What an editor in an editable `column` starts with, in the forms that are typed."""
    match column:
        case Column.PERIOD:
            return span_code(figure.span)
        case Column.FIGURE:
            return figure.typed
        case Column.ANNOUNCED:
            return figure.announced_on.isoformat()
        case _:
            return figure.source


def counted_text(snapshot: Snapshot, curves: Mapping[Measure, Curve], wording: Wording) -> str:
    """How many figures there are, and how many of them are set aside."""
    aside = sum(len(curve.set_aside) for curve in curves.values())
    total = wording.plural("{n} figure", "{n} figures", len(snapshot.figures))
    if not aside:
        return total
    return wording.text("{figures}, {aside} set aside", figures=total, aside=wording.count(aside))
