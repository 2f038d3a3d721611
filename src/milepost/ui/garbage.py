"""Keeps Python from looking for garbage in other threads: what it found there could be Qt's, which goes in its own."""

import gc


class Uncollected:
    """While any thread beside the window's works, nothing is looked for; after that all is as it was before."""

    def __init__(self) -> None:
        self._working, self._was_enabled = 0, False

    def begin(self) -> None:
        """A thread begins to work."""
        if self._working == 0:
            self._was_enabled = gc.isenabled()
            gc.disable()
        self._working += 1

    def end(self) -> None:
        """A thread has ended, or nobody waits for it any more."""
        self._working -= 1
        if self._working == 0 and self._was_enabled:
            gc.enable()


UNCOLLECTED = Uncollected()
"""The collector is one for the whole process, and so is this."""
