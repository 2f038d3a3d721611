"""Lays a plot out for the window, as far as it is looked at."""

from dataclasses import dataclass

from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out, whole_view
from milepost.chart.plot import Plot
from milepost.chart.proportions import Look, proportions
from milepost.chart.scene import Measurer, Scene
from milepost.chart.style import Style
from milepost.chart.theme import Theme
from milepost.chart.type_setting import TypeSetter
from milepost.chart.view import View
from milepost.chart.wording import Wording

_LOOK = Look(furnished=False, compact=True)


@dataclass(frozen=True, slots=True)
class Picture:
    """A plot with all that its scene depends on but the size and the view."""

    plot: Plot
    wording: Wording
    theme: Theme
    measurer: Measurer

    def whole(self, size: Size) -> View:
        """All days of the plot, and all counts to the last tick."""
        return whole_view(self.plot, self.style(size))

    def same_goal(self, other: "Picture") -> bool:
        """Whether both show the same days of the calendar."""
        return (self.plot.first_day, self.plot.start, self.plot.end) == (
            other.plot.first_day,
            other.plot.start,
            other.plot.end,
        )

    def style(self, size: Size) -> Style:
        """What everything in it is set with."""
        return Style(size, _LOOK, proportions(size, _LOOK), self.theme, TypeSetter(self.measurer), self.wording)

    def scene(self, size: Size, view: View) -> Scene:
        """The scene of a view; the data end where they would for the whole, whatever labels are seen."""
        return lay_out(self.plot, size, self.measurer, self.wording, self.theme, _LOOK, view)
