"""Does long work in pieces, between which the window lives on; what is not wanted any more is stopped."""

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from milepost.domain.telling import Tell
from milepost.ui.long_work import StoppedError

_Found = TypeVar("_Found")
_Job: TypeAlias = Callable[[Tell], Callable[[], None]]


class Evaluating(QObject):
    """One piece of work at a time; `progressed` tells the share of it that is done.

    It is done in the window's own thread: beside another one that works in Python, each cell that is painted would wait
    for its turn.
    """

    progressed = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._next: _Job | None = None
        self._is_busy, self._is_over = False, False

    def do(self, work: Callable[[Tell], _Found], take: Callable[[_Found], None]) -> None:
        """Call `take` with what `work` gives, unless other work is asked for before that; it tells how far it is."""

        def job(tell: Tell) -> Callable[[], None]:
            found = work(tell)
            return lambda: take(found)

        self._next = job
        if not self._is_busy:
            QTimer.singleShot(0, self, self._work)

    def stop(self) -> None:
        """End the work, and begin none any more."""
        self._is_over = True

    def _work(self) -> None:
        if self._is_busy:
            return
        self._is_busy = True
        try:
            while self._next is not None and not self._is_over:
                job, self._next = self._next, None
                self._do(job)
        finally:
            self._is_busy = False

    def _do(self, job: _Job) -> None:
        try:
            take = job(self._tell)
        except StoppedError:
            return
        if self._next is None and not self._is_over:
            take()

    def _tell(self, share: float) -> None:
        self.progressed.emit(share)
        QApplication.processEvents()
        if self._next is not None or self._is_over:
            raise StoppedError
