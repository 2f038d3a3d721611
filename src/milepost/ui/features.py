"""Makes what the window can do: an object for each kind of command, connected with the commands it obeys."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from milepost.domain.errors import MilepostError
from milepost.ui.due_line import DueLine
from milepost.ui.entering import Entering
from milepost.ui.file_features import FileFeatures
from milepost.ui.goal_steps import GoalSteps
from milepost.ui.history_commands import HistoryCommands
from milepost.ui.known_on import KnownOn
from milepost.ui.later import Later
from milepost.ui.panels import Panels
from milepost.ui.repeating import Repeating
from milepost.ui.table_commands import TableCommands
from milepost.ui.telling import Telling
from milepost.ui.what_if import WhatIf
from milepost.ui.window_parts import Parts, Surroundings


class Features:
    """Everything that acts on the file or the window; what fails or is done is told."""

    def __init__(self, window: QMainWindow, parts: Parts, given: Surroundings) -> None:
        file, settings, wording, actions = given.file, given.settings, given.wording, parts.actions
        self.telling = Telling(window)
        self.entering = Entering(parts.form, file, settings, wording, given.locale)
        self.due = DueLine(parts.form, file, wording)
        self.repeating = Repeating(actions["same_again"], file, self.entering.counting, given.separator, wording)
        self.goal_steps = GoalSteps(file)
        what_if = (parts.views, parts.foreseeing, parts.page, actions["what_if"])
        self.what_if = WhatIf(file, *what_if, wording)
        self.known_on = KnownOn(file, parts.page, actions["known_on"], wording)
        self.files = FileFeatures(window, parts, given, self.telling)
        self.panels = Panels(parts, settings)
        self.later = Later(window, parts, self.panels, given, self.telling, self.start_entry, self.files.show)
        self.history = HistoryCommands(window, file, parts.history, actions["history"], wording)
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
            **self.later.slots(),
            "enter": self.enter,
            "same_again": self.repeating.add,
            "delete": self._parts.table.ask_delete,
            "next_goal": self.goal_steps.next_goal,
            "previous_goal": self.goal_steps.previous_goal,
            "following_goal": self.goal_steps.following_goal,
            "previous_tracker": self.goal_steps.previous_tracker,
            "following_tracker": self.goal_steps.following_tracker,
        }.items():
            self._parts.actions.on(name, slot)

    def _connect_parts(self) -> None:
        parts, actions = self._parts, self._parts.actions
        self.entering.echoed.connect(self.repeating.show)
        for button, name in (
            (parts.page.new_tracker, "new_tracker"),
            (parts.sidebar.new_tracker, "new_tracker"),
            (parts.page.new_goal, "new_goal"),
            (parts.page.goals.announce, "announce_target"),
        ):
            button.clicked.connect(actions[name].trigger)
        parts.page.goals.offer([actions[name] for name in ("next_goal", "new_goal", "edit_goal")])
        parts.table.delete_asked.connect(self._delete_figures)
        parts.chart.why_asked.connect(self._say_why)
        self.what_if.changed.connect(parts.chart.show_supposed)
        parts.table.marked.connect(parts.chart.mark_figures)
        parts.chart.picked.connect(parts.table.choose_figures)

    def _delete_figures(self, ids: list[int]) -> None:
        self.later.commands.delete_figures(ids)

    def _say_why(self, day: date) -> None:
        self.later.why.ask_of_day(day)

    def _mend(self, path: Path, error: MilepostError) -> None:
        self.later.restoring.mend(path, error)

    def _import_file(self, path: Path) -> None:
        self.later.imports.import_file(path)

    def _read_file(self, path: Path) -> None:
        self.later.imports.read_file(path)

    def _read_text(self, text: str) -> None:
        self.later.imports.read_announcement(text)

    def _connect_telling(self) -> None:
        for source in (
            self.entering,
            self.repeating,
            self.goal_steps,
            self.history,
            self.table.links,
        ):
            source.failed.connect(self.telling.refuse)
        self.files.commands.opened.connect(self.start_entry)
        self.files.commands.damaged.connect(self._mend)
        dropping = self.files.dropping
        dropping.table.connect(self._import_file)
        dropping.text_file.connect(self._read_file)
        dropping.text.connect(self._read_text)
        for source in (self.goal_steps, self.entering, self.repeating):
            source.told.connect(self.telling.say)
