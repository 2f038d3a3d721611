"""The window: puts its parts together and copies what a file says into them."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox, QSplitter, QVBoxLayout, QWidget

from milepost import __version__
from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.ui.actions import Actions
from milepost.ui.chart_panel import ChartPanel
from milepost.ui.dressing import Dressing
from milepost.ui.echo import Echo
from milepost.ui.entering import Entering
from milepost.ui.entry_form import EntryForm
from milepost.ui.figure_rows import column_titles
from milepost.ui.figures_model import FiguresModel
from milepost.ui.figures_table import FiguresTable
from milepost.ui.file_commands import FileCommands
from milepost.ui.open_file import OpenFile
from milepost.ui.page import Page
from milepost.ui.pictures import Pictures
from milepost.ui.revising import Revising
from milepost.ui.settings import Look, Settings
from milepost.ui.sidebar import WIDTH, Sidebar
from milepost.ui.top_bar import TopBar
from milepost.ui.tracker_list import TrackerList, TrackerModel
from milepost.ui.tracker_summary import TrackerSummaries
from milepost.ui.window_commands import WindowCommands
from milepost.ui.window_view import window_view
from milepost.workspace import Opening

SIZE = (1280, 860)
LEAST = (900, 600)
POLL = 500
"""Milliseconds between two looks at whether another program has changed the file."""


class MainWindow(QMainWindow):
    """One file, its trackers, and everything one does with them."""

    def __init__(  # noqa: PLR0913, PLR0917 everything that the window is made of
        self,
        file: OpenFile,
        opening: Opening,
        settings: Settings,
        dressing: Dressing,
        wording: Wording,
        locale: QLocale,
        example: Path | None = None,
    ) -> None:
        super().__init__()
        self._file, self._settings, self._dressing, self._wording = file, settings, dressing, wording
        self._example = example
        self.actions_ = Actions(self)
        self.form = EntryForm()
        self._trackers = TrackerModel(TrackerSummaries(file, wording), self)
        self.trackers = TrackerList(self._trackers, dressing.theme)
        self._model = FiguresModel(column_titles(wording), Revising(file, locale), dressing.theme, self)
        self.table = FiguresTable(self._model)
        self.page = Page(self.table)
        self.sidebar = Sidebar(self.trackers, self.form)
        self.chart = ChartPanel(self.page, self.actions_, settings, wording)
        self.pictures = Pictures(self, settings, wording)
        self.entering = Entering(self.form, file, settings, wording, locale)
        self.commands = WindowCommands(self, file, locale.groupSeparator())
        self.files = FileCommands(self, file, opening, settings, locale.groupSeparator())
        self._watch = QTimer(self, interval=POLL)
        self._lay_out()
        self._connect()
        self._connect_actions()
        self._wear()
        self.refresh()
        self.entering.follow()

    def refresh(self) -> None:
        """Show what the file says now."""
        view = window_view(self._file.snapshot, self._file.subject, self._file.workspace.path, self._wording)
        goal = self._file.goal
        self.setWindowTitle(f"{view.title} – Milepost")
        self.page.show_view(view, goal.id if goal else None)
        self.page.banner.setVisible(self._file.workspace.path == self._example)
        self.table.show_rows(view.rows)
        self._refresh_trackers()
        self._place.setText(view.place)
        self._counted.setText(view.counted)
        self.chart.show_subject(self._file.subject, self._dressing.theme)
        self._refresh_actions()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the chart once the window has been painted."""
        super().showEvent(event)
        if not self._watch.isActive():
            self._watch.start()
            QTimer.singleShot(0, self._finish_start)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was arranged; every edit is saved already."""
        self._settings.keep_layout("window", self.saveGeometry())
        self._settings.keep_layout("sides", self._sides.saveState())
        self._settings.keep_layout("page", self.page.split.saveState())
        self._watch.stop()
        super().closeEvent(event)

    def tell(self, error: MilepostError) -> None:
        """Say why something could not be done."""
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Milepost"), str(error), parent=self)
        box.exec()
        box.deleteLater()

    def _finish_start(self) -> None:
        self.chart.make()
        self.form.focus_first()

    def _lay_out(self) -> None:
        self._sides = QSplitter()
        self._sides.setHandleWidth(1)
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(self.sidebar)
        self._sides.addWidget(self.page)
        self._sides.setStretchFactor(1, 1)
        self._sides.setSizes([WIDTH, SIZE[0] - WIDTH])
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TopBar(self.actions_))
        column.addWidget(self._sides, 1)
        self.setCentralWidget(central)
        self._place, self._counted = QLabel(), QLabel()
        for part in (QLabel(self.tr("Saved")), self._place, self._counted):
            self.statusBar().addWidget(part)
        self.statusBar().setSizeGripEnabled(False)
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        for name, part in (
            ("window", self.restoreGeometry),
            ("sides", self._sides.restoreState),
            ("page", self.page.split.restoreState),
        ):
            if (kept := self._settings.layout(name)) is not None:
                part(kept)

    def _connect(self) -> None:
        self._file.changed.connect(self.refresh)
        self._dressing.changed.connect(self._wear)
        self.trackers.chosen.connect(self._file.choose_tracker)
        self.page.goal_chosen.connect(self._file.choose_goal)
        self.page.start_own.clicked.connect(self.files.new_file)
        self.sidebar.new_tracker.clicked.connect(self.commands.new_tracker)
        self.table.delete_asked.connect(self.commands.delete_figures)
        self.entering.echoed.connect(self._show_echo)
        for source in (self.entering, self.commands, self.files):
            source.failed.connect(self.tell)
        self._watch.timeout.connect(self._poll)

    def _connect_actions(self) -> None:
        for name, slot in {
            "new_file": self.files.new_file,
            "open_file": self.files.open_file,
            "copy_image": self._copy_image,
            "export_image": self._export_image,
            "quit": self.close,
            "undo": self.commands.undo,
            "redo": self.commands.redo,
            "enter": self.form.focus_first,
            "delete": self.table.ask_delete,
            "new_tracker": self.commands.new_tracker,
            "edit_tracker": self.commands.edit_tracker,
            "delete_tracker": self.commands.delete_tracker,
            "new_goal": self.commands.new_goal,
            "delete_goal": self.commands.delete_goal,
            "announce_target": self.commands.announce_target,
            "add_milestone": self.commands.add_milestone,
            "about": self._about,
        }.items():
            self.actions_.on(name, slot)
        self.actions_.looks.triggered.connect(self._choose_look)
        self.actions_[self._settings.look].setChecked(True)

    def _refresh_trackers(self) -> None:
        trackers, shown = self._file.workspace.trackers(), self._file.tracker
        self.sidebar.fit_trackers(len(trackers))
        self._trackers.show_trackers(trackers)
        if shown is not None:
            self.trackers.show_chosen(shown.id)

    def _refresh_actions(self) -> None:
        undo, redo = self._file.workspace.next_undo(), self._file.workspace.next_redo()
        for name, held in (("undo", undo), ("redo", redo)):
            word = self.tr("Undo") if name == "undo" else self.tr("Redo")
            self.actions_[name].setEnabled(held is not None)
            self.actions_[name].setText(f"&{word}: {held.label}" if held else f"&{word}")
        for name in ("edit_tracker", "delete_tracker", "new_goal", "add_milestone", "enter"):
            self.actions_[name].setEnabled(self._file.tracker is not None)
        for name in ("delete_goal", "announce_target", "export_image", "copy_image"):
            self.actions_[name].setEnabled(self._file.goal is not None)

    def _show_echo(self, answer: Echo) -> None:
        self.chart.show_ghosts(answer.ghosts)

    def _wear(self) -> None:
        theme = self._dressing.theme
        self.pictures.theme = theme
        self.trackers.use_theme(theme)
        self._model.use_theme(theme)
        self.chart.show_subject(self._file.subject, theme)

    def _choose_look(self) -> None:
        self._dressing.choose(Look(self.actions_.looks.checkedAction().objectName()))

    def _export_image(self) -> None:
        subject = self._file.subject
        if subject is None:
            return
        try:
            path = self.pictures.export(subject, self.chart.options())
        except MilepostError as error:
            self.tell(error)
            return
        if path is not None:
            self.statusBar().showMessage(self.tr("Written: %1").replace("%1", str(path)), 10_000)

    def _copy_image(self) -> None:
        subject = self._file.subject
        if subject is not None:
            self.pictures.copy(subject, self.chart.options())
            self.statusBar().showMessage(self.tr("The picture is on the clipboard."), 5_000)

    def _poll(self) -> None:
        try:
            self._file.workspace.poll()
        except MilepostError as error:
            self.statusBar().showMessage(str(error), 2 * POLL)

    def _about(self) -> None:
        told = self.tr("Milepost %1 follows published figures towards a target, and publishes the picture.")
        QMessageBox.about(self, self.tr("About Milepost"), told.replace("%1", __version__))
