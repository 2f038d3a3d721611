"""The chart in the window: made after the first paint, drawn anew whenever what it shows changes."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from milepost.chart.alt import described
from milepost.chart.progress_view import ProgressOptions, progress_plot
from milepost.chart.subject import Subject
from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.domain.curve import Curve
from milepost.domain.figure import Measure
from milepost.ui.actions import SERIES, Actions
from milepost.ui.page import Page
from milepost.ui.settings import Settings


class ChartPanel(QObject):
    """Shows the goal's progress, with the series that are switched on and the figures being typed."""

    def __init__(self, page: Page, actions: Actions, settings: Settings, wording: Wording) -> None:
        super().__init__(page)
        self._page, self._actions, self._settings, self._wording = page, actions, settings, wording
        self._chart = None
        self._subject: Subject | None = None
        self._theme: Theme | None = None
        self._ghosts: Mapping[Measure, Curve] = {}
        for name in SERIES:
            actions[name].setChecked(settings.series_shown(name))
            actions[name].toggled.connect(self._keep_series)

    def make(self) -> None:
        """Make the chart; pyqtgraph takes its time to be imported, so this comes after the first paint."""
        from milepost.ui.live_chart import LiveChart  # noqa: PLC0415

        self._chart = LiveChart()
        self._page.hold_chart(self._chart)
        self._actions.on("whole", self._chart.reset_view)
        self._actions.on("zoom_in", self._chart.zoom_in)
        self._actions.on("zoom_out", self._chart.zoom_out)
        self._draw()

    def show_subject(self, subject: Subject | None, theme: Theme) -> None:
        """Show another goal, other figures of it or other colours."""
        self._subject, self._theme = subject, theme
        self._draw()

    def show_ghosts(self, ghosts: Mapping[Measure, Curve]) -> None:
        """Show what the figures being typed would do."""
        if ghosts or self._ghosts:
            self._ghosts = ghosts
            self._draw()

    def options(self) -> ProgressOptions:
        """What the chart and its exported picture show."""
        target, pace, milestones, orders = (self._actions[name].isChecked() for name in SERIES)
        return ProgressOptions(target=target, pace=pace, milestones=milestones, orders=orders)

    def _draw(self) -> None:
        if self._chart is None or self._theme is None or self._subject is None:
            return
        plot = progress_plot(self._subject, self._wording, replace(self.options(), ghosts=self._ghosts))
        self._chart.show_plot(plot, self._wording, self._theme)
        self._chart.set_description(described(plot, self._wording))

    def _keep_series(self) -> None:
        for name in SERIES:
            self._settings.show_series(name, shown=self._actions[name].isChecked())
        self._draw()
