"""The command that adds the figures entered last once more, for the period that follows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.ui.entry import Counting
from milepost.ui.open_file import OpenFile
from milepost.ui.same_again import SameAgain, same_again
from milepost.workspace.figures import add_figures


class Repeating(QObject):
    """Keeps the command's words and whether it can be given up to date; gives it."""

    failed = Signal(MilepostError)
    told = Signal(str)

    def __init__(
        self, action: QAction, file: OpenFile, counting: Callable[[], Counting], separator: str, wording: Wording
    ) -> None:
        super().__init__(action)
        self._action, self._file, self._counting = action, file, counting
        self._separator, self._wording = separator, wording
        self._plain = action.text()

    def show(self) -> None:
        """Say what the command would add."""
        again = self._again()
        self._action.setEnabled(again is not None)
        self._action.setText(self._named(again) if again else self._plain)

    def add(self) -> None:
        """Add the figures; the form stays as it is where something is half typed."""
        again, snapshot = self._again(), self._file.snapshot
        if again is None or snapshot is None:
            return
        try:
            self._file.apply(add_figures(snapshot, again.drafts, self._separator))
        except MilepostError as error:
            self.failed.emit(error)
            return
        self.told.emit(self.tr("Added %1.").replace("%1", again.told))

    def _named(self, again: SameAgain) -> str:
        told = again.told.replace("&", "&&")
        return self._wording.text("{command}: {edit}", command=self._plain, edit=told)

    def _again(self) -> SameAgain | None:
        if self._file.known_on is not None:
            return None
        return same_again(self._file.snapshot, self._counting(), self._separator, self._wording)
