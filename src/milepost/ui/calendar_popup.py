"""A calendar that opens over the window to choose a day from."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from milepost.resources import resource

WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
ARROWS = {"qt_calendar_prevmonth": "left", "qt_calendar_nextmonth": "right"}
"""The icons of the calendar's own buttons, by the names Qt gives them."""


class CalendarPopup(QFrame):
    """One month at a time; a click or Enter chooses, Escape or a click elsewhere closes it."""

    chosen = Signal(QDate)

    def __init__(self, parent: QWidget, locale: QLocale, day: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendarPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setLocale(locale)
        self.calendar.setFirstDayOfWeek(locale.firstDayOfWeek())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setDateEditEnabled(False)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.calendar)
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)

    def _dress(self) -> None:
        """Take Qt's own colours out, so that those of the window are left."""
        for weekday in WEEKEND:
            self.calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
        header = QTextCharFormat()
        header.setBackground(self.palette().base())
        header.setForeground(self.palette().placeholderText())
        self.calendar.setHeaderTextFormat(header)
        for name, icon in ARROWS.items():
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(QIcon(str(resource(f"icons/{icon}.svg"))))

    def _choose(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.chosen.emit(day)
