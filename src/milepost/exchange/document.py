"""A whole file but its history as one JSON document, and back.

The document is an object: `milepost`, the version of its form, and `trackers`, each with its columns as the file has
them and its `goals` (with `targets` and `plan`), `milestones` and `figures`, in the order of entry.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import cast

from milepost.domain.figure import Figure, Measure
from milepost.domain.period import span_code
from milepost.domain.quantity import MAX_COUNT, Quantity, format_quantity, parse_quantity
from milepost.domain.quoting import quoted
from milepost.domain.span import Span, shifted
from milepost.domain.tracker import Goal, Milestone, Snapshot, Target, Tracker
from milepost.exchange.csv_rows import read_rows
from milepost.exchange.csv_table import KNOWN, Table, column_name
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.json_entries import Entries, Entry, is_whole, parse_json
from milepost.exchange.records import FigureRow, GoalEntry, MilestoneRow, PlanRow, Reading, TargetRow, TrackerEntry

VERSION = 1


def write_document(snapshots: Iterable[Snapshot], entered: Mapping[int, str]) -> bytes:
    """Write everything; `entered` says when each figure was entered, by its id."""
    document = {"milepost": VERSION, "trackers": [_tracker(each, entered) for each in snapshots]}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def read_document(data: bytes, units: Mapping[str, str] | None = None) -> Reading:
    """Read a document, or a list of objects that are rows with the columns of a table; ImportFault with all faults."""
    document = parse_json(data)
    if isinstance(document, list):
        return _rows(cast("list[object]", document), units)
    if not isinstance(document, dict) or "milepost" not in document:
        text = 'This is not a document of Milepost: it is an object with "milepost" and "trackers", or a list of rows.'
        raise ImportFault([Fault(1, "document", text)])
    return _Reader().read(cast("Mapping[str, object]", document))


def _rows(rows: list[object], units: Mapping[str, str] | None) -> Reading:
    entries = Entries()
    named = [(at, row) for at, row in enumerate(rows) if entries.entry(f"[{at}]", row)]
    if entries.faults:
        raise ImportFault(entries.faults)
    found = [(at, {column_name(name): value for name, value in _items(row)}) for at, row in named]
    named_so = dict.fromkeys(name for _, row in found for name in row)
    known = [name for name in named_so if name in KNOWN]
    rest = [name for name in named_so if name not in KNOWN]
    cells = tuple((at + 2, [_cell(row.get(name), at, name) for name in known]) for at, row in found)
    return read_rows(Table((*known, *rest), cells), units)


def _items(row: object) -> Iterable[tuple[str, object]]:
    return cast("Mapping[str, object]", row).items()


def _cell(value: object, at: int, column: str) -> str:
    """The value as it is typed into a table; ImportFault where it is none that could be."""
    match value:
        case None:
            return ""
        case bool() | float():
            return str(value)
        case int():
            return f"{value:,}"
        case str() if is_whole(value):
            return value
        case _:
            raise ImportFault([Fault(at + 2, column, "This must be a text or a number.")])


class _Reader:
    """Reads one document."""

    def __init__(self) -> None:
        self._entries = Entries()
        self._trackers: list[TrackerEntry] = []
        self._records: list[FigureRow | TargetRow | PlanRow | MilestoneRow] = []

    def read(self, document: Mapping[str, object]) -> Reading:
        """What it says."""
        whole = Entry(self._entries, 0, "", document)
        version = whole.needed_count("milepost", 1)
        if version is not None and version > VERSION:
            text = f"The document was written by a newer version of Milepost (form {version}); install that version."
            raise ImportFault([Fault(1, "milepost", text, "document")])
        for entry in whole.children("trackers"):
            self._tracker(entry)
        if self._entries.faults:
            raise ImportFault(self._entries.faults)
        return Reading(tuple(self._records), (), tuple(self._trackers), self._entries.places)

    def _tracker(self, entry: Entry) -> None:
        name, unit, note = entry.filled("name"), entry.text("unit", "vehicles"), entry.text("note")
        start = entry.needed_day("start_day")
        goals = [goal for each in entry.children("goals") if (goal := self._goal(each, name or ""))]
        for each in entry.children("milestones"):
            self._milestone(each, name or "")
        for each in entry.children("figures"):
            self._figure(each, name or "")
        if name is None or unit is None or note is None or start is None:
            return
        if any(held.tracker.name == name for held in self._trackers):
            entry.fault("name", f"{quoted(name)} stands there twice.")
            return
        tracker = Tracker(0, name, unit.strip() or "vehicles", start, note)
        self._trackers.append(TrackerEntry(entry.line, tracker, tuple(goals)))

    def _goal(self, entry: Entry, tracker: str) -> GoalEntry | None:
        name, measure, span = entry.filled("name"), entry.measure(), entry.span()
        targets, plan = list(entry.children("targets")), list(entry.children("plan"))
        if name is None or measure is None or span is None:
            return None
        for each in targets:
            self._target(each, tracker, measure, span)
        for each in plan:
            self._plan(each, tracker, measure, span)
        return GoalEntry(entry.line, Goal(0, measure, name, span))

    def _target(self, entry: Entry, tracker: str, measure: Measure, span: Span) -> None:
        day, value, stretch = entry.needed_day("announced_on"), entry.count("value", 1), entry.count("stretch", 1)
        source, note = entry.text("source"), entry.text("note")
        if entry.flag("withdrawn") == entry.has("value"):
            entry.fault("value", "A target has a value, or it is withdrawn and has none.")
        if day is not None and source is not None and note is not None:
            self._records.append(
                TargetRow(entry.line, tracker, measure, span.first, span.last, value, stretch, day, source, note)
            )

    def _plan(self, entry: Entry, tracker: str, measure: Measure, goal: Span) -> None:
        span, count = entry.span(), entry.needed_count("count", 0)
        if span is not None and count is not None:
            row = PlanRow(entry.line, tracker, measure, span.first, span.last, count, span_code(goal))
            self._records.append(row)

    def _milestone(self, entry: Entry, tracker: str) -> None:
        measure, value, name = entry.measure(), entry.needed_count("value", 1), entry.text("name")
        due_day = entry.day("due_day")
        if measure is not None and value is not None and name is not None:
            self._records.append(MilestoneRow(entry.line, tracker, measure, value, name, due_day, None))

    def _figure(self, entry: Entry, tracker: str) -> None:
        measure, span = entry.measure(), entry.span()
        quantity = None if measure is None else _quantity(entry, measure)
        source, note, entered_at = entry.text("source"), entry.text("note"), _moment(entry)
        announced_on = entry.day("announced_on")
        if announced_on is None and span is not None:
            announced_on = entry.read("announced_on", "", lambda _: shifted(span.last, 1))
        if measure is None or span is None or quantity is None or announced_on is None:
            return
        if source is None or note is None or entered_at is None:
            return
        bounds, typed = quantity
        first, last = span.first, span.last
        self._records.append(
            FigureRow(entry.line, tracker, measure, first, last, bounds, typed, announced_on, source, note, entered_at)
        )


def _quantity(entry: Entry, measure: Measure) -> tuple[Quantity, str] | None:
    """The bounds and how they were typed; either may be left out, and follows from the other."""
    typed = entry.text("typed")
    if typed is None:
        return None
    if not entry.has("low"):
        signed = measure is Measure.ORDERS
        quantity = entry.read("typed", typed, lambda text: parse_quantity(text, signed=signed))
        return None if quantity is None else (quantity, typed)
    least = 0 if measure is Measure.DELIVERIES else -MAX_COUNT
    low, high = entry.count("low", least), entry.count("high", least)
    if low is None or (high is None and entry.has("high")):
        return None
    if high is not None and high < low:
        entry.fault("high", f"{high:,} is below the low bound, {low:,}.")
        return None
    return Quantity(low, high), typed if typed.strip() else format_quantity(Quantity(low, high))


def _moment(entry: Entry) -> str | None:
    """When a figure was entered, as the file holds it; empty where that is left out."""
    text = entry.text("entered_at")
    if not text:
        return text
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        entry.fault("entered_at", f"{quoted(text)} is not a moment such as 2024-05-01T08:30:00Z.")
        return None
    utc = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return utc.strftime("%Y-%m-%dT%H:%M:%SZ")


def _tracker(snapshot: Snapshot, entered: Mapping[int, str]) -> dict[str, object]:
    tracker = snapshot.tracker
    return {
        "name": tracker.name,
        "unit": tracker.unit,
        "start_day": str(tracker.start_day),
        "note": tracker.note,
        "goals": [_goal(goal) for goal in snapshot.goals],
        "milestones": [_milestone(milestone) for milestone in snapshot.milestones],
        "figures": [_figure(figure, entered) for figure in snapshot.figures],
    }


def _goal(goal: Goal) -> dict[str, object]:
    return {
        "name": goal.name,
        "measure": goal.measure.value,
        **_days(goal.span),
        "targets": [_target(target) for target in sorted(goal.targets, key=lambda target: target.id)],
        "plan": [{**_days(part.span), "count": part.count} for part in goal.plan],
    }


def _target(target: Target) -> dict[str, object]:
    return {
        "announced_on": str(target.announced_on),
        "value": target.value,
        "stretch": target.stretch,
        "withdrawn": target.withdrawn,
        "source": target.source,
        "note": target.note,
    }


def _milestone(milestone: Milestone) -> dict[str, object]:
    return {
        "measure": milestone.measure.value,
        "value": milestone.value,
        "name": milestone.name,
        "due_day": None if milestone.due_day is None else str(milestone.due_day),
    }


def _figure(figure: Figure, entered: Mapping[int, str]) -> dict[str, object]:
    return {
        "measure": figure.measure.value,
        **_days(figure.span),
        "low": figure.quantity.low,
        "high": figure.quantity.high,
        "typed": figure.typed,
        "announced_on": str(figure.announced_on),
        "source": figure.source,
        "note": figure.note,
        "entered_at": entered.get(figure.id),
    }


def _days(span: Span) -> dict[str, str]:
    return {"first_day": str(span.first), "last_day": str(span.last)}
