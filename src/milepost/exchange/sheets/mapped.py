"""Applies a mapping: the rows of the import format that a sheet makes, and the cell that each part came from."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from milepost.domain.errors import SpanError
from milepost.domain.period import Step, period_code, period_of
from milepost.domain.span import Span
from milepost.domain.telling import Tell, told, untold
from milepost.exchange.csv_table import COLUMNS, Table, column_name
from milepost.exchange.faults import Fault, Place
from milepost.exchange.sheets.headers import title_of
from milepost.exchange.sheets.mapping import Column, Mapping, Reach, Role, read_period
from milepost.exchange.sheets.month_names import plain_word
from milepost.exchange.sheets.quantities import plain_quantity
from milepost.exchange.sheets.sheet import Cell, Sheet, column_letters
from milepost.exchange.sheets.titles import measure_named
from milepost.exchange.sheets.whens import When, read_when

_NAMES = (*COLUMNS, "period")
_COPIED = {Role.TRACKER: "tracker", Role.SOURCE: "source", Role.NOTE: "note"}
_MONDAY = 0
_EMPTY = {"", "-", "–", "—", "/", ".", "..", "...", "…", "n/a", "na", "n.a.", "k.a.", "nan", "null", "none", "tbd", "?"}
_SUMS = {"total", "sum", "summe", "gesamt", "somme", "suma", "totale", "totaal", "合计", "总计", "小计"}


@dataclass(frozen=True, slots=True)
class Mapped:
    """The rows of the import format, and `notes` on what was left out.

    `origins` gives the cells that the parts of a row came from, by their columns, for the row's line.
    """

    table: Table
    origins: Callable[[int], dict[str, Place] | None]
    notes: tuple[str, ...] = ()

    def cell(self, fault: Fault) -> Place | None:
        """The cell of the sheet that a fault is in; None where it is in none."""
        cells = self.origins(fault.row)
        return None if cells is None else cells.get(fault.column, cells.get("quantity"))


def apply_mapping(sheet: Sheet, mapping: Mapping, tell: Tell = untold) -> Mapped:
    """Make the rows; what cannot be read in a cell is left as it stands there, and is refused later in its words."""
    return _own_rows(sheet, mapping, tell) if mapping.is_own else _Applying(sheet, mapping).run(tell)


def placed(fault: Fault, sheet: Sheet, mapped: Mapped) -> Fault:
    """The fault with its place in the sheet."""
    cell = mapped.cell(fault)
    if cell is None:
        return fault
    return replace(fault, place=f"{sheet.label(cell[0])}, column {column_letters(cell[1])}", cell=cell)


def _own_rows(sheet: Sheet, mapping: Mapping, tell: Tell) -> Mapped:
    """The rows as they stand, each blank one left out, in the columns that the import format knows."""
    names = [column_name(str(cell)) for cell in sheet.rows[mapping.header - 1]]
    known = [(name, at) for at, name in enumerate(names) if name in _NAMES]
    rows: list[tuple[int, list[str]]] = []
    for at in told(range(mapping.header, len(sheet.rows)), tell):
        cells = sheet.rows[at]
        texts = [_text(cells[place], name) if place < len(cells) else "" for name, place in known]
        if any(map(str.strip, texts)):
            rows.append((at + 1, [*texts, *map(str, cells[len(names) :])]))
    table = Table(tuple(name for name, _ in known), tuple(rows))

    def origin(line: int) -> dict[str, Place] | None:
        return {name: (line - 1, place) for name, place in known} if line > mapping.header else None

    return Mapped(table, origin)


def _text(cell: Cell, column: str) -> str:
    """The cell as it is typed; a workbook's quantities are numbers, which are typed with commas."""
    return f"{cell:,}" if column == "quantity" and isinstance(cell, int) else str(cell)


