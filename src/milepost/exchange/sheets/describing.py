"""Says in sentences how the columns of a sheet were read."""

from collections.abc import Iterator

from milepost.domain.period import Step
from milepost.exchange.sheets.headers import title_of
from milepost.exchange.sheets.mapping import Column, Mapping, Reach, Role
from milepost.exchange.sheets.sheet import Sheet, column_letters

_WORDS = {
    Role.FIRST_DAY: "first day",
    Role.LAST_DAY: "last day",
    Role.ANNOUNCED_ON: "announced on",
}


def described(sheet: Sheet, mapping: Mapping) -> tuple[str, ...]:
    """What was taken for what, as sentences; nothing of a sheet that has the columns of the import format."""
    return () if mapping.is_own else tuple(_sentences(sheet, mapping))


def _sentences(sheet: Sheet, mapping: Mapping) -> Iterator[str]:
    read = [
        f"{_name(sheet, mapping, at)} as {_word(mapping, column)}"
        for at, column in enumerate(mapping.columns)
        if column.role is not Role.LEFT_OUT
    ]
    left = [
        _name(sheet, mapping, at)
        for at, column in enumerate(mapping.columns)
        if column.role is Role.LEFT_OUT and any(sheet.cell(row, at) for row in range(len(sheet.rows)))
    ]
    yield f"Read {'; '.join([', '.join(read), *(['left out ' + ', '.join(left)] if left else [])])}."
    if mapping.each_day is not Step.DAY:
        yield f"Each day was taken for its {mapping.each_day}."


def _name(sheet: Sheet, mapping: Mapping, at: int) -> str:
    title = title_of(sheet, mapping.header, at)
    return f"“{title}”" if title else f"column {column_letters(at)}"


def _word(mapping: Mapping, column: Column) -> str:
    if not column.role.is_counted:
        return _WORDS.get(column.role, column.role.value)
    measure = mapping.measure if column.role is Role.QUANTITY and not mapping.has(Role.MEASURE) else column.role
    reach = "" if column.reach is Reach.PERIOD else f" ({column.reach})"
    return f"{measure}{reach}{f' of {column.tracker}' if column.tracker else ''}"
