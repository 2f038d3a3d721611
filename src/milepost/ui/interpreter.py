"""What the window asks of the interpreter: short turns for other threads, and no long looks for garbage.

Garbage is looked for in the window's thread alone: what is found may be Qt's, which goes there.
"""

import gc
import sys

from PySide6.QtCore import QTimer

THRESHOLDS = (10_000, 4, 100_000)
"""New objects per collection of the youngest, and of these per collection of the next older ones: each takes little.

The oldest are as good as never looked through, which takes a second where there are many figures; what dialogs leave
there is little, and is looked for when another file is opened.
"""

EVERY = 20
"""Milliseconds between two looks while other threads work."""

SHORT_TURN = 0.0005
"""Seconds that another thread has the interpreter for itself."""


def look_for_garbage() -> None:
    """Look for it from now on, but not among what loading has made, which stays."""
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)
    gc.enable()


def look_through_all() -> None:
    """Look for garbage among the oldest objects too, at a moment when there are few."""
    gc.collect()


class Beside:
    """While any thread beside the window's works, its turns are short, and nothing is looked for in it."""

    def __init__(self) -> None:
        self._working, self._was_enabled, self._turn = 0, False, 0.0
        self._looking: QTimer | None = None

    def begin(self) -> None:
        """A thread begins to work; this, and `end`, are for the window's thread to call."""
        if self._working == 0:
            # Each thing that is painted waits for the other thread's turn to end.
            self._turn = sys.getswitchinterval()
            sys.setswitchinterval(SHORT_TURN)
            self._was_enabled = gc.isenabled()
            gc.disable()
            if self._was_enabled:
                self._looking = QTimer(interval=EVERY)
                self._looking.timeout.connect(_look)
                self._looking.start()
        self._working += 1

    def end(self) -> None:
        """A thread has ended, or nobody waits for it any more."""
        self._working -= 1
        if self._working == 0:
            sys.setswitchinterval(self._turn)
            self._looking = None
            if self._was_enabled:
                gc.enable()


BESIDE = Beside()
"""The interpreter is one for the whole process, and so is this."""


def _look() -> None:
    """Collect the youngest objects, or the next older ones with them, where the interpreter would."""
    young, older, _ = gc.get_count()
    most_young, most_older, _ = gc.get_threshold()
    if young > most_young:
        gc.collect(int(older > most_older))
