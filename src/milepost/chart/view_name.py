"""The views of a goal by their names."""

from enum import StrEnum


class ViewName(StrEnum):
    """What a picture shows of a goal."""

    PROGRESS = "progress"
    PERIODS = "periods"
    ORDERS = "orders"
    COMPARE = "compare"
