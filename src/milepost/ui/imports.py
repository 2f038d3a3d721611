"""What the commands do that take figures in from elsewhere: from a table, an announcement, the clipboard, a drop."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from milepost.domain.errors import MilepostError
from milepost.domain.telling import Tell, counted, part, untold
from milepost.domain.tracker import Snapshot
from milepost.exchange.limits import refuse_large_file
from milepost.exchange.sheets.memory import look
from milepost.exchange.sheets.text_sheet import text_sheet
from milepost.ui.announcement.announcement_dialog import About, AnnouncementDialog
from milepost.ui.form_dialog import run_dialog
from milepost.ui.importing.import_dialog import ImportDialog, Into, Memory
from milepost.ui.importing.outcome import Loaded, evaluate, load
from milepost.ui.letting_go import LettingGo
from milepost.ui.long_work import wait_for
from milepost.ui.open_file import OpenFile
from milepost.ui.window_parts import Surroundings
from milepost.workspace.announcements import Taken, propose
from milepost.workspace.files import READABLE, ImportFault, TableRead, read_bytes, read_table, read_text
from milepost.workspace.tables import Choices, Question, guess_mapping, open_question, remembered_mapping

CLIPBOARD = "the clipboard"
NOTED = 2
"""How many sentences on what was left out are said."""


class Imports(QObject):
    """Each opens its dialog, or makes its edit at once where nothing is left open; `told` says what was added."""

    failed = Signal(MilepostError)
    told = Signal(str)

    def __init__(self, window: QWidget, given: Surroundings) -> None:
        super().__init__(window)
        self._window, self._given = window, given
        self._letting_go = LettingGo(self)

    def import_table(self) -> None:
        """Ask for a table, and import it."""
        kinds = self.tr("Tables (%1)").replace("%1", " ".join(f"*{ending}" for ending in READABLE))
        folder = str(self._file.workspace.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import Table"), folder, kinds)
        if chosen:
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Show what a table would add; a document says itself what it holds, and is added at once."""
        try:
            refuse_large_file(path)
            if path.suffix.lower() == ".json":
                self._import_document(path)
                return
            data = read_bytes(path)
        except MilepostError as error:
            self.failed.emit(error)
            return
        into = self._into()
        if into is not None:
            self._show(path.name, lambda tell: load(path, data, into.snapshots, into.choices, tell), into)

    def paste(self) -> None:
        """Add the table that is on the clipboard; a text is read as an announcement."""
        text = QGuiApplication.clipboard().text()
        try:
            is_table = self._paste_table(text)
        except MilepostError as error:
            self.failed.emit(error)
            return
        if not is_table and not self._announces(text):
            self.told.emit(self.tr("The clipboard holds no figures."))
        elif not is_table:
            self.read_announcement(text)

    def paste_announcement(self) -> None:
        """Ask for the text of an announcement, which is that on the clipboard where it announces anything."""
        text = QGuiApplication.clipboard().text()
        self.read_announcement(text if self._announces(text) else "")

    def read_announcement(self, text: str) -> None:
        """Show what a text announces."""
        snapshot, given = self._file.snapshot, self._given
        if snapshot is not None:
            about = About(
                snapshot, self._file.goal, self._file.today(), given.wording, given.locale, given.dressing.theme
            )
            run_dialog(AnnouncementDialog(self._window, about, self._add_taken, text))

    def read_file(self, path: Path) -> None:
        """Show what the text in a file announces."""
        try:
            refuse_large_file(path)
            self.read_announcement(read_text(path))
        except MilepostError as error:
            self.failed.emit(error)

    @property
    def _file(self) -> OpenFile:
        return self._given.file

    def _paste_table(self, text: str) -> bool:
        """Whether a text is a table; it is added, or shown where something is left open."""
        if not _is_table(text):
            return False
        sheet, into = text_sheet(text, self.tr("Clipboard")), self._into()
        if into is None:
            return True
        guessed = guess_mapping(sheet, into.snapshots, into.choices)
        kept = self._given.settings.table_columns(look(sheet, guessed.header))
        mapping = remembered_mapping(sheet, guessed, kept, into.snapshots, into.choices)
        if open_question(sheet, mapping) is Question.FIGURES and self._announces(text):
            return False
        outcome = evaluate(sheet, mapping, into.snapshots, CLIPBOARD, untold)
        if outcome.read is not None:
            read = outcome.read
            wait_for(self._window, self.tr("Adding the figures…"), lambda tell: self._add(read, tell))
        else:
            self._show(CLIPBOARD, lambda _: Loaded((sheet,), guessed), into)
        return True

    def _show(self, name: str, load_it: Callable[[Tell], Loaded], into: Into) -> None:
        settings = self._given.settings
        memory = Memory(settings.table_columns, settings.keep_table_columns)
        dialog = ImportDialog(self._window, name, load_it, into, memory, self._add)
        run_dialog(dialog)
        self._letting_go.take(dialog.rows)
        if dialog.refusal:
            self.failed.emit(MilepostError(f"{name}: {dialog.refusal}"))

    def _announces(self, text: str) -> bool:
        snapshot = self._file.snapshot
        with suppress(MilepostError):
            return snapshot is not None and bool(propose(snapshot, self._file.goal, text, self._file.today()))
        return False

    def _into(self) -> Into | None:
        """What a table goes into; None where one does not want to wait until the file is read."""
        tracker = self._file.tracker
        choices = Choices(tracker="" if tracker is None else tracker.name)
        snapshots = wait_for(self._window, self.tr("Reading the file…"), self._held)
        if snapshots is None:
            return None
        return Into(snapshots, choices, self._given.wording, self._given.dressing.theme)

    def _held(self, tell: Tell) -> tuple[Snapshot, ...]:
        workspace = self._file.workspace
        trackers = workspace.trackers()
        return tuple(workspace.snapshot(each.id) for each in counted(trackers, len(trackers), tell, 1))

    def _import_document(self, path: Path) -> None:
        def work(tell: Tell) -> None:
            read = read_table(path, self._held(part(tell, 0, 0.2)), None, part(tell, 0.2, 0.5))
            self._add(read, part(tell, 0.5, 1))

        wait_for(self._window, self.tr("Importing %1…").replace("%1", path.name), work)

    def _add(self, read: TableRead, tell: Tell) -> None:
        wording = self._given.wording
        if read.edit is not None:
            self._file.apply(read.edit, keeps_copy=True, tell=tell)
        added = wording.plural("{n} row added.", "{n} rows added.", read.added)
        there = wording.plural("{n} is there already.", "{n} are there already.", read.skipped) if read.skipped else ""
        self.told.emit(" ".join(filter(None, (added, there, *read.notes[:NOTED]))))

    def _add_taken(self, taken: Taken) -> None:
        if taken.edit is not None:
            self._file.apply(taken.edit)
            self.told.emit(self._given.wording.plural("{n} row added.", "{n} rows added.", taken.added))


def _is_table(text: str) -> bool:
    """Whether a text comes from a spreadsheet, or has the same number of cells in several lines."""
    if "\t" in text:
        return True
    try:
        rows = [row for row in text_sheet(text, "").rows if any(row)]
    except ImportFault:
        return False
    return len(rows) > 1 and len({len(row) for row in rows}) == 1 and len(rows[0]) > 1
