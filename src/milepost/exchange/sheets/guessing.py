"""Guesses which column of a sheet is what, from the titles and from what stands below them."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from milepost.domain.errors import QuantityError
from milepost.domain.figure import Measure
from milepost.domain.period import Step
from milepost.domain.quantity import parse_quantity
from milepost.exchange.csv_table import column_name
from milepost.exchange.sheets.mapping import Column, Mapping, Reach, Role
from milepost.exchange.sheets.quantities import is_dotted, undotted
from milepost.exchange.sheets.sheet import Sheet, has_own_columns
from milepost.exchange.sheets.titles import measure_named, titled
from milepost.exchange.sheets.whens import DayOrder, order_told, read_when

_MOST_ROWS_ABOVE = 20
LOOKED_AT = 500
_MOST = 0.6
DAYS = (Role.PERIOD, Role.FIRST_DAY, Role.LAST_DAY, Role.ANNOUNCED_ON)


@dataclass(frozen=True, slots=True)
class Given:
    """What the file that the table goes into says: the tracker that is meant by default, its unit and its year."""

    tracker: str = ""
    unit: str = ""
    year: int | None = None


def guess(sheet: Sheet, given: Given, header: int | None = None) -> Mapping:
    """The likeliest mapping of a sheet, with so many rows down to the titles; `is_whole` tells whether it is one."""
    header = _header(sheet) if header is None else header
    if header and has_own_columns(sheet.rows[header - 1]):
        return _own(sheet, header, given)
    columns = _without_twins([_column(sheet, header, at, given) for at in range(sheet.width)])
    columns = _with_trackers(sheet, header, columns, given)
    order = _order(sheet, header, columns)
    dotted = any(_dotted(sheet, header, at) for at, column in enumerate(columns) if column.role.is_counted)
    mapping = Mapping(header, tuple(columns), given.tracker, year=given.year, order=order, dotted=dotted)
    return _with_days(sheet, mapping)


def _own(sheet: Sheet, header: int, given: Given) -> Mapping:
    roles = {role.value: role for role in Role} | {"deliveries": Role.LEFT_OUT, "orders": Role.LEFT_OUT}
    names = [column_name(sheet.cell(header - 1, at)) for at in range(sheet.width)]
    columns = tuple(Column(roles.get(name, Role.LEFT_OUT)) for name in names)
    return Mapping(header, columns, given.tracker, is_own=True)


def _header(sheet: Sheet) -> int:
    """How many rows stand down to the titles: to the row that names most of what is known; 0 where none does."""
    best, most = 0, 0
    for at in range(min(_MOST_ROWS_ABOVE, len(sheet.rows) - 1)):
        named = sum(_is_title(sheet, at, column) for column in range(sheet.width))
        if named > most:
            best, most = at + 1, named
    first = [cell for at in range(sheet.width) if (cell := sheet.cell(0, at))]
    return best or int(len(sheet.rows) > 1 and not any(map(_is_when, first)))


def _is_title(sheet: Sheet, row: int, column: int) -> bool:
    """Whether a cell names what stands below it; a period above other periods is one of them."""
    title, below = sheet.cell(row, column), sheet.cell(row + 1, column)
    named = titled(title)
    return (
        named is not None and (title != below) and not (_is_when(title) and _is_when(below) and not below.isdecimal())
    )


def title_of(sheet: Sheet, header: int, at: int) -> str:
    """The title of a column; empty in a sheet without titles."""
    return sheet.cell(header - 1, at) if header else ""


def _column(sheet: Sheet, header: int, at: int, given: Given) -> Column:
    named = titled(title_of(sheet, header, at))
    cells = cells_of(sheet, header, at)
    counted, dated = _share(cells, _counts(given.unit)), _share(cells, _is_when)
    if named is not None and named.role.is_counted:
        return Column(Role.LEFT_OUT) if len(cells) > 1 and not counted else _of_group(sheet, header, at, named)
    if named is not None and not (named.role is Role.TRACKER and counted >= _MOST):
        return named
    if not cells:
        return Column(Role.LEFT_OUT)
    measured = _share(cells, lambda cell: measure_named(cell) is not None)
    shares = ((Role.MEASURE, measured), (Role.QUANTITY, counted), (Role.PERIOD, dated))
    role = next((role for role, share in shares if share >= _MOST), Role.TRACKER if at == 0 else Role.LEFT_OUT)
    return Column(Role.PERIOD if role is Role.QUANTITY and dated >= _MOST and _years_or_days(cells) else role)


def _of_group(sheet: Sheet, header: int, at: int, column: Column) -> Column:
    """The column with what stands over several titles: the year of their parts, or the measure."""
    above = sheet.rows[header - 2][: at + 1] if header > 1 else ()
    group = next((text for cell in reversed(above) if (text := str(cell).strip())), "")
    when, measure = read_when(group), measure_named(group)
    if column.when is not None and when is not None and when.year is not None:
        column = replace(column, when=column.when.with_year(when.year))
    return replace(column, role=Role(measure.value)) if measure and column.role is Role.QUANTITY else column


def _with_trackers(sheet: Sheet, header: int, columns: Sequence[Column], given: Given) -> list[Column]:
    """The columns; where several hold quantities over the same days, their titles say what those are of."""
    plain = [
        at
        for at, column in enumerate(columns)
        if column.role is Role.QUANTITY and column.when is None and titled(title_of(sheet, header, at)) is None
    ]
    named = any(column.role is Role.TRACKER for column in columns)
    days = any(column.role in DAYS and column.role is not Role.ANNOUNCED_ON for column in columns)
    if named or not days or (len(plain) < 2 and given.tracker):
        return list(columns)
    return [
        replace(column, tracker=title_of(sheet, header, at)) if at in plain else column
        for at, column in enumerate(columns)
    ]


def _years_or_days(cells: Sequence[str]) -> bool:
    """Whether texts that are counts as well as days are rather days."""
    return all(len(cell) in {4, 8} and cell.isdecimal() for cell in cells) and len(set(cells)) > len(cells) / 2


def _without_twins(columns: Sequence[Column]) -> list[Column]:
    """Only one column of each kind that a row has once; a plain quantity gives way where others name their measure."""
    measured = any(column.role in {Role.DELIVERIES, Role.ORDERS} for column in columns)
    found: list[Column] = []
    for column in columns:
        twin = column.role in _ONCE and any(each.role is column.role for each in found)
        idle = column == Column(Role.QUANTITY) and measured
        found.append(Column(Role.LEFT_OUT) if twin or idle else column)
    return found


_ONCE = {Role.TRACKER, Role.MEASURE, Role.FIRST_DAY, Role.LAST_DAY, Role.ANNOUNCED_ON, Role.SOURCE, Role.NOTE}


def _order(sheet: Sheet, header: int, columns: Sequence[Column]) -> DayOrder | None:
    cells = [
        cell for at, column in enumerate(columns) if column.role in DAYS for cell in cells_of(sheet, header, at, None)
    ]
    told = {order for cell in cells if (order := order_told(cell)) is not None}
    return told.pop() if len(told) == 1 else None


def _with_days(sheet: Sheet, mapping: Mapping) -> Mapping:
    """What single days mean: the month that each ends or begins, or the total until then."""
    places = [at for at, column in enumerate(mapping.columns) if column.role is Role.PERIOD]
    order = mapping.order or DayOrder.DAY_FIRST
    rows = range(mapping.header, min(len(sheet.rows), mapping.header + LOOKED_AT))
    found = [read_when(sheet.cell(row, at), order) for at in places for row in rows if sheet.cell(row, at)]
    days = [when.span.first for when in found if when is not None and when.span is not None and when.is_day]
    if not days or len(days) < len(found) * _MOST:
        return mapping
    step = _step_of(sorted(set(days)))
    if step is not Step.DAY:
        return replace(mapping, each_day=step)
    values = [at for at, column in enumerate(mapping.columns) if column.role.is_counted]
    if _one_by_one(sorted(set(days))) or not all(_never_falls(sheet, mapping, at) for at in values):
        return mapping
    columns = tuple(
        replace(column, reach=Reach.START) if column.role.is_counted and column.reach is Reach.PERIOD else column
        for column in mapping.columns
    )
    return replace(mapping, columns=columns)


def _step_of(days: Sequence[date]) -> Step:
    """The step whose periods each of several days ends or begins."""
    if len(days) < 2:
        return Step.DAY
    ends = all(day.day == monthrange(day.year, day.month)[1] for day in days)
    starts = all(day.day == 1 for day in days)
    if not ends and not starts:
        return Step.WEEK if all((later - day).days == 7 for day, later in pairwise(days)) else Step.DAY
    months = {(day.month - 1) % 3 for day in days}
    return Step.QUARTER if months == ({2} if ends else {0}) else Step.MONTH


def _one_by_one(days: Sequence[date]) -> bool:
    return len(days) > 1 and all((later - day).days == 1 for day, later in pairwise(days))


def _never_falls(sheet: Sheet, mapping: Mapping, at: int) -> bool:
    lows: list[int] = []
    for cell in cells_of(sheet, mapping.header, at):
        try:
            lows.append(parse_quantity(undotted(cell) if mapping.dotted else cell, signed=True).low)
        except QuantityError:
            continue
    return all(later >= low for low, later in pairwise(lows))


def cells_of(sheet: Sheet, header: int, at: int, most: int | None = LOOKED_AT) -> list[str]:
    """The texts in a column below its title, of the first rows or of all; those that are empty are left out."""
    end = len(sheet.rows) if most is None else min(len(sheet.rows), header + most)
    return [cell for row in range(header, end) if (cell := sheet.cell(row, at))]


def _share(cells: Sequence[str], holds: Callable[[str], bool]) -> float:
    return sum(map(holds, cells)) / len(cells) if cells else 0.0


def _counts(unit: str) -> Callable[[str], bool]:
    def counts(cell: str) -> bool:
        try:
            parse_quantity(undotted(cell) if is_dotted(cell) else cell, signed=True, unit=unit)
        except QuantityError:
            return False
        return True

    return counts


def _is_when(cell: str) -> bool:
    return read_when(cell, DayOrder.DAY_FIRST) is not None


def _dotted(sheet: Sheet, header: int, at: int) -> bool:
    return any(is_dotted(cell) for cell in cells_of(sheet, header, at, None))


def measure_of(mapping: Mapping, at: int) -> Measure | None:
    """The measure of a column with quantities; None where the row names it."""
    role = mapping.columns[at].role
    if role in {Role.DELIVERIES, Role.ORDERS}:
        return Measure(role.value)
    return None if mapping.has(Role.MEASURE) else mapping.measure
