"""The dialog that shows what a table would add before it is added: all of it as one edit, or nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.domain.telling import Tell
from milepost.domain.tracker import Snapshot
from milepost.exchange.sheets.mapping import Mapping
from milepost.exchange.sheets.memory import look, written
from milepost.exchange.sheets.sheet import Sheet, mended
from milepost.ui.evaluating import Evaluating
from milepost.ui.form_dialog import answers
from milepost.ui.importing.column_choices import ColumnChoice, chosen
from milepost.ui.importing.outcome import Loaded, Outcome, evaluate
from milepost.ui.importing.questions import Questions
from milepost.ui.importing.sentences import Sentences, asked
from milepost.ui.importing.sheet_model import SheetModel
from milepost.ui.importing.sheet_view import SheetView
from milepost.ui.pieces import card, label, primary, quiet
from milepost.workspace.tables import Choices, TableRead, guess_mapping, remembered_mapping

SIZE = (980, 660)
PROGRESS = 1000
NOTED = 3
"""How many sentences on what was left out are shown."""


@dataclass(frozen=True, slots=True)
class Memory:
    """How the columns of tables were read, as text by their look: what is recalled, and what is to be kept."""

    recall: Callable[[str], str]
    keep: Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Into:
    """What a table goes into: the trackers that the file holds, and the one that is shown; how it looks and is told."""

    snapshots: Sequence[Snapshot]
    choices: Choices
    wording: Wording
    theme: Theme


class ImportDialog(QDialog):
    """`load` reads the table, and `take` is called with what it adds; MilepostError keeps the dialog open.

    One whose table cannot be read closes itself; `refusal` says why.
    """

    def __init__(  # noqa: PLR0913, PLR0917 where the table comes from and goes to
        self,
        parent: QWidget | None,
        name: str,
        load: Callable[[Tell], Loaded],
        into: Into,
        memory: Memory,
        take: Callable[[TableRead, Tell], None],
    ) -> None:
        super().__init__(parent)
        self._name, self._into, self._memory, self._take = name, into, memory, take
        self._sheets: Sequence[Sheet] = ()
        self._sheet, self._mapping = Sheet("", ()), Mapping(0, ())
        self._outcome, self._fault, self._look = Outcome(), -1, ""
        self.refusal = ""
        self.setWindowTitle(self.tr("Import %1").replace("%1", Path(name).name))
        self.questions = Questions([snapshot.tracker.name for snapshot in into.snapshots])
        self.model = SheetModel(into.theme, self)
        self.view = SheetView(self.model)
        self.told, self.error = label("subline", wraps=True), label("fieldError", wraps=True)
        self.next_fault = quiet(self.tr("&Next fault"))
        self.progress = QProgressBar()
        self.add = primary(self.tr("&Import"))
        self._evaluating = Evaluating(self)
        self._sentences = Sentences(into.wording)
        self._lay_out()
        self._connect()
        self.resize(*SIZE)
        self._wait(self.tr("Reading the table…"))
        self._evaluating.do(load, self._show)

    @property
    def rows(self) -> Sequence[object]:
        """All that it holds of each row."""
        read = self._outcome.read
        edit = None if read is None else read.edit
        return [*chain.from_iterable(sheet.rows for sheet in self._sheets), *(edit.changes if edit else ())]

    def accept(self) -> None:
        """Add the figures, once it is known that all of them can be added."""
        read = self._outcome.read
        if read is None or not self.add.isEnabled():
            return
        if not self._mapping.is_own:
            self._memory.keep(self._look, written(self._sheet, self._mapping))
        self.add.setEnabled(False)
        self.progress.show()
        self._evaluating.do(lambda tell: self._write(read, tell), self._end)

    def _write(self, read: TableRead, tell: Tell) -> MilepostError | None:
        """Why the figures could not be added, if they could not."""
        try:
            self._take(read, tell)
        except MilepostError as error:
            return error
        return None

    def _end(self, refused: MilepostError | None) -> None:
        if refused is None:
            self.done(QDialog.DialogCode.Accepted)
        else:
            self.progress.hide()
            self.add.setEnabled(True)
            self._say(str(refused))

    def done(self, result: int) -> None:
        """Stop reading, and close."""
        self._evaluating.stop()
        super().done(result)

    def _lay_out(self) -> None:
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setRange(0, PROGRESS)
        under = QHBoxLayout()
        under.addWidget(self.error, 1)
        under.addWidget(self.next_fault, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.questions)
        column.addWidget(card(self.view, margins=(4, 4, 4, 4)), 1)
        column.addWidget(self.told)
        column.addLayout(under)
        column.addWidget(self.progress)
        column.addWidget(answers(self, self.add))

    def _connect(self) -> None:
        self._evaluating.progressed.connect(self._show_progress)
        self.view.chosen.connect(self._choose)
        self.model.mended.connect(self._mend)
        self.questions.answered.connect(self._use)
        self.questions.sheet_chosen.connect(self._change_sheet)
        self.questions.titled.connect(self._title)
        self.next_fault.clicked.connect(self._go_on)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)
        QShortcut(QKeySequence("F8"), self, self._go_on)

    def _show(self, loaded: Loaded) -> None:
        """Show the table once it is read."""
        self._sheets = loaded.sheets
        if loaded.mapping is None:
            self.refusal = loaded.refusal
            self.reject()
            return
        self.questions.offer_sheets([sheet.name for sheet in self._sheets], loaded.at)
        self._show_sheet(self._sheets[loaded.at], loaded.mapping)
        self.view.setCurrentIndex(self.model.index(0, 0))
        self.view.setFocus()

    def _show_sheet(self, sheet: Sheet, guessed: Mapping) -> None:
        self._sheet, self._look = sheet, look(sheet, guessed.header)
        into = self._into
        self._use(remembered_mapping(sheet, guessed, self._memory.recall(self._look), into.snapshots, into.choices))

    def _change_sheet(self, at: int) -> None:
        sheet = self._sheets[at]
        self._show_sheet(sheet, guess_mapping(sheet, self._into.snapshots, self._into.choices))

    def _title(self, header: int) -> None:
        """Read the sheet anew, with its titles in another row."""
        self._use(guess_mapping(self._sheet, self._into.snapshots, replace(self._into.choices, header=header)))

    def _choose(self, at: int, choice: ColumnChoice) -> None:
        columns = list(self._mapping.columns)
        columns[at] = chosen(columns[at], choice)
        self._use(replace(self._mapping, columns=tuple(columns), is_own=False))

    def _mend(self, row: int, column: int, text: str) -> None:
        self._sheet = mended(self._sheet, row, column, text)
        self._sheets = [self._sheet if each.name == self._sheet.name else each for each in self._sheets]
        self._use(self._mapping)

    def _use(self, mapping: Mapping) -> None:
        """Show a mapping, and find out what the table would do with it."""
        self._mapping = mapping
        self.questions.show_mapping(self._sheet, mapping)
        self.model.show_sheet(self._sheet, mapping)
        self._wait(self.tr("Checking every row…"))
        sheet, into, name = self._sheet, self._into, self._name
        self._evaluating.do(lambda tell: evaluate(sheet, mapping, into.snapshots, name, tell), self._tell)

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * PROGRESS))

    def _wait(self, sentence: str) -> None:
        self._outcome = Outcome()
        self.add.setEnabled(False)
        self.next_fault.hide()
        self.error.hide()
        self.told.setText(sentence)
        self.told.show()
        self.progress.setValue(0)
        self.progress.show()

    def _tell(self, outcome: Outcome) -> None:
        """Say what the table would do."""
        self._outcome, self._fault = outcome, -1
        self.progress.hide()
        self.model.show_faults(outcome.faults)
        read = outcome.read
        self.told.setVisible(read is not None)
        self.add.setEnabled(read is not None and read.edit is not None)
        self.add.setText(self._sentences.button(read))
        if read is not None:
            self.told.setText("  ".join([self._sentences.would(read), *read.notes[:NOTED]]))
        elif outcome.question is not None:
            self._say(asked(outcome.question))
        else:
            self._say(outcome.refusal or self._sentences.fault(outcome.faults, 0))
            self.next_fault.setVisible(len(outcome.faults) > 0)

    def _go_on(self) -> None:
        """Go to the next cell that is wrong."""
        faults = self._outcome.faults
        if faults:
            self._fault = (self._fault + 1) % len(faults)
            self._say(self._sentences.fault(faults, self._fault))
            if (cell := faults[self._fault].cell) is not None:
                self.view.go_to(cell)

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
