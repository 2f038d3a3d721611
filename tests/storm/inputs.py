"""Takes whatever bytes through each way into the program, and tells by an exception what should not have happened."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from PySide6.QtCore import QUrl

from milepost.domain.errors import MilepostError
from milepost.domain.figure import Figure, Measure
from milepost.domain.period import parse_period, period_code, period_of, step_of
from milepost.domain.quantity import Quantity, format_quantity, parse_number, parse_quantity, parse_target
from milepost.domain.span import Span, parse_day
from milepost.domain.telling import untold
from milepost.domain.tracker import Goal, Milestone, Snapshot, Target, Tracker
from milepost.exchange.clipboard import write_tabbed
from milepost.exchange.csv_table import read_csv, unguarded, write_csv
from milepost.exchange.document import read_document, write_document
from milepost.exchange.export_rows import export_rows
from milepost.exchange.sheets.memory import look, written
from milepost.exchange.sheets.text_sheet import text_sheet
from milepost.exchange.sheets.whens import DayOrder, needs_order, order_told, read_when
from milepost.exchange.sheets.workbook_sheets import read_workbook
from milepost.exchange.workbook import write_workbook
from milepost.picture.page import markdown
from milepost.ui.dropping import drop_of
from milepost.ui.importing.outcome import evaluate
from milepost.ui.plan_paste import pasted
from milepost.workspace import Opening, Workspace
from milepost.workspace.announcements import propose, take_proposals
from milepost.workspace.files import read_table, write_table
from milepost.workspace.tables import Choices, guess_mapping, remembered_mapping

TODAY = date(2024, 5, 2)
YEAR = Span(date(2024, 1, 1), date(2024, 12, 31))
LAST_YEAR = Span(date(9999, 1, 1), date.max)
RUNS_AS_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
MARKUP = ("<", ">", "\n")
NAME = "Nova"


def text_of(data: bytes) -> str:
    """The text of bytes; those that are no UTF-8 become halves of characters, as a clipboard may hold them."""
    return data.decode("utf-8", "surrogateescape")


@cache
def held(goal: Span = YEAR) -> Snapshot:
    """A tracker with a goal, as it stands in a file."""
    tracker = Tracker(1, NAME, "vehicles", goal.first)
    targets = (Target(1, goal.first, 100_000, None, False, "", ""),)
    quantity = Quantity(7058, 7058)
    figure = Figure(1, Measure.DELIVERIES, Span(goal.first, goal.first), quantity, "7,058", goal.first, "", "")
    return Snapshot(tracker, (Goal(1, Measure.DELIVERIES, "2024", goal, targets, ()),), (), (figure,))


def quantities(data: bytes) -> None:
    """What is typed as a quantity is refused in a sentence, or reads again as it is written."""
    text = text_of(data)
    for unit, separator in (("", ""), ("vehicles", "."), ("", "\u202f"), (text[:8], text[:1])):
        for signed in (False, True):
            with suppress(MilepostError):
                quantity = parse_quantity(text, signed=signed, unit=unit, separator=separator)
                assert quantity.high is None or quantity.low <= quantity.high
                assert signed or quantity.low >= 0
                assert parse_quantity(format_quantity(quantity), signed=True) == quantity
        with suppress(MilepostError):
            value, stretch = parse_target(text, unit=unit, separator=separator)
            assert 0 <= value < (stretch or value + 1)
        with suppress(MilepostError):
            assert parse_number(text, unit=unit, separator=separator) >= 0


def days(data: bytes) -> None:
    """A day or a period is refused in a sentence, or its code names the same days."""
    text = text_of(data)
    with suppress(MilepostError):
        assert parse_day(str(parse_day(text))) == parse_day(text)
    with suppress(MilepostError):
        span = parse_period(text)
        code, step = period_code(span), step_of(span)
        assert code is None or parse_period(code) == span
        assert step is None or period_of(step, span.first) == span
    order = order_told(text)
    assert order is None or not needs_order(text)
    for meant in (None, *DayOrder):
        when = read_when(text, meant)
        if when is not None:
            assert when.span is not None or when.with_year(2024).span is not None


def csv(data: bytes) -> None:
    """A table as text is refused in sentences, or is there to its last row once it is imported."""
    _table(data, ".csv")


def xlsx(data: bytes) -> None:
    """Likewise a workbook, whole or as the XML of its first sheet and of its texts."""
    sheet, _, texts = data.partition(b"\x00")
    _table(data if data[:2] == b"PK" else workbook_of(sheet, texts), ".xlsx")


def json_document(data: bytes) -> None:
    """Likewise a document."""
    _table(data, ".json")


def announcements(data: bytes) -> None:
    """A text announces proposals that stand in it and can be added, or nothing."""
    text = text_of(data)
    for goal in (YEAR, LAST_YEAR):
        snapshot = held(goal)
        with suppress(MilepostError):
            proposals = propose(snapshot, snapshot.goals[0], text, TODAY)
            for each in proposals:
                assert each.sentence in text
                assert each.first_day is not None
                assert each.first_day <= each.last_day
                assert each.quantity.high is None or each.quantity.low <= each.quantity.high
            assert take_proposals(snapshot, proposals).added <= len(proposals)


def names(data: bytes) -> None:
    """Whatever a thing is called leaves the program as that text, and as nothing else."""
    text = data.decode("utf-8", "replace")
    snapshot = named(text)
    rows = export_rows([snapshot])
    table = read_csv(write_csv(rows))
    assert [row for _, row in table.rows] == [list(row) for row in rows]
    raw = write_tabbed(rows)
    for line in raw.removesuffix("\n").split("\n"):
        cells = line.split("\t")
        assert len(cells) == len(rows[0])
        assert not any(cell.startswith(RUNS_AS_FORMULA) for cell in cells if not _is_number(cell))
    if text.strip():
        assert read_document(write_document([snapshot], {})).trackers[0].tracker.name == text
    assert not any(sign in markdown(text) for sign in MARKUP)


def sheets_of(text: str) -> list[list[str]]:
    """The cells that a workbook of one tracker, in which all is called so, has when it is read again."""
    snapshot = named(text)
    content = write_workbook(export_rows([snapshot]), [snapshot])
    return [[str(cell) for row in sheet.rows for cell in row] for sheet in read_workbook(content)]


def dropped(data: bytes) -> None:
    """What is pasted or dropped is a table, a plan, an announcement, an address or nothing."""
    text = text_of(data)
    snapshot = held()
    drop = drop_of([QUrl(text.encode("utf-8", "replace").decode())])
    assert drop is None or not (drop.can_be_opened and drop.can_be_read)
    pasted(text, ["2024-05  100", "2024-06  200"], 0, YEAR)
    with suppress(MilepostError):
        sheet = text_sheet(text, "Clipboard")
        guessed = guess_mapping(sheet, [snapshot], Choices(tracker=NAME))
        assert look(sheet, guessed.header) == look(sheet, guessed.header)
        mapping = remembered_mapping(sheet, guessed, written(sheet, guessed), [snapshot], Choices(tracker=NAME))
        outcome = evaluate(sheet, mapping, [snapshot], "the clipboard", untold)
        assert [outcome.read is None, outcome.question is None, not outcome.refusal, not outcome.faults].count(
            False
        ) == 1
    with suppress(MilepostError):
        assert all(each.sentence in text for each in propose(snapshot, snapshot.goals[0], text, TODAY))


TARGETS: dict[str, Callable[[bytes], None]] = {
    "quantities": quantities,
    "days": days,
    "csv": csv,
    "xlsx": xlsx,
    "json": json_document,
    "announcements": announcements,
    "names": names,
    "dropped": dropped,
}

_TYPES = b"""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"
><Default Extension="xml" ContentType="application/xml"/></Types>"""
_ROOT = b"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"
/></Relationships>"""
_BOOK = b"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1"
 r:id="r1"/></sheets></workbook>"""
_LINKS = b"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"
/></Relationships>"""
_NO_TEXTS = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'


