"""Lets go of a great many things bit by bit, which would take the window's time at once."""

from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer

PIECE = 2000
"""So many things are let go of at a time; fewer are no matter."""

PATIENCE = 300
"""Milliseconds until those who made them have let go of them too."""


class LettingGo(QObject):
    """Holds what nobody else needs any more, and of that less and less."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._go_on)

    def take(self, things: Collection[object]) -> None:
        """Hold things for those who let go of them now."""
        if len(things) > PIECE:
            self._held.extend(things)
            self._soon.start(PATIENCE)

    def _go_on(self) -> None:
        del self._held[-PIECE:]
        if self._held:
            self._soon.start(0)
