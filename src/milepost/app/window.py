"""Starts the window, and says why where it cannot be; loaded only when there is no command to do."""

import os
from collections.abc import Sequence

from milepost.app.command_line import window_file
from milepost.app.display import display_answers
from milepost.cli.output import say


def open_window(arguments: Sequence[str]) -> int:
    """Open the window that a command line without a command asks for, and give the exit status once it is closed."""
    path = window_file(arguments)
    if not display_answers(os.environ):
        say("There is no display to open the window on; the commands need none, see “milepost --help”.")
        return 1
    from milepost.ui.run import run  # noqa: PLC0415 - the help starts without Qt

    return run(path)
