"""The line over the table of figures, in which one types what to look for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from milepost.resources import resource
from milepost.ui.figure_listing import Listing
from milepost.ui.pieces import Line, label

LEAVING = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FindField(Line):
    """Empties with Escape; that, Enter and Down lead on to what was found. `rested` tells that one types elsewhere."""

    left = Signal()
    rested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in LEAVING or event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.rested.emit()


class FindLine(QWidget):
    """Asks with `typed` for the figures that hold its words, and says how many there are."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._search = ""
        self.field = FindField()
        self.field.setObjectName("find")
        self.field.setPlaceholderText(self.tr("Find figures"))
        self.field.setAccessibleName(self.tr("Find figures"))
        self.field.setMaximumWidth(300)
        self.field.textChanged.connect(self._ask)
        self.empty = self.field.addAction(
            QIcon(str(resource("icons/clear.svg"))), FindField.ActionPosition.TrailingPosition
        )
        self.empty.setToolTip(self.tr("List all figures (Esc)"))
        self.empty.setVisible(False)
        self.empty.triggered.connect(self.field.clear)
        self.counted = label("counted")
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 3, 9, 3)
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.counted)
        row.addStretch(1)

    @property
    def is_used(self) -> bool:
        """Whether something is looked for, or about to be."""
        return self.field.hasFocus() or bool(self.field.text())

    def focus_field(self) -> None:
        """Put the cursor into the field, over what stands there."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_listing(self, listing: Listing) -> None:
        """Show what is looked for and how many figures hold it."""
        self._search = listing.search
        if self.field.text() != listing.search:
            self.field.setText(listing.search)
        self.counted.setText(listing.counted)

    def _ask(self, typed: str) -> None:
        self.empty.setVisible(bool(typed))
        if typed != self._search:
            self.typed.emit(typed)
