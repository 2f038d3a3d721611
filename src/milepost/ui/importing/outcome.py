"""What a table would do as its columns are read now, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from milepost.domain.errors import MilepostError
from milepost.domain.telling import Tell
from milepost.domain.tracker import Snapshot
from milepost.exchange.faults import Fault
from milepost.exchange.sheets.mapping import Mapping
from milepost.exchange.sheets.sheet import Sheet
from milepost.workspace.files import ImportFault
from milepost.workspace.tables import Choices, Question, TableRead, choose_sheet, open_question, read_sheets, sheet_edit


@dataclass(frozen=True, slots=True)
class Loaded:
    """The sheets of a table, which of them is shown first, and what its columns are; or why it cannot be read."""

    sheets: Sequence[Sheet] = ()
    mapping: Mapping | None = None
    at: int = 0
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The edit; or what has to be said first; or why it cannot be; or the faults."""

    read: TableRead | None = None
    question: Question | None = None
    refusal: str = ""
    faults: Sequence[Fault] = ()


def load(path: Path, data: bytes, snapshots: Sequence[Snapshot], choices: Choices, tell: Tell) -> Loaded:
    """Read the sheets of a table, and choose the one that most likely has the figures."""
    try:
        sheets = read_sheets(data, path, tell)
    except ImportFault as fault:
        return Loaded(refusal=" ".join(each.text for each in fault.faults))
    sheet, mapping = choose_sheet(sheets, snapshots, choices)
    return Loaded(sheets, mapping, sheets.index(sheet))


def evaluate(sheet: Sheet, mapping: Mapping, snapshots: Sequence[Snapshot], name: str, tell: Tell) -> Outcome:
    """What a sheet would do."""
    if question := open_question(sheet, mapping):
        return Outcome(question=question)
    try:
        return Outcome(sheet_edit(sheet, mapping, snapshots, name, tell))
    except ImportFault as error:
        return Outcome(faults=error.faults)
    except MilepostError as error:
        return Outcome(refusal=str(error))
