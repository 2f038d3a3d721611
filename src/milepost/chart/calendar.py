"""A calendar axis over day numbers: ticks on days, weeks, months, quarters or years, whichever fit."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from math import inf

from milepost.chart.calendar_units import UNITS, Unit
from milepost.chart.wording import Wording

GAP = 1.35
"""A label needs this many times its width, so that neighbours stay apart."""

_MOST_WEEKS = 10
"""More labels than this under single ticks are too many to read; months say it then."""

_TIDY = 0.03
"""An axis may begin on the first of a month where that makes it at most this share longer."""


@dataclass(frozen=True, slots=True)
class DaysShown:
    """Day numbers `start` to `end` drawn `width` pixels wide; 0.0 is the start of `first_day`."""

    first_day: date
    start: float
    end: float
    width: float

    @property
    def per_day(self) -> float:
        """How many pixels wide a day is."""
        return self.width / max(self.end - self.start, 1e-9)

    def number(self, day: date) -> float:
        """The day number of the start of `day`."""
        return float((day - self.first_day).days)

    def day(self, number: float) -> date:
        """The day that a day number lies in, kept within what the calendar can count."""
        ordinal = self.first_day.toordinal() + int(number // 1)
        return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))

    def starts(self, unit: Unit) -> list[date]:
        """The first days of the units that are at least partly shown, and of the one after them."""
        starts = [unit.floor(self.day(self.start))]
        last = self.day(self.end)
        while starts[-1] <= last and self.number(starts[-1]) < self.end and starts[-1] < date.max:
            starts.append(unit.after(starts[-1]))
        return starts


@dataclass(frozen=True, slots=True)
class CalendarLabel:
    """A label centred on a day number; `second` is the year where one is due under `text`, `line` both in one row."""

    at: float
    text: str
    second: str
    line: str


@dataclass(frozen=True, slots=True)
class CalendarAxis:
    """Ticks and labels in day numbers; `two_rows` where the years do not fit beside the labels."""

    ticks: tuple[float, ...]
    labels: tuple[CalendarLabel, ...]
    two_rows: bool


def tidy_start(first_day: date, days: int) -> float:
    """The day number an axis begins on: the first of the month where that is near, else 0."""
    before = first_day.day - 1
    return float(-before) if before <= _TIDY * days else 0.0


def calendar_axis(
    days: DaysShown,
    text_width: Callable[[str], float],
    wording: Wording,
    units: Sequence[Unit] = UNITS,
    *,
    one_row: bool = False,
) -> CalendarAxis:
    """The axis for some days, in the first unit whose labels stand apart; with `one_row` also those with a year."""

    def room(day: date, unit: Unit) -> float:
        return text_width(_dated(day, unit, wording) if one_row else unit.label(day, wording))

    unit = next((unit for unit in units if _fits(unit, days, text_width, room)), units[-1])
    labels = tuple(_with_years(_places(unit, days, room, tight=one_row), unit, wording))
    ticks = tuple(number for number in map(days.number, days.starts(unit)) if days.start <= number <= days.end)
    if one_row or all(not label.second or _joined_fits(label, labels, days, text_width) for label in labels):
        return CalendarAxis(ticks, labels, two_rows=False)
    return CalendarAxis(ticks, tuple(_years_apart(labels, days, text_width))[::-1], two_rows=True)


def _dated(day: date, unit: Unit, wording: Wording) -> str:
    """A label with its year."""
    return _line(unit.label(day, wording), "" if unit.says_year else wording.year(day), wording)


def _fits(unit: Unit, days: DaysShown, text_width: Callable[[str], float], room: Callable[[date, Unit], float]) -> bool:
    """Whether the labels of a unit stand apart; units far too short are not tried out."""
    if unit.days * days.per_day < text_width("00"):
        return False
    starts = days.starts(unit)[:-1]
    if unit.on_tick and not unit.says_year and len(starts) > _MOST_WEEKS:
        return False
    widest = max(room(day, unit) for day in starts)
    return unit.days * days.per_day >= widest * GAP


def _places(
    unit: Unit, days: DaysShown, room: Callable[[date, Unit], float], *, tight: bool
) -> list[tuple[float, date]]:
    """Where labels stand, for the units of which enough is shown; with `tight` none reaches before the first day."""
    places: list[tuple[float, date]] = []
    for day, after in pairwise(days.starts(unit)):
        begin, finish = max(days.number(day), days.start), min(days.number(after), days.end)
        half = room(day, unit) / 2
        if unit.on_tick:
            at = days.number(day)
            before, behind = (at - days.start) * days.per_day, (days.end - at) * days.per_day
            roomy = before >= (half if tight else -1) and behind >= half
        else:
            at = (begin + finish) / 2
            roomy = (finish - begin) * days.per_day >= 2 * half
        if roomy:
            places.append((at, day if unit.on_tick else max(day, days.day(days.start))))
    return places


def _with_years(places: Sequence[tuple[float, date]], unit: Unit, wording: Wording) -> list[CalendarLabel]:
    labels: list[CalendarLabel] = []
    said = 0
    for at, day in places:
        year = "" if day.year == said or unit.says_year else wording.year(day)
        said = day.year
        text = unit.label(day, wording)
        labels.append(CalendarLabel(at, text, year, _line(text, year, wording)))
    return labels


def _years_apart(
    labels: Sequence[CalendarLabel], days: DaysShown, text_width: Callable[[str], float]
) -> Iterator[CalendarLabel]:
    """The labels, the last first, with the years under them but for those that a later one leaves no room."""
    behind = inf
    for label in reversed(labels):
        half = text_width(label.second) * GAP / 2
        at = label.at * days.per_day
        if label.second and at + half > behind:
            yield replace(label, second="")
            continue
        behind = at - half if label.second else behind
        yield label


def _joined_fits(
    label: CalendarLabel, labels: Sequence[CalendarLabel], days: DaysShown, text_width: Callable[[str], float]
) -> bool:
    """Whether label and year fit beside each other between the label's neighbours."""
    half = text_width(label.line) * 1.1 / 2
    others = (other for other in labels if other is not label)
    edge = 1e9 if len(labels) == 1 else (label.at - days.start) * days.per_day + text_width(label.text)
    rooms = (abs(other.at - label.at) * days.per_day - text_width(other.line) * 1.1 / 2 for other in others)
    return half <= min((edge, *rooms))


def _line(label: str, year: str, wording: Wording) -> str:
    """A label with its year, where one is due, in one row."""
    return wording.text("{label} {year}", label=label, year=year) if year else label
