"""The rows of a file in plain words, as the history tells of them: pure, and safe against rows that others spoilt."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from milepost.chart.wording import Wording, within_text
from milepost.domain.edit import Row, RowChange, Table
from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.ui.figure_rows import measure_word

Field: TypeAlias = tuple[str, str]
"""What a field is called, and what it says; nothing where it is empty."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row is called, the fields that its name says already, and the others."""

    name: str
    named: tuple[Field, ...]
    others: tuple[Field, ...] = ()

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields."""
        return (*self.named, *self.others)


def title(change: RowChange, wording: Wording) -> str:
    """What happened to which kind of row: "Figure added"."""
    added, changed, removed = _titles(change.table, wording)
    return added if change.before is None else removed if change.after is None else changed


def row_words(table: Table, row: Row, wording: Wording) -> RowWords:
    """A row in words."""
    match table:
        case "tracker":
            return _tracker(row, wording)
        case "goal":
            return _goal(row, wording)
        case "target":
            return _target(row, wording)
        case "plan":
            return _plan(row, wording)
        case "milestone":
            return _milestone(row, wording)
        case "figure":
            return _figure(row, wording)


def _titles(table: Table, wording: Wording) -> tuple[str, str, str]:
    match table:
        case "tracker":
            return wording.text("Tracker added"), wording.text("Tracker changed"), wording.text("Tracker removed")
        case "goal":
            return wording.text("Goal added"), wording.text("Goal changed"), wording.text("Goal removed")
        case "target":
            return wording.text("Target added"), wording.text("Target changed"), wording.text("Target removed")
        case "plan":
            return (
                wording.text("Part of a plan added"),
                wording.text("Part of a plan changed"),
                wording.text("Part of a plan removed"),
            )
        case "milestone":
            return wording.text("Milestone added"), wording.text("Milestone changed"), wording.text("Milestone removed")
        case "figure":
            return wording.text("Figure added"), wording.text("Figure changed"), wording.text("Figure removed")


def _figure(row: Row, wording: Wording) -> RowWords:
    quantity, measure = _quantity(row, wording), _measure(row, wording)
    name = wording.text(
        "{quantity} {measure} {within}", quantity=quantity, measure=measure.lower(), within=_within(row, wording)
    )
    said = (
        (wording.text("Quantity"), quantity),
        (wording.text("Counted"), measure),
        (wording.text("Period"), _period(row, wording)),
    )
    announced = (wording.text("Announced"), _day(row["announced_on"], wording))
    return RowWords(name, said, (announced, *_remarks(row, wording)))


def _target(row: Row, wording: Wording) -> RowWords:
    withdrawn = bool(row["withdrawn"])
    target = wording.text("withdrawn") if withdrawn else _count(row["value"], wording)
    said = ((wording.text("Target"), target),)
    others = (
        (wording.text("Stretch"), _count(row["stretch"], wording)),
        (wording.text("Announced"), _day(row["announced_on"], wording)),
    )
    name = wording.text("Target withdrawn") if withdrawn else target
    return RowWords(name, said, (*others, *_remarks(row, wording)))


def _goal(row: Row, wording: Wording) -> RowWords:
    measure, period, called = _measure(row, wording), _period(row, wording), str(row["name"])
    said = ((wording.text("Name"), called),)
    others = ((wording.text("Counted"), measure), (wording.text("Period"), period))
    return RowWords(called, said, others)


def _plan(row: Row, wording: Wording) -> RowWords:
    count = _count(row["count"], wording)
    said = ((wording.text("Count"), count), (wording.text("Period"), _period(row, wording)))
    return RowWords(wording.text("{count} {within}", count=count, within=_within(row, wording)), said)


def _milestone(row: Row, wording: Wording) -> RowWords:
    called, value = str(row["name"]), _count(row["value"], wording)
    others = (
        (wording.text("Value"), value),
        (wording.text("Counted"), _measure(row, wording)),
        (wording.text("Due"), _day(row["due_day"], wording)),
    )
    return RowWords(called, ((wording.text("Name"), called),), others)


def _tracker(row: Row, wording: Wording) -> RowWords:
    called = str(row["name"])
    others = (
        (wording.text("Unit"), str(row["unit"])),
        (wording.text("Counting starts"), _day(row["start_day"], wording)),
        (wording.text("Note"), str(row["note"])),
    )
    return RowWords(called, ((wording.text("Name"), called),), others)


def _remarks(row: Row, wording: Wording) -> tuple[Field, ...]:
    return (wording.text("Source"), str(row["source"])), (wording.text("Note"), str(row["note"]))


def _quantity(row: Row, wording: Wording) -> str:
    """An exact quantity in groups of three; any other as it was typed."""
    return _count(row["low"], wording) if row["low"] == row["high"] else str(row["typed"])


def _count(value: str | int | None, wording: Wording) -> str:
    return wording.count(value) if isinstance(value, int) else str(value or "")


def _measure(row: Row, wording: Wording) -> str:
    with suppress(ValueError):
        return measure_word(Measure(str(row["measure"])), wording)
    return str(row["measure"])


def _day(value: str | int | None, wording: Wording) -> str:
    with suppress(ValueError):
        return wording.day_year(date.fromisoformat(str(value)))
    return str(value or "")


def _period(row: Row, wording: Wording) -> str:
    span = _span(row)
    return wording.span(span) if span else f"{row['first_day']} – {row['last_day']}"


def _within(row: Row, wording: Wording) -> str:
    span = _span(row)
    return within_text(span, wording) if span else _period(row, wording)


def _span(row: Row) -> Span | None:
    """The days of a row; None where another program has left no days there."""
    with suppress(ValueError):
        first, last = (date.fromisoformat(str(row[column])) for column in ("first_day", "last_day"))
        return Span(first, last) if date.min < first <= last else None
    return None
