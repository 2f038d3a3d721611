"""The dialog into which an announcement is pasted, and in which what it says is ticked, mended and added."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.domain.errors import EditError, MilepostError
from milepost.domain.tracker import Goal, Snapshot
from milepost.ui.announcement.proposal_rows import Part
from milepost.ui.announcement.proposals_model import ProposalsModel
from milepost.ui.announcement.proposals_table import ProposalsTable
from milepost.ui.announcement.text_edit import TextEdit
from milepost.ui.day_text import read_day
from milepost.ui.form_dialog import answers
from milepost.ui.pieces import Field, card, label, primary
from milepost.workspace.announcements import Proposal, Taken, propose, take_proposals

SIZE = (920, 640)
SOURCE_WIDTH = 320
PAUSE = 150
"""Milliseconds after the last key until the text is read."""


@dataclass(frozen=True, slots=True)
class About:
    """What a text is read for: the tracker and its goal, the day it is, and how things are said and typed here."""

    snapshot: Snapshot
    goal: Goal | None
    today: date
    wording: Wording
    locale: QLocale
    theme: Theme


class AnnouncementDialog(QDialog):
    """The text above, and what it announces below; `take` is called with the edit of what is ticked."""

    def __init__(self, parent: QWidget | None, about: About, take: Callable[[Taken], None], text: str = "") -> None:
        super().__init__(parent)
        self._about, self._take = about, take
        self.setWindowTitle(self.tr("Paste announcement for %1").replace("%1", about.snapshot.tracker.name))
        self.text, self.source = TextEdit(), QLineEdit()
        self.proposals = ProposalsModel(self._is_held, self._day, about.wording, about.theme, self)
        self.table = ProposalsTable(self.proposals)
        self.told, self.error = label("subline", wraps=True), label("fieldError", wraps=True)
        self.nothing = label("nothing", wraps=True)
        self.add = primary(self.tr("&Add"))
        self._soon = QTimer(self, interval=PAUSE, singleShot=True)
        self._lay_out()
        self._connect()
        self.resize(*SIZE)
        self.text.setPlainText(text)
        self._soon.stop()
        self._read()
        if self.proposals.rows:
            self.table.setCurrentIndex(self.proposals.index(0, Part.QUANTITY))
            self.table.setFocus()
        else:
            self.text.setFocus()

    def accept(self) -> None:
        """Add what is ticked, unless something is wrong with it."""
        if not self.add.isEnabled():
            return
        try:
            self._take(self._taken(self._chosen()))
        except MilepostError as error:
            self._say(str(error))
            return
        super().accept()

    def _lay_out(self) -> None:
        self.text.setPlaceholderText(
            self.tr("Paste or drop the text of a press release or an article, in English or Chinese")
        )
        self.source.setPlaceholderText(self.tr("who said so, or a web address"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(10)
        parts.addWidget(self.text)
        parts.addWidget(card(self.table, self.nothing, margins=(4, 4, 4, 4)))
        parts.setSizes([190, 330])
        source = Field(self.tr("So&urce"), self.source)
        source.setFixedWidth(SOURCE_WIDTH)
        under = QHBoxLayout()
        under.setSpacing(16)
        under.addWidget(source)
        under.addWidget(self.told, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(parts, 1)
        column.addLayout(under)
        column.addWidget(self.error)
        column.addWidget(answers(self, self.add))
        self.error.hide()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._soon.start)
        self.text.failed.connect(self._say)
        self._soon.timeout.connect(self._read)
        self.proposals.mended.connect(self._tell)

    def _read(self) -> None:
        about = self._about
        try:
            self.proposals.propose(propose(about.snapshot, about.goal, self.text.toPlainText(), about.today))
        except MilepostError as error:
            self.proposals.propose(())
            self._say(str(error))

    def _tell(self) -> None:
        rows, ticked = self.proposals.rows, self.proposals.ticked
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(self._none())
        self.error.hide()
        faults = [fault for row in ticked for fault in row.faults.values()]
        if faults:
            self._say(faults[0])
        self.add.setEnabled(bool(ticked) and not faults)
        self.add.setText(self.tr("&Add %1").replace("%1", str(len(ticked))) if ticked else self.tr("&Add"))
        assumed = any(row.is_ticked and row.read.assumed for row in rows)
        self.told.setText(self.tr("Slanted parts are assumed; the text does not say them.") if assumed else "")

    def _none(self) -> str:
        if self.text.toPlainText().strip():
            return self.tr("The text announces nothing of %1 that could be added.").replace(
                "%1", self._about.snapshot.tracker.name
            )
        return self.tr("What the text announces will stand here, each with its sentence.")

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()

    def _chosen(self) -> list[Proposal]:
        return [row.now for row in self.proposals.ticked]

    def _taken(self, proposals: Sequence[Proposal]) -> Taken:
        taken = take_proposals(self._about.snapshot, proposals, self.source.text().strip())
        if taken.edit is None:
            raise EditError(self.tr("The file holds all of this already; nothing was added."))
        return taken

    def _is_held(self, proposal: Proposal) -> bool:
        return take_proposals(self._about.snapshot, [proposal]).edit is None

    def _day(self, text: str, year: int) -> date:
        return read_day(text, self._about.locale, year, self._about.today)
