"""Makes the user's own file of the example, so that the example stays as it is."""

from pathlib import Path

from milepost.domain.tracker import Tracker
from milepost.ui.places import free_path, make_folder
from milepost.workspace import Workspace


class OwnCopies:
    """Copies of the file at `example`, made in the folder `documents`."""

    def __init__(self, example: Path, documents: Path) -> None:
        self._example, self._documents = example.resolve(), documents

    def is_example(self, path: Path) -> bool:
        """Whether the file at a path is the example."""
        return path.resolve() == self._example

    def make(self, workspace: Workspace, tracker: Tracker | None) -> Workspace:
        """Make and open a copy of the example, named after a tracker in it; MilepostError where it cannot be made."""
        path = free_path(self._documents, tracker.name if tracker else self._example.stem)
        make_folder(self._documents)
        return workspace.copied(path)
