"""Waits for work that tells how far it is: the window lives on, and where it takes long it can be cancelled."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Thread
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from milepost.domain.telling import Tell
from milepost.ui.interpreter import BESIDE

_Found = TypeVar("_Found")

CONTEXT = "LongWork"

PATIENCE = 0.4
"""Seconds after which the progress is shown; until then keys and clicks wait."""

TURN = 0.02
"""Seconds between two turns of the event loop."""

STEPS = 1000


class StoppedError(Exception):
    """The work is not wanted any more."""


def wait_for(parent: QWidget | None, words: str, work: Callable[[Tell], _Found]) -> _Found | None:
    """What `work` gives, which is told what hears its progress; None where the user has cancelled it."""
    waiting = _Waiting(parent, words)
    try:
        return work(waiting.tell)
    except StoppedError:
        return None
    finally:
        waiting.close()


def turning() -> Tell:
    """What lets the window be painted while an edit is written, should that take long; keys and clicks wait."""
    turned = [monotonic()]

    def tell(_share: float) -> None:
        if monotonic() - turned[0] > TURN:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            turned[0] = monotonic()

    return tell


def wait_beside(parent: QWidget | None, words: str, work: Callable[[], _Found]) -> _Found | None:
    """What `work` gives, which is done in a thread and knows nothing of the window; None where it was cancelled.

    Work that was cancelled goes on unheard to its end, so it must leave nothing behind: what it makes is given, and
    put in place here.
    """
    waiting = _Waiting(parent, words)
    try:
        return _beside(work, waiting.tell_nothing)
    except StoppedError:
        return None
    finally:
        waiting.close()


def wait_out(work: Callable[[], _Found]) -> _Found:
    """What `work` gives, done in the same way, which cannot be cancelled; the window is painted meanwhile."""
    return _beside(work, turning())


def _beside(work: Callable[[], _Found], tell: Tell) -> _Found:
    done: Future[_Found] = Future()
    BESIDE.begin()
    Thread(target=_do, args=(work, done), name="long work", daemon=True).start()
    try:
        while not done.done():
            wait([done], TURN / 2)
            tell(0)
        return done.result()
    finally:
        BESIDE.end()


def _do(work: Callable[[], _Found], done: Future[_Found]) -> None:
    try:
        done.set_result(work())
    except BaseException as fault:  # noqa: BLE001 - it is raised where it is waited for
        done.set_exception(fault)


class _Waiting:
    def __init__(self, parent: QWidget | None, words: str) -> None:
        self._parent, self._words = parent, words
        self._begun = self._turned = monotonic()
        self._dialog: QProgressDialog | None = None

    def tell(self, share: float) -> None:
        """Show the share that is done; StoppedError once it is not wanted any more."""
        now = monotonic()
        if now - self._turned < TURN:
            return
        if self._dialog is None and now - self._begun > PATIENCE:
            self._dialog = _progress_dialog(self._parent, self._words)
        if self._dialog is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        else:
            self._dialog.setValue(min(round(share * STEPS), STEPS - 1) if self._dialog.maximum() else 0)
            QApplication.processEvents()
            if self._dialog.wasCanceled():
                raise StoppedError
        self._turned = monotonic()

    def tell_nothing(self, _share: float) -> None:
        """Show that something is done, and not how much of it; StoppedError once it is not wanted any more."""
        if self._dialog is not None:
            self._dialog.setMaximum(0)
        self.tell(0)

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.reset()
            self._dialog.deleteLater()


def _progress_dialog(parent: QWidget | None, words: str) -> QProgressDialog:
    dialog = QProgressDialog(words, QCoreApplication.translate(CONTEXT, "Cancel"), 0, STEPS, parent)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.setWindowTitle("Milepost")
    dialog.setMinimumDuration(0)
    dialog.setAutoReset(False)
    dialog.setAutoClose(False)
    return dialog
