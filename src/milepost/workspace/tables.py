"""Tables of any make: what their columns are, what is still open about them, and the edit that adds their figures."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from milepost.domain.edit import Edit
from milepost.domain.errors import MilepostError
from milepost.domain.figure import Measure
from milepost.domain.telling import Tell, part, untold
from milepost.domain.tracker import Snapshot
from milepost.exchange.csv_rows import read_rows
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.records import FigureRow, Record
from milepost.exchange.sheets.guessing import Given, guess
from milepost.exchange.sheets.leaving_open import days_are_open
from milepost.exchange.sheets.mapped import apply_mapping, placed
from milepost.exchange.sheets.mapping import Mapping, Role
from milepost.exchange.sheets.memory import header_in, recalled
from milepost.exchange.sheets.sheet import Sheet
from milepost.exchange.sheets.text_sheet import read_csv_sheet
from milepost.exchange.sheets.whens import DayOrder
from milepost.exchange.sheets.workbook_sheets import read_workbook
from milepost.workspace.choosing import default_goal
from milepost.workspace.held_figures import HeldFigures
from milepost.workspace.importing import import_edit


class TableError(MilepostError):
    """A table that cannot be read from its file, or written to it."""


@dataclass(frozen=True, slots=True)
class TableRead:
    """What a table would do: the edit (None where every row is held), how many rows, and what was left out of it."""

    edit: Edit | None
    added: int
    skipped: int
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What is meant where a table leaves it open; by default a sheet with figures, and the only tracker.

    `header` is how many rows stand down to the titles.
    """

    tracker: str = ""
    sheet: str = ""
    measure: Measure | None = None
    order: DayOrder | None = None
    header: int | None = None


def read_sheets(data: bytes, path: Path, tell: Tell = untold) -> tuple[Sheet, ...]:
    """The sheets in a table's bytes, of which CSV has one; raises ImportFault."""
    return read_workbook(data) if path.suffix.lower() == ".xlsx" else (read_csv_sheet(data, path.name, tell),)


def choose_sheet(sheets: Sequence[Sheet], snapshots: Sequence[Snapshot], choices: Choices) -> tuple[Sheet, Mapping]:
    """The sheet that is meant and what its columns are; of several, the first that figures can follow from.

    TableError names the choices where there is none of the name that is wanted.
    """
    found = [sheet for sheet in sheets if choices.sheet in {"", sheet.name}]
    if not found:
        names = ", ".join(f"“{sheet.name}”" for sheet in sheets)
        raise TableError(f"There is no sheet “{choices.sheet}”. It has {names}.")
    guessed = [(sheet, guess_mapping(sheet, snapshots, choices)) for sheet in found]
    return next((pair for pair in guessed if pair[1].is_own or pair[1].is_whole), guessed[0])


def guess_mapping(sheet: Sheet, snapshots: Sequence[Snapshot], choices: Choices) -> Mapping:
    """What the columns of a sheet are most likely, for a file that holds these trackers."""
    named = [each for each in snapshots if choices.tracker == each.tracker.name]
    meant = named or (list(snapshots) if len(snapshots) == 1 and not choices.tracker else [])
    tracker, unit, goal = "", "", None
    if meant:
        tracker, unit, goal = meant[0].tracker.name, meant[0].tracker.unit, default_goal(meant[0])
    mapping = guess(
        sheet, Given(choices.tracker or tracker, unit, goal.span.first.year if goal else None), choices.header
    )
    return replace(mapping, measure=choices.measure or mapping.measure, order=choices.order or mapping.order)


def remembered_mapping(
    sheet: Sheet, guessed: Mapping, written_once: str, snapshots: Sequence[Snapshot], choices: Choices
) -> Mapping:
    """A guess with what was `written` of a sheet that looked alike; itself where that cannot be read."""
    header = header_in(written_once)
    if header is None or guessed.is_own:
        return guessed
    if header != guessed.header:
        guessed = guess_mapping(sheet, snapshots, replace(choices, header=header))
    return recalled(written_once, sheet, guessed)


class Question(StrEnum):
    """What has to be said before the figures of a sheet can be read, as a sentence of the commands."""

    FIGURES = "No column has quantities whose days are known; a title or another column must name their periods."
    TRACKER = "The table does not name the tracker that its figures are of; say which it is (--tracker NAME)."
    DAYS = "Its days can be read with the day first or with the month first; say which (--days dmy or --days mdy)."


def open_question(sheet: Sheet, mapping: Mapping) -> Question | None:
    """What has to be said first; None where nothing has."""
    if mapping.is_own:
        return None
    if not mapping.is_whole:
        return Question.FIGURES
    if not (mapping.tracker or mapping.has(Role.TRACKER) or any(column.tracker for column in mapping.columns)):
        return Question.TRACKER
    return Question.DAYS if days_are_open(sheet, mapping) else None


def sheet_edit(
    sheet: Sheet, mapping: Mapping, snapshots: Iterable[Snapshot], name: str, tell: Tell = untold
) -> TableRead:
    """The edit that adds the figures of a sheet; ImportFault with every fault, at its cell."""
    held = tuple(snapshots)
    mapped = apply_mapping(sheet, mapping, part(tell, 0, 0.3))
    try:
        reading = read_rows(mapped.table, units_of(held), part(tell, 0.3, 0.7))
        records = reading.records if mapping.is_own else _new_to(held, reading.records, mapping)
        found = import_edit(held, records, name, tell=part(tell, 0.7, 1))
    except ImportFault as error:
        raise ImportFault(_once(placed(fault, sheet, mapped) for fault in error.faults)) from None
    skipped = found.skipped + len(reading.records) - len(records)
    return TableRead(found.edit, found.added, skipped, (*mapped.notes, *reading.notes))


def _new_to(held: Sequence[Snapshot], records: Sequence[Record], mapping: Mapping) -> list[Record]:
    """The records but those of figures that the file holds."""
    figures = HeldFigures(held, by_announcement=mapping.has(Role.ANNOUNCED_ON))
    return [each for each in records if not (isinstance(each, FigureRow) and figures.has_row(each))]


def units_of(snapshots: Iterable[Snapshot]) -> dict[str, str]:
    """The unit of each tracker by its name."""
    return {each.tracker.name: each.tracker.unit for each in snapshots}


def _once(faults: Iterable[Fault]) -> Iterator[Fault]:
    """The faults without those that several rows of the import format share, as they were made of one cell."""
    seen: set[tuple[object, str]] = set()
    for fault in faults:
        key = (fault.cell or fault.row, fault.text)
        if key not in seen:
            seen.add(key)
            yield fault
