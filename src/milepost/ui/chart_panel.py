"""The chart in the window: painted with it at first, then made live, and drawn anew whenever what it shows changes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from importlib import import_module

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from milepost.chart.alt import described
from milepost.chart.geometry import Size
from milepost.chart.marking import figures_over, marked
from milepost.chart.plot import Plot
from milepost.chart.readout import Readout, day_of
from milepost.chart.scene import Scene
from milepost.chart.subject import Subject
from milepost.chart.theme import Theme
from milepost.chart.trace import Reader, readings
from milepost.chart.view_readout import view_readout
from milepost.chart.views import ViewChoice, view_plot
from milepost.chart.wording import Wording
from milepost.domain.curve import Curve
from milepost.domain.figure import Measure
from milepost.domain.what_if import Supposed
from milepost.paint.fonts import QtMeasurer
from milepost.picture.recipe import VIEW_SERIES
from milepost.ui.actions import Actions
from milepost.ui.chart_menu import ChartMenu
from milepost.ui.first_picture import FirstPicture
from milepost.ui.live_chart.scene_of import Picture
from milepost.ui.page import Page
from milepost.ui.series_names import switch_of, switches
from milepost.ui.views import Views

CURVES_KEPT = 40
"""Those drawn now, of every goal compared, and those that the figures being typed would make."""


class ChartPanel(QObject):
    """Shows the goal's progress, with the series that are switched on and the figures being typed.

    `picked` tells the figures that were clicked, `why_asked` the day of which one wants to know why.
    """

    picked = Signal(list)
    why_asked = Signal(object)
    _changed = Signal()

    def __init__(self, page: Page, actions: Actions, views: Views, wording: Wording) -> None:
        super().__init__(page)
        self._page, self._actions, self._views, self._wording = page, actions, views, wording
        self._chart = None
        self._subject: Subject | None = None
        self._theme: Theme | None = None
        self._ghosts: Mapping[Measure, Curve] = {}
        self._supposed: Supposed | None = None
        self._marked: Sequence[int] = ()
        self._choice = ViewChoice()
        self._read_curve: Reader = lru_cache(maxsize=CURVES_KEPT)(readings)
        self._is_drawn = True
        self._changed.connect(self._draw_anew, Qt.ConnectionType.QueuedConnection)
        self.menu = ChartMenu(page, actions)
        self.menu.why_asked.connect(self._ask_why)
        views.changed.connect(self._draw)
        page.hold_chart(FirstPicture(self._first_scene))

    def make(self) -> None:
        """Make the chart live, in place of its first picture."""
        from milepost.ui.live_chart.live_chart import LiveChart  # noqa: PLC0415 - pyqtgraph takes its time to load

        self._chart = LiveChart()
        self._page.hold_chart(self._chart)
        self._actions.on("whole", self._chart.reset_view)
        self._actions.on("zoom_in", self._chart.zoom_in)
        self._actions.on("zoom_out", self._chart.zoom_out)
        self._chart.figures_clicked.connect(self.picked)
        self._chart.line_clicked.connect(self._pick_under)
        self._chart.name_clicked.connect(self._switch_off)
        self._chart.why_asked.connect(self._ask_why)
        self._chart.customContextMenuRequested.connect(self._open_menu)
        self._is_drawn = False
        self._draw_anew()

    def show_subject(self, subject: Subject | None, theme: Theme) -> None:
        """Show another goal, other figures of it or other colours."""
        self._subject, self._theme = subject, theme
        self._draw()

    def show_ghosts(self, ghosts: Mapping[Measure, Curve]) -> None:
        """Show what the figures being typed would do."""
        if ghosts or self._ghosts:
            self._ghosts = ghosts
            self._draw()

    def show_supposed(self, supposed: Supposed | None) -> None:
        """Show what one supposes of the days that are left."""
        if supposed != self._supposed:
            self._supposed = supposed
            self._draw()

    def mark_figures(self, ids: Sequence[int]) -> None:
        """Show where these figures are."""
        if ids or self._marked:
            self._marked = tuple(ids)
            self._mark()

    def read_day(self, *, now: bool) -> date | None:
        """The day that is read `now`, or else the one that was read last; None where there is none."""
        if self._chart is None or self._subject is None:
            return None
        number = self._chart.reader.number if now else self._chart.reader.last
        return None if number is None else day_of(self._subject, number)

    def _draw(self) -> None:
        """Draw before the next paint, once for all that has changed until then."""
        if self._is_drawn:
            self._is_drawn = False
            self._changed.emit()

    def _draw_anew(self) -> None:
        is_drawn, self._is_drawn = self._is_drawn, True
        if is_drawn or self._chart is None or self._theme is None or self._subject is None:
            return
        choice = self._choice = self._views.choice()
        plot = self._plot(self._subject, choice)
        names = switches(plot, self._subject.progress.goal.measure, VIEW_SERIES[choice.view])
        self._chart.show_plot(plot, self._wording, self._theme, self._read, names)
        self._chart.set_description(described(plot, self._wording))
        self._mark()

    def _first_scene(self, size: Size) -> Scene | None:
        if self._theme is None or self._subject is None:
            return None
        picture = Picture(self._plot(self._subject, self._views.choice()), self._wording, self._theme, QtMeasurer())
        return picture.scene(size, picture.whole(size))

    def _plot(self, subject: Subject, choice: ViewChoice) -> Plot:
        typing = replace(choice, shown=replace(choice.shown, ghosts=self._ghosts, supposed=self._supposed))
        return view_plot(subject, typing, self._wording, self._read_curve)

    def _mark(self) -> None:
        if self._chart is not None and self._subject is not None and self._is_drawn:
            self._chart.mark(marked(self._subject, self._marked))

    def _read(self, number: int) -> Readout | None:
        if self._subject is None:
            return None
        day = day_of(self._subject, number)
        return view_readout(self._subject, self._choice, day, self._wording, self._read_curve)

    def _pick_under(self, key: str, number: int) -> None:
        """Choose the figures that a stretch of a line is drawn from."""
        if self._subject is not None:
            self.picked.emit(list(figures_over(self._subject, Measure(key), day_of(self._subject, number))))

    def _switch_off(self, key: str) -> None:
        if self._subject is not None:
            name = switch_of(key, self._subject.progress.goal.measure)
            if name is not None:
                self._actions[name].setChecked(False)

    def _open_menu(self, at: QPoint) -> None:
        if self._chart is not None and self._subject is not None:
            number = self._chart.reader.number or self._chart.reader.last_known
            self.menu.open(self._chart.mapToGlobal(at), number)

    def _ask_why(self, number: int) -> None:
        if self._subject is not None:
            self.why_asked.emit(day_of(self._subject, number))


def load_live_chart() -> None:
    """Load what the live chart stands on, which takes a fifth of a second, so beside the window."""
    import_module("milepost.ui.live_chart.live_chart")
