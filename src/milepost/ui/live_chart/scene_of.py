"""Lays a plot out for the window, in the days that are looked at."""

from dataclasses import dataclass

from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.plot import Plot
from milepost.chart.proportions import Look
from milepost.chart.scene import Measurer, Scene
from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.ui.live_chart.crop import cropped
from milepost.ui.live_chart.days import Days

_LOOK = Look(furnished=False, compact=True)


@dataclass(frozen=True, slots=True)
class Picture:
    """A plot with all that its scene depends on but the size and the days."""

    plot: Plot
    wording: Wording
    theme: Theme
    measurer: Measurer

    @property
    def whole(self) -> Days:
        """All days of the plot."""
        return Days(self.plot.start, self.plot.end)

    def same_goal(self, other: "Picture") -> bool:
        """Whether both show the same days of the calendar."""
        return (self.plot.first_day, self.whole) == (other.plot.first_day, other.whole)

    def scene(self, size: Size, days: Days) -> Scene:
        """The scene of these days; the data end where they would for all days, whatever labels are seen."""
        whole = self._laid_out(self.plot, size)
        if days == self.whole:
            return whole
        part = cropped(self.plot, days)
        scene = self._laid_out(part, size)
        spare = scene.plot_box.right - whole.plot_box.right
        return scene if spare <= 0 else self._laid_out(part, Size(size.width - spare, size.height))

    def _laid_out(self, plot: Plot, size: Size) -> Scene:
        return lay_out(plot, size, self.measurer, self.wording, self.theme, _LOOK)
