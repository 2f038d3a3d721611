"""What the window does about copies of a file, and about a file that cannot be opened."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.store.errors import DamagedFileError, ForeignPartsError, NotADatabaseError
from milepost.ui.form_dialog import run_dialog
from milepost.ui.long_work import wait_for, wait_out
from milepost.ui.places import SUFFIX, free_path
from milepost.ui.restoring.restore_dialog import Copy, RestoreDialog
from milepost.ui.restoring.words import RestoreView, moment_text, restore_view
from milepost.workspace import Opening, Workspace, rescue, utc_now


class Restoring(QObject):
    """Each asks first; `changed` tells which file is another now, or new."""

    failed = Signal(MilepostError)
    told = Signal(str)
    changed = Signal(Path)

    def __init__(self, window: QWidget | None, opening: Opening, wording: Wording) -> None:
        super().__init__(window)
        self._window, self._opening, self._wording = window, opening, wording

    def restore(self, path: Path) -> None:
        """Show the copies of a file and what they would change, and bring one back if that is meant."""
        today = utc_now().astimezone().date()
        try:
            kept = self._opening.kept(path)
            copies = [
                Copy(each.path, moment_text(each.made_at, today, self._wording), _size(each.path, self._wording))
                for each in kept
            ]
        except (MilepostError, OSError) as error:
            self.failed.emit(MilepostError(str(error)))
            return
        run_dialog(
            RestoreDialog(
                self._window,
                path.name,
                copies,
                lambda backup: self._look(path, backup),
                lambda backup: self._restore(path, backup),
            )
        )

    def mend(self, path: Path, error: MilepostError) -> None:
        """Say why a file cannot be opened, and offer what can be done about it."""
        box = QMessageBox(QMessageBox.Icon.Warning, "Milepost", str(error), parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        copy = box.addButton(self.tr("&Copy What Is Readable…"), QMessageBox.ButtonRole.AcceptRole)
        bring_back = box.addButton(self.tr("&Restore a Copy…"), QMessageBox.ButtonRole.AcceptRole)
        close = box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(close)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is copy:
            self._rescue(path)
        elif clicked is bring_back:
            self.restore(path)

    def _look(self, path: Path, backup: Path) -> RestoreView:
        try:
            found = wait_out(lambda: self._opening.differences(path, backup))
        except (DamagedFileError, ForeignPartsError, NotADatabaseError):
            with Workspace.open(backup, self._opening) as held:
                names = ", ".join(tracker.name for tracker in held.trackers())
            told = self._wording.text("The file cannot be read; the copy holds {trackers}.", trackers=names)
            return RestoreView(told, ())
        names = {
            change.id: str((change.after or change.before or {})["name"])
            for change in found.first
            if change.table == "tracker"
        }
        return restore_view(found, names, self._wording)

    def _restore(self, path: Path, backup: Path) -> None:
        kept = wait_out(lambda: self._opening.restore(path, backup))
        self.changed.emit(path)
        told = self.tr("Restored. What the file held before is kept as %1.").replace("%1", str(kept or ""))
        self.told.emit(told if kept else self.tr("Restored."))

    def _rescue(self, path: Path) -> None:
        """Ask for a place, and copy there what can be read."""
        suggested = free_path(path.parent, self.tr("%1 rescued").replace("%1", path.stem))
        kinds = self.tr("Milepost files (*.milepost)")
        title = self.tr("Copy What Is Readable")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), kinds)
        if not chosen:
            return
        out = Path(chosen) if chosen.endswith(SUFFIX) else Path(chosen + SUFFIX)
        words = self.tr("Reading %1…").replace("%1", path.name)
        try:
            found = wait_for(self._window, words, lambda tell: rescue(path, out, self._opening, tell))
        except MilepostError as error:
            self.failed.emit(error)
            return
        if found is None:
            self.told.emit(self.tr("Nothing was copied."))
            return
        self.changed.emit(out)
        figures = self._wording.plural("{n} figure was saved", "{n} figures were saved", found.rows["figure"])
        if found.lost:
            lost = self._wording.plural("{n} row or page was lost", "{n} rows or pages were lost", found.lost)
            self.told.emit(f"{figures}; {lost}.")
        else:
            self.told.emit(f"{figures}.")


def _size(path: Path, wording: Wording) -> str:
    return wording.text("{n} kB", n=wording.count(-(-path.stat().st_size // 1000)))
