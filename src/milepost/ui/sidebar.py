"""The left side of the window: the trackers, and the form in which figures are typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from milepost.ui.entry_form import EntryForm
from milepost.ui.pieces import label, quiet
from milepost.ui.tracker_list import ROW_HEIGHT, TrackerList

WIDTH = 286
MOST_ROWS = 5


class Sidebar(QFrame):
    """Trackers above, entry below; all of it can be scrolled where the window is low."""

    def __init__(self, trackers: TrackerList, form: EntryForm) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setMinimumWidth(240)
        self._trackers = trackers
        self.new_tracker = quiet(self.tr("+ New tracker…"))
        inner = QWidget()
        inner.setObjectName("sidebar")
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(label("section", self.tr("TRACKERS")))
        column.addWidget(trackers)
        column.addWidget(self.new_tracker, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(label("section", self.tr("ENTER FIGURES")))
        column.addWidget(form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._form, self._scroll = form, scroll
        form.grew.connect(self._show_answer, Qt.ConnectionType.QueuedConnection)

    def fit_trackers(self, number: int) -> None:
        """Give the list room for so many trackers, up to some; more can be scrolled."""
        self._trackers.setFixedHeight(ROW_HEIGHT * max(1, min(number, MOST_ROWS)))

    def _show_answer(self) -> None:
        """Scroll to the end of the form, where it answers, as far as the cursor stays in sight."""
        focused = QApplication.focusWidget()
        if focused is not None and self._form.isAncestorOf(focused):
            for widget in (self._form.add, focused):
                self._scroll.ensureWidgetVisible(widget)