class _Applying:
    """One sheet and its mapping."""

    def __init__(self, sheet: Sheet, mapping: Mapping) -> None:
        self._sheet, self._mapping = sheet, mapping
        self._places = {role: [at for at, column in enumerate(mapping.columns) if column.role is role] for role in Role}
        self._counted = [at for at, column in enumerate(mapping.columns) if column.role.is_counted]
        self._copied = [
            (at, _COPIED[column.role]) for at, column in enumerate(mapping.columns) if column.role in _COPIED
        ]
        self._has_days = any(mapping.has(role) for role in (Role.PERIOD, Role.FIRST_DAY, Role.LAST_DAY))
        self._notes: list[str] = []

    def run(self, tell: Tell) -> Mapped:
        rows: list[tuple[int, list[str]]] = []
        origins: dict[int, dict[str, Place]] = {}
        for at in told(range(self._mapping.header, len(self._sheet.rows)), tell):
            if self._is_sum(at):
                self._notes.append(f"{self._sheet.label(at)} is a sum and was left out.")
                continue
            for cells, places in self._row(at):
                line = len(rows) + 1
                rows.append((line, [*(cells.get(name, "") for name in _NAMES), *self._surplus(at)]))
                origins[line] = places
        return Mapped(Table(_NAMES, tuple(rows)), origins.get, tuple(self._notes))

    def _row(self, at: int) -> Iterator[tuple[dict[str, str], dict[str, Place]]]:
        """A row for each quantity in a row of the sheet."""
        counted = [place for place in self._counted if self._sheet.cell(at, place).casefold() not in _EMPTY]
        if not counted:
            return
        cells, places = self._shared(at)
        for place in counted:
            column = self._mapping.columns[place]
            tracker = {"tracker": column.tracker} if column.tracker else {}
            days, sources = self._days(at, place)
            own = {**cells, **tracker, "quantity": self._quantity(at, place), **self._measure(at, place), **days}
            yield own, {**places, **sources, "quantity": (at, place)}

    def _surplus(self, at: int) -> list[str]:
        """What stands right of all titles in a row whose cells commas part, and is perhaps the end of a quantity."""
        if self._sheet.separator != "," or not self._mapping.header:
            return []
        titles = [at for at, title in enumerate(self._sheet.rows[self._mapping.header - 1]) if str(title).strip()]
        return [text for cell in self._sheet.rows[at][max(titles, default=-1) + 1 :] if (text := str(cell).strip())]

    def _shared(self, at: int) -> tuple[dict[str, str], dict[str, Place]]:
        cells = {"tracker": self._mapping.tracker}
        places: dict[str, Place] = {}
        for place, name in self._copied:
            text = self._text(at, place)
            if text.strip() or name != "tracker":
                cells[name] = text
            places[name] = at, place
        for place in self._with(Role.ANNOUNCED_ON):
            name = Role.ANNOUNCED_ON.value
            cells[name], places[name] = self._day_text(self._sheet.cell(at, place), last=True), (at, place)
        for place in self._with(Role.MEASURE):
            places["measure"] = at, place
        return cells, places

    def _measure(self, at: int, place: int) -> dict[str, str]:
        measure = self._mapping.measure_of(place)
        if measure is not None:
            return {"measure": measure.value}
        text = next((self._sheet.cell(at, column) for column in self._with(Role.MEASURE)), "")
        named = measure_named(text) if text and ":" not in text else None
        return {"measure": text if named is None else named.value}

    def _quantity(self, at: int, place: int) -> str:
        cell = self._sheet.rows[at][place]
        column = self._mapping.columns[place]
        return plain_quantity(_text(cell, "quantity"), column.scale, dotted=self._mapping.dotted)

    def _days(self, at: int, place: int) -> tuple[dict[str, str], dict[str, Place]]:
        """The days of the quantity in a cell, and the cells that they stand in."""
        column = self._mapping.columns[place]
        periods = self._filled(at, Role.PERIOD)
        if not periods and column.when is None:
            return self._two_days(at, column) if self._has_days else self._untold(place)
        read = {each: self._when(at, each) for each in periods}
        unread = next((each for each, when in read.items() if when is None), None)
        if unread is not None:
            return {"period": self._sheet.cell(at, unread)}, {"period": (at, unread)}
        span = self._together([*read.values(), column.when])
        found = (at, periods[0]) if periods else (self._mapping.header - 1, place)
        if span is None:
            named = [self._sheet.cell(at, each) for each in periods]
            title = [title_of(self._sheet, self._mapping.header, place)] if column.when else []
            return {"period": " ".join([*title, *named])}, {"period": found}
        places: dict[str, Place] = dict.fromkeys(("period", "first_day", "last_day"), found)
        if column.reach is Reach.PERIOD and (code := period_code(span)) is not None:
            return {"period": code}, places
        return _reached({"first_day": str(span.first), "last_day": str(span.last)}, column.reach), places

    def _two_days(self, at: int, column: Column) -> tuple[dict[str, str], dict[str, Place]]:
        """The days that stand in cells of their own."""
        days, places = {"first_day": "", "last_day": ""}, dict[str, Place]()
        for role, last in ((Role.FIRST_DAY, False), (Role.LAST_DAY, True)):
            for place in self._with(role):
                places[role.value] = at, place
                if not last and column.reach is Reach.START:
                    continue
                days[role.value] = self._day_text(self._sheet.cell(at, place), last=last)
        return _reached(days, column.reach), places

    def _untold(self, place: int) -> tuple[dict[str, str], dict[str, Place]]:
        """The title of a column, which would have to say when its quantities were counted."""
        title = title_of(self._sheet, self._mapping.header, place)
        return {"period": title}, {"period": (self._mapping.header - 1, place)} if title else {}

    def _when(self, at: int, place: int) -> When | None:
        """What a cell in a column of periods names."""
        return read_period(self._sheet.cell(at, place), self._mapping.columns[place], self._mapping.order)

    def _together(self, whens: Sequence[When | None]) -> Span | None:
        """The span that several cells name together, such as a year and a month."""
        found = [when for when in whens if when is not None]
        years = {when.year for when in found if when.year is not None}
        parts = [when for when in found if when.year is None]
        year = next(iter(years), None) if len(years) <= 1 else None
        if not parts:
            return found[0].span if found and len(years) == 1 else None
        year = year if years else self._mapping.year
        spans = [part.span or (part.with_year(year).span if year is not None else None) for part in parts]
        span = spans[0]
        if span is None or any(other != span for other in spans) or (years and span.first.year not in years):
            return None
        return self._around(span) if span.days == 1 else span

    def _around(self, day: Span) -> Span:
        """What a single day stands for; of a week it is the first one if it is a Monday, else the last."""
        if self._mapping.each_day is Step.WEEK and day.first.weekday() != _MONDAY:
            return Span(date.fromordinal(day.first.toordinal() - 6), day.first)
        return period_of(self._mapping.each_day, day.first)

    def _day_text(self, text: str, *, last: bool) -> str:
        """The day that a cell names, the first or the last one where it names a period; as it stands where none."""
        when = read_when(text, self._mapping.order)
        if when is None or when.span is None:
            return text
        return str(when.span.last if last else when.span.first)

    def _text(self, at: int, place: int) -> str:
        cells = self._sheet.rows[at]
        return str(cells[place]) if place < len(cells) else ""

    def _is_sum(self, at: int) -> bool:
        """Whether a row adds up the others: a word that says so stands where a period or a tracker would."""
        places = [place for role in (Role.PERIOD, Role.TRACKER, Role.LAST_DAY) for place in self._with(role)]
        return any(plain_word(self._sheet.cell(at, place)).strip(" :") in _SUMS for place in places)

    def _filled(self, at: int, role: Role) -> list[int]:
        return [place for place in self._with(role) if self._sheet.cell(at, place)]

    def _with(self, role: Role) -> list[int]:
        return self._places[role]


def _reached(days: dict[str, str], reach: Reach) -> dict[str, str]:
    """The days with the first one that the reach of a quantity says; left empty for the total so far."""
    if reach is Reach.START:
        return {**days, "first_day": ""}
    if reach is Reach.YEAR:
        try:
            return {**days, "first_day": str(period_of(Step.YEAR, date.fromisoformat(days["last_day"])).first)}
        except (SpanError, ValueError):
            return days
    return days
