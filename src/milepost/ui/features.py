"""Makes what the window can do: an object for each kind of command, connected with the commands it obeys."""

from PySide6.QtWidgets import QMainWindow

from milepost.ui.due_line import DueLine
from milepost.ui.entering import Entering
from milepost.ui.file_features import FileFeatures
from milepost.ui.goal_commands import GoalCommands
from milepost.ui.goal_steps import GoalSteps
from milepost.ui.help_commands import HelpCommands
from milepost.ui.history_commands import HistoryCommands
from milepost.ui.palette_command import Palette
from milepost.ui.panels import Panels
from milepost.ui.pictures import Pictures
from milepost.ui.repeating import Repeating
from milepost.ui.table_commands import TableCommands
from milepost.ui.telling import Telling
from milepost.ui.why_command import WhyCommand
from milepost.ui.window_commands import WindowCommands
from milepost.ui.window_parts import Parts, Surroundings


class Features:
    """Everything that acts on the file or the window; what fails or is done is told."""

    def __init__(self, window: QMainWindow, parts: Parts, given: Surroundings) -> None:
        file, settings, wording, actions = given.file, given.settings, given.wording, parts.actions
        self.telling = Telling(window)
        self.pictures = Pictures(window, file, parts.chart.options, given.dressing, settings, wording)
        self.entering = Entering(parts.form, file, settings, wording, given.locale)
        self.due = DueLine(parts.form, file, wording)
        self.repeating = Repeating(actions["same_again"], file, self.entering.counting, given.separator, wording)
        self.commands = WindowCommands(window, file, given.separator)
        undo = (actions["undo"], actions["redo"])
        self.goals = GoalCommands(window, file, given.separator, wording, undo)
        self.goal_steps = GoalSteps(file)
        self.files = FileFeatures(window, parts, given, self.telling)
        self.panels = Panels(parts, settings)
        self.palette = Palette(window, parts, self.panels, given)
        self.help = HelpCommands(window, given.dressing, given.language)
        self.history = HistoryCommands(window, file, parts.history, actions["history"], wording)
        self.why = WhyCommand(window, parts, given)
        self.table = TableCommands(parts.table, parts.finder, actions, self.panels.table.reveal)
        self._parts = parts
        self._connect_actions()
        self._connect_parts()
        self._connect_telling()

    def start_entry(self) -> None:
        """Put the cursor into the form, as it stands for the tracker that is shown now."""
        self.entering.follow()
        self._parts.form.focus_first()

    def enter(self) -> None:
        """Put the cursor into the form, in view if it was hidden."""
        self.panels.sidebar.reveal()
        self._parts.form.focus_first()

    def _connect_actions(self) -> None:
        for name, slot in {
            "copy_image": self.pictures.copy,
            "export_image": self.pictures.export,
            "undo": self.commands.undo,
            "redo": self.commands.redo,
            "enter": self.enter,
            "same_again": self.repeating.add,
            "delete": self._parts.table.ask_delete,
            "new_tracker": self.commands.new_tracker,
            "edit_tracker": self.commands.edit_tracker,
            "delete_tracker": self.commands.delete_tracker,
            "new_goal": self.goals.new_goal,
            "edit_goal": self.goals.edit_goal,
            "delete_goal": self.goals.delete_goal,
            "next_goal": self.goal_steps.next_goal,
            "previous_goal": self.goal_steps.previous_goal,
            "following_goal": self.goal_steps.following_goal,
            "previous_tracker": self.goal_steps.previous_tracker,
            "following_tracker": self.goal_steps.following_tracker,
            "announce_target": self.goals.announce_target,
            "targets": self.goals.targets,
            "plan": self.goals.plan,
            "add_milestone": self.goals.add_milestone,
            "milestone_list": self.goals.milestones,
            "palette": self.palette.toggle,
            "guide": self.help.guide,
            "words": self.help.words,
            "shortcuts": self.help.shortcuts,
            "about": self.help.about,
        }.items():
            self._parts.actions.on(name, slot)

    def _connect_parts(self) -> None:
        parts = self._parts
        self.entering.echoed.connect(self.repeating.show)
        parts.page.new_tracker.clicked.connect(self.commands.new_tracker)
        parts.page.new_goal.clicked.connect(self.goals.new_goal)
        parts.page.goals.announce.clicked.connect(self.goals.announce_target)
        parts.page.goals.offer([parts.actions[name] for name in ("next_goal", "new_goal", "edit_goal")])
        parts.sidebar.new_tracker.clicked.connect(self.commands.new_tracker)
        parts.table.delete_asked.connect(self.commands.delete_figures)
        parts.table.marked.connect(parts.chart.mark_figures)
        parts.chart.picked.connect(parts.table.choose_figures)

    def _connect_telling(self) -> None:
        for source in (
            self.entering,
            self.repeating,
            self.commands,
            self.goals,
            self.goal_steps,
            self.pictures,
            self.history,
            self.table.links,
        ):
            source.failed.connect(self.telling.refuse)
        for made in (self.commands.made, self.files.commands.opened):
            made.connect(self.start_entry)
        for source in (self.pictures, self.goal_steps, self.entering, self.repeating):
            source.told.connect(self.telling.say)
