"""What the list of edits says, newest first, and where undo or redo to a row would lead: pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from milepost.chart.wording import Wording
from milepost.workspace import HistoryEntry

START = 0
"""Stands for the id of an edit in the row below the oldest one: the file before anything was entered."""


class Place(StrEnum):
    """How a row lies to the edit that the file is at."""

    UNDONE = "undone"
    NOW = "now"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One row: the id of its edit, what was done and when, and how it lies to now."""

    id: int
    label: str
    when: str
    place: Place

    def spoken(self, wording: Wording) -> str:
        """The row for a screen reader."""
        match self.place:
            case Place.UNDONE:
                told = wording.text("{label}, undone", label=self.label)
            case Place.NOW:
                told = wording.text("{label}, the file is here now", label=self.label)
            case Place.DONE:
                told = self.label
        return wording.text("{edit}, {when}", edit=told, when=self.when) if self.when else told


@dataclass(frozen=True, slots=True)
class Steps:
    """The edits to take back, newest first, or to make again, oldest first."""

    undo: bool
    entries: tuple[HistoryEntry, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of the edits in the order of the steps."""
        return tuple(entry.id for entry in self.entries)


class Timeline:
    """The edits of a file from the newest to the start."""

    def __init__(self, oldest_first: Sequence[HistoryEntry]) -> None:
        self._entries = tuple(reversed(oldest_first))
        self._places = {entry.id: place for place, entry in enumerate(self._entries)}
        self._places[START] = len(self._entries)
        done = (entry.id for entry in self._entries if not entry.undone)
        self.now = next(done, START)

    def __len__(self) -> int:
        """The number of rows: one for each edit and one for the start; none where nothing was ever entered."""
        return len(self._entries) + 1 if self._entries else 0

    def id_at(self, place: int) -> int:
        """The id of the edit in a row."""
        return self._entries[place].id if place < len(self._entries) else START

    def place_of(self, number: int) -> int:
        """The row of an edit; -1 where it is no longer there."""
        return self._places.get(number, -1)

    def entry(self, number: int) -> HistoryEntry | None:
        """The edit with an id; None for the start."""
        place = self._places.get(number, len(self._entries))
        return self._entries[place] if place < len(self._entries) else None

    def row(self, place: int, today: date, wording: Wording) -> HistoryRow:
        """What a row says."""
        number = self.id_at(place)
        entry = self.entry(number)
        now = Place.NOW if number == self.now else Place.DONE
        if entry is None:
            return HistoryRow(START, wording.text("Empty file"), "", now)
        when = when_text(entry.made_at, today, wording)
        return HistoryRow(number, entry.label, when, Place.UNDONE if entry.undone else now)

    def steps_to(self, number: int) -> Steps:
        """What leads to the file as it was right after an edit."""
        newer = tuple(each for each in self._entries if each.id > number and not each.undone)
        older = tuple(each for each in reversed(self._entries) if each.id <= number and each.undone)
        return Steps(undo=False, entries=older) if older else Steps(undo=True, entries=newer)


def when_text(moment: datetime, today: date, wording: Wording) -> str:
    """A moment by the clock of the user: Today 14:32, Yesterday 09:05; 30 Apr 2024, 14:32."""
    local = moment.astimezone()
    time = f"{local:%H:%M}"
    if local.date() == today:
        return wording.text("Today {time}", time=time)
    if local.date() == today - timedelta(days=1):
        return wording.text("Yesterday {time}", time=time)
    return wording.text("{day}, {time}", day=wording.day_year(local.date()), time=time)
