"""Connects the entry form with the file: each key press is read and answered, Enter adds and moves on."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.domain.telling import Tell
from milepost.domain.tracker import Snapshot
from milepost.ui.day_line import DayPicker
from milepost.ui.echo import Echo, Typed, echo
from milepost.ui.entry import Counting, Reader, read_entry
from milepost.ui.entry_form import EntryForm
from milepost.ui.entry_reader import entry_reader
from milepost.ui.evaluating import Evaluating
from milepost.ui.half_typed import HalfTyped, Place
from milepost.ui.next_entry import Offer, counting_of, offer
from milepost.ui.open_file import OpenFile, subject_of
from milepost.ui.settings import Settings
from milepost.ui.twin import Settled, held_by, settle, there_already, twin_view, twins_of
from milepost.workspace.figures import FigureDraft, change_figures, with_changes


class Entering(QObject):
    """Tells what the figures in the form would do, why they could not be saved, and what else was done with them."""

    echoed = Signal(Echo)
    failed = Signal(MilepostError)
    told = Signal(str)

    def __init__(self, form: EntryForm, file: OpenFile, settings: Settings, wording: Wording, locale: QLocale) -> None:
        super().__init__()
        self._form, self._file, self._settings = form, file, settings
        self._wording, self._locale = wording, locale
        self._half_typed = HalfTyped(settings)
        self._countings: dict[Place, Counting] = {}
        self._offer: Offer | None = None
        self._place: Place | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.follow)
        self._evaluating = Evaluating(self)
        form.more.open(is_open=settings.more_open)
        form.more.toggled.connect(self._keep_more)
        form.typed.connect(self._type)
        form.submitted.connect(self._add)
        file.changed.connect(self._soon.start)
        file.copied.connect(self._keep_place)
        for line, day in ((form.day, self._day_on_offer), (form.more.announced, self._today)):
            DayPicker(line, lambda text: self._reader().day(text), day, locale)

    def follow(self) -> None:
        """Stand on what comes next for the tracker that is shown; a half-typed entry stays."""
        self._soon.stop()
        snapshot = self._file.snapshot
        self._form.setEnabled(snapshot is not None and self._file.known_on is None)
        if self._file.known_on is not None:
            self.echoed.emit(Echo())
            return
        place = self._place_of(snapshot)
        if place != self._place:
            self._arrive(place, snapshot)
        elif snapshot is not None and self._untouched():
            self._move_on(snapshot)
        self._answer_soon()

    def stop(self) -> None:
        """Answer nothing more."""
        self._evaluating.stop()

    def save(self) -> None:
        """Put what is half typed on the disk."""
        self._half_typed.save()

    def counting(self) -> Counting:
        """The way of counting used last for the tracker: in this window, else in the file."""
        snapshot = self._file.snapshot
        known = self._countings.get(self._place) if self._place else None
        return Counting.SO_FAR if snapshot is None else counting_of(snapshot) if known is None else known

    def _arrive(self, place: Place | None, snapshot: Snapshot | None) -> None:
        """Show the form as it was left for another tracker."""
        self._place = place
        kept = self._half_typed.recall(place) if place else None
        self._form.more.fill("", kept.source if kept else "", "")
        self._form.clear_quantities()
        if snapshot is not None:
            self._move_on(snapshot)
        if kept is not None and kept.half_typed:
            self._form.fill(kept)

    def _move_on(self, snapshot: Snapshot) -> None:
        before, self._offer = self._offer, offer(snapshot, self._file.goal, self._today())
        self._form.when.count(self.counting())
        if before is None or before.periods != self._offer.periods:
            self._form.when.offer([self._wording.span(period) for period in self._offer.periods])
        for counting, text in self._texts(self._offer).items():
            self._form.when.stand_on(counting, text)

    def _texts(self, stands: Offer) -> dict[Counting, str]:
        return {Counting.SO_FAR: stands.day.isoformat(), Counting.PERIOD: self._wording.span(stands.period)}

    def _untouched(self) -> bool:
        """Whether the form stands as it was offered."""
        entry = self._form.entry()
        return not entry.half_typed and (self._offer is None or entry.when == self._texts(self._offer)[entry.counting])

    def _type(self) -> None:
        if self._place is not None:
            self._countings[self._place] = self._form.when.chosen
            self._half_typed.keep(self._place, self._form.entry())
        self._answer_soon()

    def _answer_soon(self) -> None:
        """Answer at once; of many figures once their curves are drawn, until when more can be typed."""
        if self._file.is_long:
            self._evaluating.do(self._draw, lambda _: self._answer())
        else:
            self._answer()

    def _draw(self, tell: Tell) -> None:
        """Draw the curves that there would be, which are kept with what they were asked for."""
        if (snapshot := self._file.snapshot) is not None:
            drafts = read_entry(self._form.entry(), snapshot, self._reader()).drafts
            after = self._after(snapshot, self._settle(drafts, snapshot))
            subject_of(after or snapshot, self._file.goal, self._file.draw, tell=tell)

    def _answer(self) -> None:
        snapshot = self._file.snapshot
        if snapshot is None:
            self._form.echo.show_echo("", "", "")
            self.echoed.emit(Echo())
            return
        entry = self._form.entry()
        reading = read_entry(entry, snapshot, self._reader())
        settled = self._settle(reading.drafts, snapshot)
        self._form.faults.show(reading.faults)
        self._form.twin.show_twin(twin_view(settled, entry.counting, self._today(), self._wording))
        after = self._after(snapshot, settled)
        answer = echo(Typed(entry.counting, after), snapshot, self._file.subject, self._wording, self._file.draw)
        self._form.echo.show_echo(answer.lead, answer.rest, answer.warning)
        self._form.add.setEnabled(bool(entry.quantities))
        self.echoed.emit(answer)

    def _add(self) -> None:
        snapshot, entry = self._file.snapshot, self._form.entry()
        if snapshot is None or not entry.quantities:
            return
        reading = read_entry(entry, snapshot, self._reader())
        if reading.faults:
            self._form.faults.show(reading.faults, at_once=True)
            self._form.faults.focus()
            return
        settled = self._settle(reading.drafts, snapshot)
        try:
            if settled.changes:
                edit = change_figures(snapshot, settled.changes, self._reader().separator)
                self._file.apply(edit, settles_later=True)
        except MilepostError as error:
            self.failed.emit(error)
            return
        if not settled.changes:
            there = there_already(settled, entry.counting, self._wording)
            self.told.emit(self.tr("%1 Nothing was added.").replace("%1", there))
        self._start_next(snapshot.tracker.id)

    def _start_next(self, tracker: int) -> None:
        self._form.clear_quantities()
        self._move_on(self._file.workspace.snapshot(tracker))
        self._type()
        self._form.focus_first()
        self._soon.stop()

    def _after(self, snapshot: Snapshot, settled: Settled) -> Snapshot | None:
        """What there would be after Enter; None where nothing would change."""
        return with_changes(snapshot, settled.changes, self._reader().separator) if settled.changes else None

    def _settle(self, drafts: Sequence[FigureDraft], snapshot: Snapshot) -> Settled:
        twins = twins_of(drafts, snapshot, self._locale.groupSeparator())
        return settle(drafts, twins, self._form.twin.picked(held_by(twins)), self._today())

    def _reader(self) -> Reader:
        return entry_reader(self._offer, self._today(), self._locale, self._wording)

    def _keep_place(self) -> None:
        """Stay with the same tracker where the file has become a copy of itself."""
        place = self._place_of(self._file.snapshot)
        if self._place is not None and place is not None:
            self._half_typed.move(self._place, place)
            self._countings[place] = self.counting()
            self._place = place

    def _place_of(self, snapshot: Snapshot | None) -> Place | None:
        return Place(self._file.workspace.path, snapshot.tracker.id) if snapshot else None

    def _keep_more(self, is_open: bool) -> None:  # noqa: FBT001 a signal's argument
        self._settings.more_open = is_open

    def _today(self) -> date:
        return self._file.workspace.today()

    def _day_on_offer(self) -> date:
        return self._offer.day if self._offer else self._today()
