"""The panel at the right: every edit of the file, and what the chosen one was and became."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from milepost.chart.theme import Theme
from milepost.ui.history_list import HistoryList, HistoryModel
from milepost.ui.history_preview import Offer
from milepost.ui.history_rows import Timeline
from milepost.ui.history_view import ChangeTold
from milepost.ui.pieces import label
from milepost.ui.told_changes import ToldChanges

WIDTH = 300
LEAST = 280


class HistoryPanel(QFrame):
    """Shows what it is given, the list above and the details below."""

    def __init__(self, model: HistoryModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("history")
        self.setMinimumWidth(LEAST)
        self.list = HistoryList(model, theme)
        self.close_button = QToolButton()
        self.close_button.setObjectName("close")
        self.close_button.setText("✕")
        self.close_button.setToolTip(self.tr("Hide the history"))
        self.close_button.setAccessibleName(self.tr("Hide the history"))
        self.empty = label("subline", self.tr("Nothing has been entered in this file yet."), wraps=True)
        self.details = ToldChanges(self.tr("What the edit changed"))
        self.details.setObjectName("details")
        self.note = label("tileDetail", wraps=True)
        self.go = QPushButton(self.tr("Undo to Here…"))
        self._lay_out()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show the edits of the file, or that there are none."""
        self.list.show_timeline(timeline)
        self.empty.setVisible(not len(timeline))
        for widget in (self.list, *self._of_edit()):
            widget.setVisible(bool(len(timeline)))

    def sizeHint(self) -> QSize:
        """The room that the panel gets when it is first shown."""
        return QSize(WIDTH, super().sizeHint().height())

    def show_edit(self, label: str, changes: Sequence[ChangeTold]) -> None:
        """Show what an edit was and became."""
        self.details.show_changes(label, changes)

    def show_offer(self, offer: Offer) -> None:
        """Show whether one can go to the chosen edit."""
        self.go.setText(offer.text)
        self.go.setEnabled(offer.enabled)
        self.note.setText(offer.note)

    def _of_edit(self) -> tuple[QWidget, ...]:
        return self.details, self.note, self.go

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("section", self.tr("HISTORY")), 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 14)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.list, 3)
        column.addSpacing(4)
        column.addWidget(self.details, 2)
        column.addWidget(self.note)
        column.addWidget(self.go)
        column.addStretch(0)
