"""Keeps the panel of the history up to date while it is shown, and goes to the points that are chosen in it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.ui.history_panel import HistoryPanel
from milepost.ui.history_preview import Offer, Preview, offer, preview
from milepost.ui.history_rows import Steps, Timeline
from milepost.ui.history_view import ChangeTold, changes_told
from milepost.ui.letting_go import LettingGo
from milepost.ui.long_work import turning, wait_for
from milepost.ui.open_file import OpenFile
from milepost.workspace import HistoryEntry


class HistoryCommands(QObject):
    """Reads the history only while the panel is shown; `failed` tells why one cannot go to a point."""

    failed = Signal(MilepostError)

    def __init__(self, window: QWidget, file: OpenFile, panel: HistoryPanel, shown: QAction, wording: Wording) -> None:
        """`shown` is the command that shows and hides the panel."""
        super().__init__(window)
        self._window, self._file, self._panel, self._wording = window, file, panel, wording
        self._shown = shown
        self._timeline = Timeline(())
        self._told: tuple[HistoryEntry, Mapping[int, str], tuple[ChangeTold, ...]] | None = None
        self._letting_go = LettingGo(self)
        panel.list.chosen.connect(self._show_edit)
        panel.list.asked.connect(self._go_to)
        panel.go.clicked.connect(self._go_to_chosen)
        panel.close_button.clicked.connect(self._hide)
        shown.toggled.connect(self._open)
        file.settled.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        """Show the edits of the file as they are now, unless nobody looks."""
        if not self._shown.isChecked():
            return
        try:
            entries = self._file.workspace.history()
        except MilepostError as error:
            self._panel.show_edit(str(error), ())
            return
        self._timeline = Timeline(entries)
        self._panel.show_timeline(self._timeline)
        self._show_edit(self._panel.list.chosen_id)

    def _open(self, shown: bool) -> None:  # noqa: FBT001 Qt's signal
        if shown:
            self._refresh()
            self._panel.list.setFocus()

    def _hide(self) -> None:
        self._shown.setChecked(False)

    def _show_edit(self, number: int) -> None:
        entry, timeline = self._timeline.entry(number), self._timeline
        steps, wording = self._timeline.steps_to(number), self._wording
        self._panel.show_offer(self._offer(steps))
        if entry is None:
            self._panel.show_edit(wording.text("Before anything was entered"), ())
        else:
            changes = self._changes(entry)
            if timeline is self._timeline:
                self._panel.show_edit(entry.label, changes)

    def _changes(self, entry: HistoryEntry) -> tuple[ChangeTold, ...]:
        trackers = self._file.workspace.trackers()
        names = {tracker.id: tracker.name for tracker in trackers} if len(trackers) > 1 else {}
        if self._told is None or self._told[:2] != (entry, names):
            try:
                self._told = entry, names, self._read(entry, names)
            except MilepostError as error:
                return (ChangeTold(str(error), ()),)
        return self._told[2]

    def _read(self, entry: HistoryEntry, names: Mapping[int, str]) -> tuple[ChangeTold, ...]:
        edit = self._file.workspace.edit(entry, turning())
        self._letting_go.take(edit.changes)
        return changes_told(edit, names, self._wording)

    def _go_to_chosen(self) -> None:
        self._go_to(self._panel.list.chosen_id)

    def _go_to(self, number: int) -> None:
        """Say what leads to an edit, and take the steps if that is meant."""
        from milepost.ui.form_dialog import run_dialog  # noqa: PLC0415 - no start needs a dialog
        from milepost.ui.history_dialog import HistoryDialog  # noqa: PLC0415 - likewise

        steps = self._timeline.steps_to(number)
        if not self._offer(steps).enabled:
            return
        try:
            if run_dialog(HistoryDialog(self._window, self._preview(steps))):
                self._take(steps)
        except MilepostError as error:
            self.failed.emit(error)

    def _offer(self, steps: Steps) -> Offer:
        file = self._file
        looks_back = file.known_on is not None
        return offer(steps, is_example=file.is_example, looks_back=looks_back, wording=self._wording)

    def _preview(self, steps: Steps) -> Preview:
        file = self._file
        edits = [file.workspace.edit(entry, turning()) for entry in steps.entries]
        return preview(steps, edits, file.snapshot, file.goal, self._wording)

    def _take(self, steps: Steps) -> None:
        self._file.refuse_in_past()
        take = self._file.workspace.undo_all if steps.undo else self._file.workspace.redo_all
        wait_for(self._window, self.tr("Going to that point…"), lambda tell: take(steps.ids, tell))
