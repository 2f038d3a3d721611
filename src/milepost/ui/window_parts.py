"""Makes the parts of the window, each with what it needs."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMainWindow

from milepost.chart.wording import Wording
from milepost.ui.actions import Actions
from milepost.ui.chart_panel import ChartPanel
from milepost.ui.dressing import Dressing
from milepost.ui.entering import Entering
from milepost.ui.entry_form import EntryForm
from milepost.ui.figure_rows import column_titles
from milepost.ui.figure_story import FigureStories
from milepost.ui.figures_model import FiguresModel
from milepost.ui.figures_table import FiguresTable
from milepost.ui.file_commands import FileCommands
from milepost.ui.goal_commands import GoalCommands
from milepost.ui.open_file import OpenFile
from milepost.ui.page import Page
from milepost.ui.pictures import Pictures
from milepost.ui.revising import Revising
from milepost.ui.settings import Settings
from milepost.ui.sidebar import Sidebar
from milepost.ui.tracker_list import TrackerList, TrackerModel
from milepost.ui.tracker_summary import TrackerSummaries
from milepost.ui.window_commands import WindowCommands
from milepost.workspace import Opening


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window is given: the file, how others are opened, and how things are said, shown and remembered here."""

    file: OpenFile
    opening: Opening
    settings: Settings
    dressing: Dressing
    wording: Wording
    locale: QLocale
    example: Path | None = None

    @property
    def separator(self) -> str:
        """What stands between groups of digits here."""
        return self.locale.groupSeparator()


class Parts:
    """Everything in the window that shows or does something."""

    def __init__(self, window: QMainWindow, given: Surroundings) -> None:
        file, settings, dressing, wording = given.file, given.settings, given.dressing, given.wording
        self.actions = Actions(window)
        self.form = EntryForm()
        self.tracker_model = TrackerModel(TrackerSummaries(file, wording), window)
        self.trackers = TrackerList(self.tracker_model, dressing.theme)
        self.figures_model = FiguresModel(
            column_titles(wording),
            Revising(file, given.locale),
            FigureStories(file, wording),
            dressing.theme,
            window,
        )
        self.table = FiguresTable(self.figures_model)
        self.page = Page(self.table)
        self.sidebar = Sidebar(self.trackers, self.form)
        self.chart = ChartPanel(self.page, self.actions, settings, wording)
        self.pictures = Pictures(window, file, self.chart.options, dressing, settings, wording)
        self.entering = Entering(self.form, file, settings, wording, given.locale)
        self.commands = WindowCommands(window, file, given.separator)
        undo = (self.actions["undo"], self.actions["redo"])
        self.goals = GoalCommands(window, file, given.separator, wording, undo)
        self.files = FileCommands(window, file, given.opening, settings, given.separator)

    def connect_actions(self) -> None:
        """Say what each command does, those of the window itself and of the chart aside."""
        for name, slot in {
            "new_file": self.files.new_file,
            "open_file": self.files.open_file,
            "copy_image": self.pictures.copy,
            "export_image": self.pictures.export,
            "undo": self.commands.undo,
            "redo": self.commands.redo,
            "enter": self.form.focus_first,
            "delete": self.table.ask_delete,
            "new_tracker": self.commands.new_tracker,
            "edit_tracker": self.commands.edit_tracker,
            "delete_tracker": self.commands.delete_tracker,
            "new_goal": self.goals.new_goal,
            "edit_goal": self.goals.edit_goal,
            "delete_goal": self.goals.delete_goal,
            "announce_target": self.goals.announce_target,
            "targets": self.goals.targets,
            "plan": self.goals.plan,
            "add_milestone": self.goals.add_milestone,
            "milestone_list": self.goals.milestones,
        }.items():
            self.actions.on(name, slot)
        self.goals.failed.connect(self.commands.failed)
        self.page.start_own.clicked.connect(self.files.new_file)
        self.page.new_tracker.clicked.connect(self.commands.new_tracker)
        self.page.new_goal.clicked.connect(self.goals.new_goal)
        self.sidebar.new_tracker.clicked.connect(self.commands.new_tracker)
        self.table.delete_asked.connect(self.commands.delete_figures)
        self.table.some_chosen.connect(self.actions["delete"].setEnabled)
        self.actions["delete"].setEnabled(False)
