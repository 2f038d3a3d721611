"""Reads single cells of a table into days and quantities, and collects what is wrong with them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TypeVar

from milepost.domain.errors import MilepostError
from milepost.domain.figure import Measure
from milepost.domain.period import parse_period
from milepost.domain.quantity import Quantity, parse_number, parse_quantity, parse_target
from milepost.domain.quoting import quoted
from milepost.domain.span import Span, parse_day, shifted
from milepost.exchange.faults import Fault

_Value = TypeVar("_Value")


class CellReader:
    """What the rows of one table share: the faults found so far, and the texts already read, as most of them recur."""

    def __init__(self, units: Mapping[str, str]) -> None:
        self.faults: list[Fault] = []
        self.units = units
        self.parse_day = lru_cache(maxsize=None)(parse_day)
        self.parse_period = lru_cache(maxsize=None)(parse_period)
        self.parse_quantity = lru_cache(maxsize=None)(_parse_quantity)

    def row(self, line: int, columns: Sequence[str], cells: Sequence[str]) -> "Row | None":
        """Name the cells of a row; None, with a fault, where there are more of them than columns."""
        if any(cells[len(columns) :]):
            text = 'The row has more cells than the header; put a quantity such as "7,058" in quotation marks.'
            self.faults.append(Fault(line, f"column {len(columns) + 1}", text))
            return None
        return Row(self, line, dict(zip(columns, cells, strict=False)))


class Row:
    """One row; a cell that cannot be read adds a fault and reads as None."""

    def __init__(self, reader: CellReader, line: int, cells: Mapping[str, str]) -> None:
        self._reader = reader
        self._cells = cells
        self.line = line
        self.tracker = self.raw("tracker")
        self._unit = reader.units.get(self.tracker, "")

    def raw(self, column: str) -> str:
        """The cell as it stands; empty where there is none."""
        return self._cells.get(column, "")

    def text(self, column: str) -> str:
        """The cell without the spaces around it."""
        return self._cells.get(column, "").strip()

    def fault(self, column: str, text: str) -> None:
        """Add a fault of a cell."""
        self._reader.faults.append(Fault(self.line, column, text))

    def require(self, column: str, advice: str) -> bool:
        """Tell whether the cell holds anything, with a fault where it does not."""
        if not self.text(column):
            self.fault(column, f"The cell is empty; {advice}.")
        return bool(self.text(column))

    def day(self, column: str) -> date | None:
        """Read a day; None also where the cell is empty."""
        text = self.text(column)
        return self._read(column, self._reader.parse_day, text) if text else None

    def days(self, *, needed: bool = True) -> tuple[date | None, date | None]:
        """Read the first and the last day, from `period` where that is filled; the last one is mostly `needed`."""
        first, last = self.day("first_day"), self.day("last_day")
        if self.text("period"):
            return self._period(first, last)
        if needed:
            self.require("last_day", 'type the last day the row is about, for example "2024-04-30"')
        if needed and first and last and last < first:
            self._read("last_day", lambda _: Span(first, last), "")
        return first, last

    def day_after(self, day: date) -> date:
        """The day after `day`; with a fault, `day` itself where the calendar ends."""
        return self._read("announced_on", lambda _: shifted(day, 1), "") or day

    def quantity(self, measure: Measure) -> Quantity | None:
        """Read a figure's quantity."""
        return self._read("quantity", lambda text: self._reader.parse_quantity(text, measure, self._unit))

    def target(self) -> tuple[int, int | None] | None:
        """Read a target's value and stretch."""
        named = self._read("quantity", lambda text: parse_target(text, unit=self._unit))
        return named if named is None or self._at_least(1, named[0]) else None

    def number(self, *, least: int) -> int | None:
        """Read the number named, which must be `least` or more."""
        number = self._read("quantity", lambda text: parse_number(text, unit=self._unit))
        return number if number is None or self._at_least(least, number) else None

    def _at_least(self, least: int, number: int) -> bool:
        if number < least:
            self.fault("quantity", f"{quoted(self.raw('quantity'))} is too small; such a row holds {least} or more.")
        return number >= least

    def _period(self, first: date | None, last: date | None) -> tuple[date | None, date | None]:
        span = self._read("period", self._reader.parse_period)
        if span and (first or span.first, last or span.last) != (span.first, span.last):
            text = f"{self.text('period')} is {span.first} to {span.last}, and the days in the row are not."
            self.fault("period", text)
        return (span.first, span.last) if span else (None, None)

    def _read(self, column: str, parse: Callable[[str], _Value], text: str | None = None) -> _Value | None:
        try:
            return parse(self.raw(column) if text is None else text)
        except MilepostError as error:
            self.fault(column, str(error))
            return None


def _parse_quantity(typed: str, measure: Measure, unit: str) -> Quantity:
    return parse_quantity(typed, signed=measure is Measure.ORDERS, unit=unit)
