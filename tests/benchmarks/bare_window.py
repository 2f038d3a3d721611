"""The least that shows figures over days: a pyqtgraph plot on a date axis, which the window is measured against."""

import numpy as np
from pyqtgraph import DateAxisItem, PlotDataItem, PlotWidget

FIRST_DAY = 1_700_000_000
DAY = 86_400
PER_DAY = 300


class BareWindow(PlotWidget):
    """A line through so many points, one a day."""

    def __init__(self, points: int) -> None:
        super().__init__(axisItems={"bottom": DateAxisItem()})
        self._line: PlotDataItem = self.plot()
        self.show_points(points)

    def show_points(self, points: int) -> None:
        """Show so many points from now on."""
        days = np.arange(points)
        self._line.setData(FIRST_DAY + DAY * days, PER_DAY * days)
