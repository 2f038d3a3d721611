"""One published number, and what it is counted in."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from milepost.domain.quantity import Quantity
from milepost.domain.span import Span


class Measure(StrEnum):
    """What is counted."""

    DELIVERIES = "deliveries"
    ORDERS = "orders"


@dataclass(frozen=True, slots=True)
class Figure:
    """One published number of a tracker.

    Figures with a larger `id` were entered later. `typed` is the quantity exactly as it was typed.
    """

    id: int
    measure: Measure
    span: Span
    quantity: Quantity
    typed: str
    announced_on: date
    source: str = ""
    note: str = ""

    @property
    def newness(self) -> tuple[date, int]:
        """Sorts figures from the oldest word to the newest."""
        return self.announced_on, self.id
