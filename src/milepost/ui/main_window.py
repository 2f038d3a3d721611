"""The window: lays its parts out and copies what the file says into them."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox, QSplitter, QVBoxLayout, QWidget

from milepost import __version__
from milepost.domain.errors import MilepostError
from milepost.ui.action_states import enabled_commands, named
from milepost.ui.echo import Echo
from milepost.ui.features import Features
from milepost.ui.settings import Look
from milepost.ui.sidebar import WIDTH
from milepost.ui.top_bar import TopBar
from milepost.ui.window_parts import Parts, Surroundings
from milepost.ui.window_view import window_view

SIZE = (1280, 860)
LEAST = (900, 600)
POLL = 500
"""Milliseconds between two looks at whether another program has changed the file."""


class MainWindow(QMainWindow):
    """One file, its trackers, and everything one does with them."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._given, self._file = given, given.file
        self.parts = Parts(self, given)
        self.features = Features(self, self.parts, given)
        self._sides = QSplitter()
        self._place, self._counted = QLabel(), QLabel()
        self._watch = QTimer(self, interval=POLL)
        self._lay_out()
        self._restore()
        self._connect()
        self._wear()
        self.refresh()
        self.features.entering.follow()

    def refresh(self) -> None:
        """Show what the file says now."""
        file, parts = self._file, self.parts
        view = window_view(file.snapshot, file.subject, file.workspace.path, self._given.wording)
        self.setWindowTitle(f"{view.title} – Milepost")
        parts.page.show_view(view, file.goal.id if file.goal else None)
        parts.page.banner.setVisible(file.workspace.path == self._given.example)
        parts.table.show_rows(view.rows)
        parts.chart.show_subject(file.subject, self._given.dressing.theme)
        self._place.setText(view.place)
        self._counted.setText(view.counted)
        self._refresh_trackers()
        self._refresh_actions()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the chart once the window has been painted."""
        super().showEvent(event)
        if not self._watch.isActive():
            self._watch.start()
            QTimer.singleShot(0, self._finish_start)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was arranged; every edit is saved already."""
        keep = self._given.settings.keep_layout
        keep("window", self.saveGeometry())
        keep("sides", self._sides.saveState())
        keep("page", self.parts.page.split.saveState())
        self._watch.stop()
        super().closeEvent(event)

    def _finish_start(self) -> None:
        self.parts.chart.make()
        self.parts.form.focus_first()

    def _lay_out(self) -> None:
        self._sides.setHandleWidth(1)
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(self.parts.sidebar)
        self._sides.addWidget(self.parts.page)
        self._sides.setStretchFactor(1, 1)
        self._sides.setSizes([WIDTH, SIZE[0] - WIDTH])
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TopBar(self.parts.actions))
        column.addWidget(self._sides, 1)
        self.setCentralWidget(central)
        for part in (QLabel(self.tr("Saved")), self._place, self._counted):
            self.statusBar().addWidget(part)
        self.statusBar().setSizeGripEnabled(False)
        self.setMinimumSize(*LEAST)

    def _restore(self) -> None:
        self.resize(*SIZE)
        restorers = {
            "window": self.restoreGeometry,
            "sides": self._sides.restoreState,
            "page": self.parts.page.split.restoreState,
        }
        for name, restore in restorers.items():
            if (kept := self._given.settings.layout(name)) is not None:
                restore(kept)

    def _connect(self) -> None:
        parts = self.parts
        parts.actions.on("quit", self.close)
        parts.actions.on("about", self._about)
        parts.actions.looks.triggered.connect(self._choose_look)
        parts.actions[self._given.settings.look].setChecked(True)
        self._file.changed.connect(self.refresh)
        self._given.dressing.changed.connect(self._wear)
        parts.trackers.chosen.connect(self._file.choose_tracker)
        parts.page.goal_chosen.connect(self._file.choose_goal)
        self.features.entering.echoed.connect(self._show_echo)
        self._watch.timeout.connect(self._poll)

    def _refresh_trackers(self) -> None:
        trackers, shown = self._file.workspace.trackers(), self._file.tracker
        self.parts.sidebar.fit_trackers(len(trackers))
        self.parts.tracker_model.show_trackers(trackers)
        if shown is not None:
            self.parts.trackers.show_chosen(shown.id)

    def _refresh_actions(self) -> None:
        file, actions = self._file, self.parts.actions
        undo, redo = file.workspace.next_undo(), file.workspace.next_redo()
        has_tracker, has_goal = file.tracker is not None, file.goal is not None
        enabled = enabled_commands(has_tracker=has_tracker, has_goal=has_goal, undo=undo, redo=redo)
        for name, can_be_given in enabled.items():
            actions[name].setEnabled(can_be_given)
        actions["undo"].setText(named(self.tr("Undo"), undo))
        actions["redo"].setText(named(self.tr("Redo"), redo))

    def _show_echo(self, answer: Echo) -> None:
        self.parts.chart.show_ghosts(answer.ghosts)

    def _wear(self) -> None:
        theme = self._given.dressing.theme
        self.parts.trackers.use_theme(theme)
        self.parts.form.echo.use_theme(theme)
        self.parts.figures_model.use_theme(theme)
        self.parts.chart.show_subject(self._file.subject, theme)

    def _choose_look(self) -> None:
        chosen = self.parts.actions.looks.checkedAction()
        self._given.dressing.choose(Look(chosen.objectName()))

    def _poll(self) -> None:
        try:
            self._file.workspace.poll()
        except MilepostError as error:
            self.statusBar().showMessage(str(error), 2 * POLL)

    def _about(self) -> None:
        told = self.tr("Milepost %1 follows published figures towards a target, and publishes the picture.")
        QMessageBox.about(self, self.tr("About Milepost"), told.replace("%1", __version__))
