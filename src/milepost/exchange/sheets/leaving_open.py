"""Tells what a sheet leaves open about its days under a mapping, and so has to be said."""

from collections.abc import Iterator

from milepost.exchange.sheets.headers import cells_of
from milepost.exchange.sheets.mapping import DAYS, Mapping, Role, read_period
from milepost.exchange.sheets.sheet import Sheet
from milepost.exchange.sheets.whens import DayOrder, When, needs_order


def days_are_open(sheet: Sheet, mapping: Mapping) -> bool:
    """Whether a day of the sheet could be meant in both orders, and nothing tells in which it is."""
    return mapping.order is None and orders_matter(sheet, mapping)


def orders_matter(sheet: Sheet, mapping: Mapping) -> bool:
    """Whether a day of the sheet is another one in the other order."""
    # In the columns of the import format days stand as ISO has them.
    places = [] if mapping.is_own else [at for at, column in enumerate(mapping.columns) if column.role in DAYS]
    return any(needs_order(cell) for at in places for cell in cells_of(sheet, mapping.header, at, None))


def has_days(sheet: Sheet, mapping: Mapping) -> bool:
    """Whether a period is a single day, which may stand for another one around it."""
    return not mapping.is_own and any(when.is_day for when in _periods(sheet, mapping))


def needs_year(sheet: Sheet, mapping: Mapping) -> bool:
    """Whether a period is a part of a year that the sheet does not name."""
    titles = [column.when for column in mapping.columns if column.role.is_counted and column.when is not None]
    whens = [*titles, *_periods(sheet, mapping)]
    named = any(when.year is not None for when in whens)
    return not mapping.is_own and not named and any(when.span is None for when in whens)


def _periods(sheet: Sheet, mapping: Mapping) -> Iterator[When]:
    for at, column in enumerate(mapping.columns):
        if column.role is Role.PERIOD:
            for cell in cells_of(sheet, mapping.header, at):
                when = read_period(cell, column, mapping.order or DayOrder.DAY_FIRST)
                if when is not None:
                    yield when
