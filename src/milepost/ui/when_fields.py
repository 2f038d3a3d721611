"""The part of the entry form that says what span the figures are for."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from milepost.ui.day_line import DayLine
from milepost.ui.entry import Counting
from milepost.ui.pieces import Choice, Field, Line


class WhenFields(QWidget):
    """Two ways of counting, and under them a day or a period."""

    typed = Signal()
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counting = Choice([self.tr("Total so far"), self.tr("In a period")])
        self.day, self.period = DayLine(), QComboBox()
        self.day.setPlaceholderText(self.tr("30 Apr 2024"))
        line = Line()
        self._lines = (self.day, line)
        self.period.setLineEdit(line)
        self.period.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.period.setMaxVisibleItems(20)
        self._fields = {
            Counting.SO_FAR: Field(self.tr("A&s of"), self.day),
            Counting.PERIOD: Field(self.tr("&Period"), self.period),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        for widget in (self.counting, *self._fields.values()):
            column.addWidget(widget)
        for changed in (self.day.textChanged, self.period.currentTextChanged):
            changed.connect(self.typed)
        for editor in self._lines:
            editor.returnPressed.connect(self.submitted)
        self.counting.group.idClicked.connect(self._choose_counting)
        self.count(Counting.SO_FAR)

    @property
    def chosen(self) -> Counting:
        """The way of counting that is on."""
        return Counting(self.counting.chosen)

    @property
    def text(self) -> str:
        """The day or the period as it stands there."""
        return self.day.text() if self.chosen is Counting.SO_FAR else self.period.currentText()

    @property
    def field(self) -> Field:
        """The field that is to be seen."""
        return self._fields[self.chosen]

    def offer(self, periods: Sequence[str]) -> None:
        """Set which periods can be chosen; what stands there stays."""
        text = self.period.currentText()
        with QSignalBlocker(self.period):
            self.period.clear()
            self.period.addItems(list(periods))
            self.period.setCurrentText(text)

    def stand_on(self, counting: Counting, text: str) -> None:
        """Set the day or the period."""
        with QSignalBlocker(self.day), QSignalBlocker(self.period):
            if counting is Counting.SO_FAR and self.day.text() != text:
                self.day.setText(text)
            if counting is Counting.PERIOD and self.period.currentText() != text:
                self.period.setCurrentText(text)

    def count(self, counting: Counting) -> None:
        """Switch to a way of counting."""
        self.counting.choose(counting)
        for way, field in self._fields.items():
            field.setVisible(way is counting)

    def focus(self) -> None:
        """Put the cursor into the day or the period."""
        self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        for line in self._lines:
            line.selectAll()

    def _choose_counting(self, place: int) -> None:
        self.count(Counting(place))
        self.typed.emit()
