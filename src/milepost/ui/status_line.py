"""The status bar's line: that all is saved, in which file, where that is, and how many figures it holds."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from milepost.ui.file_state import StatusView
from milepost.ui.pieces import label, restyle
from milepost.ui.tips import plain_tip

WORDS, FOLDER = 240, 40
"""Pixels that texts keep before they are shortened further: the folder gives way first."""


class StatusLine(QWidget):
    """Copies a status view; a click on the folder asks for it to be shown."""

    folder_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = Shortened("fileState", Qt.TextElideMode.ElideRight, WORDS)
        self.file = Shortened("fileName", Qt.TextElideMode.ElideMiddle, WORDS)
        self.folder = Shortened("fileFolder", Qt.TextElideMode.ElideMiddle, FOLDER)
        self.counted = label("fileCounted")
        self.folder.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        for part in (self.state, self.file, self.folder, self.counted):
            row.addWidget(part)
        row.addStretch(1)
        self.folder.clicked.connect(self.folder_asked)

    def show_status(self, view: StatusView) -> None:
        """Show the words of a file."""
        self.state.say(view.state, view.detail)
        restyle(self.state, wrong=not view.is_well)
        self.file.say(view.name, view.name)
        self.folder.say(view.folder, view.full_folder)
        self.counted.setText(view.counted)
        self.counted.setVisible(bool(view.counted))


class Shortened(QLabel):
    """A text that leaves signs out where it has no room for all, and tells more under the pointer."""

    clicked = Signal()

    def __init__(self, name: str, left_out: Qt.TextElideMode, least: int) -> None:
        """`least` is the width that it keeps."""
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._left_out, self._least = left_out, least
        self._whole = ""

    def say(self, text: str, tip: str) -> None:
        """Show a text, and another under the pointer."""
        self._whole = text
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(text)
        self.setText(text)
        self._fit()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        missing = self._width_of(self._whole) - self._width_of(self.text())
        return QSize(hint.width() + missing, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _fit(self) -> None:
        missing = self.sizeHint().width() - self.width()
        room = max(0, self._width_of(self._whole) - missing)
        fitted = self.fontMetrics().elidedText(self._whole, self._left_out, room)
        self.setText(self._whole if missing <= 0 else fitted)
