"""What the table of figures says, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from milepost.chart.wording import Wording
from milepost.domain.consistency import Contradiction
from milepost.domain.curve import Curve, Standing
from milepost.domain.figure import Figure, Measure
from milepost.domain.period import span_code
from milepost.domain.tracker import Snapshot


class Column(IntEnum):
    """The columns, from left to right."""

    COUNTED = 0
    PERIOD = 1
    FIGURE = 2
    ANNOUNCED = 3
    SOURCE = 4
    STANDING = 5


EDITABLE = frozenset({Column.PERIOD, Column.FIGURE, Column.ANNOUNCED, Column.SOURCE})


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure: what each cell says, and what an editor starts with."""

    figure: Figure
    texts: tuple[str, ...]
    standing: Standing

    def editing(self, column: Column) -> str:
        """What an editor in `column` starts with, in the forms that are typed."""
        match column:
            case Column.PERIOD:
                return span_code(self.figure.span)
            case Column.ANNOUNCED:
                return self.figure.announced_on.isoformat()
            case Column.FIGURE:
                return self.figure.typed
            case _:
                return self.texts[column]


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


def figure_rows(snapshot: Snapshot, curves: Mapping[Measure, Curve], wording: Wording) -> tuple[FigureRow, ...]:
    """A row for each figure, the newest word first."""
    conflicts = {found.set_aside.id: found for curve in curves.values() for found in curve.contradictions}
    newest_first = sorted(snapshot.figures, key=lambda figure: figure.newness, reverse=True)
    return tuple(_row(figure, curves[figure.measure], conflicts.get(figure.id), wording) for figure in newest_first)


def _row(figure: Figure, curve: Curve, conflict: Contradiction | None, wording: Wording) -> FigureRow:
    standing = curve.standing(figure)
    told = standing_text(figure, curve, conflict, wording)
    texts = (
        measure_word(figure.measure, wording),
        wording.span(figure.span),
        figure.typed,
        wording.day_year(figure.announced_on),
        figure.source,
        told,
    )
    return FigureRow(figure, texts, standing)


def standing_text(figure: Figure, curve: Curve, conflict: Contradiction | None, wording: Wording) -> str:
    """What the curve makes of a figure, in words."""
    match curve.standing(figure):
        case Standing.EXACT:
            return wording.text("exact")
        case Standing.SETTLED:
            return wording.text("settled: {count}", count=wording.count(curve.settled(figure) or 0))
        case Standing.BOUND:
            return _bound_text(figure, wording)
        case Standing.SET_ASIDE:
            return _set_aside_text(conflict, wording) if conflict else wording.text("set aside")


def _bound_text(figure: Figure, wording: Wording) -> str:
    quantity = figure.quantity
    if quantity.high is None:
        return wording.text("lower bound")
    if quantity.low == 0:
        return wording.text("upper bound")
    return wording.text("between two bounds")


def _set_aside_text(conflict: Contradiction, wording: Wording) -> str:
    named = wording.text(", ").join(
        wording.text("{quantity} of {day}", quantity=figure.typed, day=wording.day(figure.announced_on))
        for figure in conflict.against
    )
    return wording.text("set aside: {gap} apart from {figures}", gap=wording.count(conflict.gap), figures=named)


def counted_text(snapshot: Snapshot, curves: Mapping[Measure, Curve], wording: Wording) -> str:
    """How many figures there are, and how many of them are set aside."""
    aside = sum(len(curve.contradictions) for curve in curves.values())
    total = wording.plural("{n} figure", "{n} figures", len(snapshot.figures))
    if not aside:
        return total
    return wording.text("{figures}, {aside} set aside", figures=total, aside=wording.count(aside))
