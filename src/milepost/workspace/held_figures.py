"""Tells which figures of a table the file holds already, however they were typed and whoever said so."""

from collections.abc import Iterable
from datetime import date

from milepost.domain.figure import Figure, Measure
from milepost.domain.quantity import Quantity
from milepost.domain.tracker import Snapshot
from milepost.exchange.records import FigureRow
from milepost.workspace.choosing import counting_starts


class HeldFigures:
    """The figures of several trackers; with `by_announcement`, one that is announced again is another."""

    def __init__(self, snapshots: Iterable[Snapshot], *, by_announcement: bool) -> None:
        self._trackers = {each.tracker.name: each for each in snapshots}
        self._by_announcement = by_announcement
        self._held = {self._key(name, each) for name, one in self._trackers.items() for each in one.figures}

    def has(self, row: FigureRow) -> bool:
        """Whether a row says nothing new."""
        first = row.first_day or self._start(row.tracker, row.measure)
        said = (row.tracker, row.measure, first, row.last_day, row.quantity, self._announced(row.announced_on))
        return said in self._held

    def _key(self, name: str, figure: Figure) -> tuple[str, Measure, date, date, Quantity, date | None]:
        span = figure.span
        return name, figure.measure, span.first, span.last, figure.quantity, self._announced(figure.announced_on)

    def _announced(self, day: date) -> date | None:
        return day if self._by_announcement else None

    def _start(self, tracker: str, measure: Measure) -> date | None:
        snapshot = self._trackers.get(tracker)
        return None if snapshot is None else counting_starts(snapshot, measure)
