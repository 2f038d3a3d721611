"""Collects what is wrong with rows once they are matched with a file, so that all of it is named at once."""

from collections.abc import Generator
from contextlib import contextmanager

from milepost.domain.errors import MilepostError
from milepost.domain.span import Span
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.records import FigureRow, PlanRow, StretchRow, TargetRow


class Faults:
    """The faults found so far."""

    def __init__(self) -> None:
        self._found: list[Fault] = []

    def add(self, line: int, column: str, text: str) -> None:
        """Note a fault; `text` is a sentence."""
        self._found.append(Fault(line, column, text))

    @contextmanager
    def of(self, line: int, column: str) -> Generator[None]:
        """Note a `MilepostError` raised within as a fault of the row."""
        try:
            yield
        except MilepostError as error:
            self.add(line, column, str(error))

    def check(self) -> None:
        """Raise `ImportFault` where there are any, in the order of their rows."""
        if self._found:
            raise ImportFault(sorted(self._found, key=lambda fault: fault.row))


def days_of(row: FigureRow | TargetRow | StretchRow | PlanRow) -> Span:
    """The days of a row whose first day has been filled in."""
    if row.first_day is None:
        raise ValueError(f"row {row.line} has no first day yet")
    return Span(row.first_day, row.last_day)
