"""Tells which figures a file holds already, however they were typed and whoever said so."""

from collections.abc import Hashable, Iterable

from milepost.domain.figure import Figure
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.exchange.records import FigureRow
from milepost.workspace.choosing import counting_starts


class HeldFigures:
    """The figures of several trackers; with `by_announcement`, one that is announced again is another."""

    def __init__(self, snapshots: Iterable[Snapshot], *, by_announcement: bool) -> None:
        self._trackers = {each.tracker.name: each for each in snapshots}
        self._by_announcement = by_announcement
        self._held = {self._said(name, each) for name, one in self._trackers.items() for each in one.figures}

    def has(self, tracker: str, figure: Figure) -> bool:
        """Whether a figure says nothing new of a tracker."""
        return self._said(tracker, figure) in self._held

    def has_row(self, row: FigureRow) -> bool:
        """Whether a row says nothing new; a total so far runs from the day counting starts."""
        snapshot = self._trackers.get(row.tracker)
        first = row.first_day or (counting_starts(snapshot, row.measure) if snapshot else row.last_day)
        if snapshot is None or first > row.last_day:
            return False
        span = Span(first, row.last_day)
        return self.has(row.tracker, Figure(0, row.measure, span, row.quantity, row.typed, row.announced_on))

    def _said(self, tracker: str, figure: Figure) -> Hashable:
        announced_on = figure.announced_on if self._by_announcement else None
        return tracker, figure.measure, figure.span, figure.quantity, announced_on
