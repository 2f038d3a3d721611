"""Connects the entry form with the file: each key press is read and answered, Enter adds and moves on."""

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.domain.tracker import Snapshot
from milepost.ui.day_text import read_day, read_period
from milepost.ui.echo import Echo, echo
from milepost.ui.entry import Entry, Reader, Reading, read_entry
from milepost.ui.entry_form import EntryForm
from milepost.ui.next_entry import Offer, offer
from milepost.ui.open_file import OpenFile
from milepost.ui.settings import Settings
from milepost.workspace.figures import add_figures


class Entering(QObject):
    """Tells with `echoed` what the figures in the form would do, with `failed` why they could not be saved."""

    echoed = Signal(Echo)
    failed = Signal(MilepostError)

    def __init__(self, form: EntryForm, file: OpenFile, settings: Settings, wording: Wording, locale: QLocale) -> None:
        super().__init__()
        self._form, self._file, self._settings = form, file, settings
        self._wording, self._locale = wording, locale
        self._offer: Offer | None = None
        self._tracker_id: int | None = None
        form.more.open(is_open=settings.more_open)
        form.typed.connect(self._answer)
        form.submitted.connect(self._add)
        form.more.toggled.connect(self._keep_more)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.follow)
        file.changed.connect(self._soon.start)

    def follow(self) -> None:
        """Stand on what comes next for the tracker that is shown; a half-typed entry stays."""
        self._soon.stop()
        snapshot = self._file.snapshot
        self._form.setEnabled(snapshot is not None)
        if snapshot is None:
            return
        if snapshot.tracker.id != self._tracker_id or not self._form.entry().quantities:
            self._tracker_id = snapshot.tracker.id
            self._move_on(snapshot, choose=True)
        self._answer()

    def _move_on(self, snapshot: Snapshot, *, choose: bool) -> None:
        goal = self._file.goal
        stands = offer(snapshot, goal, self._file.workspace.today())
        if choose and stands != self._offer:
            self._form.count(stands.counting)
        self._offer = stands
        names = [self._wording.span(period) for period in stands.periods]
        self._form.offer(stands.day.isoformat(), names, self._wording.span(stands.period))

    def _read(self, entry: Entry, snapshot: Snapshot) -> Reading:
        return read_entry(entry, snapshot, self._reader())

    def _reader(self) -> Reader:
        year = self._offer.day.year if self._offer else self._file.workspace.today().year
        periods = self._offer.periods if self._offer else ()
        return Reader(
            day=lambda text: read_day(text, self._locale, year),
            period=lambda text: read_period(text, periods, self._wording.span),
            separator=self._locale.groupSeparator(),
        )

    def _answer(self) -> None:
        snapshot = self._file.snapshot
        if snapshot is None:
            return
        entry = self._form.entry()
        reading = self._read(entry, snapshot)
        self._form.show_faults(reading.faults)
        answer = echo(reading, snapshot, self._file.subject, self._reader().separator, self._wording)
        self._form.echo.show_echo(answer.lead, answer.rest, answer.warning)
        self._form.add.setEnabled(bool(entry.quantities))
        self.echoed.emit(answer)

    def _add(self) -> None:
        snapshot, entry = self._file.snapshot, self._form.entry()
        if snapshot is None or not entry.quantities:
            return
        reading = self._read(entry, snapshot)
        if reading.faults:
            self._form.show_faults(reading.faults, at_once=True)
            self._form.focus_fault()
            return
        try:
            self._file.apply(add_figures(snapshot, reading.drafts, self._reader().separator))
        except MilepostError as error:
            self.failed.emit(error)
            return
        self._form.clear_quantities()
        self._move_on(self._file.workspace.snapshot(snapshot.tracker.id), choose=False)
        self._answer()
        self._form.focus_first()

    def _keep_more(self, is_open: bool) -> None:  # noqa: FBT001 a signal's argument
        self._settings.more_open = is_open
