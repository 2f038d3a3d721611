"""Works out what lies ahead of goals in a thread of its own, so that the window never waits for a forecast."""

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal

from milepost.chart.subject import Subject
from milepost.domain.outlook import Outlook, look_ahead

KEPT = 4
"""What lies ahead as the figures are, and as those being typed would make it."""

MOST_WAITING = 2
"""Of more requests the oldest are not wanted any more."""


@dataclass(frozen=True, slots=True)
class _Foreseen:
    subject: Subject
    outlook: Outlook

    def is_of(self, subject: Subject) -> bool:
        """Whether it is about the same figures."""
        return self.subject.progress == subject.progress and self.subject.curves == subject.curves

    def is_like(self, subject: Subject) -> bool:
        """Whether it is about the same goal, perhaps with other figures."""
        one, other = self.subject, subject
        return (one.tracker.id, one.progress.goal.id) == (other.tracker.id, other.progress.goal.id)


class Foreseeing(QObject):
    """Adds to subjects what lies ahead of them; `foreseen` tells that more of it is known."""

    foreseen = Signal()
    _done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._busy = False
        self._waiting: deque[Subject] = deque(maxlen=MOST_WAITING)
        self._kept: deque[_Foreseen] = deque(maxlen=KEPT)
        self._done.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin with the work, once the window is there."""
        self._worker = ThreadPoolExecutor(1, "forecast")
        self.foreseen.emit()

    def stop(self) -> None:
        """Work out nothing more."""
        if self._worker is not None:
            self._worker.shutdown(wait=False, cancel_futures=True)
        self._worker = None

    def ahead_of(self, subject: Subject) -> Subject:
        """The subject with what lies ahead; until that is known, with what was known of the same goal before."""
        for kept in reversed(self._kept):
            if kept.is_of(subject):
                return replace(subject, outlook=kept.outlook)
        self._want(subject)
        before = next((kept.outlook for kept in reversed(self._kept) if kept.is_like(subject)), None)
        return replace(subject, outlook=before)

    def _want(self, subject: Subject) -> None:
        if self._worker is not None:
            self._waiting.append(subject)
            self._work()

    def _work(self) -> None:
        if self._worker is None or self._busy or not self._waiting:
            return
        subject = self._waiting.pop()
        self._busy = True
        job = self._worker.submit(look_ahead, subject.progress, subject.curves[subject.progress.goal.measure])
        job.add_done_callback(lambda done: self._done.emit(subject, done))

    def _keep(self, subject: Subject, done: Future[Outlook]) -> None:
        """Keep what the worker found, and go on with what is still wanted; a fault in it shows here."""
        self._busy = False
        if not done.cancelled():
            self._kept.append(_Foreseen(subject, done.result()))
            self.foreseen.emit()
        self._work()
