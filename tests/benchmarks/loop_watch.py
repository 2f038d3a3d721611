"""Measures for how long Qt's event loop did not turn, in dialogs too."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

QUIET = 0.25
"""Seconds in which the loop turns as it should, after which all that was put off is done."""

BUSY = 0.012
"""A turn of the loop that takes longer than this many seconds does something."""

PAUSE = 0.03
"""Seconds between two steps of a person who is quick."""

PATIENCE = 600
"""Seconds after which what is waited for does not come any more."""

Action = Callable[[], object]
Asked = Callable[[], bool]


def always() -> bool:
    """What is done at once."""
    return True


class LoopWatch(QObject):
    """A timer that should ring each millisecond; the longest it came late is the longest that the loop stood still."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)
        self._last = self._busy = time.perf_counter()
        self._longest = 0.0
        self._timer.start()

    def longest(self, action: Action, done: Asked = always) -> float:
        """Milliseconds of the longest block from an action until something is `done` and all is quiet."""
        self.begin()
        action()
        self.settle(done)
        return self.lap()

    def step_by_step(self, steps: Iterable[Action]) -> float:
        """Milliseconds of the longest block while steps are taken one after the other, and until all is quiet."""
        longest = 0.0
        for step in steps:
            self.begin()
            step()
            self._turn_for(PAUSE)
            longest = max(longest, self.lap())
        self.settle()
        return max(longest, self.lap())

    def begin(self) -> None:
        """Measure from now on."""
        self._last, self._longest = time.perf_counter(), 0.0

    def lap(self) -> float:
        """Milliseconds of the longest block so far; begin anew."""
        self._ring()
        longest = self._longest
        self.begin()
        return 1000 * longest

    def settle(self, done: Asked = always) -> None:
        """Turn the loop until all is quiet and something is `done`."""
        begin = self._busy = time.perf_counter()
        while True:
            self._turn_for(0.02)
            now = time.perf_counter()
            if now - self._busy > QUIET and done():
                return
            assert now - begin < PATIENCE, "it did not come"

    def _turn_for(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def _ring(self) -> None:
        now = time.perf_counter()
        late = now - self._last
        self._last, self._longest = now, max(self._longest, late)
        if late > BUSY:
            self._busy = now
