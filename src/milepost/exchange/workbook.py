"""Writes a file as an Excel workbook: its figures, its goals, and each goal day by day with a chart of Excel's own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from milepost.domain.curve import Curve
from milepost.domain.errors import MilepostError
from milepost.domain.figure import Measure
from milepost.domain.pace import pace_line
from milepost.domain.progress import draw_curves, measure_progress
from milepost.domain.quantity import parse_quantity
from milepost.domain.tracker import Goal, Snapshot
from milepost.exchange.csv_table import COLUMNS
from milepost.exchange.export_rows import ExportRow

FIGURES, GOALS, DAYS = "Figures", "Goals", "Day by day"
DAY_COLUMNS = ("tracker", "goal", "day", "low", "estimate", "high", "pace", "target")

_MOST_ROWS, _LONGEST_TEXT = 1_048_576, 32_767
# Excel counts days from 1900, and takes that year for a leap year.
_FIRST_DAY = date(1900, 3, 1)
# The same figures make the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_WIDTHS = {"tracker": 22, "quantity": 16, "source": 32, "note": 40, "goal": 16}
_DAYS = {"first_day", "last_day", "announced_on", "day"}
_COUNTS = {"quantity", "low", "high", "estimate", "pace", "target"}
_CHART_ROWS = 24
_LINES = (("estimate", "#2563eb", "solid"), ("low", "#93b4f5", "solid"), ("high", "#93b4f5", "solid"))
_MARKS = (("pace", "#8a8f98", "dash"), ("target", "#0f766e", "solid"))


class WorkbookError(MilepostError):
    """Rows that a workbook cannot hold."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The rows of one goal on the sheet of days."""

    title: str
    first: int
    last: int


def write_workbook(rows: Sequence[ExportRow], snapshots: Iterable[Snapshot]) -> bytes:
    """Write the rows of an export, and each goal of the snapshots day by day; WorkbookError where they do not fit.

    Texts are written as texts, so that Excel runs none of them as a formula.
    """
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        book.set_properties({"created": _MADE, "title": "Milepost"})
        look = _Look(book)
        measures = {measure.value for measure in Measure}
        _Sheet(book, FIGURES, (*COLUMNS, "low", "high"), look).write(_figure(row) for row in rows if row[1] in measures)
        _Sheet(book, GOALS, COLUMNS, look).write(row for row in rows if row[1] not in measures)
        _write_days(book, _Sheet(book, DAYS, DAY_COLUMNS, look), snapshots)
    # A book and its sheets hold each other, and with them all cells, until somebody looks for garbage.
    for sheet in book.worksheets():
        sheet.table.clear()
    return content.getvalue()


