"""The parts that marks play in a picture; colours, and words about them, follow from these."""

from enum import StrEnum

from milepost.domain.figure import Measure


class Role(StrEnum):
    """What a mark or a label stands for."""

    DELIVERIES = "deliveries"
    ORDERS = "orders"
    TARGET = "target"
    PACE = "pace"
    MILESTONE = "milestone"
    AS_OF = "as of"
    GHOST = "as you type"
    PLAIN = "plain"
    OTHER = "other"

    @property
    def quiet(self) -> bool:
        """Whether words about it stand back behind the others."""
        return self in (Role.PACE, Role.MILESTONE, Role.AS_OF, Role.OTHER)

    @staticmethod
    def of(measure: Measure) -> "Role":
        """The role of the line that shows a measure."""
        return Role.ORDERS if measure is Measure.ORDERS else Role.DELIVERIES
