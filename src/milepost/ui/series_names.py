"""Which of the series in the chart can be hidden, and which command hides each."""

from collections.abc import Collection

from milepost.chart.plot import Plot
from milepost.domain.figure import Measure


def switch_of(key: str, main: Measure) -> str | None:
    """The command that shows and hides the series `key`; None for the line of the goal's measure and all others."""
    if key == Measure.ORDERS.value and main is not Measure.ORDERS:
        return "orders"
    if key.startswith("milestone "):
        return "milestones"
    return {"target": "target", "stretch": "target", "pace": "pace", "forecast": "forecast"}.get(key)


def switches(plot: Plot, main: Measure, commands: Collection[str]) -> frozenset[str]:
    """The series of a plot that one of these commands hides, with a click on their names."""
    return frozenset(label.key for label in plot.labels if switch_of(label.key, main) in commands)
