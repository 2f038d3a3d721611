"""A level slider whose handle comes to where one presses, and can be dragged on from there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle

LEAST = (120, 26)
HANDLE = 18
"""Pixels across the handle."""


class JumpSlider(QSlider):
    """Goes to a press at once."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setMinimumSize(*LEAST)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            place = round(event.position().x() - HANDLE / 2)
            self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, self.width() - HANDLE))
        super().mousePressEvent(event)
