"""Works out what lies ahead of goals beside the window, which never waits for a forecast."""

from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from milepost.chart.subject import Subject
from milepost.domain.outlook import Outlook

if TYPE_CHECKING:
    from milepost.ui.background import Background

KEPT = 4
"""What lies ahead as the figures are, and as those being typed would make it."""

DELAY = 40
"""Milliseconds to paint in before the work begins, which would take its share of them."""

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
    """Adds to subjects what lies ahead of them; `foreseen` tells of which more is known now."""

    foreseen = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background: Background | None = None
        self._waiting: deque[Subject] = deque(maxlen=MOST_WAITING)
        self._kept: deque[_Foreseen] = deque(maxlen=KEPT)
        self._soon = QTimer(self, interval=DELAY, singleShot=True)
        self._soon.timeout.connect(self._work)

    def start(self) -> None:
        """Begin with the work, once the window is there."""
        from milepost.ui.background import Background  # noqa: PLC0415 - the first paint waits for no threads

        self._background = Background(self, "forecast")
        self._soon.start()

    def stop(self) -> None:
        """Work out nothing more."""
        self._soon.stop()
        if self._background is not None:
            self._background.stop()
        self._background = None

    def ahead_of(self, subject: Subject) -> Subject:
        """The subject with what lies ahead; until that is known, with what was known of the same goal before."""
        for kept in reversed(self._kept):
            if kept.is_of(subject):
                return replace(subject, outlook=kept.outlook)
        self._waiting.append(subject)
        self._soon.start()
        before = next((kept.outlook for kept in reversed(self._kept) if kept.is_like(subject)), None)
        return replace(subject, outlook=before)

    def _work(self) -> None:
        if self._background is not None and not self._background.is_busy and self._waiting:
            subject = self._waiting.pop()
            self._background.do(partial(_look_ahead, subject), partial(self._keep, subject))

    def _keep(self, subject: Subject, outlook: Outlook) -> None:
        """Keep what was found, and go on with what is still wanted."""
        self._kept.append(_Foreseen(subject, outlook))
        self.foreseen.emit(subject)
        self._work()


def _look_ahead(subject: Subject) -> Outlook:
    from milepost.domain.look_ahead import look_ahead  # noqa: PLC0415 - no start waits for what forecasts

    return look_ahead(subject.progress, subject.curves[subject.progress.goal.measure])