class _Look:
    """The formats of cells."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.header: Format = book.add_format({"bold": True, "bottom": 1})
        self.right_header: Format = book.add_format({"bold": True, "bottom": 1, "align": "right"})
        self.day_header: Format = book.add_format({"bold": True, "bottom": 1, "align": "left", "indent": 1})
        self.day: Format = book.add_format({"num_format": "yyyy-mm-dd", "align": "left", "indent": 1})
        self.count: Format = book.add_format({"num_format": "#,##0", "align": "right"})
        self.right: Format = book.add_format({"align": "right"})

    def of_header(self, column: str) -> Format:
        """That of a title, which stands as the cells below it do."""
        if column in _COUNTS:
            return self.right_header
        return self.day_header if column in _DAYS else self.header


class _Sheet:
    """One sheet: a header that stays in sight, and rows of days, counts and texts."""

    def __init__(self, book: xlsxwriter.Workbook, name: str, columns: Sequence[str], look: _Look) -> None:
        self._look = look
        self._columns = columns
        self.rows = 1
        self.sheet: Worksheet = book.add_worksheet(name)
        self.sheet.freeze_panes(1, 0)
        self.sheet.set_landscape()
        self.sheet.fit_to_pages(1, 0)
        for place, column in enumerate(columns):
            self.sheet.write_string(0, place, column, look.of_header(column))
            self.sheet.set_column(place, place, _WIDTHS.get(column, 13))

    def write(self, rows: Iterable[Sequence[object]]) -> None:
        """Write the rows below each other."""
        for row in rows:
            if self.rows == _MOST_ROWS:
                text = f"A sheet of Excel holds {_MOST_ROWS:,} rows, and these are more; export them as CSV or JSON."
                raise WorkbookError(text)
            for place, (column, value) in enumerate(zip(self._columns, row, strict=True)):
                self._cell(place, column, value)
            self.rows += 1
        self.sheet.autofilter(0, 0, self.rows - 1, len(self._columns) - 1)

    def _cell(self, place: int, column: str, value: object) -> None:
        match value:
            case date() if value >= _FIRST_DAY:
                self.sheet.write_datetime(self.rows, place, value, self._look.day)
            case float() | int():
                self.sheet.write_number(self.rows, place, value, self._look.count)
            case None | "":
                return
            case _:
                text = str(value)
                day, count = _day(column, text), _count(column, text)
                if day is not None or count is not None:
                    self._cell(place, column, count if day is None else day)
                elif len(text) > _LONGEST_TEXT:
                    raise WorkbookError(
                        f"A {column} is longer than a cell of Excel may be ({_LONGEST_TEXT:,} characters); "
                        "export as CSV or JSON."
                    )
                else:
                    self.sheet.write_string(self.rows, place, text, self._look.right if column in _COUNTS else None)


def _day(column: str, text: str) -> date | None:
    """The day of a cell of days that Excel can count."""
    if column not in _DAYS:
        return None
    day = date.fromisoformat(text)
    return day if day >= _FIRST_DAY else None


def _count(column: str, text: str) -> int | None:
    """The number of a quantity that is typed as a number is read from a cell again."""
    digits = text.replace(",", "")
    if column != "quantity" or not digits.removeprefix("-").isascii() or not digits.removeprefix("-").isdecimal():
        return None
    return int(digits) if f"{int(digits):,}" == text else None


def _figure(row: ExportRow) -> tuple[str | int | None, ...]:
    quantity = parse_quantity(row.quantity, signed=row.measure == Measure.ORDERS)
    return (*row, quantity.low, quantity.high)


def _write_days(book: xlsxwriter.Workbook, sheet: _Sheet, snapshots: Iterable[Snapshot]) -> None:
    for at, part in enumerate(list(_parts(sheet, snapshots))):
        chart = book.add_chart({"type": "line"})
        for column, colour, dash in (*_LINES, *_MARKS):
            place = DAY_COLUMNS.index(column)
            chart.add_series(
                {
                    "name": column,
                    "categories": [DAYS, part.first, 2, part.last, 2],
                    "values": [DAYS, part.first, place, part.last, place],
                    "line": {"color": colour, "width": 2.25 if column == "estimate" else 1.25, "dash_type": dash},
                }
            )
        chart.set_title({"name": _no_reference(part.title), "name_font": {"size": 14}, "overlay": False})
        chart.set_x_axis({"date_axis": True, "num_format": "mmm yyyy", "major_unit": 1, "major_unit_type": "months"})
        chart.set_y_axis(
            {"num_format": "#,##0", "min": 0, "major_gridlines": {"visible": True, "line": {"color": "#e5e7eb"}}}
        )
        chart.set_legend({"position": "bottom"})
        chart.show_blanks_as("gap")
        chart.set_size({"width": 900, "height": 440})
        sheet.sheet.insert_chart(1 + at * _CHART_ROWS, len(DAY_COLUMNS) + 1, chart)


def _no_reference(title: str) -> str:
    """The title with what is not seen after its "!", as XlsxWriter takes "A!B1" for the place of a cell."""
    return title.replace("!", "!\N{WORD JOINER}", 1)


def _parts(sheet: _Sheet, snapshots: Iterable[Snapshot]) -> Iterator[_Part]:
    for snapshot in snapshots:
        curves = draw_curves(snapshot)
        for goal in snapshot.goals:
            first = sheet.rows
            sheet.write(_days(snapshot, goal, curves))
            yield _Part(f"{snapshot.tracker.name}: {goal.name}", first, sheet.rows - 1)


def _days(snapshot: Snapshot, goal: Goal, curves: Mapping[Measure, Curve]) -> Iterator[tuple[object, ...]]:
    """What a goal has at the end of each of its days, beside pace and target as they were meant on that day."""
    curve = curves[goal.measure]
    progress = measure_progress(snapshot, goal, curves)
    value = progress.target.value if progress.target else None
    line = pace_line(value or 0, progress.counting, goal.plan) if value or goal.plan else None
    days = [goal.span.first + timedelta(days) for days in range(goal.span.days)]
    known = [day for day in days if curve.last_day is not None and day <= curve.last_day]
    course = dict(zip(known, curve.course(goal.span.before, known), strict=True))
    for day in days:
        (low, high), estimate = course.get(day, ((None, None), None))
        target = goal.target_on(day)
        yield (
            snapshot.tracker.name,
            goal.name,
            day,
            low,
            None if estimate is None else round(estimate, 2),
            high,
            None if line is None else round(line.expected(day), 2),
            target.value if target else None,
        )
