"""The window: lays its parts out and copies what the file says into them."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from milepost.chart.headline import headline
from milepost.chart.subject import Subject
from milepost.chart.tiles import tiles
from milepost.ui.background import Background
from milepost.ui.chart_panel import load_live_chart
from milepost.ui.echo import Echo
from milepost.ui.features import Features
from milepost.ui.offering import Offering
from milepost.ui.settings import Look
from milepost.ui.sidebar import WIDTH
from milepost.ui.top_bar import TopBar
from milepost.ui.window_parts import Parts, Surroundings
from milepost.ui.window_view import lists_view, window_view

SIZE = (1280, 860)
LEAST = (900, 600)


class MainWindow(QMainWindow):
    """One file, its trackers, and everything one does with them; `started` once all of it is there."""

    started = Signal()

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._given, self._file = given, given.file
        self._is_started = False
        self._then: Subject | None = None
        self._loading = Background(self, "loading")
        self.parts = Parts(self, given)
        self.features = Features(self, self.parts, given)
        self._offering = Offering(given.file, self.parts.actions, given.wording)
        self._lay_out()
        self._restore()
        self._connect()
        given.dressing.wear()
        self.refresh()
        self.refresh_lists()
        self.features.entering.follow()

    def refresh(self) -> None:
        """Show what the file says now, but for its lists."""
        file, parts = self._file, self.parts
        subject = None if file.subject is None else parts.foreseeing.ahead_of(file.subject)
        view = window_view(file.snapshot, subject, file.workspace.path, self._given.wording)
        self.setWindowFilePath(str(file.workspace.path))
        self.setWindowTitle(f"{view.title} – Milepost")
        parts.page.show_view(view, file.goal.id if file.goal else None)
        parts.page.banner.setVisible(file.is_example and file.known_on is None)
        parts.chart.show_subject(subject, self._given.dressing.theme)

    def refresh_lists(self) -> None:
        """Show the figures, the trackers and what can be done with them, as the file says now."""
        file, wording = self._file, self._given.wording
        listed = lists_view(file.snapshot, file.subject, wording)
        self.parts.table.show_rows(listed.rows)
        self.features.files.show_status(listed.counted)
        self._refresh_trackers()
        self._offering.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Finish the start once the window has been painted for the first time."""
        super().paintEvent(event)
        if not self._is_started:
            self._is_started = True
            QTimer.singleShot(0, self._finish_start)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was arranged; every edit is saved already."""
        keep = self._given.settings.keep_layout
        keep("window", self.saveGeometry())
        keep("sides", self.parts.sides.saveState())
        keep("page", self.parts.page.split.saveState())
        self.features.entering.save()
        self.features.entering.stop()
        self.features.files.stop()
        self.parts.foreseeing.stop()
        self._loading.stop()
        super().closeEvent(event)

    def _finish_start(self) -> None:
        """Bring the window to life, unless it has been closed already."""
        if not self.isVisible():
            return
        self.parts.form.focus_first()
        self.features.files.start()
        self.parts.foreseeing.start()
        self._loading.do(load_live_chart, self._make_chart)

    def _make_chart(self, _loaded: object) -> None:
        if self.isVisible():
            self.parts.chart.make()
            self.started.emit()

    def _lay_out(self) -> None:
        self.parts.sides.setHandleWidth(1)
        self.parts.sides.setChildrenCollapsible(False)
        self.parts.sides.setStretchFactor(1, 1)
        self.parts.sides.setSizes([WIDTH, SIZE[0] - WIDTH])
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TopBar(self.parts.actions))
        column.addWidget(self.parts.sides, 1)
        self.setCentralWidget(central)
        self.statusBar().addWidget(self.parts.status, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.setMinimumSize(*LEAST)

    def _restore(self) -> None:
        self.resize(*SIZE)
        restorers = {
            "window": self.restoreGeometry,
            "sides": self.parts.sides.restoreState,
            "page": self.parts.page.split.restoreState,
        }
        for name, restore in restorers.items():
            if (kept := self._given.settings.layout(name)) is not None:
                restore(kept)

    def _connect(self) -> None:
        parts = self.parts
        parts.actions.on("quit", self.close)
        parts.actions.looks.triggered.connect(self._choose_look)
        parts.actions[self._given.settings.look].setChecked(True)
        self._file.changed.connect(self.refresh)
        self._file.settled.connect(self.refresh_lists)
        self._given.dressing.changed.connect(self._wear)
        parts.trackers.chosen.connect(self._file.choose_tracker)
        parts.page.goals.chosen.connect(self._file.choose_goal)
        self.features.entering.echoed.connect(self._show_echo)
        parts.foreseeing.foreseen.connect(self._show_ahead)

    def _refresh_trackers(self) -> None:
        trackers, shown = self._file.workspace.trackers(), self._file.tracker
        self.parts.sidebar.fit_trackers(len(trackers))
        self.parts.tracker_model.show_trackers(trackers)
        if shown is not None:
            self.parts.trackers.show_chosen(shown.id)

    def _show_echo(self, answer: Echo) -> None:
        self._then = answer.then
        self.parts.chart.show_ghosts(answer.ghosts)
        if answer.then is None:
            self.parts.page.headline.show_said()
        self._show_then()

    def _show_then(self) -> None:
        """Show what the figures being typed would make of the goal, and of what lies ahead of it."""
        if self._then is not None:
            then, wording = self.parts.foreseeing.ahead_of(self._then), self._given.wording
            story, numbers = headline(then.progress, wording, then.outlook), tiles(then.progress, wording, then.outlook)
            self.parts.page.headline.show_provisional(story, numbers)

    def _show_ahead(self, foreseen: Subject) -> None:
        """Show what has been foreseen, of the figures as they are or of those being typed."""
        if self._file.subject == foreseen:
            self.refresh()
        self._show_then()

    def _wear(self) -> None:
        theme = self._given.dressing.theme
        self.parts.trackers.use_theme(theme)
        self.parts.history.list.use_theme(theme)
        self.parts.form.echo.use_theme(theme)
        self.parts.figures_model.use_theme(theme)
        self.refresh()

    def _choose_look(self) -> None:
        chosen = self.parts.actions.looks.checkedAction()
        self._given.dressing.choose(Look(chosen.objectName()))
