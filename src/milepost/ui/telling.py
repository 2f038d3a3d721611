"""Tells the user what was done, and why something could not be."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox

from milepost.domain.errors import MilepostError

BRIEFLY = 10_000
"""Milliseconds for which the status bar says what was done."""


class Telling(QObject):
    """Speaks in dialogs and in the status bar of a window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window

    def refuse(self, error: MilepostError) -> None:
        """Say why something could not be done."""
        box = QMessageBox(QMessageBox.Icon.Information, "Milepost", str(error), parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()
        box.deleteLater()

    def say(self, sentence: str) -> None:
        """Say for a while what was done."""
        self._window.statusBar().showMessage(sentence, BRIEFLY)
