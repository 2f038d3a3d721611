"""Turns the rows of a table into one edit of a file: all of them, or none with every fault named."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from milepost.domain.edit import Edit
from milepost.domain.tracker import Snapshot, Tracker
from milepost.exchange.records import FigureRow, Record
from milepost.exchange.resolve import start_days, with_first_days
from milepost.store.rows import tracker_row
from milepost.workspace.choosing import counting_starts
from milepost.workspace.draft import Draft
from milepost.workspace.import_faults import Faults
from milepost.workspace.import_tracker import TrackerImport
from milepost.workspace.trackers import TrackerDraft


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import would do: the edit, None where the file holds every row already, and how many rows that are."""

    edit: Edit | None
    added: int
    skipped: int


def import_edit(snapshots: Iterable[Snapshot], records: Sequence[Record], name: str = "") -> Imported:
    """Match the rows with everything that the file holds; `name` is what the edit says they came from.

    Raises ImportFault with every fault of the rows.
    """
    held = {snapshot.tracker.name: snapshot for snapshot in snapshots}
    records = [_of_held_tracker(record, held) for record in records]
    starts = start_days(records, held)
    draft, faults = Draft(), Faults()
    for tracker, day in starts.items():
        held[tracker] = Snapshot(_add_tracker(draft, tracker, day))
    skipped = 0
    for snapshot, rows in _by_tracker(held, records).items():
        skipped += TrackerImport(draft, held[snapshot], faults).run(rows)
    faults.check()
    added = len(records) - skipped
    label = f"Import {added} {'row' if added == 1 else 'rows'}{f' from {name}' if name else ''}"
    return Imported(draft.edit(label) if draft else None, added, skipped)


def _of_held_tracker(record: Record, held: Mapping[str, Snapshot]) -> Record:
    """Spaces around a name that is in the file without them are a slip."""
    name = record.tracker.strip()
    return replace(record, tracker=name) if record.tracker not in held and name in held else record


def _add_tracker(draft: Draft, name: str, start_day: date) -> Tracker:
    tracker = Tracker(0, name, TrackerDraft(name).unit, start_day)
    return replace(tracker, id=draft.add("tracker", tracker_row(tracker)))


def _by_tracker(held: Mapping[str, Snapshot], records: Sequence[Record]) -> dict[str, list[Record]]:
    """The rows of each tracker, "total so far" counted from the day counting of its measure starts."""
    starts = {name: snapshot.tracker.start_day for name, snapshot in held.items()}
    firsts = _measure_starts(held, records)
    counted = [_so_far(record, firsts) for record in records]
    rows: dict[str, list[Record]] = {}
    for record in with_first_days(counted, starts):
        rows.setdefault(record.tracker, []).append(record)
    return rows


def _measure_starts(held: Mapping[str, Snapshot], records: Iterable[Record]) -> dict[tuple[str, str], date]:
    starts: dict[tuple[str, str], date] = {}
    for record in records:
        if isinstance(record, FigureRow):
            key = record.tracker, record.measure
            start = starts.get(key) or counting_starts(held[record.tracker], record.measure)
            starts[key] = min(start, record.first_day or start)
    return starts


def _so_far(record: Record, firsts: Mapping[tuple[str, str], date]) -> Record:
    if isinstance(record, FigureRow) and record.first_day is None:
        first = firsts[record.tracker, record.measure]
        return replace(record, first_day=first) if first <= record.last_day else record
    return record
