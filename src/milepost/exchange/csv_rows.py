"""Reads what the rows of a table say: figures, targets, plans and milestones, with every fault named."""

from collections.abc import Mapping
from functools import lru_cache

from milepost.domain.figure import Measure
from milepost.domain.quoting import quoted
from milepost.domain.telling import Tell, told, untold
from milepost.exchange.cells import CellReader, Row
from milepost.exchange.csv_table import COLUMNS, Table
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.records import FigureRow, MilestoneRow, PlanRow, Reading, Record, StretchRow, TargetRow

_MEASURES = {measure.value: measure for measure in Measure}
_KINDS = ("target", "stretch", "plan", "milestone")
# Cells that a kind of row has no use for.
_IDLE = {"plan": ("announced_on", "source"), "milestone": ("announced_on", "source")}


def read_rows(table: Table, units: Mapping[str, str] | None = None, tell: Tell = untold) -> Reading:
    """Read the records of a table; `units` maps known trackers to their own unit words, `tell` hears how far it is.

    Columns that are not known are left out with a note. Raises ImportFault with all faults.
    """
    if fault := header_fault(table):
        raise fault
    reader = CellReader(units or {})
    notes = dict.fromkeys(_unknown_columns(table.columns))
    records: list[Record] = []
    for line, cells in told(table.rows, tell):
        row = reader.row(line, table.columns, cells)
        record = _record(row) if row else None
        if row and record:
            records.append(record)
            if isinstance(record, PlanRow | MilestoneRow):
                notes.update(dict.fromkeys(_idle_cells(row)))
    if reader.faults:
        raise ImportFault(reader.faults)
    return Reading(tuple(records), tuple(notes))


def header_fault(table: Table) -> ImportFault | None:
    """What is missing in the header of a table, or stands there twice."""
    found = _header_faults(table.columns)
    return ImportFault(found) if found else None


def _header_faults(columns: tuple[str, ...]) -> list[Fault]:
    days = () if "period" in columns else ("first_day", "last_day")
    missing = [name for name in ("tracker", "measure", *days, "quantity") if name not in columns]
    twice = [name for name in (*COLUMNS, "period") if columns.count(name) > 1]
    return [
        *(Fault(1, name, f'There is no column "{name}"; the header needs it.') for name in missing),
        *(Fault(1, name, f'The column "{name}" stands there twice; keep one of them.') for name in twice),
    ]


def _unknown_columns(columns: tuple[str, ...]) -> list[str]:
    unknown = [name for name in columns if name and name not in (*COLUMNS, "period")]
    return [f"The column {quoted(name)} is not known and was left out." for name in unknown]


def _idle_cells(row: Row) -> list[str]:
    kind = row.text("measure").casefold().partition(":")[0].strip()
    return [
        f"The {column} of {kind} rows says nothing and was left out."
        for column in _IDLE.get(kind, ())
        if row.text(column)
    ]


@lru_cache
def _kind(text: str) -> tuple[str, str]:
    """The two words in a cell of measures, such as "target" and "orders"."""
    kind, _, measured = text.casefold().partition(":")
    return kind.strip(), measured.strip()


def _record(row: Row) -> Record | None:
    row.require("tracker", "name the tracker, for example Xiaomi SU7")
    kind, measured = _kind(row.text("measure"))
    measure = _MEASURES.get(kind if kind not in _KINDS else measured or "deliveries")
    if measure is None or (kind not in _KINDS and measured):
        words = "deliveries, orders, target, stretch, plan or milestone, the last four also as target:orders and so on"
        row.fault("measure", f"{quoted(row.text('measure'))} is not a measure; use {words}.")
        row.days(needed=False)
        row.day("announced_on")
        return None
    match kind:
        case "target":
            return _target(row, measure)
        case "stretch":
            return _stretch(row, measure)
        case "plan":
            return _plan(row, measure if measured else None)
        case "milestone":
            return _milestone(row, measure)
        case _:
            return _figure(row, measure)


def _figure(row: Row, measure: Measure) -> FigureRow | None:
    quantity = row.quantity(measure)
    first, last = row.days()
    announced_on = row.day("announced_on")
    if quantity is None or last is None:
        return None
    announced_on = announced_on or row.day_after(last)
    typed, source, note = row.raw("quantity"), row.raw("source"), row.raw("note")
    return FigureRow(row.line, row.tracker, measure, first, last, quantity, typed, announced_on, source, note)


def _target(row: Row, measure: Measure) -> TargetRow | None:
    withdrawn = row.text("quantity").casefold() == "withdrawn"
    named = None if withdrawn else row.target()
    first, last = row.days()
    announced_on = row.day("announced_on") or first
    if last is None or (named is None and not withdrawn):
        return None
    value, stretch = named or (None, None)
    source, note = row.raw("source"), row.raw("note")
    return TargetRow(row.line, row.tracker, measure, first, last, value, stretch, announced_on, source, note)


def _stretch(row: Row, measure: Measure) -> StretchRow | None:
    stretch = row.number(least=1)
    first, last = row.days()
    announced_on = row.day("announced_on") or first
    if stretch is None or last is None:
        return None
    source, note = row.raw("source"), row.raw("note")
    return StretchRow(row.line, row.tracker, measure, first, last, stretch, announced_on, source, note)


def _plan(row: Row, measure: Measure | None) -> PlanRow | None:
    count = row.number(least=0)
    first, last = row.days()
    if count is None or last is None:
        return None
    return PlanRow(row.line, row.tracker, measure, first, last, count, row.text("note"))


def _milestone(row: Row, measure: Measure) -> MilestoneRow | None:
    value = row.number(least=1)
    first, due_day = row.days(needed=False)
    if value is None:
        return None
    return MilestoneRow(row.line, row.tracker, measure, value, row.raw("note"), due_day, first)
