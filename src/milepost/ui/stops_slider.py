"""A slider over days on which arrows go from one announcement to the next."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from milepost.ui.jump_slider import JumpSlider
from milepost.ui.playback import next_stop, previous_stop

MONTH = timedelta(days=30)


class StopsSlider(JumpSlider):
    """Tells with `moved` the day it stands on; dragging moves by days, Page Up and Page Down by months."""

    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.days: Sequence[date] = ()
        self.valueChanged.connect(self._tell)

    @property
    def day(self) -> date:
        """The day it stands on."""
        return date.fromordinal(max(self.value(), 1))

    def show_days(self, days: Sequence[date], day: date) -> None:
        """Go over other days, and stand on one of them without telling so."""
        self.days = days
        self.blockSignals(True)
        if days:
            self.setRange(days[0].toordinal(), days[-1].toordinal())
        self.setValue(day.toordinal())
        self.blockSignals(False)

    def go_on(self) -> None:
        """Go to the next announcement."""
        if self.days:
            self.setValue(next_stop(self.days, self.day).toordinal())

    def go_back(self) -> None:
        """Go to the announcement before."""
        if self.days:
            self.setValue(previous_stop(self.days, self.day).toordinal())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From announcement to announcement with arrows, by months with Page Up and Page Down."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self.go_back()
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self.go_on()
            case Qt.Key.Key_PageUp:
                self.setValue(self.value() + MONTH.days)
            case Qt.Key.Key_PageDown:
                self.setValue(self.value() - MONTH.days)
            case _:
                super().keyPressEvent(event)

    def _tell(self, _: int) -> None:
        self.moved.emit(self.day)
