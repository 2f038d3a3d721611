"""Works out what single days in a sheet stand for: a period around them, or the total until then."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from milepost.domain.errors import QuantityError
from milepost.domain.period import Step
from milepost.domain.quantity import parse_quantity
from milepost.exchange.sheets.headers import cells_of, title_of
from milepost.exchange.sheets.mapping import Mapping, Reach, Role
from milepost.exchange.sheets.quantities import plain_quantity
from milepost.exchange.sheets.sheet import Sheet
from milepost.exchange.sheets.titles import is_total
from milepost.exchange.sheets.whens import DayOrder, read_when

_MOST = 0.6
_WEEK = 7


def with_days(sheet: Sheet, mapping: Mapping) -> Mapping:
    """What single days mean: the month that each ends or begins, or the total until then."""
    places = [at for at, column in enumerate(mapping.columns) if column.role is Role.PERIOD]
    order = mapping.order or DayOrder.DAY_FIRST
    found = [read_when(cell, order) for at in places for cell in cells_of(sheet, mapping.header, at)]
    days = [when.span.first for when in found if when is not None and when.span is not None and when.is_day]
    if not days or len(days) < len(found) * _MOST:
        return mapping
    step = _step_of(sorted(set(days)))
    counted = [at for at, column in enumerate(mapping.columns) if column.role.is_counted]
    totals = {at for at in counted if is_total(title_of(sheet, mapping.header, at))}
    if step is Step.DAY and not _one_by_one(sorted(set(days))):
        totals = set(counted)
    rising = [at for at in totals if mapping.columns[at].role is not Role.ORDERS]
    falls = not all(_never_falls(sheet, mapping, at) for at in rising)
    columns = tuple(
        replace(column, reach=Reach.START) if at in totals and column.reach is Reach.PERIOD else column
        for at, column in enumerate(mapping.columns)
    )
    return replace(mapping, each_day=step, columns=mapping.columns if falls else columns)


def _step_of(days: Sequence[date]) -> Step:
    """The step whose periods each of several days ends or begins."""
    if len(days) < 2:
        return Step.DAY
    ends = all(day.day == monthrange(day.year, day.month)[1] for day in days)
    starts = all(day.day == 1 for day in days)
    if not ends and not starts:
        gaps = [(later - day).days for day, later in pairwise(days)]
        return Step.WEEK if min(gaps) == _WEEK and not any(gap % _WEEK for gap in gaps) else Step.DAY
    months = {(day.month - 1) % 3 for day in days}
    return Step.QUARTER if months == ({2} if ends else {0}) else Step.MONTH


def _one_by_one(days: Sequence[date]) -> bool:
    return len(days) > 1 and all((later - day).days == 1 for day, later in pairwise(days))


def _never_falls(sheet: Sheet, mapping: Mapping, at: int) -> bool:
    lows: list[int] = []
    for cell in cells_of(sheet, mapping.header, at):
        try:
            quantity = plain_quantity(cell, mapping.columns[at].scale, dotted=mapping.dotted)
            lows.append(parse_quantity(quantity, signed=True).low)
        except QuantityError:
            continue
    return all(later >= low for low, later in pairwise(lows))
