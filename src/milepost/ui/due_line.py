"""The quiet line above the entry form: which figures are due, a click away from being entered."""

from PySide6.QtCore import QObject, QTimer

from milepost.chart.wording import Wording
from milepost.domain.span import Span
from milepost.ui.due import due, due_text
from milepost.ui.entry import Counting
from milepost.ui.entry_form import EntryForm
from milepost.ui.open_file import OpenFile

NOW_AND_THEN = 60_000
"""Milliseconds after which a month may have come to its end."""


class DueLine(QObject):
    """Follows the figures and the calendar; a click puts the first missing period into the form."""

    def __init__(self, form: EntryForm, file: OpenFile, wording: Wording) -> None:
        super().__init__(form)
        self._form, self._file, self._wording = form, file, wording
        self._missing: tuple[Span, ...] = ()
        self._clock = QTimer(self, interval=NOW_AND_THEN)
        self._clock.timeout.connect(self.show)
        self._clock.start()
        file.settled.connect(self.show)
        form.due.clicked.connect(self._enter)
        self.show()

    def show(self) -> None:
        """Say what is due now."""
        snapshot = self._file.snapshot
        self._missing = (
            due(snapshot, self._file.goal, self._file.workspace.today())
            if snapshot and self._file.known_on is None
            else ()
        )
        meaning = self.tr("Enter figures for %1").replace("%1", self._first) if self._missing else ""
        self._form.show_due(due_text(self._missing, self._wording), meaning)

    @property
    def _first(self) -> str:
        return self._wording.span(self._missing[-1])

    def _enter(self) -> None:
        goal = self._file.goal
        if not self._missing or goal is None:
            return
        self._form.when.stand_on(Counting.SO_FAR, min(self._missing[-1].last, goal.span.last).isoformat())
        self._form.when.stand_on(Counting.PERIOD, self._first)
        self._form.typed.emit()
        self._form.focus_quantity(goal.measure)