def workbook_of(
    sheet: bytes, texts: bytes = b"", book: bytes = b"", links: bytes = b"", others: Mapping[str, bytes] | None = None
) -> bytes:
    """A workbook from the XML of its parts, of which those that are empty are as usual."""
    content = BytesIO()
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _ROOT,
        "xl/workbook.xml": book or _BOOK,
        "xl/_rels/workbook.xml.rels": links or _LINKS,
        "xl/worksheets/sheet1.xml": sheet,
        "xl/sharedStrings.xml": texts or _NO_TEXTS,
        **(others or {}),
    }
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def sheet_of(rows: Sequence[Sequence[str]]) -> bytes:
    """The XML of a sheet whose cells are texts, which stand in it as they are given."""
    cells = ("".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) for row in rows)
    return f"<worksheet><sheetData>{''.join(f'<row>{row}</row>' for row in cells)}</sheetData></worksheet>".encode()


def named(text: str) -> Snapshot:
    """A tracker in which everything that has a name, a source or a note has this one."""
    plain = held()
    goal = replace(plain.goals[0], name=text, targets=(replace(plain.goals[0].targets[0], source=text, note=text),))
    milestone = Milestone(1, Measure.DELIVERIES, 50_000, text, None)
    figure = replace(plain.figures[0], source=text, note=text)
    return Snapshot(replace(plain.tracker, name=text, unit=text, note=text), (goal,), (milestone,), (figure,))


def _table(data: bytes, ending: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        table = Path(name) / f"table{ending}"
        table.write_bytes(data)
        for snapshots in ([], [held()]):
            with suppress(MilepostError):
                read = read_table(table, snapshots, Choices(tracker=NAME, order=DayOrder.DAY_FIRST))
                assert (read.edit is None) == (read.added == 0)
                if not snapshots and read.edit is not None:
                    _make(Path(name), table)


def _make(folder: Path, table: Path) -> None:
    """A file of an accepted table gives it back as rows that are all in it."""
    edit = read_table(table, (), Choices(tracker=NAME, order=DayOrder.DAY_FIRST)).edit
    now = datetime(2024, 5, 2, 12, tzinfo=UTC)
    with Workspace.create(folder / "made.milepost", edit, Opening(folder / "backups"), lambda: now) as workspace:
        for ending in (".csv", ".json"):
            out = folder / f"out{ending}"
            if write_table(out, workspace):
                again = read_table(out, workspace.snapshots())
                assert again.edit is None, again.edit


def _is_number(cell: str) -> bool:
    return unguarded(cell).removeprefix("-").replace(",", "").isdecimal()
