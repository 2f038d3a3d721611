"""Starts the window, and says why where it cannot be; loaded only when there is no command to do."""

import gc
import os
from collections.abc import Sequence
from importlib import import_module

from milepost.app.command_line import window_file
from milepost.app.display import display_answers
from milepost.cli.output import say

_WITHOUT_QT = (
    "milepost.chart.alt",
    "milepost.chart.headline",
    "milepost.chart.layout",
    "milepost.chart.marking",
    "milepost.chart.readout_card",
    "milepost.chart.tiles",
    "milepost.chart.view_readout",
    "milepost.workspace.comparing",
    "milepost.workspace.figures",
    "milepost.workspace.goals",
    "milepost.workspace.next_goal",
    "milepost.workspace.trackers",
)
"""What the window needs, with all that it stands on, and Qt does not."""


def open_window(arguments: Sequence[str]) -> int:
    """Open the window that a command line without a command asks for, and give the exit status once it is closed."""
    path = window_file(arguments)
    if not display_answers(os.environ):
        say("There is no display to open the window on; the commands need none, see “milepost --help”.")
        return 1
    gc.disable()  # what is loaded stays; the window looks for garbage once it is there
    try:
        # PySide6 reads the source of each module that is imported after it, so what knows nothing of it comes first.
        for name in _WITHOUT_QT:
            import_module(name)
        from milepost.ui.run import run  # noqa: PLC0415 - the help starts without Qt

        return run(path)
    finally:
        gc.enable()
