"""Guesses which column of a sheet is what, from the titles and from what stands below them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from milepost.domain.errors import QuantityError
from milepost.domain.quantity import parse_quantity
from milepost.exchange.csv_table import column_name
from milepost.exchange.sheets.headers import cells_of, find_header, is_when, title_of
from milepost.exchange.sheets.mapping import DAYS, Column, Mapping, Role
from milepost.exchange.sheets.quantities import is_dotted, plain_quantity
from milepost.exchange.sheets.sheet import Sheet, has_own_columns
from milepost.exchange.sheets.single_days import with_days
from milepost.exchange.sheets.titles import is_total, measure_named, titled
from milepost.exchange.sheets.whens import DayOrder, order_told, read_when

_MOST = 0.6
_ONCE = {Role.TRACKER, Role.MEASURE, Role.FIRST_DAY, Role.LAST_DAY, Role.ANNOUNCED_ON, Role.SOURCE, Role.NOTE}


@dataclass(frozen=True, slots=True)
class Given:
    """What the file that the table goes into says: the tracker that is meant by default, its unit and its year."""

    tracker: str = ""
    unit: str = ""
    year: int | None = None


def guess(sheet: Sheet, given: Given, header: int | None = None) -> Mapping:
    """The likeliest mapping of a sheet, with so many rows down to the titles; `is_whole` tells whether it is one."""
    header = find_header(sheet) if header is None else header
    if header and has_own_columns(sheet.rows[header - 1]):
        return _own(sheet, header, given)
    columns = _without_twins([_column(sheet, header, at, given) for at in range(sheet.width)])
    columns = _with_trackers(sheet, header, columns, given)
    order = _order(sheet, header, columns)
    dotted = any(
        _dotted(sheet, header, at) for at, column in enumerate(columns) if column.role.is_counted and not column.scale
    )
    mapping = Mapping(header, tuple(columns), given.tracker, year=given.year, order=order, dotted=dotted)
    return with_days(sheet, mapping)


def _own(sheet: Sheet, header: int, given: Given) -> Mapping:
    roles = {role.value: role for role in Role} | {"deliveries": Role.LEFT_OUT, "orders": Role.LEFT_OUT}
    names = [column_name(sheet.cell(header - 1, at)) for at in range(sheet.width)]
    columns = tuple(Column(roles.get(name, Role.LEFT_OUT)) for name in names)
    return Mapping(header, columns, given.tracker, is_own=True)


def _column(sheet: Sheet, header: int, at: int, given: Given) -> Column:
    named = titled(title_of(sheet, header, at))
    cells = cells_of(sheet, header, at)
    scale = "" if named is None else named.scale
    counted, dated = _share(cells, _counts(given.unit, scale)), _share(cells, is_when)
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
    if any(column.role is Role.QUANTITY and is_total(title_of(sheet, header, at)) for at, column in enumerate(columns)):
        return [Column(Role.LEFT_OUT) if at in plain else column for at, column in enumerate(columns)]
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


def _order(sheet: Sheet, header: int, columns: Sequence[Column]) -> DayOrder | None:
    cells = [
        cell for at, column in enumerate(columns) if column.role in DAYS for cell in cells_of(sheet, header, at, None)
    ]
    told = {order for cell in cells if (order := order_told(cell)) is not None}
    return told.pop() if len(told) == 1 else None


def _share(cells: Sequence[str], holds: Callable[[str], bool]) -> float:
    return sum(map(holds, cells)) / len(cells) if cells else 0.0


def _counts(unit: str, scale: str) -> Callable[[str], bool]:
    def counts(cell: str) -> bool:
        try:
            parse_quantity(plain_quantity(cell, scale, dotted=is_dotted(cell)), signed=True, unit=unit)
        except QuantityError:
            return False
        return True

    return counts


def _dotted(sheet: Sheet, header: int, at: int) -> bool:
    return any(is_dotted(cell) for cell in cells_of(sheet, header, at, None))
