"""A line in which a day is typed, or picked from a calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from milepost.domain.errors import SpanError
from milepost.resources import resource
from milepost.ui.pieces import Line

GAP = 4
"""Pixels between the line and its calendar."""


class DayLine(Line):
    """Asks for its calendar when its button is clicked, or at Alt+Down or F4."""

    calendar_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        icon = QIcon(str(resource("icons/calendar.svg")))
        self.pick = self.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        self.pick.setText(self.tr("Choose a day"))
        self.pick.setToolTip(self.tr("Choose a day (Alt+Down)"))
        self.pick.triggered.connect(self.calendar_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar as a list is opened."""
        down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if down or event.key() == Qt.Key.Key_F4:
            self.calendar_wanted.emit()
        else:
            super().keyPressEvent(event)


class DayPicker(QObject):
    """Opens a calendar for a line: on the day typed where `read` understands it, else on the one `otherwise` gives."""

    def __init__(
        self, line: DayLine, read: Callable[[str], date], otherwise: Callable[[], date], locale: QLocale
    ) -> None:
        super().__init__(line)
        self._line, self._read, self._otherwise, self._locale = line, read, otherwise, locale
        line.calendar_wanted.connect(self._open)

    def _open(self) -> None:
        from milepost.ui.calendar_popup import CalendarPopup  # noqa: PLC0415 - when a calendar is first asked for

        popup = CalendarPopup(self._line, self._locale, self._day())
        popup.chosen.connect(self._choose)
        popup.move(_place(self._line, popup))
        popup.show()
        popup.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _day(self) -> date:
        try:
            return self._read(self._line.text())
        except SpanError:
            return self._otherwise()

    def _choose(self, day: QDate) -> None:
        self._line.setText(day.toString(Qt.DateFormat.ISODate))
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)


def _place(line: QWidget, popup: QWidget) -> QPoint:
    """Below the line, or above it where there is no room below."""
    room = line.screen().availableGeometry()
    below = line.mapToGlobal(QPoint(0, line.height() + GAP))
    size = popup.sizeHint()
    left = max(room.left(), min(below.x(), room.right() - size.width()))
    if below.y() + size.height() <= room.bottom():
        return QPoint(left, below.y())
    return QPoint(left, line.mapToGlobal(QPoint(0, -GAP - size.height())).y())
