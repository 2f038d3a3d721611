"""Turns the rows of a table into one edit of a file: all of them, or none with every fault named."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from milepost.domain.edit import Edit
from milepost.domain.telling import Tell, part, told, untold
from milepost.domain.tracker import Snapshot, Tracker
from milepost.exchange.records import FigureRow, Record, TrackerEntry
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


def import_edit(
    snapshots: Iterable[Snapshot],
    records: Sequence[Record],
    name: str = "",
    trackers: Sequence[TrackerEntry] = (),
    tell: Tell = untold,
) -> Imported:
    """Match the rows with everything that the file holds; `name` is what the edit says they came from.

    `tell` hears how far it is. `trackers`, which are named apart from the rows, count as rows, and so do their goals.
    Raises ImportFault with every fault of the rows.
    """
    held = {snapshot.tracker.name: snapshot for snapshot in snapshots}
    goals = {each.tracker.name: each.goals for each in trackers}
    skipped = len(held.keys() & goals.keys())
    draft, faults = Draft(), Faults()
    for each in trackers:
        if each.tracker.name not in held:
            held[each.tracker.name] = Snapshot(_add_tracker(draft, each.tracker, each.line))
    records = [_of_held_tracker(record, held) for record in told(records, part(tell, 0, 0.1))]
    for tracker, day in start_days(records, held).items():
        held[tracker] = Snapshot(_add_tracker(draft, Tracker(0, tracker, TrackerDraft(tracker).unit, day)))
    rows = _by_tracker(held, records, part(tell, 0.1, 0.3))
    meant, matched = tuple(dict.fromkeys((*goals, *rows))), part(tell, 0.3, 1)
    for at, tracker in enumerate(meant):
        matching = TrackerImport(draft, held[tracker], faults, part(matched, at / len(meant), (at + 1) / len(meant)))
        skipped += matching.run(rows.get(tracker, ()), goals.get(tracker, ()))
    faults.check()
    added = len(records) + len(trackers) + sum(map(len, goals.values())) - skipped
    label = f"Import {added} {'row' if added == 1 else 'rows'}{f' from {name}' if name else ''}"
    return Imported(draft.edit(label) if draft else None, added, skipped)


def _of_held_tracker(record: Record, held: Mapping[str, Snapshot]) -> Record:
    """Spaces around a name that is in the file without them are a slip."""
    name = record.tracker.strip()
    return replace(record, tracker=name) if record.tracker not in held and name in held else record


def _add_tracker(draft: Draft, tracker: Tracker, line: int = 0) -> Tracker:
    return replace(tracker, id=draft.add("tracker", tracker_row(tracker), line))


def _by_tracker(held: Mapping[str, Snapshot], records: Sequence[Record], tell: Tell) -> dict[str, list[Record]]:
    """The rows of each tracker, "total so far" counted from the day counting of its measure starts."""
    starts = {name: snapshot.tracker.start_day for name, snapshot in held.items()}
    firsts = _measure_starts(held, told(records, part(tell, 0, 0.4)))
    counted = [_so_far(record, firsts) for record in told(records, part(tell, 0.4, 0.6))]
    rows: dict[str, list[Record]] = {}
    for record in told(with_first_days(counted, starts), part(tell, 0.6, 1)):
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
