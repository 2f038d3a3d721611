"""The units a calendar axis can be divided into, from days to decades."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from milepost.chart.wording import Wording
from milepost.domain.period import Step


@dataclass(frozen=True, slots=True)
class Unit:
    """A division of the calendar.

    `days` is the length of a short one; `on_tick` where labels stand under the tick and not between two; `says_year`
    where labels name their year themselves.
    """

    days: float
    floor: Callable[[date], date]
    after: Callable[[date], date]
    label: Callable[[date, Wording], str]
    on_tick: bool = False
    says_year: bool = False


_END = 12 * (date.max.year + 1)
"""The month after the last one of the calendar; the axis of its last days ends on its last day."""


def _same(day: date) -> date:
    return day


def _days_later(days: int) -> Callable[[date], date]:
    return lambda day: date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _months_floor(months: int) -> Callable[[date], date]:
    return lambda day: date(day.year, (day.month - 1) // months * months + 1, 1)


def _months_later(months: int) -> Callable[[date], date]:
    def later(day: date) -> date:
        index = day.year * 12 + day.month - 1 + months
        return date(index // 12, index % 12 + 1, 1) if index < _END else date.max

    return later


def _years_floor(years: int) -> Callable[[date], date]:
    return lambda day: date(max(day.year // years * years, 1), 1, 1)


def _day_label(day: date, wording: Wording) -> str:
    return wording.day(day)


def _month_label(day: date, wording: Wording) -> str:
    return wording.month(day)


def _quarter_label(day: date, wording: Wording) -> str:
    return wording.text("Q{number}", number=str((day.month - 1) // 3 + 1))


def _year_label(day: date, wording: Wording) -> str:
    return wording.year(day)


def _years(years: int) -> Unit:
    return Unit(365.0 * years, _years_floor(years), _months_later(12 * years), _year_label, years > 1, says_year=True)


UNITS = (
    Unit(1.0, _same, _days_later(1), _day_label),
    Unit(7.0, _monday, _days_later(7), _day_label, on_tick=True),
    Unit(28.0, _months_floor(1), _months_later(1), _month_label),
    Unit(90.0, _months_floor(3), _months_later(3), _quarter_label),
    *map(_years, (1, 2, 5, 10, 20)),
)
"""From the finest to the coarsest."""

_FROM = {Step.DAY: 0, Step.WEEK: 1, Step.MONTH: 2, Step.QUARTER: 3, Step.HALF: 3, Step.YEAR: 4}


def units_from(finest: Step) -> Sequence[Unit]:
    """The units that are no finer than the bars over them, whose labels stand in the middle of each; all for days."""
    units = UNITS[_FROM[finest] :]
    return units if finest is Step.DAY else (replace(units[0], on_tick=False), *units[1:])
