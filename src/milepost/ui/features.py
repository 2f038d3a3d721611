"""Makes what the window can do: an object for each kind of command, connected with the commands it obeys."""

from PySide6.QtWidgets import QMainWindow

from milepost.ui.entering import Entering
from milepost.ui.file_commands import FileCommands
from milepost.ui.goal_commands import GoalCommands
from milepost.ui.pictures import Pictures
from milepost.ui.telling import Telling
from milepost.ui.window_commands import WindowCommands
from milepost.ui.window_parts import Parts, Surroundings


class Features:
    """Everything that acts on the file or the window; what fails or is done is told."""

    def __init__(self, window: QMainWindow, parts: Parts, given: Surroundings) -> None:
        file, settings, wording, actions = given.file, given.settings, given.wording, parts.actions
        self.telling = Telling(window)
        self.pictures = Pictures(window, file, parts.chart.options, given.dressing, settings, wording)
        self.entering = Entering(parts.form, file, settings, wording, given.locale)
        self.commands = WindowCommands(window, file, given.separator)
        undo = (actions["undo"], actions["redo"])
        self.goals = GoalCommands(window, file, given.separator, wording, undo)
        self.files = FileCommands(window, file, given.opening, settings, given.separator)
        self._parts = parts
        self._connect_actions()
        self._connect_parts()
        self._connect_telling()

    def start_entry(self) -> None:
        """Put the cursor into the form, as it stands for the tracker that is shown now."""
        self.entering.follow()
        self._parts.form.focus_first()

    def _connect_actions(self) -> None:
        for name, slot in {
            "new_file": self.files.new_file,
            "open_file": self.files.open_file,
            "copy_image": self.pictures.copy,
            "export_image": self.pictures.export,
            "undo": self.commands.undo,
            "redo": self.commands.redo,
            "enter": self._parts.form.focus_first,
            "delete": self._parts.table.ask_delete,
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
            self._parts.actions.on(name, slot)

    def _connect_parts(self) -> None:
        parts = self._parts
        parts.page.start_own.clicked.connect(self.files.new_file)
        parts.page.new_tracker.clicked.connect(self.commands.new_tracker)
        parts.page.new_goal.clicked.connect(self.goals.new_goal)
        parts.sidebar.new_tracker.clicked.connect(self.commands.new_tracker)
        parts.table.delete_asked.connect(self.commands.delete_figures)
        parts.table.some_chosen.connect(parts.actions["delete"].setEnabled)
        parts.actions["delete"].setEnabled(False)

    def _connect_telling(self) -> None:
        for source in (self.entering, self.commands, self.goals, self.files, self.pictures):
            source.failed.connect(self.telling.refuse)
        for made in (self.commands.made, self.files.opened):
            made.connect(self.start_entry)
        self.pictures.told.connect(self.telling.say)
