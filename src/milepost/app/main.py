"""The program's entry: starts the command that the command line names, or the window."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from milepost.app.folders import backups_folder
from milepost.cli.commands import COMMANDS, run_command
from milepost.cli.output import flush, let_go_of_output, say
from milepost.domain.errors import MilepostError

INTERRUPTED = 130

# Loading makes many objects that stay; to look for garbage among them takes a fifth of the time of a short command.
NEW_OBJECTS_PER_COLLECTION = 50_000


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says and give the exit status; without `argv`, that of the process, which ends then."""
    if argv is not None:
        return _status(list(argv))
    gc.set_threshold(NEW_OBJECTS_PER_COLLECTION)
    status = _status(sys.argv[1:])
    gc.freeze()
    return status


def _status(arguments: list[str]) -> int:
    try:
        return _told(lambda: _start(arguments)) or _told(flush)
    except BrokenPipeError:
        let_go_of_output()  # whoever read it has had enough
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED


def _told(action: Callable[[], int | None]) -> int:
    """The exit status of `action`; what it could not do is said in a sentence."""
    try:
        return action() or 0
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except MilepostError as error:
        say(str(error))
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is None:
            let_go_of_output()
        say(f"{error.filename or 'The output failed'}: {error.strerror}.")
    return 1


def _start(arguments: list[str]) -> int:
    if arguments and arguments[0] in COMMANDS:
        return run_command(arguments[0], arguments[1:], backups_folder(os.environ, Path.home()))
    from milepost.app.window import open_window  # noqa: PLC0415 - the commands start faster without

    return open_window(arguments)
