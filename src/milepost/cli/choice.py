"""Which file, tracker and goal a command is about."""

from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from milepost.cli.grammar import UsageError
from milepost.cli.output import say
from milepost.domain.errors import QuantityError, SelectionError
from milepost.domain.tracker import Snapshot
from milepost.workspace import Changed, Opening, Workspace
from milepost.workspace.choosing import choose_goal, choose_tracker, default_goal
from milepost.workspace.standpoint import Standpoint, stand


def open_file(path: Path, backups: Path) -> Workspace:
    """The file at `path`, opened; whoever asks for it closes it. What goes wrong beside a change is said."""
    workspace = Workspace.open(path, Opening(backups))
    workspace.subscribe(_say_warning)
    return workspace


def chosen_tracker(workspace: Workspace, name: str | None) -> Snapshot:
    """Everything on the named tracker or the only one; UsageError where there are several and none is named."""
    trackers = workspace.trackers()
    try:
        return workspace.snapshot(choose_tracker(trackers, name).id)
    except SelectionError as error:
        if name is None and len(trackers) > 1:
            raise UsageError(f"{error} The option is --tracker.") from None
        raise


def chosen_standpoint(workspace: Workspace, arguments: Namespace) -> Standpoint:
    """Where the chosen goal stands on the chosen days; that of all that is counted where a tracker has no goal."""
    snapshot = chosen_tracker(workspace, arguments.tracker)
    known_on = arguments.known_on
    named = choose_goal(snapshot, arguments.goal) if arguments.goal is not None else default_goal(snapshot, known_on)
    return stand(snapshot, named, arguments.as_of, known_on)


def _say_warning(changed: Changed) -> None:
    if changed.warning:
        say(changed.warning)


@contextmanager
def typed() -> Generator[None, None, None]:
    """Quantities on the command line that cannot be read are wrong usage."""
    try:
        yield
    except QuantityError as error:
        raise UsageError(str(error)) from None
