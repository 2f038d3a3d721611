"""Does work in a thread of its own and hands what it found to the window's thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

from milepost.ui.interpreter import BESIDE

_Found = TypeVar("_Found")


class Background(QObject):
    """One piece of work after the other; a fault in it shows in the window's thread."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject, name: str) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, name)
        self._under_way = 0
        self._done.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether there is work whose outcome, a fault too, has not been handed over."""
        return self._under_way > 0

    def do(self, work: Callable[[], _Found], take: Callable[[_Found], None]) -> None:
        """Call `take` with what `work` gives, which knows nothing of the window."""
        self._under_way += 1
        BESIDE.begin()
        self._worker.submit(work).add_done_callback(partial(self._report, take))

    def stop(self) -> None:
        """Begin nothing more."""
        self._done.disconnect(self._hand_over)
        self._worker.shutdown(wait=False, cancel_futures=True)
        while self._under_way:
            self._under_way -= 1
            BESIDE.end()

    def _report(self, take: Callable[[_Found], None], done: Future[_Found]) -> None:
        """Tell the window's thread, unless what asked for it is gone by now."""
        with suppress(RuntimeError):
            self._done.emit(take, done)

    def _hand_over(self, take: object, done: object) -> None:
        self._under_way -= 1
        BESIDE.end()
        if isinstance(done, Future) and not done.cancelled():
            cast("Callable[[object], None]", take)(cast("Future[object]", done).result())
