"""What a column of a table can be, in words: the choices for it, and the one that it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from milepost.exchange.sheets.mapping import Column, Reach, Role

CONTEXT = "Columns"


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """A role, with the reach of one that holds quantities."""

    role: Role
    reach: Reach = Reach.PERIOD


_COUNTED = (Role.DELIVERIES, Role.ORDERS, Role.QUANTITY)
CHOICES: Sequence[ColumnChoice] = (
    *(
        ColumnChoice(role)
        for role in (Role.LEFT_OUT, Role.PERIOD, Role.FIRST_DAY, Role.LAST_DAY, Role.TRACKER, Role.MEASURE)
    ),
    *(ColumnChoice(role, reach) for role in _COUNTED for reach in Reach),
    *(ColumnChoice(role) for role in (Role.ANNOUNCED_ON, Role.SOURCE, Role.NOTE)),
)


def choice_of(column: Column) -> ColumnChoice:
    """The choice that a column is."""
    return ColumnChoice(column.role, column.reach if column.role.is_counted else Reach.PERIOD)


def chosen(column: Column, choice: ColumnChoice) -> Column:
    """The column as another choice; what its title says is kept."""
    return replace(column, role=choice.role, reach=choice.reach)


def word(choice: ColumnChoice) -> str:
    """The choice in words."""
    name = _names()[choice.role]
    match choice.reach:
        case Reach.PERIOD:
            return name
        case Reach.YEAR:
            return _translated("%1, this year so far").replace("%1", name)
        case Reach.START:
            return _translated("%1, total so far").replace("%1", name)


def _names() -> dict[Role, str]:
    tr = _translated
    return {
        Role.LEFT_OUT: tr("Left out"),
        Role.TRACKER: tr("Tracker"),
        Role.MEASURE: tr("Measure"),
        Role.PERIOD: tr("Period or day"),
        Role.FIRST_DAY: tr("First day"),
        Role.LAST_DAY: tr("Last day"),
        Role.QUANTITY: tr("Quantity"),
        Role.DELIVERIES: tr("Deliveries"),
        Role.ORDERS: tr("Orders"),
        Role.ANNOUNCED_ON: tr("Announced on"),
        Role.SOURCE: tr("Source"),
        Role.NOTE: tr("Note"),
    }


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
