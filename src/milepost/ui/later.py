"""What the window does only when it is asked to: each object is imported and made then, and no start waits for it."""

# ruff: noqa: PLW0108 - without a lambda around it a slot would make its object at once

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from milepost.ui.panels import Panels
from milepost.ui.telling import Telling
from milepost.ui.window_parts import Parts, Surroundings

if TYPE_CHECKING:
    from milepost.ui.exports import Exports
    from milepost.ui.forecast_commands import ForecastCommands
    from milepost.ui.goal_commands import GoalCommands
    from milepost.ui.help_commands import HelpCommands
    from milepost.ui.imports import Imports
    from milepost.ui.palette_command import Palette
    from milepost.ui.pictures import Pictures
    from milepost.ui.restoring.restoring import Restoring
    from milepost.ui.why_command import WhyCommand
    from milepost.ui.window_commands import WindowCommands


class Later:
    """An object for each kind of command that comes after the start; what fails or is done is told."""

    def __init__(  # noqa: PLR0913, PLR0917 what they act on, and who hears of it
        self,
        window: QMainWindow,
        parts: Parts,
        panels: Panels,
        given: Surroundings,
        telling: Telling,
        start_entry: Callable[[], None],
        show_file: Callable[[Path], None],
    ) -> None:
        """`start_entry` is for a tracker that has just been made, `show_file` for a file that has."""
        self._window, self._parts, self._panels = window, parts, panels
        self._given, self._telling, self._start_entry, self._show_file = given, telling, start_entry, show_file

    @cached_property
    def commands(self) -> "WindowCommands":
        """The commands on trackers and figures, and undo and redo."""
        from milepost.ui.window_commands import WindowCommands  # noqa: PLC0415 - at the first such command

        actions, given = self._parts.actions, self._given
        commands = WindowCommands(self._window, given.file, given.separator, actions["undo"], actions["redo"])
        commands.failed.connect(self._telling.refuse)
        commands.made.connect(self._start_entry)
        return commands

    @cached_property
    def goals(self) -> "GoalCommands":
        """The commands on goals, targets, plans and milestones."""
        from milepost.ui.goal_commands import GoalCommands  # noqa: PLC0415 - at the first such command

        given, actions = self._given, self._parts.actions
        undo = (actions["undo"], actions["redo"])
        goals = GoalCommands(self._window, given.file, given.separator, given.wording, given.dressing, undo)
        goals.failed.connect(self._telling.refuse)
        return goals

    @cached_property
    def pictures(self) -> "Pictures":
        """The picture of the goal, in a file and on the clipboard."""
        from milepost.ui.pictures import Pictures  # noqa: PLC0415 - at the first picture

        given, views = self._given, self._parts.views
        pictures = Pictures(self._window, given.file, views, given.dressing, given.settings, given.language)
        pictures.failed.connect(self._telling.refuse)
        pictures.told.connect(self._telling.say)
        return pictures

    @cached_property
    def imports(self) -> "Imports":
        """What comes in from tables, announcements and the clipboard."""
        from milepost.ui.imports import Imports  # noqa: PLC0415 - at the first such command

        imports = Imports(self._window, self._given)
        imports.failed.connect(self._telling.refuse)
        imports.told.connect(self._telling.say)
        return imports

    @cached_property
    def exports(self) -> "Exports":
        """Tables and reports for other programs and people."""
        from milepost.ui.exports import Exports  # noqa: PLC0415 - at the first such command

        exports = Exports(self._window, self._given)
        exports.failed.connect(self._telling.refuse)
        exports.told.connect(self._telling.say)
        return exports

    @cached_property
    def palette(self) -> "Palette":
        """The way to anything by its name."""
        from milepost.ui.palette_command import Palette  # noqa: PLC0415 - when it first opens

        return Palette(self._window, self._parts, self._panels, self._given)

    @cached_property
    def help(self) -> "HelpCommands":
        """The guide, what the words mean, the keys, and what Milepost is."""
        from milepost.ui.help_commands import HelpCommands  # noqa: PLC0415 - when help is first asked for

        return HelpCommands(self._window, self._given.dressing, self._given.language)

    @cached_property
    def why(self) -> "WhyCommand":
        """The answers to "Why?"."""
        from milepost.ui.why_command import WhyCommand  # noqa: PLC0415 - at the first question

        return WhyCommand(self._window, self._parts, self._given)

    @cached_property
    def forecasts(self) -> "ForecastCommands":
        """What there is to know of forecasts."""
        from milepost.ui.forecast_commands import ForecastCommands  # noqa: PLC0415 - at the first question

        return ForecastCommands(self._window, self._given.file, self._given.dressing, self._given.wording)

    @cached_property
    def restoring(self) -> "Restoring":
        """Copies of files, and files that cannot be opened."""
        from milepost.ui.restoring.restoring import Restoring  # noqa: PLC0415 - at the first such command

        restoring = Restoring(self._window, self._given.opening, self._given.wording)
        restoring.failed.connect(self._telling.refuse)
        restoring.told.connect(self._telling.say)
        restoring.changed.connect(self._show_file)
        return restoring

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What each of the commands does, by its name; a slot makes its object when it is first called."""
        return {
            "copy_image": lambda: self.pictures.copy(),
            "export_image": lambda: self.pictures.export(),
            "copy_description": lambda: self.pictures.copy_description(),
            "print": lambda: self.pictures.print(),
            "import_table": lambda: self.imports.import_table(),
            "paste_figures": lambda: self.imports.paste(),
            "paste_announcement": lambda: self.imports.paste_announcement(),
            "export_table": lambda: self.exports.export_table(),
            "report": lambda: self.exports.report(),
            "restore_copy": lambda: self.restoring.restore(self._given.file.workspace.path),
            "undo": lambda: self.commands.undo(),
            "redo": lambda: self.commands.redo(),
            "new_tracker": lambda: self.commands.new_tracker(),
            "edit_tracker": lambda: self.commands.edit_tracker(),
            "delete_tracker": lambda: self.commands.delete_tracker(),
            "new_goal": lambda: self.goals.new_goal(),
            "edit_goal": lambda: self.goals.edit_goal(),
            "delete_goal": lambda: self.goals.delete_goal(),
            "announce_target": lambda: self.goals.announce_target(),
            "targets": lambda: self.goals.targets(),
            "plan": lambda: self.goals.plan(),
            "add_milestone": lambda: self.goals.add_milestone(),
            "milestone_list": lambda: self.goals.milestones(),
            "palette": lambda: self.palette.toggle(),
            "guide": lambda: self.help.guide(),
            "words": lambda: self.help.words(),
            "shortcuts": lambda: self.help.shortcuts(),
            "about": lambda: self.help.about(),
            "why": lambda: self.why.ask(),
            "about_forecast": lambda: self.forecasts.about(),
            "track_record": lambda: self.forecasts.record(),
        }
