"""Lays a plot out for the window, as far as it is looked at."""

from milepost.chart.geometry import Size
from milepost.chart.layout import Whole, lay_out_whole, seen
from milepost.chart.plot import Plot
from milepost.chart.proportions import Look, proportions
from milepost.chart.scene import Measurer, Scene
from milepost.chart.style import Style
from milepost.chart.theme import Theme
from milepost.chart.type_setting import TypeSetter
from milepost.chart.view import View
from milepost.chart.wording import Wording

_LOOK = Look(furnished=False, compact=True)


class Picture:
    """A plot with all that its scene depends on but the size and the view."""

    def __init__(self, plot: Plot, wording: Wording, theme: Theme, measurer: Measurer) -> None:
        self.plot, self.theme = plot, theme
        self._wording, self._measurer = wording, measurer
        self._whole: Whole | None = None

    def whole(self, size: Size) -> View:
        """All days of the plot, and all counts to the last tick."""
        return self._at(size).view

    def same_goal(self, other: "Picture") -> bool:
        """Whether both show the same days of the calendar."""
        return (self.plot.first_day, self.plot.start, self.plot.end) == (
            other.plot.first_day,
            other.plot.start,
            other.plot.end,
        )

    def style(self, size: Size) -> Style:
        """What everything in it is set with."""
        return Style(size, _LOOK, proportions(size, _LOOK), self.theme, TypeSetter(self._measurer), self._wording)

    def scene(self, size: Size, view: View) -> Scene:
        """The scene of a view; the data end where they would for the whole, whatever labels are seen."""
        return seen(self._at(size), view)

    def _at(self, size: Size) -> Whole:
        """What all views have in common at a size, which stays the same while one types and zooms."""
        if self._whole is None or self._whole.style.size != size:
            self._whole = lay_out_whole(self.plot, self.style(size))
        return self._whole
