"""Which column of a sheet is what, and what is meant where the sheet leaves it open."""

from dataclasses import dataclass, field
from enum import StrEnum

from milepost.domain.figure import Measure
from milepost.domain.period import Step
from milepost.exchange.sheets.whens import DayOrder, When, part_of_year, read_when


class Role(StrEnum):
    """What a column holds."""

    LEFT_OUT = "left out"
    TRACKER = "tracker"
    MEASURE = "measure"
    PERIOD = "period"
    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"
    QUANTITY = "quantity"
    DELIVERIES = "deliveries"
    ORDERS = "orders"
    ANNOUNCED_ON = "announced_on"
    SOURCE = "source"
    NOTE = "note"

    @property
    def is_counted(self) -> bool:
        """Whether the cells are quantities."""
        return self in {Role.QUANTITY, Role.DELIVERIES, Role.ORDERS}


DAYS = (Role.PERIOD, Role.FIRST_DAY, Role.LAST_DAY, Role.ANNOUNCED_ON)
"""The roles of columns with days."""


class Reach(StrEnum):
    """Since when a quantity counts: over its own period, since the year began, or since counting starts."""

    PERIOD = "period"
    YEAR = "year so far"
    START = "total so far"


@dataclass(frozen=True, slots=True)
class Column:
    """A column's role; of one with quantities also their reach, and the period where its title names that.

    `part` is the step whose numbers in the year stand in a column of periods, such as 4 for April. The title of a
    column with quantities may say the `tracker` that they are of, and the `scale` that they are counted in, as it is
    written behind a number: "k" or "万".
    """

    role: Role
    reach: Reach = Reach.PERIOD
    when: When | None = None
    part: Step | None = None
    tracker: str = ""
    scale: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What the columns of a sheet are.

    `header` is how many rows stand above the first one with quantities, the last of them with the titles; 0 is a sheet
    without titles. `tracker`, `measure` and `year` are meant where no column names them, `order` where the days in
    numbers do not tell; a single day stands for the period of the step `each_day` around it. `dotted` quantities have
    full stops between thousands. One that `is_own` has the columns of the import format, whose rules hold for it.
    """

    header: int
    columns: tuple[Column, ...]
    tracker: str = ""
    measure: Measure = Measure.DELIVERIES
    year: int | None = None
    order: DayOrder | None = None
    each_day: Step = Step.DAY
    dotted: bool = False
    is_own: bool = False
    _roles: frozenset[Role] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_roles", frozenset(column.role for column in self.columns))

    def has(self, role: Role) -> bool:
        """Whether there is a column with this role."""
        return role in self._roles

    def measure_of(self, at: int) -> Measure | None:
        """The measure of a column with quantities; None where the row names it."""
        role = self.columns[at].role
        if role in {Role.DELIVERIES, Role.ORDERS}:
            return Measure(role.value)
        return None if self.has(Role.MEASURE) else self.measure

    @property
    def is_whole(self) -> bool:
        """Whether figures can follow from it: quantities, and days for them."""
        days = any(self.has(role) for role in (Role.PERIOD, Role.LAST_DAY))
        return any(column.role.is_counted and (days or column.when) for column in self.columns)


def read_period(text: str, column: Column, order: DayOrder | None) -> When | None:
    """What a cell in a column of periods names; None where it names none."""
    if column.part is not None and text.isdecimal() and len(text) <= 2:
        return part_of_year(column.part, int(text))
    return read_when(text, order)
