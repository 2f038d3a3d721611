"""What a window was told that its files hold, edit by edit, to be compared with what they do hold."""

from dataclasses import dataclass
from pathlib import Path

from milepost.domain.tracker import Snapshot
from milepost.ui.open_file import OpenFile
from milepost.workspace import Cause, Changed, Opening, Workspace

Edits = list[tuple[str, bool]]
"""The labels of the edits of a file, and whether each is undone."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a file holds."""

    edits: Edits
    snapshots: tuple[Snapshot, ...]


class Ledger:
    """Hears of every change of every file that the window opens."""

    def __init__(self, file: OpenFile) -> None:
        self._file = file
        self.held: dict[Path, Held] = {}
        self.applied = 0
        self.faults: list[str] = []
        file.opened.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Listen to the file that is open from now on; one that was left must be found as it was left."""
        workspace = self._file.workspace
        now, before = held_by(workspace), self.held.get(workspace.path)
        if before is not None and now != before:
            self.faults.append(f"{workspace.path.name} is not as it was left")
        self.held[workspace.path] = now
        workspace.subscribe(self._hear)

    def _hear(self, change: Changed) -> None:
        workspace = self._file.workspace
        now, before = held_by(workspace), self.held[workspace.path]
        expected = _after(before.edits, change)
        if expected is not None and now.edits != expected:
            self.faults.append(f"{change.cause} came to {now.edits} instead of {expected}")
        self.applied += change.cause is Cause.APPLIED
        self.held[workspace.path] = now


def _after(before: Edits, change: Changed) -> Edits | None:
    """The edits after one change; None where several were taken back or made again at once."""
    if change.edit is None:
        return None
    label = change.edit.label
    done, undone = ([edit for edit in before if edit[1] is which] for which in (False, True))
    match change.cause:
        case Cause.APPLIED:
            return [*done, (label, False)]
        case Cause.UNDONE:
            return [*done[:-1], (done[-1][0], True), *undone]
        case Cause.REDONE:
            return [*done, (undone[0][0], False), *undone[1:]]
        case Cause.OUTSIDE:
            return None


def held_by(workspace: Workspace) -> Held:
    """What an open file says that it holds."""
    return Held([(entry.label, entry.undone) for entry in workspace.history()], workspace.snapshots())


def held_in(path: Path, opening: Opening) -> Held:
    """What a file holds, read by itself."""
    with Workspace.open(path, opening) as workspace:
        return held_by(workspace)
