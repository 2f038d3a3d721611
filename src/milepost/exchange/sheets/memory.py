"""Remembers how the columns of a sheet were read, for sheets that look alike."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from milepost.domain.figure import Measure
from milepost.domain.period import Step
from milepost.exchange.sheets.headers import title_of
from milepost.exchange.sheets.mapping import Column, Mapping, Reach, Role
from milepost.exchange.sheets.month_names import plain_word
from milepost.exchange.sheets.sheet import Sheet
from milepost.exchange.sheets.titles import titled
from milepost.exchange.sheets.whens import DayOrder

_PERIODS = "*"


def look(sheet: Sheet, header: int) -> str:
    """What sheets that look alike share: their titles, those next to each other that name periods being one."""
    names = list(_names(sheet, header))
    return "\t".join(name for at, name in enumerate(names) if not at or (name, names[at - 1]) != (_PERIODS, _PERIODS))


def written(sheet: Sheet, mapping: Mapping) -> str:
    """A mapping as text, to be read with `recalled`."""
    columns: dict[str, Column] = {}
    for name, column in zip(_names(sheet, mapping.header), mapping.columns, strict=True):
        # A month without quantities is left out, and says nothing of the others.
        if name not in columns or columns[name].role is Role.LEFT_OUT:
            columns[name] = column
    return json.dumps(
        {
            "columns": {name: [column.role, column.reach, column.part] for name, column in columns.items()},
            "header": mapping.header,
            "tracker": mapping.tracker,
            "measure": mapping.measure,
            "order": mapping.order,
            "each_day": mapping.each_day,
        }
    )


def header_in(text: str) -> int | None:
    """How many rows stand down to the titles, in a text that was `written`; None where it cannot be read."""
    try:
        return int(json.loads(text)["header"])
    except (ValueError, KeyError, TypeError):
        return None


def recalled(text: str, sheet: Sheet, guessed: Mapping) -> Mapping:
    """A guess with what was written of a sheet that looked alike; the guess itself where that cannot be read.

    The tracker that is meant now counts more than the one that was meant then.
    """
    try:
        known: dict[str, Any] = json.loads(text)
        columns = tuple(
            _column(known["columns"][name], column)
            for name, column in zip(_names(sheet, guessed.header), guessed.columns, strict=True)
        )
        order = known["order"]
        return replace(
            guessed,
            columns=columns,
            tracker=guessed.tracker or str(known["tracker"]),
            measure=Measure(known["measure"]),
            order=DayOrder(order) if order else guessed.order,
            each_day=Step(known["each_day"]),
        )
    except (ValueError, KeyError, TypeError):
        return guessed


def _column(known: list[str | None], guessed: Column) -> Column:
    role, reach, part = known
    return replace(guessed, role=Role(role), reach=Reach(reach), part=Step(part) if part else None)


def _names(sheet: Sheet, header: int) -> Iterator[str]:
    """What each column goes by: its title, and which of several with that title it is; one name for all periods."""
    counted: Counter[str] = Counter()
    for at in range(sheet.width):
        title = title_of(sheet, header, at)
        column = titled(title)
        name = _PERIODS if column is not None and column.when is not None else plain_word(title)
        yield name if name == _PERIODS or not counted[name] else f"{name} {counted[name] + 1}"
        counted[name] += 1
